/**
 * Builds a text from the words and breaks of a document. Breaks are kept until words follow, the strongest of them alone
 * is written, and none at the ends, however many empty blocks stand between two words.
 */
export function textFlow() {
  const written: string[] = []
  let pending: '' | ' ' | '\t' | '\n' | '\n\n' = ''
  let [empty, held] = [true, false]
  const put = (words: string): void => {
    if (!empty) written.push(pending)
    written.push(words)
    empty = held = false
    pending = ''
  }
  const brk = (wanted: typeof pending): void => {
    if (!held && strength[wanted] > strength[pending]) pending = wanted
  }
  // what stands first in a cell or an item is not moved to a line of its own
  const hold = (wanted: typeof pending): void => {
    pending = wanted
    held = true
  }
  return {
    /** Adds words whose spaces and line breaks are only spaces. */
    words(text: string): void {
      const words = text.replace(/[ \t\n\r\f]+/gu, ' ')
      if (words.startsWith(' ')) brk(' ')
      if (words.trim() === '' && !/[^ ]/u.test(words)) return
      put(words.replace(/^ | $/gu, ''))
      if (words.endsWith(' ')) brk(' ')
    },
    /** Adds text as it is written. */
    verbatim(text: string): void {
      if (text !== '') put(text.replace(/\r\n?/gu, '\n'))
    },
    /** Adds the number or bullet of an item. */
    label(label: string): void {
      put(label)
      hold(' ')
    },
    /** Ends a cell of a table. */
    cell: () => hold('\t'),
    /** Ends a row of a table, or an item, even one without words. */
    row(): void {
      held = false
      if (pending !== '\n\n') pending = '\n'
    },
    line: () => brk('\n'),
    paragraph: () => brk('\n\n'),
    /** Returns all that was added. */
    text: () => written.join(''),
  }
}

const strength = { '': 0, ' ': 1, '\t': 2, '\n': 3, '\n\n': 4 } as const
