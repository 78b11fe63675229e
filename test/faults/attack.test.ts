import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { start, type Running } from '../helpers/program.ts'
import { isLong, times } from './rounds.ts'
import { urlOf } from './until.ts'

const token = 'a-token-that-nobody-guesses'
const folder = mkdtempSync(join(tmpdir(), 'viendan-attack-'))
let server: Running
let url: string
let port: number
beforeAll(async () => {
  const argv = [
    'start',
    '--port',
    '0',
    '--store',
    `embedded:${folder}`,
    '--log-level',
    'silent',
    '--trust-proxy',
  ]
  // more than the limit of a minute, as what is told here is what stands behind it; garbage is not left to pile up
  const limits = { VIENDAN_MAX_REQUESTS: '1000000', NODE_OPTIONS: '--max-old-space-size=300' }
  server = start(argv, { env: { VIENDAN_TOKEN: token, ...limits } })
  url = await urlOf(server)
  port = Number(new URL(url).port)
}, 120_000)
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended
  rmSync(folder, { recursive: true, force: true })
})

/** How long one attack goes on, in milliseconds. */
const span = times(20_000, 800)
/** What a server may take more than before while it is attacked, in MB, and how long an honest client may wait, in milliseconds. */
const mostMemory = 400
const longestWait = 5_000

const json = { 'content-type': 'application/json', 'x-forwarded-for': '10.0.0.1' }

async function post(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, { method: 'POST', headers: { ...json, ...headers }, body })
}

/** Asks as an honest client does. Returns how long the answer took, in milliseconds. */
async function honest(): Promise<number> {
  const begun = performance.now()
  const response = await post('{"query": "{ reports { totalCount } }"}')
  expect(await response.json()).toEqual({ data: { reports: { totalCount: 1 } } })
  return performance.now() - begun
}

