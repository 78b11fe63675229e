import { issueDate } from '../../domain/issue-date.ts'
import type { Basis, Role } from '../../domain/citation.ts'
import type { BodyLevel, IssuingBody } from '../../domain/issuing-body.ts'
import type { DirectiveType } from '../../domain/directive-type.ts'
import type { Span } from '../../domain/span.ts'
import type { YearCount } from '../../domain/summary.ts'
import type { Term } from '../../domain/term.ts'
import type { Row } from '../graph-store.ts'
import type {
  AchievementNode,
  ChosenBody,
  ChosenDate,
  CitationNode,
  DirectiveNode,
  Reference,
  ReportNode,
} from './nodes.ts'
import { list, map, mapOrNull, text, textOrNull, texts, whole } from './rows.ts'

export function readReport(row: Row): ReportNode {
  const node = map(row, 'report')
  return {
    id: text(node, 'id'),
    name: text(node, 'name'),
    title: textOrNull(node, 'title'),
    published: textOrNull(node, 'published'),
    issuer: textOrNull(node, 'issuer'),
  }
}

export function readAchievement(row: Row): AchievementNode {
  const node = map(row, 'achievement')
  return {
    id: text(node, 'id'),
    name: text(node, 'name'),
    ordinal: whole(node, 'ordinal'),
    title: text(node, 'title'),
    start: whole(node, 'start'),
    end: whole(node, 'end'),
    ranges: spansOf(list(node, 'ranges').map(Number)),
    report: text(node, 'report'),
  }
}

export function readCitation(row: Row): CitationNode {
  const node = map(row, 'citation')
  return {
    id: text(node, 'id'),
    start: whole(node, 'start'),
    end: whole(node, 'end'),
    exact: text(node, 'exact'),
    prefix: textOrNull(node, 'prefix') ?? '',
    suffix: textOrNull(node, 'suffix') ?? '',
    form: text(node, 'form') as CitationNode['form'],
    role: text(node, 'role') as Role,
    ...readIdentity(node),
    nameKey: textOrNull(node, 'nameKey'),
    term: textOrNull(node, 'term'),
    status: text(node, 'status') as CitationNode['status'],
    rule: textOrNull(node, 'rule') as CitationNode['rule'],
    basis: textOrNull(node, 'basis') as Basis | null,
    spans: JSON.parse(textOrNull(node, 'spans') ?? '{}') as CitationNode['spans'],
    achievement: text(node, 'achievement'),
    report: text(node, 'report'),
  }
}

export function readDirective(row: Row): DirectiveNode {
  const node = map(row, 'directive')
  return {
    id: text(node, 'id'),
    name: text(node, 'name'),
    ...readIdentity(node),
    term: readTerm(node),
    year: textOrNull(node, 'year'),
    issuedOn: readDate(node),
  }
}

export function readBody(row: Row): IssuingBody {
  const node = map(row, 'body')
  return {
    id: text(node, 'id'),
    name: text(node, 'name'),
    nameEn: textOrNull(node, 'nameEn'),
    code: textOrNull(node, 'code'),
    level: text(node, 'level') as BodyLevel,
    parent: textOrNull(node, 'parent'),
    vague: node['vague'] === true,
  }
}

export function readChosenBody(row: Row): ChosenBody {
  return { body: readBody(row), basis: text(row, 'basis') as Basis }
}

/** Adds what a REFERENCES relationship says to the node at its other end. */
export function readReference<T>(node: (row: Row) => T): (row: Row) => Reference<T> {
  return (row) => ({
    node: node(row),
    citations: whole(row, 'citations'),
    roles: texts(row, 'roles') as readonly Role[],
  })
}

function readIdentity(node: Row): Pick<DirectiveNode, 'type' | 'typeName' | 'number' | 'symbol' | 'code'> {
  return {
    type: text(node, 'type') as DirectiveNode['type'],
    typeName: text(node, 'typeName'),
    number: textOrNull(node, 'number'),
    symbol: textOrNull(node, 'symbol'),
    code: textOrNull(node, 'code'),
  }
}

function readTerm(node: Row): Term | null {
  const term = mapOrNull(node, 'term')
  if (!term) return null
  return {
    id: text(term, 'id'),
    name: text(term, 'name'),
    startsOn: textOrNull(term, 'startsOn'),
    endsOn: textOrNull(term, 'endsOn'),
  }
}

function readDate(node: Row): ChosenDate | null {
  const value = textOrNull(node, 'issuedOn')
  const date = value === null ? null : issueDate(value)
  if (!date) return null
  return { value: date.id, precision: date.precision, basis: text(node, 'dateBasis') as Basis }
}

/** The graph keeps ranges as one flat list: start, end, start, end … */
function spansOf(flat: readonly number[]): readonly Span[] {
  return flat.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: flat[index + 1] ?? start }] : []))
}

export function readYearCount(row: Row): YearCount {
  return {
    year: textOrNull(row, 'year'),
    type: text(row, 'type') as DirectiveType,
    directives: whole(row, 'directives'),
  }
}
