import { placeOfAchievement, to } from './addresses.ts'

export interface Found {
  readonly node: {
    readonly __typename: 'Directive' | 'Report' | 'Achievement' | 'IssuingBody'
    readonly id: string
    readonly name: string
    readonly ordinal?: number
    readonly report?: { readonly id: string; readonly name: string }
  }
  readonly fragment: {
    readonly text: string
    readonly matches: readonly { readonly start: number; readonly end: number }[]
  } | null
}

export interface Searched {
  readonly search: {
    readonly totalCount?: number
    readonly edges: readonly Found[]
    readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

const hit = `edges { node { __typename
  ... on Directive { id name } ... on Report { id name } ... on IssuingBody { id name }
  ... on Achievement { id name ordinal report { id name } } }
  fragment { text matches { start end } } }`

export const suggestQuery = `query Suggest($text: String!) { search(text: $text, first: 8) { ${hit} } }`
export const searchQuery = `query Search($text: String!, $after: String) { search(text: $text, first: 20, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } ${hit} } }`

/** Returns the page of what was found. */
export function addressOf({ node }: Found): string {
  if (node.__typename === 'Directive') return to.directive(node.id)
  if (node.__typename === 'IssuingBody') return to.body(node.id)
  if (node.__typename === 'Report') return to.report(node.id)
  return to.report(node.report?.id ?? '', placeOfAchievement(node.ordinal ?? 0))
}
