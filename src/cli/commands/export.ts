import { z } from 'zod'
import { csvFiles } from '../../export/csv.ts'
import type { FilePart } from '../../export/file-part.ts'
import { graphml } from '../../export/graphml.ts'
import { inParts } from '../../export/in-parts.ts'
import { jsonld } from '../../export/jsonld.ts'
import { neo4jAdminFiles } from '../../export/neo4j-admin.ts'
import { exportGraph } from '../../store/export-graph.ts'
import { graphElements } from '../../store/graph-elements.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import { schemaText } from '../../store/statements.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { print, tell, type Io } from '../io.ts'
import { requireGraph, storeLocation, storeOption, withStore } from '../store-option.ts'
import { tellFolder, writeFolder } from '../write-folder.ts'
import { writeWhole } from '../write-whole.ts'

/** The formats that are one file or one stream. */
const streams = {
  jsonl: (store: GraphStore) => lines(exportGraph(store)),
  graphml: (store: GraphStore) => graphml(graphElements(store)),
  jsonld: (store: GraphStore) => jsonld(graphElements(store)),
} as const

/** The formats that are a folder of files. */
const folders = {
  csv: (store: GraphStore) => csvFiles(graphElements(store)),
  'neo4j-admin': (store: GraphStore) => neo4jAdminFiles(graphElements(store), schemaText('neo4j')),
} as const

const names = [...Object.keys(streams), ...Object.keys(folders)] as (
  keyof typeof streams | keyof typeof folders
)[]

const options = {
  format: { type: 'string', short: 'f', value: 'FORMAT', default: 'jsonl', help: names.join(', ') },
  out: {
    type: 'string',
    short: 'o',
    value: 'PATH',
    help: 'Write to a file, whole or not at all; for csv and neo4j-admin a new folder, which they need',
  },
  ...storeOption,
} as const

export const exportCommand = defineCommand({
  name: 'export',
  usage: 'export [--format FORMAT] [options]',
  about: `Writes out the whole graph. jsonl has every node and relationship, one JSON object a line, sorted, without any
time of loading: equal graphs give equal bytes, whatever engine holds them. graphml is for Gephi and networkx, jsonld has
ELI and CiTO terms, csv a file for each kind of node and relationship, and neo4j-admin what makes a Neo4j database in
one step, with the command that does.`,
  options,
  operands: { least: 0, most: 0, name: 'nothing' },
  examples: [
    'viendan export --format jsonl --out graph.jsonl',
    'viendan export | sha256sum',
    'viendan export --format graphml --out graph.graphml',
    'viendan export --format neo4j-admin --out import',
  ],
  values: z
    .object({
      format: z.enum(names, `it must be one of ${names.join(', ')}`),
      out: z.string().min(1, 'it must name a file or a new folder').optional(),
      store: z.string().optional(),
    })
    .refine(({ format, out }) => out !== undefined || !(format in folders), {
      path: ['out'],
      message: 'it must name a new folder for the files of this format',
    }),
  async run({ format, out, store: given }, _operands, io) {
    const location = storeLocation(given, io)
    requireGraph(location)
    await withStore(location, io, (store) =>
      format in folders
        ? writeFiles(out ?? '', folders[format as keyof typeof folders](store), io)
        : writeStream(out, streams[format as keyof typeof streams](store), io),
    )
    return exitCodes.done
  },
})

async function writeStream(out: string | undefined, pieces: AsyncIterable<string>, io: Io): Promise<void> {
  if (out === undefined) {
    for await (const part of inParts(pieces)) await print(io, part)
    return
  }
  await writeWhole(out, inParts(pieces))
  tell(io, `Wrote ${out}`)
}

async function writeFiles(out: string, parts: AsyncIterable<FilePart>, io: Io): Promise<void> {
  await tellFolder(out, await writeFolder(out, parts), io)
}

async function* lines(of: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of of) yield `${line}\n`
}
