import type { Achievement } from '../src/domain/achievement.ts'
import type { CitedBody, CitedDate, Role } from '../src/domain/citation.ts'
import type { DirectiveType } from '../src/domain/directive-type.ts'
import type { DirectiveIdentity } from '../src/domain/directive.ts'
import type { IssuingBody } from '../src/domain/issuing-body.ts'
import type { ReportGraph } from '../src/domain/report-graph.ts'
import type { Report } from '../src/domain/report.ts'
import type { ResolvedCitation } from '../src/domain/resolution.ts'
import type { Term } from '../src/domain/term.ts'

/** One citation of a report, told by what it means; all that a row leaves out is plausible. */
export interface Cite {
  /** The id of the directive it means, or several: then it is ambiguous, or none: then it is unresolved. */
  readonly directive: string | readonly string[]
  /** What the text calls it. @default "Quy định" */
  readonly typeName?: string
  /** The date that it states, ISO. */
  readonly date?: string
  /** The ids of the bodies that it states. */
  readonly by?: readonly string[]
  readonly role?: Role
  /** The ordinal of its achievement. @default 1 */
  readonly achievement?: number
  /** The words before it. @default "Thực hiện " */
  readonly before?: string
  readonly form?: ResolvedCitation['form']
}

interface Written {
  readonly report: Report
  readonly achievements: readonly Achievement[]
  readonly citations: readonly ResolvedCitation[]
}

/** Returns everything that a report with these citations brings to the graph, its text and spans included. */
export function reportCiting(id: string, cites: readonly Cite[], options: Partial<Report> = {}): ReportGraph {
  const written = writtenReport(report({ id, ...options }), cites)
  const ids = [...new Set(cites.flatMap((cite) => cite.directive))]
  const directives = ids.map((directiveId) => {
    const noun = cites.find((cite) => [cite.directive].flat().includes(directiveId))?.typeName
    return directive({ id: directiveId, ...(noun === undefined ? {} : { typeName: noun }) })
  })
  const named = [...cites.flatMap((cite) => cite.by ?? []), ...directives.map((each) => each.impliedBody)]
  return {
    ...written,
    earliest: null,
    latest: null,
    relations: [],
    letterhead: null,
    directives,
    issuingBodies: withParents(named.filter((each) => each !== null)),
    terms: [...new Set(directives.flatMap((each) => each.term ?? []))].map((each) => term({ id: each })),
  }
}

export function report(values: Partial<Report> & Pick<Report, 'id'>): Report {
  return { title: `Báo cáo ${values.id}`, published: '2021-12-31', issuer: null, text: '', ...values }
}

/** Returns a directive whose fields follow from its id: "24-QĐ/TW@XIII", "30/2020/NĐ-CP", "DIEU_LE:dang". */
export function directive(
  values: Partial<DirectiveIdentity> & Pick<DirectiveIdentity, 'id'>,
): DirectiveIdentity {
  const { id, typeName = 'Quy định' } = values
  const [code = id, period = ''] = id.split('@')
  const isTerm = /^[IVX]+$/u.test(period)
  return {
    name: `${typeName} ${code}${isTerm ? ` (khóa ${period})` : ''}`,
    type: types[typeName] ?? 'VAN_BAN',
    typeName,
    ...numbering(code),
    designation: null,
    term: isTerm ? period : null,
    year: /^\d{4}$/u.test(period) ? period : null,
    impliedBody: null,
    ...values,
  }
}

function numbering(code: string): Pick<DirectiveIdentity, 'number' | 'symbol' | 'code'> {
  const { number, symbol } = /^(?<number>\d+)[-/](?<symbol>.*)$/su.exec(code)?.groups ?? {}
  if (number === undefined || symbol === undefined) return { number: null, symbol: null, code: null }
  return { number, symbol, code }
}

export function term(values: Partial<Term> & Pick<Term, 'id'>): Term {
  return { name: `Khóa ${values.id}`, startsOn: null, endsOn: null, ...values }
}

export function body(values: Partial<IssuingBody> & Pick<IssuingBody, 'id'>): IssuingBody {
  return {
    name: values.id,
    nameEn: null,
    code: null,
    level: 'PARTY_CENTRAL',
    parent: null,
    vague: false,
    ...values,
  }
}

