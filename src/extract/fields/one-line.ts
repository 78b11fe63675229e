/** A run of white space that is not one space, or that holds signs of emphasis. */
const untidy = / ?(?:[^\S ]|[*_]| {2})[\s*_]*/gu

/** Returns the words parted by single spaces, without line breaks and signs of emphasis between them. */
export function inOneLine(words: string): string {
  return words.replace(untidy, ' ')
}
