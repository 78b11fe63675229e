import type { DirectiveIdentity } from '../../domain/directive.ts'
import type { GraphElement, GraphNode, NodeLabel } from '../graph-element.ts'
import type { Parameters, Row, Transaction } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { properties as present } from '../writer/rows.ts'

/** What a directive is made of before anything is chosen for it, as `write/merge-directives` takes it. */
export interface DirectiveBase {
  readonly kind: 'directive'
  readonly id: DirectiveIdentity['id']
  /** Its noun and name, as one of those who name it gives them. */
  readonly noun: Row
  readonly props: Row
}

/** A body that no table lists, before it is named. */
export interface BodyBase {
  readonly kind: 'body'
  readonly id: string
}

/** What is settled once all that is said of it is brought together. */
export type Base = DirectiveBase | BodyBase

/**
 * A transaction that writes to no engine: it keeps what the statements of the writer would make of an empty graph, so that
 * one set of rules makes the rows of a load and those of an import.
 */
export class Recorder implements Transaction {
  readonly elements: GraphElement[] = []
  readonly bases: Base[] = []
  /** Properties that are set on directives, by id. */
  readonly changes = new Map<string, Row>()

  run(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const statement = name.replace('write/', '')
    if (reading.has(statement)) return Promise.resolve([])
    const rows = (parameters['rows'] ?? [parameters['props']]) as readonly Row[]
    for (const row of rows) this.#record(statement, row, parameters)
    return Promise.resolve([{ written: rows.length }])
  }

  #record(statement: string, row: Row, parameters: Parameters): void {
    if (statement === 'merge-directives') {
      const { id, noun, props } = row as unknown as DirectiveBase
      this.bases.push({ kind: 'directive', id, noun, props })
      return
    }
    if (statement === 'merge-unlisted-bodies') {
      this.bases.push({ kind: 'body', id: textOf(row, 'id') ?? '' })
      return
    }
    const record = records[statement]
    if (!record) throw new Error(`What cypher/write/${statement}.cypher makes of an empty graph is not known`)
    const made = record(row, parameters)
    for (const element of made.elements ?? []) this.elements.push(element)
    if (made.set) this.#set(textOf(row, 'id') ?? '', made.set)
  }

  #set(id: string, values: Row): void {
    this.changes.set(id, { ...this.changes.get(id), ...values })
  }
}

/** What reads in the midst of writing finds nothing in an empty graph. */
const reading = new Set(['lock-bodies', 'delete-old-parents', 'relations-from'])

interface Made {
  readonly elements?: readonly GraphElement[]
  /** What is set on a directive. */
  readonly set?: Row
}

type Record = (row: Row, parameters: Parameters) => Made

const records: Readonly<{ [statement: string]: Record }> = {
  'create-report': (row) => made(node('Report', row)),
  'create-achievements': (row, { report }) =>
    made(node('Achievement', row), link('HAS_ACHIEVEMENT', ['Report', report], ['Achievement', row['id']])),
  'create-citations': ({ achievement, props }) => {
    const citation = node('Citation', props as Row)
    return made(citation, link('HAS_CITATION', ['Achievement', achievement], ['Citation', citation.id]))
  },
  'create-is': ({ report, directive }) => made(link('IS', ['Report', report], ['Directive', directive])),
  'create-cites': ({ citation, directive, ...keys }) =>
    made(link('CITES', ['Citation', citation], ['Directive', directive], keys)),
  'create-may-cite': ({ citation, directive }) =>
    made(link('MAY_CITE', ['Citation', citation], ['Directive', directive])),
  'create-open-on': ({ citation, designation }) =>
    made(link('OPEN_ON', ['Citation', citation], ['Designation', designation])),
  'create-references': ({ achievement, directive, ...properties }) =>
    made(link('REFERENCES', ['Achievement', achievement], ['Directive', directive], properties)),
  'create-states-body': ({ citation, body, props }) =>
    made(link('STATES_BODY', ['Citation', citation], ['IssuingBody', body], props as Row)),
  'create-states-date': ({ citation, date, ...properties }) =>
    made(link('STATES_DATE', ['Citation', citation], ['IssueDate', date], properties)),
  'merge-bodies': ({ id, props }) => made(node('IssuingBody', { id: id ?? '', ...(props as Row) })),
  'merge-dates': ({ id, props }) => made(node('IssueDate', { id: id ?? '', ...(props as Row) })),
  'merge-terms': ({ id, props }) => made(node('Term', { id: id ?? '', ...(props as Row) })),
  'merge-designations': ({ id }) => made(node('Designation', { id: id ?? '', name: id ?? '' })),
  'merge-parents': ({ id, parent }) => made(link('PART_OF', ['IssuingBody', id], ['IssuingBody', parent])),
  'merge-numbered-in': ({ id, term }) => made(link('NUMBERED_IN', ['Directive', id], ['Term', term])),
  'merge-called': ({ id, designation, props }) => made(called(id, designation, props as Row)),
  'create-entries': ({ directive, props }) => {
    const entry = node('RegisterEntry', props as Row)
    return made(entry, link('DESCRIBES', ['RegisterEntry', entry.id], ['Directive', directive]))
  },
  'create-registered-bodies': ({ id, body, props }) =>
    made(link('STATES_BODY', ['RegisterEntry', id], ['IssuingBody', body], props as Row)),
  'create-registered-dates': ({ id, date }) =>
    made(link('STATES_DATE', ['RegisterEntry', id], ['IssueDate', date])),
  'create-registered-names': ({ id, designation, props }) => made(called(id, designation, props as Row)),
  'set-votes': ({ votes, inConflict }) => ({ set: { votes: votes ?? null, inConflict: inConflict ?? null } }),
  'set-nouns': (noun) => ({ set: noun }),
  'set-directive-order': (order) => ({ set: order }),
  'set-directive-search': (words) => ({ set: words }),
  'set-dates': ({ id, date, start, end, basis }) => ({
    ...made(link('ISSUED_ON', ['Directive', id], ['IssueDate', date], { basis: basis ?? null })),
    set: { issuedOn: date ?? null, issuedOnStart: start ?? null, issuedOnEnd: end ?? null },
  }),
  'set-bodies': ({ id, body, ...properties }) =>
    made(link('ISSUED_BY', ['Directive', id], ['IssuingBody', body], properties)),
  ...Object.fromEntries(
    ['AMENDS', 'REPLACES', 'REPEALS', 'IMPLEMENTS', 'GUIDES'].map((type) => [
      `set-${type.toLowerCase()}`,
      ({ from, to, ...properties }: Row) =>
        made(link(type, ['Directive', from], ['Directive', to], properties)),
    ]),
  ),
}

function made(...elements: GraphElement[]): Made {
  return { elements }
}

function called(id: unknown, designation: unknown, properties: Row): GraphElement {
  return link('CALLED', ['Directive', id], ['Designation', designation], properties)
}

function node(label: NodeLabel, properties: Row): GraphNode {
  return { kind: 'node', label, id: textOf(properties, 'id') ?? '', properties: present(properties) }
}

type End = readonly [label: NodeLabel, id: unknown]

function link(type: string, start: End, end: End, properties: Row = {}): GraphElement {
  return {
    kind: 'relationship',
    type,
    startLabel: start[0],
    start: String(start[1]),
    endLabel: end[0],
    end: String(end[1]),
    properties: present(properties),
  }
}
