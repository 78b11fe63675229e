import type { Citation } from '../../domain/citation.ts'
import { addTo, grouped } from '../../domain/grouped.ts'
import type { IssuingBody } from '../../domain/issuing-body.ts'
import type { Letterhead } from '../../domain/report-graph.ts'
import type { ResolvedCitation, RuleName } from '../../domain/resolution.ts'
import { statedBodies, statedDate } from '../../domain/stated.ts'
import type { Row } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { idOf } from './rows.ts'

/** What one citation, or the letterhead of a report that is it, says of one directive. */
export interface Saying {
  readonly directive: string
  readonly relationship: 'CITES' | 'MAY_CITE' | 'IS'
  readonly type: string
  readonly typeName: string
  readonly isCoded: boolean
  /** True when the words of the citation hold the noun. */
  readonly printsNoun: boolean
  /** True when the citation itself tells the period of the directive, so that it makes it known. */
  readonly makesKnown: boolean
  readonly date: string | null
  readonly bodies: readonly { readonly id: string; readonly vague: boolean }[]
  readonly report: string
  readonly published: string | null
  readonly start: number
}

/** What the citations and the letterhead of a version of a report say, by the directive that they say it of. */
export type Said = ReadonlyMap<string, readonly Saying[]>

/** A report whose citations say something. */
export interface Speaker {
  readonly id: string
  readonly published: string | null
  /** The bodies that its citations state. */
  readonly issuingBodies: readonly Pick<IssuingBody, 'id' | 'vague'>[]
}

/** Returns what citations of a report say, and its letterhead when it has one. */
export function saidBy(
  speaker: Speaker,
  citations: readonly ResolvedCitation[],
  letterhead: Letterhead | null = null,
): Said {
  const vague = new Map(speaker.issuingBodies.map((body) => [body.id, body.vague]))
  const sayings = citations.flatMap((citation) => sayingsOf(speaker, citation, vague))
  if (letterhead) sayings.push(ownSaying(speaker, letterhead))
  return grouped(sayings, ({ directive }) => directive)
}

/** Returns what several reports say together. */
export function saidTogether(all: readonly Said[]): Said {
  const together = new Map<string, Saying[]>()
  for (const said of all) {
    for (const [directive, sayings] of said) for (const saying of sayings) addTo(together, directive, saying)
  }
  return together
}

/** Returns what the rows of `write/claims-of-directives` say, by directive. */
export function saidInRows(rows: readonly Row[]): Said {
  return new Map([...grouped(rows, idOf)].map(([id, group]) => [id, group.map((row) => sayingIn(id, row))]))
}

/** Returns what the rows of `write/letterheads-of-directives` say, by directive. */
export function saidInLetterheads(rows: readonly Row[]): Said {
  const speaker = (row: Row): Omit<Speaker, 'issuingBodies'> => ({
    id: textOf(row, 'report') ?? '',
    published: textOf(row, 'published'),
  })
  return new Map(
    [...grouped(rows, idOf)].map(([directive, group]) => [
      directive,
      group.flatMap((row) => {
        const letterhead = textOf(row, 'letterhead')
        if (letterhead === null) return []
        return [ownSaying(speaker(row), { citation: JSON.parse(letterhead) as Citation, directive })]
      }),
    ]),
  )
}

/**
 * True of the rules by which a citation that states its period is answered; one whose code names two documents in it makes
 * the code known all the same. What the register calls by a name, the register makes known.
 */
export function makesKnown(
  rule: RuleName | null,
  { relationship, directive }: Pick<Saying, 'relationship' | 'directive'>,
): boolean {
  return rule === 'period' || (rule === 'named' && relationship === 'CITES' && !/^\d/u.test(directive))
}

function sayingsOf(
  { id, published }: Speaker,
  citation: ResolvedCitation,
  vague: ReadonlyMap<string, boolean>,
): Saying[] {
  const { type, typeName, form, spans, start, resolution } = citation
  const relationship = resolution.status === 'resolved' ? 'CITES' : 'MAY_CITE'
  const stated = statedBodies(citation)
  return resolution.directives.map((directive) => ({
    directive,
    relationship,
    type,
    typeName,
    isCoded: form === 'coded',
    printsNoun: 'typeName' in spans,
    makesKnown: makesKnown(resolution.rule, { relationship, directive }),
    date: statedDate(citation),
    bodies: stated.map((body) => ({ id: body.id, vague: vague.get(body.id) ?? false })),
    report: id,
    published,
    start,
  }))
}

/** A letterhead tells the noun of the directive that its report is, and nothing else: no text is its own authority. */
function ownSaying(
  { id, published }: Omit<Speaker, 'issuingBodies'>,
  { citation: { type, typeName, form, spans, start }, directive }: Letterhead,
): Saying {
  return {
    ...{ directive, relationship: 'IS', type, typeName, isCoded: form === 'coded' },
    ...{ printsNoun: 'typeName' in spans, makesKnown: false, date: null, bodies: [] },
    ...{ report: id, published, start },
  }
}

function sayingIn(directive: string, row: Row): Saying {
  const relationship = row['relationship'] === 'CITES' ? 'CITES' : 'MAY_CITE'
  const [date = null] = row['dates'] as readonly string[]
  return {
    ...{ directive, relationship, date, bodies: row['bodies'] as unknown as Saying['bodies'] },
    type: textOf(row, 'type') ?? '',
    typeName: textOf(row, 'typeName') ?? '',
    isCoded: row['form'] === 'coded',
    printsNoun: 'typeName' in (JSON.parse(textOf(row, 'spans') ?? '{}') as object),
    makesKnown: makesKnown(row['rule'] as RuleName | null, { relationship, directive }),
    report: textOf(row, 'report') ?? '',
    published: textOf(row, 'published'),
    start: Number(row['start']),
  }
}
