import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { freePort } from './free-port.ts'
import { isAlive } from './is-alive.ts'
import { neo4jJars } from './neo4j-jars.ts'
import type { Found, Neo4jServer } from './neo4j.ts'

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
)
const startLimit = 120_000
const password = 'only-for-tests'

/** What a server needs that runs from its own jars. */
export interface Neo4jHome {
  /** Its folder, with `conf` and `data`. */
  readonly home: string
  readonly classPath: string
}

/**
 * Starts a Neo4j from its own jars on free ports, in a folder of its own that goes with it. `prepare` may fill the folder
 * before the first start.
 */
export async function findOnJava(
  prepare: (where: Neo4jHome) => void | Promise<void> = () => undefined,
): Promise<Found> {
  const java = javaVersion()
  if (java === null) return { absent: 'no Java' }
  if (java < 17) return { absent: `Java ${java} is older than 17` }
  const jars = neo4jJars()
  if ('absent' in jars) return jars
  const home = mkdtempSync(join(tmpdir(), 'viendan-neo4j-'))
  const bolt = await freePort()
  const http = await freePort()
  writeSettings(home, bolt, http)
  setPassword(home, jars.classPath)
  await prepare({ home, classPath: jars.classPath })
  const keeper = start(home, jars.classPath)
  const server = { url: `bolt://127.0.0.1:${bolt}`, username: 'neo4j', password, keeper }
  if (await answers(server)) return server
  const log = readFileSync(join(home, 'server.log'), 'utf8').trim().split('\n').slice(-5).join('\n')
  if (isAlive(keeper)) process.kill(keeper, 'SIGTERM')
  else rmSync(home, { recursive: true, force: true })
  throw new Error(`Neo4j did not start on Java ${java}:\n${log}`)
}

/** Returns the command of a folder's admin tool as a script, for what runs `neo4j-admin`. */
export function adminScript({ home, classPath }: Neo4jHome): string {
  const script = join(home, 'neo4j-admin')
  const words = ['java', '-Xmx512m', ...opened, '-cp', classPath, 'org.neo4j.cli.AdminTool']
  const command = words.map((word) => `'${word}'`).join(' ')
  writeFileSync(
    script,
    `#!/bin/sh\nNEO4J_HOME='${home}' NEO4J_CONF='${join(home, 'conf')}' exec ${command} "$@"\n`,
    { mode: 0o755 },
  )
  return script
}

function javaVersion(): number | null {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const [, version] = /version "(?:1\.)?(\d+)/u.exec(stderr) ?? []
  return status === 0 && version !== undefined ? Number(version) : null
}

function writeSettings(home: string, bolt: number, http: number): void {
  mkdirSync(join(home, 'conf'))
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    'server.memory.pagecache.size=64m',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=true',
    // the tests give wrong passwords on purpose
    'dbms.security.auth_max_failed_attempts=0',
  ]
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`)
}

function setPassword(home: string, classPath: string): void {
  const tool = ['-cp', classPath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password]
  const { status, stderr } = spawnSync('java', ['-Xmx256m', ...opened, ...tool], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Neo4j's admin tool could not set a password: ${stderr}`)
}

function start(home: string, classPath: string): number {
  const keeper = fileURLToPath(new URL('neo4j-keeper.js', import.meta.url))
  const main = ['-cp', classPath, 'org.neo4j.server.CommunityEntryPoint']
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`]
  const command = ['java', '-Xms256m', '-Xmx512m', ...opened, ...main, ...folders]
  // a worker of jest may end before the run does
  const owner = process.env['VIENDAN_TEST_OWNER'] ?? String(process.ppid)
  const child = spawn(process.execPath, [keeper, home, owner, ...command], {
    detached: true,
    stdio: 'ignore',
  })
  child.unref()
  return child.pid ?? 0
}

async function answers({ url, username, keeper }: Neo4jServer): Promise<boolean> {
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password))
  try {
    const end = Date.now() + startLimit
    while (Date.now() < end && isAlive(keeper ?? 0)) {
      try {
        await driver.verifyConnectivity()
        return true
      } catch {
        await setTimeout(250)
      }
    }
    return false
  } finally {
    await driver.close()
  }
}
