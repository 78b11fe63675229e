import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { graphView } from '../../store/graph-view.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import { issuingBodyReport } from '../../summary/issuing-body-report.ts'
import { formatTerminal } from '../../summary/terminal-table.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { print, tell, type Io } from '../io.ts'
import { lexiconOf, lexiconOption } from '../lexicon-option.ts'
import { loadReports, loadSummary } from '../load-reports.ts'
import { serveGraph } from '../serve-graph.ts'
import { readConfiguration, serveEnvironment, serveOptions, serveValues } from '../serve-options.ts'
import { loadStarter, registerOption } from '../starter-register.ts'
import { storeLocation, storeOption, withStore } from '../store-option.ts'

const sampleReport = new URL('../../../examples/reports/nganh-to-chuc-2021.txt', import.meta.url)

export const startCommand = defineCommand({
  name: 'start',
  usage: 'start [PATH…] [--port 4000] [--host 127.0.0.1] [options]',
  about: `Loads the reports of the paths, or the sample report when there are none, prints the report by issuing body
and serves the graph over GraphQL until Ctrl-C or SIGTERM. A second start adds nothing. When a report
fails, what is in the graph is served all the same, and the exit code is 1 in the end.`,
  options: { ...serveOptions, ...registerOption, ...lexiconOption, ...storeOption },
  environment: serveEnvironment,
  operands: { least: 0, most: Infinity, name: 'PATH' },
  examples: ['viendan start', 'viendan start reports/ --port 8080'],
  values: z.object({
    ...serveValues,
    'no-register': z.boolean().default(false),
    lexicon: z.string().optional(),
    store: z.string().optional(),
  }),
  async run({ store: given, lexicon: file, 'no-register': withoutRegister, ...rest }, operands, io) {
    const configuration = readConfiguration(rest, io)
    const paths = operands.length > 0 ? operands : [fileURLToPath(sampleReport)]
    const lexicon = await lexiconOf(file, io)
    const location = storeLocation(given, io)
    return withStore(location, io, async (store) => {
      if (!withoutRegister) await loadStarter(store, lexicon)
      const outcome = await loadReports(store, { paths, details: {}, lexicon }, io)
      tell(io, await loadSummary(store, outcome))
      await printReport(store, io)
      await serveGraph(store, { ...configuration, lexicon, location }, io)
      return outcome.failures > 0 ? exitCodes.failed : exitCodes.done
    })
  },
})

async function printReport(store: GraphStore, io: Io): Promise<void> {
  const table = issuingBodyReport(await graphView(store).issuingBodySummary({}))
  await print(io, `${formatTerminal(table, { width: io.stdout.columns })}\n`)
}
