import { z } from 'zod'
import { graphView } from '../../store/graph-view.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { tell } from '../io.ts'
import { lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { serveGraph } from '../serve-graph.ts'
import { readConfiguration, serveEnvironment, serveOptions, serveValues } from '../serve-options.ts'
import { storeLocation, storeOption, withStore } from '../store-option.ts'

export const serveCommand = defineCommand({
  name: 'serve',
  usage: 'serve [--port 4000] [--host 127.0.0.1] [options]',
  about: `Serves the graph over GraphQL, with GraphiQL for people, until Ctrl-C or SIGTERM. Only this machine can reach
it unless --host says otherwise.`,
  options: { ...serveOptions, ...lexiconOption, ...storeOption },
  operands: { least: 0, most: 0, name: 'nothing' },
  examples: ['viendan serve', 'viendan serve --port 8080 --store bolt://localhost:7687'],
  environment: serveEnvironment,
  values: z.object({ ...serveValues, lexicon: z.string().optional(), store: z.string().optional() }),
  async run({ store, lexicon: file, ...given }, _operands, io) {
    const configuration = readConfiguration(given, io)
    const lexicon = await lexiconOf(file, io)
    const location = storeLocation(store, io)
    await withStore(location, io, async (open) => {
      const isEmpty = (await graphView(open).reportTotal({})) === 0
      if (isEmpty) tell(io, 'The graph is empty: load reports with "viendan ingest"')
      await serveGraph(open, { ...configuration, lexicon, location }, io)
    })
    return exitCodes.done
  },
})
