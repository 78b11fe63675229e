import { Parser } from 'htmlparser2'

export type XmlAttributes = Readonly<Record<string, string>>

/** What is done as a document of XML goes by. */
export interface XmlVisitor {
  readonly open?: (tag: string, attributes: XmlAttributes) => void
  readonly text?: (text: string) => void
  readonly close?: (tag: string) => void
}

const deepest = 1_000

/**
 * Goes through XML from the first tag to the last; nothing is kept, and entities that a document defines for itself are
 * not followed. Returns false for what is no whole document: a tag that is not closed, or nested beyond any real one.
 */
export function walkXml(xml: string, { open, text, close }: XmlVisitor): boolean {
  let [depth, whole] = [0, true]
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1
        if (depth > deepest) {
          whole = false
          parser.pause()
        }
        open?.(tag, attributes)
      },
      ontext: text,
      onclosetag(tag, implied) {
        depth -= 1
        if (implied && !xml.startsWith('/>', parser.endIndex - 1)) whole = false
        close?.(tag)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return whole
}
