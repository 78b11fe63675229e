// The main job once, as a newcomer does it: `npm start` on an empty folder, asked over HTTP, stopped, and started again.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = await mkdtemp(join(tmpdir(), 'viendan-main-job-'))
const query = `{
  directivesByCode(code: "21-kl/tư") {
    name
    issuedOn { value }
    issuedBy { body { name } basis }
    bodies { body { name } evidence { exact citation { exact } } }
    achievements { edges { roles node { ordinal report { title } } } }
  }
  issuingBodySummary { body { name } directives citations achievements }
}`

/** Starts the program, asks, stops it; returns the answer and what it printed. */
async function once() {
  const child = spawn(
    'npm',
    ['start', '--silent', '--', '--port', '0', '--store', `embedded:${join(folder, 'graph')}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    },
  )
  let printed = ''
  const address = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk
      const url = /http:\S+\/graphql/.exec(printed)?.[0]
      if (url) resolve(url)
    })
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)))
  })
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const answer = await response.json()
  child.removeAllListeners('exit')
  const ended = new Promise((resolve) => child.once('close', resolve))
  process.kill(-child.pid, 'SIGTERM')
  await ended
  return { answer, printed }
}

const first = await once()
assert.equal(first.answer.errors, undefined, JSON.stringify(first.answer.errors))
const [directive] = first.answer.data.directivesByCode
assert.equal(directive.name, 'Kết luận 21-KL/TW (khóa XIII)')
assert.equal(directive.issuedOn.value, '2021-10-25')
assert.deepEqual(directive.issuedBy, [{ body: { name: 'Ban Chấp hành Trung ương' }, basis: 'registered' }])
assert.deepEqual(
  directive.achievements.edges.map(({ node }) => node.ordinal),
  [4, 7],
)
assert.match(first.printed, /Ban Chấp hành Trung ương\s+│\s+7 │\s+8 │\s+3 │/)
const second = await once()
assert.deepEqual(second.answer, first.answer)
await rm(folder, { recursive: true })
console.log('Main job: the sample report was read, printed, served and asked; a second start added nothing')
