import { ViendanError } from '../../domain/error.ts'
import { damaged, encrypted, tooLarge } from './format.ts'
import type { PdfItem } from './pdf-lines.ts'

const mostPages = 5_000
const tailLength = 4_096

/**
 * Returns the text of a PDF: its paragraphs apart by a blank line, mended where lines and pages break them, without page
 * numbers and running heads. One made of pictures of pages gives an empty text.
 */
export async function readPdf(bytes: Buffer, name: string): Promise<string> {
  // the reader would give the pages it finds in half a file, and nobody would miss the others
  if (!bytes.subarray(-tailLength).includes('%%EOF')) throw damaged(name, 'PDF')
  const [{ linesOf }, { paragraphsOf }] = await Promise.all([
    import('./pdf-lines.ts'),
    import('./pdf-paragraphs.ts'),
  ])
  const pages = await itemsOfPages(bytes, name)
  return paragraphsOf(pages.map(linesOf)).join('\n\n').normalize('NFC')
}

/** The part of a PDF document that is used here: its own types need those of a browser. */
interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ readonly items: readonly (PdfItem | { readonly type: string })[] }>
    cleanup(): unknown
  }>
  destroy(): Promise<void>
}

async function itemsOfPages(bytes: Buffer, name: string): Promise<PdfItem[][]> {
  const document = await openPdf(bytes, name)
  try {
    if (document.numPages > mostPages) throw tooLarge(name, `the PDF has more than ${mostPages} pages`)
    const pages: PdfItem[][] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(items.filter((item) => 'str' in item))
      page.cleanup()
    }
    return pages
  } catch (error) {
    throw error instanceof ViendanError ? error : damaged(name, 'PDF', error)
  } finally {
    await document.destroy()
  }
}

const quiet = { verbosity: 0, isEvalSupported: false, useSystemFonts: false, disableFontFace: true }

async function openPdf(bytes: Buffer, name: string): Promise<PdfDocument> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // a copy: the reader takes the bytes away from whoever gives them
    return await getDocumentProxy(new Uint8Array(bytes), quiet)
  } catch (error) {
    throw (error as Error).name === 'PasswordException' ? encrypted(name, error) : damaged(name, 'PDF', error)
  }
}
