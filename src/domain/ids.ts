import type { Span } from './span.ts'

export function achievementId(reportId: string, ordinal: number): string {
  return `${reportId}#${ordinal}`
}

export function citationId(reportId: string, span: Span): string {
  return `${reportId}#${span.start}-${span.end}`
}

/** Returns the unaccented, hyphenated form of a Vietnamese name: "Bộ Chính trị" → "bo-chinh-tri". */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

/** Returns the text in lower case without Vietnamese marks, đ included: "Điều lệ" → "dieu le". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ĐÐđð]/gu, 'd')
    .toLowerCase()
}
