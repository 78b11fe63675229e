// Takes the pictures of README.md and docs/ from the real thing: `npm run screenshots`.
// The explorer needs Chromium; the pictures of Neo4j Browser need Java, Maven and the server's jars that the tests keep, and
// are left as they are without them.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from '../bench/find-chromium.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const pictures = join(root, 'docs/pictures')
const sample = join(root, 'examples/reports/nganh-to-chuc-2021.txt')
const folder = mkdtempSync(join(tmpdir(), 'viendan-pictures-'))
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })

/** `npm run screenshots -- browser` takes those of Neo4j Browser alone. */
const wanted = (part) => process.argv.length < 3 || process.argv.includes(part)

mkdirSync(pictures, { recursive: true })
try {
  if (wanted('explorer')) await explorerPictures()
  if (wanted('browser')) await browserPictures()
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

async function explorerPictures() {
  const store = `embedded:${join(folder, 'graph')}`
  viendan([
    'ingest',
    sample,
    '--title',
    'Ngành Tổ chức xây dựng Đảng: 10 kết quả nổi bật năm 2021',
    '--store',
    store,
  ])
  const { child, address } = await serving(store)
  try {
    await shoot('explorer-report', `${address}/report?id=nganh-to-chuc-2021#c-4467-4487`, {
      after: '#citation-card',
    })
    await shoot('explorer-directive', `${address}/directive?id=21-KL/TW@XIII`, { after: '.timeline' })
    await shoot('explorer-bodies', `${address}/bodies`, { after: '.chart svg >> nth=1', height: 980 })
    const open = 'r:nganh-to-chuc-2021|d:21-KL/TW@XIII|b:ban-bi-thu'
    await shoot('explorer-graph', `${address}/graph?open=${open}`, { after: '.canvas canvas', wait: 5000 })
    await shootReading(address)
    await shoot('explorer-dark', `${address}/report?id=nganh-to-chuc-2021`, {
      after: '.cite',
      colorScheme: 'dark',
    })
  } finally {
    child.kill()
  }
}

async function shoot(name, address, { after, wait = 500, height = 860, colorScheme = 'light' }) {
  const page = await browser.newPage({
    viewport: { width: 1200, height },
    locale: 'vi-VN',
    colorScheme,
    reducedMotion: 'reduce',
  })
  await page.goto(address)
  await page.locator(after).first().waitFor()
  await setTimeout(wait)
  await page.screenshot({ path: join(pictures, `${name}.png`) })
  await page.close()
}

/** A text that is not in the graph, chosen as a file. */
async function shootReading(address) {
  const options = { viewport: { width: 1200, height: 1240 }, locale: 'vi-VN', reducedMotion: 'reduce' }
  const page = await browser.newPage(options)
  await page.goto(`${address}/read`)
  await page.locator('input[type=file]').setInputFiles(join(root, 'test/fixtures/files/sample-report.docx'))
  const citation = page.locator('.text .cite').first()
  await citation.waitFor()
  await citation.hover()
  await page.locator('#citation-card').waitFor()
  await setTimeout(500)
  await page.screenshot({ path: join(pictures, 'explorer-read.png') })
  await page.close()
}

async function browserPictures() {
  const jars = join(root, '.cache/neo4j-5.26.30/lib')
  if (!existsSync(jars)) return console.log('Neo4j Browser: no jars in .cache, its pictures stay as they are')
  const lib = browserJar()
  const [bolt, http] = [17_787, 17_574]
  const home = join(folder, 'neo4j')
  mkdirSync(join(home, 'conf'), { recursive: true })
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${bolt}`,
    'server.http.listen_address': `127.0.0.1:${http}`,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'dbms.security.auth_enabled': false,
    'server.memory.pagecache.size': '64m',
  }
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`)
  writeFileSync(join(home, 'conf/neo4j.conf'), lines.join(''))
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  )
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${home}/conf`]
  const server = spawn('java', ['-Xmx512m', ...opens, '-cp', `${jars}/*:${lib}/*`, ...main], {
    stdio: 'ignore',
  })
  let files
  try {
    await answering(`http://127.0.0.1:${http}/browser/`)
    viendan(['ingest', sample, '--store', `bolt://127.0.0.1:${bolt}`])
    files = await serving(`bolt://127.0.0.1:${bolt}`)
    await drive(
      `http://127.0.0.1:${http}/browser/?dbms=bolt://localhost:${bolt}&preselectAuthMethod=NO_AUTH`,
      files,
    )
  } finally {
    files?.child.kill()
    server.kill()
    await once(server, 'exit')
  }
}

/** Neo4j Browser is a jar of its own that the server takes from its class path. */
function browserJar() {
  const lib = join(root, '.cache/neo4j-browser')
  if (existsSync(lib)) return lib
  const artifact = 'org.neo4j.client:neo4j-browser:5.24.0'
  const goal = ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${lib}`]
  if (spawnSync('mvn', goal, { stdio: 'inherit' }).status !== 0)
    throw new Error(`Maven could not fetch ${artifact}`)
  return lib
}

/** Serves a graph, with the style sheet and the guide for Neo4j Browser. */
async function serving(store) {
  const child = spawn(process.execPath, ['dist/bin.js', 'serve', '--port', '0', '--store', store], {
    cwd: root,
  })
  const [printed] = await once(child.stdout, 'data')
  // Neo4j Browser takes style sheets and guides from localhost by this name alone
  return {
    child,
    address: /http:\S+(?=\/graphql)/.exec(String(printed))[0].replace('127.0.0.1', 'localhost'),
  }
}

async function answering(address) {
  for (let turn = 0; turn < 240; turn += 1) {
    const response = await fetch(address).catch(() => null)
    if (response?.ok) return
    await setTimeout(500)
  }
  throw new Error(`${address} does not answer`)
}

async function drive(address, files) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(address)
  await page.locator('.monaco-editor').first().waitFor()
  await setTimeout(3000)
  const run = async (statement, wait) => {
    await page.locator('.monaco-editor').first().click()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(statement)
    await page.keyboard.press('Control+Enter')
    await setTimeout(wait)
  }
  await page
    .locator('[data-testid="infoBar"] button, .codicon-close')
    .first()
    .click({ timeout: 2000 })
    .catch(() => undefined)
  await run(`:style ${files.address}/neo4j/viendan.grass`, 3000)
  await run(':clear', 800)
  for (const name of ['a-directive', 'a-report', 'claims']) {
    await run(readFileSync(join(root, `cypher/browser/pictures/${name}.cypher`), 'utf8'), 8000)
    if (name === 'claims') await fit(page)
    await page.screenshot({ path: join(pictures, `browser-${name}.png`) })
    await run(':clear', 800)
  }
  await run(`:play ${files.address}/neo4j/guide.html`, 2500)
  await page.screenshot({ path: join(pictures, 'browser-guide.png') })
  await page.close()
}

/** Shows the whole picture, with nothing over it. */
async function fit(page) {
  await page.getByLabel('Collapse the node properties display').click()
  await page.getByLabel('zoom-to-fit').click()
  await setTimeout(1500)
}

function viendan(argv) {
  const { status, stderr } = spawnSync(process.execPath, ['dist/bin.js', ...argv], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`viendan ${argv[0]} failed: ${stderr}`)
}
