import { isSyllable } from '../encodings/syllable.ts'

// "24-" + "QĐ/TW" | "24-QĐ/" + "TW" | "30/" + "2020/NĐ-CP": a code or a date goes on without a space
const openCode = /[\p{L}\p{N}][-‐‑–/]$/u
// "24" + "-QĐ/TW"
const number = /\d$/u
const symbol = /^[-‐‑–/][\p{Lu}\d]/u
// "Inter-" + "national"
const cut = /(?<head>\p{Ll}+)-$/u
const rest = /^\p{Ll}+/u

/** Joins two lines of one paragraph: by a space, or without one where a hyphen or a slash at the end holds a word together. */
export function joinLines(above: string, line: string): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + line
  const head = cut.exec(above)?.groups?.['head']
  const tail = rest.exec(line)?.[0]
  // Vietnamese words are not cut at the end of a line, foreign ones are
  if (head !== undefined && tail !== undefined && !(isSyllable(head) && isSyllable(tail))) {
    return above.slice(0, -1) + line
  }
  const together = openCode.test(above) || (number.test(above) && symbol.test(line))
  return together ? above + line : `${above} ${line}`
}
