import { aside } from '../domain/units.ts'
import { z } from 'zod'
import type { Citation, CitedBody } from '../domain/citation.ts'
import type { DirectiveType } from '../domain/directive-type.ts'
import { issueDate } from '../domain/issue-date.ts'
import { grades, type RegisterEntry } from '../domain/register.ts'
import { readBodyName } from '../extract/fields/body-name.ts'
import { canonicalCode } from '../lexicon/canonical-code.ts'
import { bodiesOfGraph } from '../lexicon/issuing-bodies.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { readCodeOf } from '../lexicon/read-code.ts'
import { timedNames } from '../lexicon/timed-names.ts'
import { termById } from '../lexicon/terms.ts'
import { directiveIdentity } from '../resolve/directive-identity.ts'
import { directiveId, identify } from '../resolve/identify.ts'
import { subjectDesignation } from '../resolve/rules/described.ts'
import { shortDesignation } from '../resolve/rules/short-form.ts'

/** The columns of the register, in order. */
export const registerColumns = [
  'code',
  'type',
  'issuingBody',
  'date',
  'term',
  'subject',
  'status',
  'names',
  'equates',
  'source',
  'grade',
] as const

const several = z.string().transform((cell) =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)
const optional = z.string().transform((cell) => (cell.trim() === '' ? null : cell.trim()))

/** The columns whose values the lexicon knows. */
function lexiconColumns(lexicon: Lexicon) {
  return {
    code: z.string().transform((cell, context) => {
      const code = canonicalCode(cell, lexicon)
      if (code === null) context.addIssue({ code: 'custom', message: `"${cell}" is no code of a directive` })
      return code ?? ''
    }),
    type: z.string().transform((cell, context) => {
      const row = lexicon.directiveTypeRows.find(
        ({ name, type }) => name === cell.trim() || type === cell.trim(),
      )
      if (!row) context.addIssue({ code: 'custom', message: `"${cell}" is no type of directive` })
      return row ?? { type: 'VAN_BAN' as DirectiveType, name: 'Văn bản' }
    }),
    issuingBody: several.transform((names, context) =>
      names.flatMap((name) => {
        const body = aside(name, (text) => readBodyName({ text, lexicon }, 0))
        if (body?.end === name.length) return [body.value]
        context.addIssue({ code: 'custom', message: `"${name}" is no issuing body` })
        return []
      }),
    ),
  }
}

const otherColumns = {
  date: optional.refine(
    (value) => value === null || issueDate(value) !== null,
    'must be a date such as 2021-12-31, 2021-12 or 2021',
  ),
  term: optional.refine(
    (value) => value === null || /^[IVX]+$/u.test(value),
    'must be a Roman numeral such as XIII',
  ),
  subject: optional,
  status: optional,
  names: several,
  equates: several.refine(
    (ids) => ids.every((id) => /^[A-Z_]+:[a-z0-9-]+(?:@[IVX0-9]+)?$/u.test(id)),
    'must be ids of named directives such as "NGHI_QUYET:hoi-nghi-trung-uong-4@XII"',
  ),
  source: z.string().trim().min(1, 'must say where it comes from'),
  grade: z.enum(grades, `must be one of ${grades.join(', ')}`),
}

function rowSchema(lexicon: Lexicon) {
  return z.object({ ...lexiconColumns(lexicon), ...otherColumns })
}

type Row = z.output<ReturnType<typeof rowSchema>>

/** A row of the register by its columns. */
type Cells = Readonly<Record<string, string>>

/** Returns what makes the entry of a row of the register, or tells what is wrong with it. */
export function registerReader(lexicon: Lexicon): (cells: Cells) => RegisterEntry | { problems: string[] } {
  const schema = rowSchema(lexicon)
  return (cells) => {
    const { success, data, error } = schema.safeParse(cells)
    if (success) return entryOf(data, lexicon)
    return { problems: error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) }
  }
}

function entryOf(data: Row, lexicon: Lexicon): RegisterEntry | { problems: string[] } {
  const citation = citationOf(data, lexicon)
  const reference = identify(citation, '', lexicon)
  if (!reference) return { problems: [`code "${data.code}" is no code of a directive`] }
  if (reference.place.includes('?'))
    return { problems: [`issuingBody must name the place of "${data.code}"`] }
  if (reference.periodKind !== 'none' && reference.period === null) {
    const column =
      reference.periodKind === 'type'
        ? 'type must tell which document is'
        : 'date or term must tell the period of'
    return { problems: [`${column} "${data.code}"`] }
  }
  const directive = directiveIdentity(
    directiveId(reference, reference.period),
    { citation, reference },
    lexicon,
  )
  return {
    ...{ id: directive.id, directive, issuedOn: data.date, bodies: data.issuingBody.map(({ id }) => id) },
    issuingBodies: bodiesOfGraph([...data.issuingBody, ...impliedOf(directive.impliedBody)], lexicon),
    terms: directive.term === null ? [] : [termById(directive.term)],
    ...{ subject: data.subject, status: data.status, names: data.names, equates: data.equates },
    ...{ source: data.source, grade: data.grade },
    alsoCalled: alsoCalled(data, citation, reference.period),
  }
}

function impliedOf(id: string | null): { id: string; name: string }[] {
  return id === null ? [] : [{ id, name: id }]
}

/** Returns the row as a citation that states all of it, so that one set of rules tells who is who. */
function citationOf({ code, type, issuingBody, date, term, subject }: Row, lexicon: Lexicon): Citation {
  const reading = readCodeOf(code, lexicon)
  const span = { start: 0, end: 0 }
  const issuedBy = issuingBody.map((body): CitedBody => ({ ...body, ...span, basis: 'stated' }))
  return {
    ...{ ...span, exact: code, form: 'coded', type: type.type, typeName: type.name },
    ...{
      number: reading?.number ?? null,
      symbol: reading?.symbolClass.symbol ?? null,
      code,
      nameKey: null,
      term,
    },
    ...{
      subject: subject === null ? null : { ...span, value: subject },
      role: 'MENTIONS',
      issuedBy,
      spans: {},
    },
    issuedOn: date === null ? null : { ...span, value: date, basis: 'stated' },
    achievement: 0,
  }
}

/** Returns the designations of an entry besides its code: its number alone, its subject, its names, the names it equates. */
function alsoCalled(row: Row, citation: Citation, period: string | null): RegisterEntry['alsoCalled'] {
  const { type, name } = row.type
  const subjects = [
    ...(row.subject === null ? [] : [row.subject]),
    ...row.names.map((each) => afterNoun(each, name)),
  ]
  const called = [shortDesignation(citation), ...subjects.map((subject) => subjectDesignation(type, subject))]
  const timed = row.names.flatMap((each) => timedDesignation(type, afterNoun(each, name)) ?? [])
  const equated = row.equates.map((id) => {
    const [key = '', of = null] = id.split('@')
    return { id: key, period: of }
  })
  const all = [...[...called, ...timed].flatMap((id) => (id === null ? [] : [{ id, period }])), ...equated]
  return [...new Map(all.map((each) => [each.id, each])).values()]
}

/** Returns the designation of a name that passes from document to document, or null: "QUY_DINH:thi-hanh-dieu-le-dang". */
function timedDesignation(type: DirectiveType, words: string): string | null {
  const found = timedNames.matchOf(words)
  return found?.end === words.length && found.value.type === type ? `${type}:${found.value.nameKey}` : null
}

function afterNoun(name: string, noun: string): string {
  return name.toLowerCase().startsWith(`${noun.toLowerCase()} `) ? name.slice(noun.length + 1) : name
}