const bodies: readonly IssuingBody[] = [
  body({ id: 'dang', name: 'Đảng Cộng sản Việt Nam' }),
  body({ id: 'trung-uong', name: 'Trung ương', parent: 'dang', vague: true }),
  body({ id: 'ban-chap-hanh-trung-uong', name: 'Ban Chấp hành Trung ương', parent: 'dang' }),
  body({ id: 'bo-chinh-tri', name: 'Bộ Chính trị', parent: 'ban-chap-hanh-trung-uong' }),
  body({ id: 'ban-bi-thu', name: 'Ban Bí thư', parent: 'ban-chap-hanh-trung-uong' }),
  body({ id: 'ban-to-chuc-trung-uong', name: 'Ban Tổ chức Trung ương', parent: 'ban-chap-hanh-trung-uong' }),
]

function withParents(ids: readonly string[]): IssuingBody[] {
  const found = new Map<string, IssuingBody>()
  for (let left = [...ids]; left.length > 0;) {
    const known = left.map((id) => bodies.find((each) => each.id === id) ?? body({ id }))
    for (const each of known) found.set(each.id, each)
    left = known.flatMap((each) => each.parent ?? [])
  }
  return [...found.values()]
}

const types: Readonly<Record<string, DirectiveType>> = {
  'Quy định': 'QUY_DINH',
  'Quyết định': 'QUYET_DINH',
  'Kết luận': 'KET_LUAN',
  'Hướng dẫn': 'HUONG_DAN',
  'Nghị quyết': 'NGHI_QUYET',
  'Chỉ thị': 'CHI_THI',
  'Điều lệ': 'DIEU_LE',
}

function writtenReport(given: Report, cites: readonly Cite[]): Written {
  const ordinals = [...new Set(cites.map((cite) => cite.achievement ?? 1))].sort((a, b) => a - b)
  const achievements: Achievement[] = []
  const citations: ResolvedCitation[] = []
  let text = given.text === '' ? '' : `${given.text}\n`
  for (const ordinal of ordinals) {
    const start = text.length
    for (const cite of cites.filter((each) => (each.achievement ?? 1) === ordinal)) {
      text += cite.before ?? 'Thực hiện '
      const placed = citation(cite, text.length)
      citations.push(placed.citation)
      text += placed.words
    }
    const end = text.length
    achievements.push({
      ordinal,
      title: text.slice(start, start + 120),
      start,
      end,
      ranges: [{ start, end }],
    })
  }
  return { report: { ...given, text }, achievements, citations }
}

/** Returns a citation that starts at a place, and the words it and its claims are made of. */
export function citation(cite: Cite, start: number): { citation: ResolvedCitation; words: string } {
  const directives = [cite.directive].flat()
  const { typeName = 'Quy định', form = 'coded' } = cite
  const identity = directive({ id: directives[0] ?? '00-QĐ/TW@?', typeName })
  const exact = identity.code === null ? typeName : `${typeName} ${identity.code}`
  let words = exact
  const issuedBy = (cite.by ?? []).map((id): CitedBody => {
    words += ' của '
    const name = bodies.find((each) => each.id === id)?.name ?? id
    const from = start + words.length
    words += name
    return { id, name, place: null, basis: 'stated', start: from, end: start + words.length }
  })
  let issuedOn: CitedDate | null = null
  if (cite.date !== undefined) {
    words += ' ngày '
    const from = start + words.length
    words += cite.date
    issuedOn = { value: cite.date, basis: 'stated', start: from, end: start + words.length }
  }
  const status = (['unresolved', 'resolved'] as const)[directives.length] ?? 'ambiguous'
  const { type, number, symbol, code } = identity
  const made: ResolvedCitation = {
    ...{ start, end: start + exact.length, exact, form, type, typeName, number, symbol, code },
    ...{ nameKey: null, term: null, subject: null, role: cite.role ?? 'IMPLEMENTS', issuedOn, issuedBy },
    spans: { typeName: { start, end: start + typeName.length } },
    achievement: cite.achievement ?? 1,
    resolution: {
      status,
      rule: status === 'ambiguous' ? 'same-report-tie' : status === 'resolved' ? 'period' : null,
      basis: status === 'unresolved' ? null : 'stated',
      directives: directives.toSorted(),
      openOn: null,
    },
  }
  return { citation: made, words: `${words}. ` }
}
