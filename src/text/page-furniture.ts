import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { endOfLineAbove } from './captions.ts'
import { begins } from './phrases.ts'
import { unitTable } from './unit-table.ts'
import { isBlank, skipBlankBack } from './white-space.ts'

const footerLines: ReadonlySet<string> = new Set([
  'phản hồi',
  'gửi phản hồi',
  'các tin khác',
  'các tin đã đưa',
  'các bài khác',
  'các bài viết khác',
  'các tin bài khác',
  'tin khác',
  'tin bài khác',
  'bài viết khác',
  'tin mới',
  'tin mới nhất',
  'tin nổi bật',
  'tin liên quan',
  'tin bài liên quan',
  'tin cũ hơn',
  'tin mới hơn',
  'tin cùng loại',
  'tin cùng chuyên mục',
  'tin đọc nhiều',
  'cùng chuyên mục',
  'bài cùng chuyên mục',
  'bài viết cùng chuyên mục',
  'bài liên quan',
  'bài viết liên quan',
  'bài đọc nhiều',
  'nội dung liên quan',
  'có thể bạn quan tâm',
  'có liên quan',
  'mới nhất',
  'xem nhiều',
  'xem nhiều nhất',
  'đọc nhiều',
  'đọc nhiều nhất',
  'ý kiến bạn đọc',
  'ý kiến của bạn',
  'gửi bình luận',
  'bình luận',
  'chia sẻ bài viết',
  'về trang trước',
  'in bài viết',
])

// "Bản quyền thuộc về …" | "© 2021 …" | "Giấy phép số 12/GP-TTĐT" | "Tags: …"
const footerBegins =
  /(?:(?:bản quyền thuộc|giấy phép (?:số|xuất bản|hoạt động)|chịu trách nhiệm nội dung|ghi rõ nguồn|copyright|©)|(?:từ khóa|tags?)\s?:)/iuy

// "Nơi nhận:" | "TM. BAN THƯỜNG VỤ" | "T/M ĐẢNG ỦY" | "KT. BỘ TRƯỞNG"
const signatureBegins =
  /(?:(?:[Nn]ơi nhận|NƠI NHẬN)\s?(?::|$)|(?:TM\.|T\/M\.?|KT\.|TL\.|TUQ\.)\s?\p{Lu}\p{L})/muy

// "Điều 1. Phạm vi" | "Chương II"
const lawBegins =
  /(?:điều\s\d{1,3}[a-zđ]?|chương\s(?:[ivxlc]{1,7}|\d{1,3}))(?=\s?[.:]|[*_]{0,3}[^\S\n]{0,20}(?:\n|$))/iuy

// "12" | "- 12 -" | "Trang 3/10"
const pageNumberLine = /^(?:trang\s)?[-–]?\s?\d{1,3}(?:\s?\/\s?\d{1,3})?\s?[-–]?$/iu

// "… theo quy định tại" / "Điều 5. …": a sentence that goes on
const refersOn = /(?:,|(?:^|\s)(?:tại|theo|của|và|với|hoặc|đến|từ|các|khoản \d{1,2}|điểm \p{L}))$/iu

const signs = unitTable([[1, ':.…*_']])
const pageBegins = unitTable([[1, '0123456789-tT']])
const pageEnds = unitTable([[1, '0123456789-–']])

const longestFooter = 40
const longestSignature = 90
const longestPageNumber = 20

/** How the first three letters of each kind of line begin, for `Openings`. */
export const furnitureOpenings = {
  footer: [...footerLines, 'bản', 'giấ', 'chị', 'ghi', 'cop', '© 2', '©20', '© b', '© c', 'từ ', 'tag'],
  signature: ['nơi', 'tm.', 't/m', 'kt.', 'tl.', 'tuq'],
  law: ['điề', 'chư'],
} as const

/** Returns whether the line is one under which a web page lists other articles, or tells about itself. */
export function isFooter(text: Text, start: number, end: number): boolean {
  return isWholeFooter(text, start, end) || begins(footerBegins, text, start)
}

function isWholeFooter(text: Text, start: number, end: number): boolean {
  if (end - start > longestFooter) return false
  let last = end
  while (last > start && isSign(unitAt(text, last - 1))) last--
  return footerLines.has(text.slice(start, last).toLowerCase())
}

/** What may stand after the words of a foot. */
function isSign(unit: number): boolean {
  return isBlank(unit) || signs[unit] === 1
}

/** Returns whether the line begins the block of the signature, under which no item stands. */
export function isSignature(text: Text, start: number, end: number): boolean {
  return end - start <= longestSignature && begins(signatureBegins, text, start)
}

/**
 * Returns whether the line is the heading of an article or a chapter of a legal text; what it numbers are clauses.
 * A sentence may go on from the line above the one that begins at `lineStart`.
 */
export function isLawHeading(text: Text, start: number, lineStart: number): boolean {
  return begins(lawBegins, text, start) && !refersOn.test(endOfLineAbove(text, lineStart))
}

/** Returns whether the line is nothing but the number of a page; few short lines begin and end like one. */
export function isPageNumber(text: Text, start: number, end: number): boolean {
  if (end - start > longestPageNumber || pageBegins[unitAt(text, start)] !== 1) return false
  const last = skipBlankBack(text, start, end)
  return pageEnds[unitAt(text, last - 1)] === 1 && pageNumberLine.test(text.slice(start, last))
}
