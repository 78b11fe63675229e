import { Parser } from 'htmlparser2'
import { listNumber } from './list-number.ts'
import { textFlow } from './text-flow.ts'

/** The words of a page, and how large it is: a page of too many nodes is no work for `Readability`. */
export interface HtmlText {
  readonly text: string
  /** How many elements and pieces of text there are. */
  readonly nodes: number
  /** How many elements stand one in the other, or `Infinity` when reading was given up for it. */
  readonly depth: number
}

const deepest = 10_000

// what a reader does not see, or what belongs to the page and not to the text
const unseen = new Set(
  'head title script style template noscript svg math iframe object select button textarea form-data datalist'.split(
    ' ',
  ),
)
const paragraphs = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table pre blockquote section article header footer main figure hr form fieldset'.split(
    ' ',
  ),
)
const lines = new Set(
  'div li tr dt dd br figcaption caption address nav aside body option legend summary details'.split(' '),
)

/**
 * Returns the text that a reader of HTML sees: blocks on lines of their own, paragraphs apart by a blank line, list items
 * with their numbers, cells apart by a tab, entities decoded. Links and emphasis leave their words.
 */
export function htmlText(html: string): HtmlText {
  const flow = textFlow()
  const lists: List[] = []
  const open: boolean[] = []
  let [hidden, preformatted, nodes, depth] = [0, 0, 0, 0]
  const parser = new Parser({
    onopentag(name, attributes) {
      const hides = unseen.has(name) || isHidden(attributes)
      open.push(hides)
      nodes += 1
      depth = Math.max(depth, open.length)
      if (hides) hidden += 1
      if (name === 'pre') preformatted += 1
      if (depth > deepest) parser.pause()
      if (hidden === 0) begin(name, attributes, lists, flow)
    },
    ontext(text) {
      nodes += 1
      if (hidden > 0) return
      if (preformatted > 0) flow.verbatim(text)
      else flow.words(text)
    },
    onclosetag(name) {
      if (hidden === 0) end(name, lists, flow)
      if (name === 'pre') preformatted -= 1
      if (open.pop()) hidden -= 1
    },
  })
  parser.end(html)
  return { text: flow.text(), nodes, depth: depth > deepest ? Infinity : depth }
}

function isHidden({ hidden, style }: Attributes): boolean {
  return hidden !== undefined || (style !== undefined && /display\s{0,3}:\s{0,3}none/iu.test(style))
}

type Attributes = Readonly<Record<string, string>>
type Flow = ReturnType<typeof textFlow>

/** The items of a list: `next` is the number of the next one, and null where they have none. */
interface List {
  readonly type: string
  next: number | null
}

function begin(name: string, attributes: Attributes, lists: List[], flow: Flow): void {
  space(name, lists, flow)
  if (name === 'ol') lists.push({ type: attributes['type'] ?? '1', next: Number(attributes['start'] ?? 1) })
  if (name === 'ul') lists.push({ type: '', next: null })
  if (name === 'li') flow.label(itemLabel(lists.at(-1), attributes['value']))
}

function itemLabel(list: List | undefined, value: string | undefined): string {
  if (list?.next == null) return '-'
  const number = value === undefined ? list.next : Number(value)
  list.next = number + 1
  return `${listNumber(number, list.type)}.`
}

function end(name: string, lists: List[], flow: Flow): void {
  if (name === 'ol' || name === 'ul') lists.pop()
  if (name === 'td' || name === 'th') flow.cell()
  if (name === 'tr' || name === 'li') flow.row()
  else if (name !== 'br') space(name, lists, flow)
}

function space(name: string, lists: readonly List[], flow: Flow): void {
  const inList = lists.length > 0 && (name === 'ul' || name === 'ol')
  if (paragraphs.has(name) && !inList) flow.paragraph()
  else if (lines.has(name) || inList) flow.line()
}
