/** One line of a file of lines, without its ending. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number
  /** Empty when the line is too long; what comes from another thread is no `Buffer` any more. */
  readonly bytes: Uint8Array
  /** True of a line that is longer than any report: it is passed over, and never held in memory. */
  readonly isTooLong: boolean
}

/** The text of the largest report, as JSON may write it. */
const mostBytes = 200 * 2 ** 20

const lineFeed = 0x0a

/**
 * Splits a stream into lines at line feeds alone. `node:readline` also splits at U+2028, which JSON may hold,
 * and decodes before it splits, so that one bad byte could not be told apart by line.
 */
export async function* byteLines(
  stream: AsyncIterable<Buffer | string>,
): AsyncGenerator<ByteLine & { readonly bytes: Buffer }, void, undefined> {
  let number = 1
  let [kept, length]: [Buffer[], number] = [[], 0]
  const keep = (bytes: Buffer): void => {
    length += bytes.length
    if (length > mostBytes) kept = []
    else kept.push(bytes)
  }
  const line = () => ({ number, bytes: Buffer.concat(kept), isTooLong: length > mostBytes })
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let start = 0
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
      keep(bytes.subarray(start, end))
      yield line()
      number += 1
      ;[kept, length] = [[], 0]
      start = end + 1
    }
    if (start < bytes.length) keep(bytes.subarray(start))
  }
  if (length > 0) yield line()
}
