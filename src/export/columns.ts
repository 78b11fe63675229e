import type { GraphElement, NodeLabel, RelationshipKind } from '../store/graph-element.ts'

export type ColumnType = 'string' | 'int' | 'boolean' | 'string[]' | 'int[]'

export interface Column {
  readonly name: string
  readonly type: ColumnType
}

const places = 'start:int end:int'
const evidence = 'evidence:string[] words:string[] starts:int[] ends:int[]'

/** The properties of nodes by label; the id comes first. One without a type is a string. */
const ofNodes: Readonly<Record<NodeLabel, string>> = {
  Achievement: `id name ordinal:int title ${places} ranges:int[] text folded byPlace`,
  Citation: `id name ${places} exact prefix suffix form role type typeName number symbol code nameKey term status rule basis
    subject subjectStart:int subjectEnd:int spans byPlace`,
  Designation: 'id name',
  Directive: `id name type typeName number numberValue:int symbol code term year impliedBody issuedOn issuedOnStart issuedOnEnd
    votes inConflict:boolean byIssuedOn byCode byCitations byCodeText folded citationCount:int
    cited:boolean bodiless:boolean layout:int`,
  IssueDate: 'id name precision startsOn endsOn',
  IssuingBody: 'id name nameEn code level vague:boolean names folded',
  RegisterEntry: `id name code type typeName term issuedOn subject status source grade bodies:string[] names:string[]
    equates:string[]`,
  Report: `id name title published earliest latest issuer text relations letterhead byPublished byTitle folded
    fingerprint`,
  Term: 'id name startsOn endsOn',
}

/** The properties of relationships by type; a type that is not here has none. */
const ofRelationships: Readonly<Record<string, string>> = {
  AMENDS: evidence,
  CALLED: 'period registered:boolean',
  CITES: 'byPlace byDate byBody',
  GUIDES: evidence,
  IMPLEMENTS: evidence,
  ISSUED_BY: 'basis byIssuedOn',
  ISSUED_ON: 'basis',
  REFERENCES: 'citations:int roles:string[] byPlace',
  REPEALS: evidence,
  REPLACES: evidence,
  STATES_BODY: `exact ${places} place called`,
  STATES_DATE: `exact ${places}`,
}

/** Returns the properties that nodes of a label can have, the id first. */
export function nodeColumns(label: NodeLabel): readonly Column[] {
  return columnsIn(ofNodes[label])
}

/** Returns the properties that relationships of a type can have. */
export function relationshipColumns({ type }: Pick<RelationshipKind, 'type'>): readonly Column[] {
  return columnsIn(ofRelationships[type] ?? '')
}

/** Makes sure that columns leave nothing of an element out; a property that has none is a mistake of this table. */
export function requireColumns(element: GraphElement, columns: readonly Column[]): void {
  const names = namesOf(columns)
  const lost = Object.keys(element.properties).find((name) => !names.has(name))
  if (lost === undefined) return
  throw new Error(`No column for "${lost}" of ${element.kind === 'node' ? element.label : element.type}`)
}

const names = new WeakMap<readonly Column[], ReadonlySet<string>>()

function namesOf(columns: readonly Column[]): ReadonlySet<string> {
  const known = names.get(columns) ?? new Set(columns.map(({ name }) => name))
  names.set(columns, known)
  return known
}

const known = new Map<string, readonly Column[]>()

function columnsIn(text: string): readonly Column[] {
  const columns = known.get(text) ?? parse(text)
  known.set(text, columns)
  return columns
}

function parse(text: string): readonly Column[] {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  return words.map((word) => {
    const [name = '', type = 'string'] = word.split(':')
    return { name, type: type as ColumnType }
  })
}
