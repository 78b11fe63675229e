import type { z } from 'zod'
import type { Io } from './io.ts'
import { readArguments } from './read-arguments.ts'

/** Exit codes of every command. */
export const exitCodes = { done: 0, failed: 1, wrongUsage: 2, diagnostics: 3 } as const

/** One option of a command, as `--help` shows it. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** The word that stands for its value in the help: "FILE". */
  readonly value?: string
  readonly default?: string
  readonly help: string
}

/** What `--help` tells about a command and what its arguments are read by. */
export interface Usage {
  readonly name: string
  /** The line of usage without the name of the program: "extract [FILE…] [options]". */
  readonly usage: string
  /** What it does; full sentences, wrapped by hand. */
  readonly about: string
  readonly options: Readonly<Record<string, Option>>
  /** How many arguments it takes beside its options. */
  readonly operands: { readonly least: number; readonly most: number; readonly name: string }
  readonly examples: readonly string[]
  /** What it takes from the environment; full sentences, wrapped by hand. */
  readonly environment?: string
}

export interface Command extends Usage {
  /** Reads the arguments and does the work. Returns the exit code. */
  execute(argv: readonly string[], io: Io): Promise<number>
}

interface CommandSpec<Values extends z.ZodType> extends Usage {
  /** Checks the values of the options, which come as parsed. */
  readonly values: Values
  readonly run: (values: z.output<Values>, operands: readonly string[], io: Io) => Promise<number>
}

/** Returns a command that checks its arguments before it runs. */
export function defineCommand<Values extends z.ZodType>({
  values: schema,
  run,
  ...usage
}: CommandSpec<Values>): Command {
  return {
    ...usage,
    async execute(argv, io) {
      const { values, operands } = readArguments(argv, usage, schema)
      return run(values, operands, io)
    },
  }
}
