/** A file is handed on in pieces of about this many characters: a write for each row would cost more than the row. */
export const partSize = 65_536

/** Joins pieces of text until they are worth a write. */
export async function* inParts(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string, void, undefined> {
  let part = ''
  for await (const piece of pieces) {
    part += piece
    if (part.length < partSize) continue
    yield part
    part = ''
  }
  if (part !== '') yield part
}