/** Returns the memory of the server, in MB; 0 where the system does not tell. */
function memory(): number {
  if (process.platform !== 'linux') return 0
  const status = readFileSync(`/proc/${server.child.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/u.exec(status)?.[1]) / 1000
}

/** Opens so many connections that each begin with some bytes and then drip others. Returns what ends them. */
function drip(count: number, head: string, drop: string): () => void {
  const sockets = new Set<Socket>()
  for (let index = 0; index < count; index++) {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(head)
    sockets.add(socket)
  }
  const dripping = setInterval(() => {
    for (const socket of sockets) if (drop !== '' && socket.writable) socket.write(drop)
  }, 200)
  return () => {
    clearInterval(dripping)
    for (const socket of sockets) socket.destroy()
  }
}

/** Sends the same request again and again, eight at a time, each on a connection of its own. Returns what ends it. */
function flood(body: string | Buffer, headers = ''): () => void {
  const request = Buffer.concat([
    Buffer.from(`${head}connection: close\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n`),
    Buffer.from(body),
  ])
  let isOver = false
  const sockets = new Set<Socket>()
  const send = (): void => {
    if (isOver) return
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    sockets.add(socket)
    socket.on('error', () => undefined).on('data', () => undefined)
    socket.on('close', () => {
      sockets.delete(socket)
      send()
    })
  }
  for (let index = 0; index < 8; index++) send()
  return () => {
    isOver = true
    for (const socket of sockets) socket.destroy()
  }
}

const head =
  'POST /graphql HTTP/1.1\r\nhost: a\r\nx-forwarded-for: 10.0.0.2\r\ncontent-type: application/json\r\n'
const bomb = gzipSync(Buffer.alloc(50_000_000, ' '))
const query = (text: string): string => JSON.stringify({ query: text })
const deep = query(`{ reports { nodes ${'{ achievements { nodes '.repeat(40)} { id } ${'} }'.repeat(40)} } }`)
const wide = query(
  `{ ${Array.from({ length: 400 }, (_, index) => `a${index}: reports { totalCount }`).join(' ')} }`,
)
const costly = query(
  '{ directives(first: 100) { nodes { citations(first: 100) { nodes { report { citations(first: 100) { nodes { id } } } } } } } }',
)
const whole = query(
  '{ directives(first: 100) { nodes { id code name citations(first: 50) { nodes { exact } } } } }',
)
const removal = query('mutation { deleteReport(id: "x") { id } }')
const unread = `${head}content-length: ${Buffer.byteLength(whole)}\r\n\r\n${whole}`.repeat(20)

describe('under attack honest clients are answered and memory stays bounded', () => {
  test.each<[string, () => () => void]>([
    ['slow headers', () => drip(500, 'POST /graphql HTTP/1.1\r\nhost: a\r\nx: ', 'y')],
    ['slow bodies', () => drip(500, `${head}content-length: 100000\r\n\r\n{`, ' ')],
    [`${times(10_000, 1_000)} idle connections`, () => drip(times(10_000, 1_000), '', '')],
    ['headers without end', () => drip(100, `GET / HTTP/1.1\r\n${'x: y\r\n'.repeat(20_000)}`, 'x: y\r\n')],
    ['clients that read nothing', () => drip(100, unread, '')],
    ['compressed bombs', () => flood(bomb, 'content-encoding: gzip\r\n')],
    ['queries that are too deep', () => flood(deep)],
    ['queries with too many aliases', () => flood(wide)],
    ['queries that bring too much', () => flood(costly)],
    ['bodies of a million brackets', () => flood(query('{'.repeat(900_000)))],
    ['what is no JSON', () => flood('\u001f'.repeat(500_000))],
    ['guessed tokens', () => flood(removal, 'authorization: Bearer a-token-that-somebody-guesses\r\n')],
  ])(
    '%s',
    async (name, attack) => {
      const before = memory()
      const stop = attack()
      const waits: number[] = []
      let most = before
      try {
        const end = performance.now() + span
        while (performance.now() < end) {
          waits.push(await honest())
          most = Math.max(most, memory())
          await wait(50)
        }
      } finally {
        stop()
      }
      waits.sort((a, b) => a - b)
      const slowest = waits.at(-1) ?? Infinity
      if (isLong) {
        const [middle = 0] = waits.slice(waits.length >> 1)
        const told = `${waits.length} answers, the middle one in ${middle.toFixed(0)} ms, the slowest in ${slowest.toFixed(0)} ms`
        process.stdout.write(`${name}: ${told}; ${(most - before).toFixed(0)} MB more\n`)
      }
      expect(slowest).toBeLessThan(longestWait)
      expect(most - before).toBeLessThan(mostMemory)
    },
    span + 60_000,
  )
})

function remove(authorization: string): Promise<Response> {
  return post(removal, { authorization })
}

test('a guessed token changes nothing, however near it is', async () => {
  for (const guess of [
    '',
    'Bearer ',
    `Bearer ${token.slice(0, -1)}`,
    `Bearer ${token}x`,
    `Basic ${token}`,
    `Bearer\t${token}`,
  ]) {
    const { errors } = (await (await remove(guess)).json()) as { errors: { extensions: { code: string } }[] }
    expect([guess, errors[0]?.extensions.code]).toEqual([guess, 'UNAUTHORIZED'])
  }
})

test('a compressed body is refused unread', async () => {
  const response = await post(new Uint8Array(bomb), { 'content-encoding': 'gzip' })
  expect([response.status, await response.text()]).toEqual([415, expect.stringContaining('REQUEST_REFUSED')])
})

test('what is no JSON does not come back', async () => {
  const response = await post('\u001f'.repeat(500_000))
  expect(response.status).toBe(400)
  expect((await response.text()).length).toBeLessThan(1_000)
})

/** Sends a path as it is, which `fetch` would put right first. Returns the whole answer. */
function raw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
    socket.write(`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`, 'latin1')
  })
}

test.each([
  '/../package.json',
  '/../../../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/assets/..%2f..%2f..%2fetc%2fpasswd',
  '/assets/....//....//package.json',
  '/assets/%252e%252e/package.json',
  '/..\\..\\package.json',
  '//etc/passwd',
  '/file:///etc/passwd',
  '/%00/../package.json',
  '/explorer.js%00.html',
  '/%c0%ae%c0%ae/package.json',
  'http://elsewhere.example/etc/passwd',
  '/%',
  '/%zz',
])('the path %s gives no file of the machine', async (path) => {
  const answer = await raw(path)
  expect(answer).toMatch(/^HTTP\/1\.1 [1-5]\d\d/u)
  expect(answer).not.toMatch(/^HTTP\/1\.1 5/u)
  expect(answer).not.toMatch(/root:|"dependencies"/u)
})
