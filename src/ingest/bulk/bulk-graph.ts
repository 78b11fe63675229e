import type { Knowledge } from '../../domain/knowledge.ts'
import type { RegisterEntry } from '../../domain/register.ts'
import type { Report } from '../../domain/report.ts'
import type { Extraction } from '../../extract/extract.ts'
import { builtInLexicon, type Lexicon } from '../../lexicon/lexicon.ts'
import {
  bodyElement,
  directiveElements,
  entryRows,
  relationElements,
  reportRows,
  type BulkRows,
} from '../../store/bulk/bulk-rows.ts'
import type { Base } from '../../store/bulk/recorder.ts'
import type { KnownFact } from '../../store/bulk/known-facts.ts'
import { canonicalPlace, type GraphElement } from '../../store/graph-element.ts'
import { relationKey, type SaidRelation } from '../../store/writer/relations.ts'
import { joinVotes, type Votes } from '../../store/writer/votes.ts'
import { readExtraction } from '../report-graph.ts'
import { resolver } from '../resolver.ts'
import { codesOf, type CodeFacts } from './codes.ts'
import { readKnown } from './read-known.ts'
import {
  entryFacts,
  knowledgeFor,
  knowledgeOfCodes,
  registerIndex,
  type RegisterIndex,
} from './register-index.ts'

/** A report with what its text says. */
export interface ExtractedReport {
  readonly report: Report
  readonly extraction: Extraction
  /** Kept with the report, to tell whether it must be loaded again. @default none */
  readonly fingerprint?: string
}

export interface BulkOptions {
  /** The entries of the register. @default none */
  readonly entries?: readonly RegisterEntry[]
  /** @default builtInLexicon */
  readonly lexicon?: Lexicon
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
  const answering = resolver({ lexicon })
  const codes = new Codes(register)
  for await (const { report, extraction } of reports()) {
    for (const known of readKnown(report, extraction, { register, resolver: answering }).known)
      codes.add(known)
  }
  const known = codes.byDesignation()
  const shared = new Shared()
  yield* shared.add(await entryRows(entries))
  for await (const { report, extraction, fingerprint } of reports()) {
    const { designations, graph } = readExtraction(report, extraction, answering, fingerprint)
    yield* shared.add(await reportRows(graph(knowledgeFor(designations, known))))
  }
  yield* shared.settled(register)
}

/** What all reports and the register make known, by code and period. */
class Codes {
  readonly #register: RegisterIndex
  readonly #codes = new Map<string, Omit<CodeFacts, 'facts'> & { facts: Map<string, KnownFact> }>()

  constructor(register: RegisterIndex) {
    this.#register = register
    for (const facts of entryFacts(register.byPlain)) this.add(facts)
  }

  add({ plain, designation, period, facts }: CodeFacts): void {
    const code = this.#codes.get(plain) ?? { plain, designation, period, facts: new Map<string, KnownFact>() }
    for (const fact of facts) code.facts.set(`${fact.date ?? ''} ${fact.type ?? ''}`, fact)
    this.#codes.set(plain, code)
  }

  byDesignation(): Knowledge {
    return knowledgeOfCodes(
      [...this.#codes.values()].flatMap(({ facts, ...code }) =>
        codesOf({ ...code, facts: [...facts.values()] }, this.#register.byPlain.get(code.plain) ?? []),
      ),
    )
  }
}

/** What reports share: nodes and links that several bring, what is said of directives and bodies, and relations between them. */
class Shared {
  readonly #seen = new Set<string>()
  readonly #bases = new Map<string, { base: Base; votes: Votes }>()
  readonly #relations = new Map<string, SaidRelation[]>()

  /** Keeps what is shared, and gives the elements that are not there yet. */
  add({ elements, bases, votes, relations }: BulkRows): GraphElement[] {
    for (const base of bases) {
      const known = this.#bases.get(base.id)
      if (!known) this.#bases.set(base.id, { base, votes: new Map() })
    }
    for (const [id, counts] of votes) {
      const known = this.#bases.get(id)
      if (!known) throw new Error(`A citation says something of "${id}", which nothing brings`)
      joinVotes(known.votes, counts)
    }
    for (const relation of relations) {
      const key = relationKey(relation)
      this.#relations.set(key, [...(this.#relations.get(key) ?? []), relation])
    }
    return elements.filter((element) => !isShared(element) || this.#isNew(element))
  }

  #isNew(element: GraphElement): boolean {
    const key = JSON.stringify(canonicalPlace(element))
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    return true
  }

  async *settled({ byId }: RegisterIndex): AsyncGenerator<GraphElement> {
    for (const { base, votes } of this.#bases.values()) {
      if (base.kind === 'body') yield bodyElement(base, votes)
      else yield* await directiveElements(base, votes, byId.get(base.id) ?? null)
    }
    for (const said of this.#relations.values()) {
      const [relation] = said
      if (relation)
        yield* await relationElements(
          relation,
          said.map(({ evidence }) => evidence),
        )
    }
  }
}

const sharedLabels = new Set(['Designation', 'IssueDate', 'IssuingBody', 'Term'])
const sharedTypes = new Set(['CALLED', 'NUMBERED_IN', 'PART_OF'])

/** True of what several reports can bring. */
export function isShared(element: GraphElement): boolean {
  return element.kind === 'node' ? sharedLabels.has(element.label) : sharedTypes.has(element.type)
}
