import { Readable } from 'node:stream'
import { run } from '../../src/cli/run.ts'
import { collector } from '../cli/command-line.ts'

/** A command that a page shows, with what the page says that it prints. */
export interface ConsoleExample {
  readonly command: string
  readonly printed: string
}

/** Returns the commands of a page's console blocks, in order. */
export function consoleExamples(page: string): ConsoleExample[] {
  return [...page.matchAll(/```console\n(?<block>.*?)```/gsu)]
    .flatMap((match) => (match.groups?.['block'] ?? '').split(/^\$ viendan /mu).slice(1))
    .map((example) => {
      const [command = '', ...printed] = example.split('\n')
      return { command, printed: printed.join('\n') }
    })
}

/** Runs a command of a page on the graph of a folder, and returns all that it prints. */
export async function printedBy(command: string, graph: string): Promise<string> {
  const argv = [...command.matchAll(/"(?<quoted>[^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word)
  const screen = collector()
  const env = { VIENDAN_STORE: `embedded:${graph}` }
  await run(argv, { stdin: Readable.from([]), stdout: screen, stderr: screen, env })
  // csv lines end as RFC 4180 wants, those of a page as git does
  return screen.text().replaceAll('\r\n', '\n')
}
