// Prints the first reports that bench/load.js loads, as lines of JSON for viendan bulk: node bench/lines.js REPORTS > FILE.jsonl
import { once } from 'node:events'
import { loadedReports } from './loaded-reports.js'

const { reportAt } = loadedReports()
for (let index = 0; index < Number(process.argv[2]); index++) {
  if (!process.stdout.write(`${JSON.stringify(reportAt(index))}\n`)) await once(process.stdout, 'drain')
}
