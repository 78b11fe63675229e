import type { Citation } from '../domain/citation.ts'
import { issueDate } from '../domain/issue-date.ts'
import type { Report } from '../domain/report.ts'
import { statedDate } from '../domain/stated.ts'

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu

/** The first and the last day on which a report can have appeared, ISO; null when nothing tells. */
export interface ReportDays {
  readonly earliest: string | null
  readonly latest: string | null
}

/**
 * Returns when a report can have appeared: on its own date or that of its letterhead, else from the last year in its title
 * to the end of the next, since a year's report appears after it.
 */
export function reportDays(
  { published, title }: Pick<Report, 'published' | 'title'>,
  letterhead: Citation | null,
): ReportDays {
  const stated = published ?? (letterhead && statedDate(letterhead))
  if (stated !== null) {
    const date = issueDate(stated)
    return { earliest: date?.startsOn ?? null, latest: date?.endsOn ?? null }
  }
  const years = [...(title ?? '').matchAll(year)].map(([written]) => Number(written))
  if (years.length === 0) return { earliest: null, latest: null }
  const last = Math.max(...years)
  return { earliest: `${last}-01-01`, latest: `${last + 1}-12-31` }
}
