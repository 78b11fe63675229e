import type { Knowledge } from '../../domain/knowledge.ts'
import type { RegisterEntry } from '../../domain/register.ts'
import { builtInLexicon, type Lexicon } from '../../lexicon/lexicon.ts'
import { entryRows, type BulkRows } from '../../store/bulk/bulk-rows.ts'
import type { GraphElement } from '../../store/graph-element.ts'
import { resolver } from '../resolver.ts'
import { answerGroup, askGroup, settleGroup, type ExtractedReport } from './groups.ts'
import { KnownCodes } from './known-codes.ts'
import type { Asked } from './read-known.ts'
import { entryFacts, knowledgeFor, registerIndex, type RegisterIndex } from './register-index.ts'
import { Shared, type Unsettled } from './shared.ts'

export interface BulkOptions {
  /** The entries of the register. @default none */
  readonly entries?: readonly RegisterEntry[]
  /** @default builtInLexicon */
  readonly lexicon?: Lexicon
}

/** How the reports are gone through, and what is made of them: by this thread, or by several. */
export interface BulkPasses<Made> {
  /** Gives what each group of reports asks and tells. */
  ask(): AsyncIterable<Asked>
  /** Gives what the same groups bring in the same order, answered by what is known of what each asks. */
  answer(
    knowledge: (group: number) => Knowledge,
  ): AsyncIterable<{ readonly made: Made; readonly shared: BulkRows }>
  settle(unsettled: Iterable<Unsettled>): AsyncIterable<Made>
  /** Returns what is made of elements. */
  make(elements: readonly GraphElement[]): Made
}

/**
 * Gives the nodes and relationships of the graph that loading the reports into an empty one would make, in no order. It goes
 * through the reports twice: to learn what all of them know, then to answer each. No two of them may have one id. It
 * keeps in memory what is shared between reports, and nothing of a report itself.
 */
export async function* bulkGraph(
  reports: () => AsyncIterable<ExtractedReport>,
  { entries = [], lexicon = builtInLexicon }: BulkOptions = {},
): AsyncGenerator<GraphElement, void, undefined> {
  const register = registerIndex(entries)
  for await (const elements of bulkMade(inThisThread(reports, { register, lexicon }), register))
    yield* elements
}

/** Gives what is made of the graph by passes through the reports. */
export async function* bulkMade<Made>(
  passes: BulkPasses<Made>,
  register: RegisterIndex,
): AsyncGenerator<Made, void, undefined> {
  const { designations, known } = await learn(passes.ask(), register)
  const shared = new Shared()
  const entries = shared.add(await entryRows(register.entries))
  yield passes.make([...entries.own, ...entries.shared])
  for await (const group of passes.answer((at) => knowledgeFor(designations.of(at), known))) {
    yield passes.make(shared.add(group.shared).shared)
    yield group.made
  }
  yield* passes.settle(shared.unsettled(register))
}

/** Returns what all reports know, and what each group asks for. */
async function learn(
  groups: AsyncIterable<Asked>,
  register: RegisterIndex,
): Promise<{ readonly designations: AskedTexts; readonly known: Knowledge }> {
  const codes = new KnownCodes()
  for (const facts of entryFacts(register.byPlain)) codes.add(facts)
  const designations = new AskedTexts()
  for await (const asked of groups) {
    for (const known of asked.known) codes.add(known)
    designations.push(asked.designations)
  }
  return { designations, known: codes.byDesignation(register) }
}

function inThisThread(
  reports: () => AsyncIterable<ExtractedReport>,
  { register, lexicon }: { readonly register: RegisterIndex; readonly lexicon: Lexicon },
): BulkPasses<readonly GraphElement[]> {
  const answering = resolver({ lexicon })
  return {
    async *ask() {
      for await (const report of reports()) yield askGroup([report], { register, resolver: answering })
    },
    async *answer(knowledge) {
      let group = 0
      for await (const report of reports()) {
        const options = { knowledge: knowledge(group++), resolver: answering }
        const { own, shared } = await answerGroup([report], options)
        yield { made: own, shared }
      }
    },
    async *settle(unsettled) {
      for (const each of unsettled) yield settleGroup([each])
    },
    make: (elements) => elements,
  }
}

/** Lists of texts of which most are in many lists: each text is kept once. */
class AskedTexts {
  readonly #places = new Map<string, number>()
  readonly #texts: string[] = []
  readonly #lists: Uint32Array[] = []

  push(texts: readonly string[]): void {
    this.#lists.push(Uint32Array.from(texts, (text) => this.#placeOf(text)))
  }

  of(list: number): string[] {
    return Array.from(this.#lists[list] ?? [], (place) => this.#texts[place] ?? '')
  }

  #placeOf(text: string): number {
    const known = this.#places.get(text)
    if (known !== undefined) return known
    this.#places.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }
}
