import { parseArgs } from 'node:util'
import type { z } from 'zod'
import { ViendanError } from '../domain/error.ts'
import type { Option, Usage } from './command.ts'
import { didYouMean } from './did-you-mean.ts'

/** Returns the checked values of a command's options and its operands. Throws `WRONG_USAGE` or `INVALID_INPUT`. */
export function readArguments<Values extends z.ZodType>(
  argv: readonly string[],
  { options, operands }: Usage,
  schema: Values,
): { values: z.output<Values>; operands: string[] } {
  const parsed = parse(argv, options)
  const { least, most, name } = operands
  const extra = parsed.positionals[most]
  if (extra !== undefined) throw new ViendanError('WRONG_USAGE', `Unexpected argument "${extra}"`)
  if (parsed.positionals.length < least) throw new ViendanError('WRONG_USAGE', `Missing ${name}`)
  const checked = schema.safeParse(parsed.values)
  if (!checked.success) throw optionError(checked.error, parsed.values)
  return { values: checked.data, operands: parsed.positionals }
}

function parse(
  argv: readonly string[],
  options: Readonly<Record<string, Option>>,
): { values: Readonly<Record<string, unknown>>; positionals: string[] } {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short, default: initial }]) => [
      name,
      { type, ...(short !== undefined && { short }), ...(initial !== undefined && { default: initial }) },
    ]),
  )
  try {
    return parseArgs({ args: [...argv], options: config, allowPositionals: true, strict: true })
  } catch (error) {
    throw usageError(error, Object.keys(options))
  }
}

// the messages of parseArgs run over several sentences and lines
function usageError(error: unknown, names: readonly string[]): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (!code?.startsWith('ERR_PARSE_ARGS_')) return error
  const option = /'(?:-\S, )?(?<name>-[^\s']*)/u.exec(message)?.groups?.['name'] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = didYouMean(
      option,
      names.map((name) => `--${name}`),
    )
    return new ViendanError('WRONG_USAGE', `Unknown option "${option}"${near}`)
  }
  const state = message.includes('does not take') ? 'takes no value' : 'needs a value'
  return new ViendanError('WRONG_USAGE', `Option "${option}" ${state}`)
}

function optionError(error: z.ZodError, values: Readonly<Record<string, unknown>>): ViendanError {
  const [first] = error.issues
  const name = String(first?.path[0] ?? '')
  const value = values[name]
  const given = typeof value === 'string' ? ` "${value}"` : ''
  const others = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : ''
  const message = `Cannot take --${name}${given}: ${first?.message ?? 'it is invalid'}${others}`
  return new ViendanError('INVALID_INPUT', message, { cause: error })
}
