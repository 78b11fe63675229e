import { z } from 'zod'
import { exportGraph } from '../../store/export-graph.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { print, tell } from '../io.ts'
import { requireGraph, storeLocation, storeOption, withStore } from '../store-option.ts'
import { writeWhole } from '../write-whole.ts'

const options = {
  format: { type: 'string', short: 'f', value: 'FORMAT', default: 'jsonl', help: 'jsonl' },
  out: { type: 'string', short: 'o', value: 'FILE', help: 'Write to a file, whole or not at all' },
  ...storeOption,
} as const

export const exportCommand = defineCommand({
  name: 'export',
  usage: 'export [--format jsonl] [options]',
  about: `Writes out every node and relationship of the graph, one JSON object a line, sorted, without any time of
loading: equal graphs give equal bytes, whatever engine holds them.`,
  options,
  operands: { least: 0, most: 0, name: 'nothing' },
  examples: ['viendan export --format jsonl --out graph.jsonl', 'viendan export | sha256sum'],
  values: z.object({
    format: z.enum(['jsonl'], 'it must be jsonl'),
    out: z.string().min(1, 'it must name a file').optional(),
    store: z.string().optional(),
  }),
  async run({ out, store: given }, _operands, io) {
    const location = storeLocation(given, io)
    requireGraph(location)
    await withStore(location, io, async (store) => {
      const parts = inParts(exportGraph(store))
      if (out !== undefined) return writeWhole(out, parts)
      for await (const part of parts) await print(io, part)
    })
    if (out !== undefined) tell(io, `Wrote ${out}`)
    return exitCodes.done
  },
})

// a write for each line would cost more than reading the graph
async function* inParts(lines: AsyncIterable<string>): AsyncIterable<string> {
  let part = ''
  for await (const line of lines) {
    part += `${line}\n`
    if (part.length < 65_536) continue
    yield part
    part = ''
  }
  if (part !== '') yield part
}
