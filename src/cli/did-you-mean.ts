/** Returns `: did you mean "…"?` for the name nearest to a word, or an empty text when none is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const [best] = nearest(word, names, (name) => name)
  return best === undefined ? '' : `: did you mean "${best}"?`
}

/** Returns the things whose name differs from a word by at most a third of its letters, nearest first. */
export function nearest<T>(word: string, things: readonly T[], nameOf: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, distance: editDistance(word, nameOf(thing)) }))
    .filter(({ distance }) => distance <= Math.max(2, word.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .map(({ thing }) => thing)
}

// how many letters to put in, take out, exchange or swap with a neighbour to turn one word into the other
function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    rows.push(current)
    for (let column = 1; column <= to.length; column += 1) {
      const differs = from[row - 1] === to[column - 1] ? 0 : 1
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + differs,
          isSwap ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      )
    }
  }
  return at(from.length, to.length)
}
