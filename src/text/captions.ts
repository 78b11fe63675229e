import type { Text } from '../domain/text.ts'
import { unitAt } from '../domain/unit-at.ts'
import { isDigit, isSmall } from './letter-case.ts'
import { begins } from './phrases.ts'
import { unitTable } from './unit-table.ts'
import { skipBlankBack } from './white-space.ts'

// "Ảnh: Nhật Bắc" | "(Ảnh: TTXVN)" | "Nguồn ảnh: VGP" | "Xem thêm: …"
const creditBegins =
  /^\(?(?:(?:nguồn )?ảnh(?: (?:minh họa|tư liệu|internet))?\s?(?:[:)]|trên\s?:|\d{1,2}$)|(?:xem|đọc|tham khảo) thêm\s?:)/iu
// "Quang cảnh Hội nghị. Ảnh: Nhật Bắc" | "… tại Hội nghị (Ảnh: TTXVN)" | "TS Nguyễn Hữu Hà - ảnh 1"
const creditAtEnd =
  /[.,(*_-]\s{0,3}[*_]{0,3}ảnh(?: (?:minh họa|tư liệu|internet|chụp|của|do)[\p{L} ]{0,20})?(?:\s?:\s?[^.:;]{2,40}|\s\d{1,2})\)?[.*_]{0,4}$/iu

// "Quang cảnh Hội nghị" | "Các đại biểu dự Hội nghị"
const viewBegins = /^(?:(?:toàn|quang) cảnh|(?:các )?đại biểu (?:dự|tham dự|tham quan|chụp ảnh))\s/iu
// "Đồng chí Trương Thị Mai, … phát biểu chỉ đạo tại Hội nghị toàn quốc …": who does what, at which event
const personBegins =
  /^(?:(?:các )?đồng chí|ông|bà|tổng bí thư|(?:phó )?thủ tướng|chủ tịch (?:nước|quốc hội))\s/iu
const deed = /\s(?:phát biểu|chủ trì|chụp ảnh|trao|tặng|chúc mừng|kết luận|điều hành|báo cáo|thăm)\s/iu
const event =
  /\s(?:hội nghị|đại hội|hội thảo|tọa đàm|toạ đàm|lễ|buổi|phiên|cuộc họp|kỳ họp|chương trình)(?:[\s,.*_]|$)/iu
// a caption is told as present, a report's own sentence as past: "Đồng chí Mai đã phát biểu tại Hội nghị"
const toldInProse = /\s(?:đã|cũng|sẽ|yêu cầu|đề nghị|nhấn mạnh|cho rằng|khẳng định)\s/iu
/** From the stop of a sentence to the capital of the next one. */
const nextSentence = /[.!?…][”")]?\s+["“(]?\p{Lu}/uy
const stop = 1
const closing = 2
const signs = unitTable([
  [stop, '.!?…'],
  [closing, ')”"'],
])

const itemBegins = /^\s{0,20}[#*_]{0,8}\s?(?:\d{1,3}\s?[.)/-]?\s?\p{Lu}|[IVX]{1,5}\s?[.)/-])/u
const longestCaption = 400
const longestCredit = 70

/** What a line that begins a caption may say: whose picture it is, what it shows, or who does what in it. */
export const captionKinds = { credit: 1, view: 2, person: 4 } as const

/** How the first three letters of each begin, for `Openings`. */
export const captionOpenings = {
  credit: ['ảnh', '(ản', 'ngu', 'xem', 'đọc', 'tha'],
  view: ['toà', 'qua', 'đại', 'các'],
  person: ['các', 'đồn', 'ông', 'bà ', 'tổn', 'thủ', 'phó', 'chủ'],
} as const

/**
 * Returns the offset after the caption that begins at the offset and may be of the kinds, or -1 when none does. A line that names
 * the photographer is one by itself; one that says who does what in the picture is a paragraph of one sentence.
 */
export function captionEnd(text: Text, start: number, lineEnd: number, kinds: number): number {
  const mayBe = (kind: number): boolean => (kinds & kind) !== 0
  if (
    mayBe(captionKinds.credit) &&
    creditBegins.test(text.slice(start, Math.min(lineEnd, start + longestCredit)))
  )
    return lineEnd
  const opening = text.slice(start, start + longestCredit)
  const isPerson = mayBe(captionKinds.person) && personBegins.test(opening)
  if (!isPerson && !(mayBe(captionKinds.view) && viewBegins.test(opening))) return -1
  const end = paragraphEnd(text, start, lineEnd)
  if (end < 0) return -1
  const paragraph = text.slice(start, end)
  if (goesOnAfterStop(text, start, end) || toldInProse.test(paragraph)) return -1
  return !isPerson || saysDeed(paragraph) ? end : -1
}

/** Returns whether another sentence begins in the span after the end of one. */
function goesOnAfterStop(text: Text, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (signs[unitAt(text, at)] !== stop || !endsWord(unitAt(text, at - 1))) continue
    if (begins(nextSentence, text, at) && nextSentence.lastIndex <= end) return true
  }
  return false
}

function endsWord(unit: number): boolean {
  return isSmall(unit) || isDigit(unit) || signs[unit] === closing
}

/** Returns whether the line ends by saying whose picture it describes. */
export function endsWithCredit(text: Text, start: number, end: number): boolean {
  if (end - start > longestCaption) return false
  const words = text.slice(Math.max(start, end - longestCredit), end)
  return mayBeCredit(words) && creditAtEnd.test(words)
}

/** A credit has a colon before its name, or ends with the picture's number: few lines have either. */
function mayBeCredit(words: string): boolean {
  return isDigit(words.charCodeAt(words.length - 1)) || words.includes(':')
}

/** Returns the last visible characters of the line above; nothing when that line is empty or there is none. */
export function endOfLineAbove(text: Text, start: number): string {
  const feed = text.lastIndexOf('\n', start - 1)
  if (feed < 0) return ''
  const tail = text.slice(Math.max(0, feed - longestCredit), feed)
  return tail.slice(tail.lastIndexOf('\n') + 1).trimEnd()
}

function saysDeed(paragraph: string): boolean {
  const found = deed.exec(paragraph)
  return found !== null && event.test(paragraph.slice(found.index + found[0].length - 1))
}

/**
 * Returns the offset after the paragraph, or -1 when it is no paragraph of its own or too long for a caption.
 * Under an empty line it goes on to the next one; in a text that sets a paragraph on each line, to the end of a sentence.
 */
function paragraphEnd(text: Text, start: number, firstEnd: number): number {
  const above = endOfLineAbove(text, start)
  if (above !== '' && !/[.!?:;…)”"*_]$/u.test(above)) return -1
  let end = firstEnd
  while (end - start <= longestCaption) {
    const last = skipBlankBack(text, start, end)
    const below = text.slice(end + 1, end + 2 + longestCaption)
    const feed = below.indexOf('\n')
    const next = feed < 0 ? below : below.slice(0, feed)
    const stops = above !== '' && /[.!?…)]/u.test(text.slice(last - 1, last))
    if (stops || next.trim() === '' || itemBegins.test(next)) return last
    end += 1 + next.length
  }
  return -1
}
