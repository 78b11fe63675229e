import type { Citation } from '../domain/citation.ts'
import { issueDate } from '../domain/issue-date.ts'
import type { Report } from '../domain/report.ts'

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu

/**
 * Returns the last day on which a report can have appeared, ISO: that of its own date or of its letterhead's, else the end
 * of the year after the last one in its title, since a year's report appears after it; null when none tells.
 */
export function latestDay(
  { published, title }: Pick<Report, 'published' | 'title'>,
  letterhead: Citation | null,
): string | null {
  const stated = published ?? (letterhead?.issuedOn?.basis === 'stated' ? letterhead.issuedOn.value : null)
  if (stated !== null) return issueDate(stated)?.endsOn ?? null
  const years = [...(title ?? '').matchAll(year)].map(([written]) => Number(written))
  return years.length === 0 ? null : `${Math.max(...years) + 1}-12-31`
}
