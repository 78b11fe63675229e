import { unitAt } from '../../domain/unit-at.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import { phraseSet } from '../../lexicon/phrase-table.ts'
import { skipSpace } from '../../text/scan.ts'
import { sentenceEnd } from '../clause.ts'
import type { Read } from '../draft.ts'

/** How long a subject may be, in characters. */
const longest = 600
const about = wordClasses('về')
const matter = wordClasses('việc')
/** After a comma these begin what is said of the document, not its subject. */
const afterComma = phraseSet([
  'là',
  'được',
  'đã',
  'trong đó',
  'theo đó',
  'nhằm',
  'để',
  'qua đó',
  'ngày',
  'với',
  'góp phần',
  'bảo đảm',
  'tạo',
  'đồng thời',
  'có',
  'do',
  'Quy định',
  'Nghị quyết',
  'Kết luận',
  'Chỉ thị',
  'Quyết định',
  'Hướng dẫn',
  'Kế hoạch',
  'Nghị định',
  'Thông tư',
  'Luật',
  'cùng',
  'tiếp đó',
  'sau đó',
])
/** White space that is not one space, and signs of emphasis. */
const untidy = /[^\S ]|[*_]| {2}/u
const dateAt = /ngày\s\d/uy
const opening = new Set(['“', '"', '«'])
const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' }

/**
 * Returns the subject (trích yếu) that begins at the offset, in quotation marks or after "về", without "về" and "về việc";
 * undefined when none does. Quotation marks nest: “… “tự diễn biến”, “tự chuyển hóa””.
 */
export function readSubject(text: string, start: number, limit: number): Read<string> | undefined {
  const quote = text[start]
  if (quote !== undefined && opening.has(quote)) {
    const end = endOfQuote(text, start, Math.min(limit, start + longest))
    return end === -1 ? undefined : subject(text, skipAbout(text, start + 1), end)
  }
  if (wordEnd(text, start, about) === -1) return undefined
  const from = skipAbout(text, start)
  if (opening.has(text[from] ?? '')) return readSubject(text, from, limit)
  return subject(
    text,
    from,
    endOfWords(text, from, Math.min(limit, sentenceEnd(text, from, start + longest))),
  )
}

function subject(text: string, start: number, end: number): Read<string> | undefined {
  const words = text.slice(start, end).trimEnd()
  return words.length < 3
    ? undefined
    : {
        start,
        end: start + words.length,
        value: untidy.test(words) ? words.replace(/[\s*_]+/gu, ' ') : words,
      }
}

/** Returns the offset after "về" and "về việc". */
function skipAbout(text: string, start: number): number {
  const at = skipSpace(text, start)
  const after = wordEnd(text, at, about)
  if (after === -1) return at
  const next = skipSpace(text, after)
  const afterMatter = wordEnd(text, next, matter)
  return afterMatter === -1 ? next : skipSpace(text, afterMatter)
}

/** Returns the offset of the mark that closes the quotation, or -1. */
function endOfQuote(text: string, start: number, limit: number): number {
  const open = text[start] ?? ''
  const close = closing[open] ?? ''
  let depth = 1
  for (let at = start + 1; at < limit; at++) {
    if (text[at] === close && (open === close || --depth === 0)) return at
    if (text[at] === open && open !== close) depth++
  }
  return -1
}

/** Returns where the words after "về" end: at a bracket, a quotation mark, a date, or a comma that begins another thing. */
function endOfWords(text: string, start: number, limit: number): number {
  let depth = 0
  for (let at = start; at < limit; at++) {
    switch (unitAt(text, at)) {
      case 40: // (
        depth++
        break
      case 41: // )
        if (--depth < 0) return at
        break
      case 58: // :
      case 0x201d:
        return at
      case 44: // ,
        if (depth === 0 && afterComma.matchAt(text, skipSpace(text, at + 1))) return at
        break
      case 110: // n
        dateAt.lastIndex = at
        if (dateAt.test(text)) return at
    }
  }
  return limit
}
