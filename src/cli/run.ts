import { ViendanError } from '../domain/error.ts'
import { exitCodes, type Usage } from './command.ts'
import { commands } from './commands.ts'
import { didYouMean } from './did-you-mean.ts'
import { reportFailure } from './failure.ts'
import { commandHelp, programHelp } from './help.ts'
import { flush, print, type Io } from './io.ts'
import { version } from './version.ts'

/** Runs the command of a command line and returns the exit code; never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let command: Usage | undefined
  try {
    const code = await dispatch(argv, io, (chosen) => (command = chosen))
    await flush(io)
    return code
  } catch (error) {
    return reportFailure(error, io, command)
  }
}

async function dispatch(
  argv: readonly string[],
  io: Io,
  onCommand: (command: Usage) => void,
): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined) throw new ViendanError('WRONG_USAGE', 'Missing command')
  if (name === '--version' || name === '-V') return done(io, `${version()}\n`)
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0))
    return done(io, programHelp())
  if (name === 'help') return dispatch([...rest.slice(0, 1), '--help'], io, onCommand)
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!entry) throw unknownCommand(name)
  const command = await entry.load()
  onCommand(command)
  return asksForHelp(rest) ? done(io, commandHelp(command)) : command.execute(rest, io)
}

async function done(io: Io, text: string): Promise<number> {
  await print(io, text)
  return exitCodes.done
}

function unknownCommand(name: string): ViendanError {
  const kind = name.startsWith('-') ? 'option' : 'command'
  return new ViendanError(
    'WRONG_USAGE',
    `Unknown ${kind} "${name}"${didYouMean(name, Object.keys(commands))}`,
  )
}

// `--help` wins over any mistake beside it, but not after `--`
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  const options = end === -1 ? argv : argv.slice(0, end)
  return options.includes('--help') || options.includes('-h')
}
