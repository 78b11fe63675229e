const longest = 300

/** Returns the first line of a text when it can be a title: one line of words, not an item of a list; else null. */
export function titleOf(text: string): string | null {
  const line = text.trimStart().split('\n', 1)[0]?.trim().replace(/\s+/gu, ' ').normalize('NFC') ?? ''
  const isItem = /^(?:\d{1,3}[.)/-]|[-+•*]\s)/u.test(line)
  return line.length === 0 || line.length > longest || isItem || !/\p{L}/u.test(line) ? null : line
}
