import type { Option, Usage } from './command.ts'
import { commands } from './commands.ts'

const exitCodesHelp = `Exit codes:
  0  done
  1  failed; what could be done is done
  2  wrong usage; nothing is done
  3  done, with diagnostics under --strict`

/** Returns the line of usage of a command, or of the program. */
export function usageLine(command?: Usage): string {
  return `Usage: viendan ${command?.usage ?? 'COMMAND [options]'}`
}

export function programHelp(): string {
  const names = Object.keys(commands)
  const width = Math.max(...names.map((name) => name.length)) + 2
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}${summary}`)
  return `${usageLine()}

Finds the directives that Vietnamese Party and State reports cite, and keeps them in a citation graph.

Commands:
${rows.join('\n')}

Options:
  -h, --help     Show this help; after a command, its own
  -V, --version  Show the version

Environment:
  VIENDAN_STORE   The graph: embedded:FOLDER (default embedded:.viendan), bolt://… or neo4j://…
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE   How to sign in to Neo4j
  VIENDAN_DEBUG   Set to 1 to see the stack of an error

${exitCodesHelp}
`
}

export function commandHelp(command: Usage): string {
  const options = {
    ...command.options,
    help: { type: 'boolean', short: 'h', help: 'Show this help' } as const,
  }
  const heads = Object.entries(options).map(([name, option]) => optionHead(name, option))
  const width = Math.max(...heads.map((head) => head.length)) + 2
  const rows = Object.values<Option>(options).map(
    ({ help, default: initial }, index) =>
      `  ${(heads[index] ?? '').padEnd(width)}${help}${initial === undefined ? '' : ` (default ${initial})`}`,
  )
  return `${usageLine(command)}

${command.about}

Options:
${rows.join('\n')}
${command.environment === undefined ? '' : `\nEnvironment:\n${command.environment}\n`}
Examples:
${command.examples.map((example) => `  ${example}`).join('\n')}

${exitCodesHelp}
`
}

function optionHead(name: string, { short, value }: Option): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
}
