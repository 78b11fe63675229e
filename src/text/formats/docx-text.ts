import type { ListPlace, Numbering } from './docx-numbering.ts'
import { textFlow } from './text-flow.ts'
import { walkXml, type XmlAttributes } from './xml.ts'

// deleted words, formats of before a change, codes of fields, the picture of a drawing for old programs
const unseen = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:pPrChange',
  'w:rPrChange',
  'w:numberingChange',
  'mc:Fallback',
])

interface Paragraph {
  text: string
  style?: string
  list?: string
  level?: number
}

/** Returns the text of one part of a Word document; undefined when the part is broken, empty when it is. */
export function docxText(xml: string, numbering: Numbering): string | undefined {
  const flow = textFlow()
  const reader = bodyReader(flow, numbering)
  let hidden = 0
  const whole = walkXml(xml, {
    open(tag, attributes) {
      if (unseen.has(tag)) hidden += 1
      if (hidden === 0) reader.open(tag, attributes)
    },
    text(text) {
      if (hidden === 0) reader.text(text)
    },
    close(tag) {
      if (hidden === 0) reader.close(tag)
      if (unseen.has(tag)) hidden -= 1
    },
  })
  return whole ? flow.text() : undefined
}

const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

function bodyReader(flow: ReturnType<typeof textFlow>, numbering: Numbering) {
  // a text box is a paragraph in a paragraph
  const paragraphs: Paragraph[] = []
  let [inText, inRun, vanished] = [false, false, false]
  const add = (text: string): void => {
    const paragraph = paragraphs.at(-1)
    if (paragraph && !vanished) paragraph.text += text
  }
  return {
    open(tag: string, attributes: XmlAttributes): void {
      const sign = signs[tag]
      if (tag === 'w:p') paragraphs.push({ text: '' })
      else if (tag === 'w:r') inRun = true
      else if (tag === 'w:t') inText = true
      else if (tag === 'w:vanish') vanished = inRun && isOn(attributes)
      // the same tag, outside a run, sets the places of tabs
      else if (sign !== undefined && inRun) add(sign)
      else list(tag, attributes['w:val'] ?? '', paragraphs.at(-1))
    },
    text(text: string): void {
      if (inText) add(text)
    },
    close(tag: string): void {
      if (tag === 'w:t') inText = false
      if (tag === 'w:r') [inRun, vanished] = [false, false]
      if (tag === 'w:p') put(paragraphs.pop(), flow, numbering)
      if (tag === 'w:tc') flow.cell()
      if (tag === 'w:tr') flow.row()
      if (tag === 'w:tbl') flow.paragraph()
    },
  }
}

function isOn({ 'w:val': value = 'true' }: XmlAttributes): boolean {
  return !['0', 'false', 'off'].includes(value)
}

function list(tag: string, value: string, paragraph: Paragraph | undefined): void {
  if (!paragraph) return
  if (tag === 'w:pStyle') paragraph.style = value
  if (tag === 'w:numId') paragraph.list = value
  if (tag === 'w:ilvl') paragraph.level = Number(value)
}

function put(
  paragraph: Paragraph | undefined,
  flow: ReturnType<typeof textFlow>,
  numbering: Numbering,
): void {
  if (!paragraph) return
  const place = placeOf(paragraph, numbering)
  // an item without words counts, as it does in Word
  const label = place ? numbering.next(place) : ''
  const text = paragraph.text.trim()
  if (text === '') return
  flow.paragraph()
  if (label !== '') flow.label(label)
  flow.verbatim(text)
  flow.paragraph()
}

function placeOf({ list: own, level, style }: Paragraph, numbering: Numbering): ListPlace | undefined {
  // list 0 takes a paragraph out of the list of its style
  if (own === '0') return undefined
  const inherited = numbering.placeOf(style ?? '')
  const found = own ?? inherited?.list
  return found === undefined ? undefined : { list: found, level: level ?? inherited?.level ?? 0 }
}
