// The built program as a process of its own: how soon it answers, and what a long stream takes.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

const program = new URL('../dist/bin.js', import.meta.url).pathname
const runs = 5

/** Returns how many times longer `extract` of one line takes than a program that does nothing, the best run of each. */
export function startUp() {
  const best = (args, input) => {
    const times = Array.from({ length: runs }, () => {
      const start = performance.now()
      const { status } = spawnSync(process.execPath, args, { input })
      if (status !== 0) throw new Error(`${args.join(' ')} exits with ${status}`)
      return performance.now() - start
    })
    return Math.min(...times)
  }
  return best([program, 'extract'], 'Quy định số 24-QĐ/TW\n') / best(['-e', '0'], '')
}

/** Streams `wanted` megabytes of the texts through `extract --jsonl`; returns megabytes, MB/s of UTF-8 and the most memory in MB. */
export async function streaming(texts, wanted) {
  const lines = Buffer.from(texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''))
  const child = spawn(process.execPath, [program, 'extract', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdout.resume()
  const ended = once(child, 'exit')
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, residentMegabytes(child.pid))), 100)
  const start = performance.now()
  let written = 0
  for (; written < wanted * 1e6; written += lines.length) {
    if (!child.stdin.write(lines)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  const [status] = await ended
  clearInterval(watch)
  if (status !== 0) throw new Error(`extract --jsonl exits with ${status}`)
  const took = (performance.now() - start) / 1000
  return { input: written / 1e6, rate: written / 1e6 / took, peak }
}

/** Returns the most memory that the process has held, in MB; 0 where the system does not tell or the process has ended. */
export function residentMegabytes(pid) {
  try {
    const kilobytes = /VmHWM:\s*(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1000
  } catch {
    return 0
  }
}
