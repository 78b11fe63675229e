/** One line of a file of lines, without its ending. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number
  readonly bytes: Buffer
}

const lineFeed = 0x0a

/**
 * Splits a stream into lines at line feeds alone. `node:readline` also splits at U+2028, which JSON may hold,
 * and decodes before it splits, so that one bad byte could not be told apart by line.
 */
export async function* byteLines(
  stream: AsyncIterable<Buffer | string>,
): AsyncGenerator<ByteLine, void, undefined> {
  let number = 1
  let kept: Buffer[] = []
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let start = 0
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
      yield { number, bytes: Buffer.concat([...kept, bytes.subarray(start, end)]) }
      number += 1
      kept = []
      start = end + 1
    }
    if (start < bytes.length) kept.push(bytes.subarray(start))
  }
  if (kept.length > 0) yield { number, bytes: Buffer.concat(kept) }
}
