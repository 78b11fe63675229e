import { extract } from '../../src/extract/extract.ts'
import type { Citation } from '../../src/domain/citation.ts'

/** What a test says of a citation: only what matters to it. */
export interface Cited {
  readonly exact: string
  readonly code?: string | null
  readonly type?: string
  readonly term?: string | null
  readonly on?: string | null
  readonly by?: readonly string[]
  readonly role?: string
  readonly nameKey?: string | null
  readonly about?: string | null
}

/** Returns the citations of a text in the words of the expected ones: stated fields alone, and no others. */
export function cited(text: string, expected: readonly Cited[]): Cited[] {
  return extract(text).citations.map((citation, index) => told(citation, expected[index] ?? { exact: '' }))
}

function told(citation: Citation, asked: Cited): Cited {
  const all: Required<Cited> = {
    exact: citation.exact,
    code: citation.code,
    type: citation.typeName,
    term: citation.term,
    on: citation.issuedOn?.value ?? null,
    by: citation.issuedBy.filter(({ basis }) => basis === 'stated').map(({ name }) => name),
    role: citation.role,
    nameKey: citation.nameKey,
    about: citation.subject?.value ?? null,
  }
  const keys = new Set(['exact', ...Object.keys(asked)])
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key))) as unknown as Cited
}
