import { readFile } from 'node:fs/promises'
import type { RegisterEntry } from '../domain/register.ts'
import { loadRegister, readRegister } from '../ingest/register.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { graphView } from '../store/graph-view.ts'
import type { Option } from './command.ts'

// src/cli and dist/cli are equally deep, so this holds before and after the build
const starter = new URL('../../data/register.csv', import.meta.url)

/** The option of every command that loads reports. */
export const registerOption = {
  'no-register': {
    type: 'boolean',
    help: 'Leave a new graph without the starter register of known directives',
  },
} as const satisfies Record<string, Option>

/** Loads the register that comes with the program into a graph that holds nothing yet, and leaves any other as it is. */
export async function loadStarter(store: GraphStore, lexicon: Lexicon): Promise<void> {
  const view = graphView(store)
  const [reports, entries] = await Promise.all([view.reportTotal({}), view.registerPage('', 1)])
  if (reports > 0 || entries.length > 0) return
  await loadRegister(store, await starterRegister(lexicon), { lexicon })
}

/** Returns the entries of the register that comes with the program. */
export async function starterRegister(lexicon?: Lexicon): Promise<readonly RegisterEntry[]> {
  return readRegister(await readFile(starter, 'utf8'), 'data/register.csv', lexicon).entries
}
