import { Readable } from 'node:stream'
import { run } from '../../src/cli/run.ts'
import { collector, type Outcome } from './command-line.ts'

/** Runs a serving command, asks it while it serves, and stops it. */
export async function serving<T>(
  argv: readonly string[],
  ask: (url: string) => Promise<T>,
): Promise<Outcome & { answer: T }> {
  const [stdout, stderr] = [collector(), collector()]
  let answer: T | undefined
  const stopped = async (): Promise<void> => {
    const url = /http:\/\/\S+(?=\/graphql)/u.exec(stdout.text())?.[0] ?? ''
    answer = await ask(url)
  }
  const io = { stdin: Readable.from([]), stdout, stderr, env: {}, stopped }
  const code = await run([...argv, '--port', '0'], io)
  return { code, out: stdout.text(), err: stderr.text(), answer: answer as T }
}

/** Returns what the server answers to a query. */
export async function query(url: string, text: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text }),
  })
  return response.json()
}
