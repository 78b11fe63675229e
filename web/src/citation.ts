import type { WordKey } from './vietnamese.ts'

export interface Words {
  readonly exact: string
}

/** A citation as the marked text shows it. */
export interface Citation {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly form: 'coded' | 'short' | 'named' | 'described'
  readonly role: Role
  readonly status: 'resolved' | 'ambiguous' | 'unresolved'
  readonly rule: string | null
  readonly basis: Basis | null
  readonly typeName: string
  readonly code: string | null
  readonly term: string | null
  readonly issuedOn: (Partial<Words> & { readonly value: string }) | null
  readonly issuedBy: readonly (Partial<Words> & {
    readonly body: { readonly id: string | null; readonly name: string }
  })[]
  readonly directive: Meant | null
  readonly candidates: readonly Meant[]
}

export interface Meant {
  readonly id: string
  readonly name: string
  readonly issuedOn: { readonly value: string; readonly basis: Basis } | null
  readonly issuedBy: readonly {
    readonly basis: Basis
    readonly body: { readonly id: string; readonly name: string }
  }[]
  /** True of one that the graph does not have, so that no page tells of it. */
  readonly isAbsent?: true
}

export type Basis = 'stated' | 'implied' | 'registered'

export const roles = [
  'ISSUES',
  'IMPLEMENTS',
  'REVIEWS',
  'FOLLOWS',
  'AMENDS',
  'REPLACES',
  'REPEALS',
  'MENTIONS',
] as const
export type Role = (typeof roles)[number]

export interface Achievement {
  readonly id: string
  readonly ordinal: number
  readonly title: string
  readonly citationCount: number
  readonly directiveCount: number
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

const rules: Readonly<Record<string, WordKey>> = {
  named: 'ruleNamed',
  period: 'rulePeriod',
  'same-report': 'ruleSameReport',
  'same-report-tie': 'ruleSameReportTie',
  register: 'ruleRegister',
  'only-known': 'ruleOnlyKnown',
  'several-known': 'ruleSeveralKnown',
  undated: 'ruleUndated',
  'short-form': 'ruleShortForm',
}

/** Returns the words that explain a rule of resolution; null for one that has none here. */
export function ruleKey(rule: string): WordKey | null {
  return rules[rule] ?? null
}

const meant = `id name issuedOn { value basis } issuedBy { basis body { id name } }`

export const reportQuery = `query Report($id: ID!, $after: String) { report(id: $id) {
  id name published issuer text
  achievements { id ordinal title citationCount directiveCount ranges { start end } }
  citations(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ...cited } } } }
fragment cited on Citation { id start end exact form role status rule basis typeName code term
  issuedOn { value exact } issuedBy { exact body { id name } }
  directive { ${meant} } candidates { ${meant} } }`

export const moreCitationsQuery = `query More($id: ID!, $after: String) { report(id: $id) {
  citations(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ...cited } } } }
fragment cited on Citation { id start end exact form role status rule basis typeName code term
  issuedOn { value exact } issuedBy { exact body { id name } }
  directive { ${meant} } candidates { ${meant} } }`
