import type { AskError } from './ask.ts'
import { ask } from './ask.ts'
import type { Achievement, Citation, Meant } from './citation.ts'

export interface Diagnostic {
  readonly code: string
  readonly message: string
  readonly start: number
  readonly end: number
}

/** A text that was read without storing it, as the page shows it. */
export interface Reading {
  /** The name of the file; null for a text that was pasted. */
  readonly file: string | null
  readonly title: string | null
  readonly text: string
  readonly achievements: readonly Achievement[]
  readonly citations: readonly Citation[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What is to be read: a text, or the file that holds it. */
export type Given = { readonly text: string } | { readonly file: File }

type Directive = Omit<Meant, 'isAbsent'>

interface Answer {
  readonly read: Omit<Reading, 'file' | 'citations' | 'achievements'> & {
    readonly achievements: readonly Omit<Achievement, 'id'>[]
    readonly citations: readonly (Omit<Citation, 'id' | 'directive' | 'candidates' | 'issuedBy'> & {
      readonly issuedBy: readonly { readonly id: string; readonly name: string; readonly exact: string }[]
      readonly directives: readonly {
        readonly id: string
        readonly name: string
        readonly directive: Directive | null
      }[]
    })[]
  }
}

export const readQuery = `query Read($input: ReadInput!) { read(input: $input) { title text
  achievements { ordinal title citationCount directiveCount ranges { start end } }
  citations { exact start end form role status rule basis typeName code term issuedOn { value exact }
    issuedBy { id name exact }
    directives { id name directive { id name issuedOn { value basis } issuedBy { basis body { id name } } } } }
  diagnostics { code message start end } } }`

/** No larger file is read, wherever it comes from. */
export const mostBytes = 64 * 2 ** 20

/** Reads a text by the graph; nothing of it is stored. Throws `AskError`. */
export async function readGiven(given: Given, published: string): Promise<Reading> {
  const { read } = await ask<Answer>(readQuery, {
    input: { ...(await inputOf(given)), ...(published !== '' && { published }) },
  })
  return {
    ...read,
    file: 'file' in given ? given.file.name : null,
    achievements: read.achievements.map((each) => ({ ...each, id: String(each.ordinal) })),
    citations: read.citations.map(asCitation),
  }
}

/** What was read last, so that whoever comes back from a directive finds it again; no address could hold it. */
export const lastReading: { value: Reading | null } = { value: null }

async function inputOf(given: Given) {
  if ('text' in given) return given
  return { file: { name: given.file.name.slice(-200), base64: await base64Of(given.file) } }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      const address = reader.result as string
      resolve(address.slice(address.indexOf(',') + 1))
    }
    reader.onerror = () => reject(reader.error ?? new Error())
    reader.readAsDataURL(file)
  })
}

function asCitation({ directives, issuedBy, ...read }: Answer['read']['citations'][number]): Citation {
  const meant = directives.map(
    ({ id, name, directive }): Meant =>
      directive ?? { id, name, issuedOn: null, issuedBy: [], isAbsent: true },
  )
  const isResolved = read.status === 'resolved'
  return {
    ...read,
    id: `#${read.start}-${read.end}`,
    issuedBy: issuedBy.map(({ exact, ...body }) => ({ exact, body })),
    directive: isResolved ? (meant[0] ?? null) : null,
    candidates: isResolved ? [] : meant,
  }
}

export type ReadState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly file: string | null }
  | { readonly kind: 'failed'; readonly error: AskError; readonly given: Given }
