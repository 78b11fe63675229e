import type { Command } from './command.ts'

interface Entry {
  readonly summary: string
  /** Each command is loaded alone, so that `extract` does not wait for a database driver. */
  load(): Promise<Command>
}

/** The commands by name, in the order that the help lists them. */
export const commands: Readonly<Record<string, Entry>> = {
  extract: {
    summary: 'Print the citations of a text',
    load: async () => (await import('./commands/extract.ts')).extractCommand,
  },
  ingest: {
    summary: 'Load reports into the graph',
    load: async () => (await import('./commands/ingest.ts')).ingestCommand,
  },
  report: {
    summary: 'Sum up the graph by issuing body',
    load: async () => (await import('./commands/report.ts')).reportCommand,
  },
  serve: {
    summary: 'Serve the graph over GraphQL',
    load: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  start: {
    summary: 'Load reports, print the report by issuing body, then serve',
    load: async () => (await import('./commands/start.ts')).startCommand,
  },
  'look-up': {
    summary: 'Tell what a code, a name or a sentence may mean',
    load: async () => (await import('./commands/look-up.ts')).lookUpCommand,
  },
  query: {
    summary: 'Ask one of the saved questions, or list them',
    load: async () => (await import('./commands/query.ts')).queryCommand,
  },
  conflicts: {
    summary: 'List the directives of which sources state different dates or bodies',
    load: async () => (await import('./commands/conflicts.ts')).conflictsCommand,
  },
  register: {
    summary: 'Load, list, show or remove known directives',
    load: async () => (await import('./commands/register.ts')).registerCommand,
  },
  check: {
    summary: 'Check everything that must hold of the graph',
    load: async () => (await import('./commands/check.ts')).checkCommand,
  },
  delete: {
    summary: 'Remove a report and all that only it brought',
    load: async () => (await import('./commands/delete.ts')).deleteCommand,
  },
  backup: {
    summary: 'Write the reports and the register of a graph to a file',
    load: async () => (await import('./commands/backup.ts')).backupCommand,
  },
  restore: {
    summary: 'Make the graph of a backup',
    load: async () => (await import('./commands/restore.ts')).restoreCommand,
  },
  rebuild: {
    summary: 'Make the graph again of its reports',
    load: async () => (await import('./commands/rebuild.ts')).rebuildCommand,
  },
  bulk: {
    summary: 'Make the files of a Neo4j database of very many reports',
    load: async () => (await import('./commands/bulk.ts')).bulkCommand,
  },
  resolve: {
    summary: 'Make a graph of very many reports, step by step',
    load: async () => (await import('./commands/resolve.ts')).resolveCommand,
  },
  export: {
    summary: 'Write out the whole graph',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
}
