import type { KnownCode } from '../domain/knowledge.ts'
import type { RelationType } from '../domain/relation.ts'
import { commandFiles, headerFiles } from '../export/neo4j-admin.ts'
import { codesOf, type CodeFacts } from '../ingest/bulk/codes.ts'
import { readKnown } from '../ingest/bulk/read-known.ts'
import { entryFacts, knowledgeOfCodes, type RegisterIndex } from '../ingest/bulk/register-index.ts'
import { readExtraction } from '../ingest/report-graph.ts'
import { resolver } from '../ingest/resolver.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  bodyElement,
  directiveElements,
  entryRows,
  relationElements,
  reportRows,
} from '../store/bulk/bulk-rows.ts'
import type { Base } from '../store/bulk/recorder.ts'
import type { RelationEvidence } from '../store/writer/relations.ts'
import { schemaText } from '../store/statements.ts'
import { elementRow, evidenceOf, rowsOf, votesOf, type VoteRow } from './bulk-wire.ts'
import type { WholeExtraction } from './whole-extraction.ts'

/** What every step knows. */
export interface StepContext {
  readonly register: RegisterIndex
  readonly lexicon: Lexicon
}

type Step = (line: string, context: StepContext) => unknown

/**
 * The steps by which a program that groups lines, such as Spark, makes a graph of reports: each is a filter of lines of
 * JSON, one out for one in. `docs/scale.md` tells what is grouped by what between them.
 */
export const steps = {
  /** A line of `extract --jsonl --whole` → the designations that it asks for and the codes that it makes known. */
  known(line, { register, lexicon }) {
    const extracted = JSON.parse(line) as WholeExtraction
    if (extracted.problem !== null)
      return { id: null, problem: extracted.problem, designations: [], known: [] }
    const { report, ...extraction } = extracted
    const asked = readKnown(report, extraction, { register, resolver: resolver({ lexicon }) })
    return { id: report.id, problem: null, ...asked }
  },

  /** The register → what it brings and makes known; the line that comes in is not looked at. */
  async register(_line, { register }) {
    return { known: entryFacts(register.byPlain), ...rowsOf(await entryRows(register.entries)) }
  },

  /** A code with all that is said of it → what it tells under each of its designations. */
  codes(line, { register }) {
    const code = JSON.parse(line) as CodeFacts
    const told = codesOf(code, register.byPlain.get(code.plain) ?? [])
    return { codes: told.map(([designation, known]) => ({ designation, code: JSON.stringify(known) })) }
  },

  /** A report with the codes of its designations → what it brings. */
  async answers(line, { lexicon }) {
    const { extracted, codes } = JSON.parse(line) as Answering
    const { report, ...extraction } = extracted
    const { graph } = readExtraction(report, extraction, resolver({ lexicon }))
    const known = codes.map(({ designation, code }) => [designation, JSON.parse(code) as KnownCode] as const)
    return rowsOf(await reportRows(graph(knowledgeOfCodes(known))))
  },

  /** A directive, or a body that no table lists, with the counts of all that is said of it → its node and links. */
  async directives(line, { register }) {
    const { base, votes } = JSON.parse(line) as { base: string; votes: VoteRow[] }
    const directive = JSON.parse(base) as Base
    if (directive.kind === 'body') return { elements: [elementRow(bodyElement(directive, votesOf(votes)))] }
    const entry = register.byId.get(directive.id) ?? null
    return { elements: (await directiveElements(directive, votesOf(votes), entry)).map(elementRow) }
  },

  /** A relation with all that says it → its link. */
  async relations(line) {
    const { relation, evidence } = JSON.parse(line) as { relation: string; evidence: string[] }
    const [from, type, to] = JSON.parse(relation) as [string, RelationType, string]
    const said: RelationEvidence[] = evidence.map(evidenceOf)
    return { elements: (await relationElements({ from, type, to }, said)).map(elementRow) }
  },

  /** What the rows are like → the headers, the schema and the command of the import. */
  command(line) {
    const { longest, multiline, tables } = JSON.parse(line) as Record<'multiline' | 'tables', string[]> & {
      longest: number
    }
    const parts = (name: string): string => `${name}/part-.*`
    const seen = {
      ...{ longest, isMultiline: multiline.length > 0, tables: new Set(tables) },
      fileOf: ({ name }: { name: string }) => parts(name),
    }
    return { files: [...headerFiles(), ...commandFiles(schemaText('neo4j'), seen)] }
  },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof steps

interface Answering {
  readonly extracted: Extract<WholeExtraction, { problem: null }>
  readonly codes: readonly { readonly designation: string; readonly code: string }[]
}
