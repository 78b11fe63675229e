import { decodeShown } from '../encodings/decode.ts'
import { tooLarge } from './format.ts'
import type { HtmlText } from './html-text.ts'

const headLength = 4_096
const charset = /<meta[^>]{1,200}?charset\s{0,3}=\s{0,3}["']?(?<label>[a-z\d_-]{2,30})/iu

/**
 * Returns the text of a web page: the article, found as browsers' reader view does, else all that its body shows.
 * The encoding is that of a byte order mark, else the one that the page names.
 */
export async function readHtml(bytes: Buffer, name: string): Promise<string> {
  const head = bytes.subarray(0, headLength).toString('latin1')
  const html = decodeShown(bytes, name, charset.exec(head)?.groups?.['label'])
  const { htmlText } = await import('./html-text.ts')
  const whole = htmlText(html)
  if (whole.depth === Infinity) throw tooLarge(name, 'its elements stand one in the other too deep')
  return (isArticle(html, whole) ? await articleOf(html) : undefined) ?? whole.text
}

// reading an article takes a tree of the whole page and many passes over it
const mostNodes = 100_000
const mostDepth = 500

// a report saved by an office program has nothing around it to leave out
const office = /<meta[^>]{1,100}generator[^>]{1,100}(?:microsoft word|libreoffice|openoffice|google docs)/iu

function isArticle(html: string, { nodes, depth }: HtmlText): boolean {
  return nodes <= mostNodes && depth <= mostDepth && !office.test(html.slice(0, headLength))
}

async function articleOf(html: string): Promise<string | undefined> {
  const [{ parseHTML }, { Readability, isProbablyReaderable }, { htmlText }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
    import('./html-text.ts'),
  ])
  const document = parseHTML(html).document
  if (!isProbablyReaderable(document, { visibilityChecker: () => true })) return undefined
  const article = new Readability(document, { disableJSONLD: true }).parse()
  const { text } = htmlText(article?.content ?? '')
  const title = article?.title?.trim() ?? ''
  if (text === '') return undefined
  return title === '' || text.slice(0, 2 * title.length).includes(title) ? text : `${title}\n\n${text}`
}
