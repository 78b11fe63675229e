import { decodeShown } from '../encodings/decode.ts'

// the settings that some programs keep before the text: nobody reads them
const frontMatter = /^---\r?\n[^]{0,10000}?\n---\r?\n/u
const longest = 4_000_000
// lists and quotes this deep in one another take marked longer than any page is worth
const deep = /^[\t >]{100}/mu

/** Returns the text of a Markdown file as a reader of the finished page sees it. */
export async function readMarkdown(bytes: Buffer, name: string): Promise<string> {
  const source = decodeShown(bytes, name).replace(frontMatter, '')
  // no page that somebody wrote; it is read as it stands
  if (source.length > longest || deep.test(source)) return source
  const [{ marked }, { htmlText }] = await Promise.all([import('marked'), import('./html-text.ts')])
  try {
    return htmlText(await marked.parse(source)).text
  } catch (error) {
    // marked follows nested quotes and lists by calling itself
    if (error instanceof RangeError) return source
    throw error
  }
}
