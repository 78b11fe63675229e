import { damaged, notText } from './format.ts'
import { openZip, type ZipArchive } from './zip.ts'

/**
 * Returns the text of a Word document: its paragraphs apart by a blank line, each with the number that Word draws before
 * it, cells apart by a tab, and the footnotes after all. What is deleted under tracked changes, or hidden, is left out.
 */
export async function readDocx(bytes: Buffer, name: string): Promise<string> {
  const archive = openZip(bytes, name)
  const main = await mainPart(archive)
  const body = main === undefined ? undefined : archive.read(main)
  if (main === undefined || body === undefined)
    throw notText(name, 'it is a ZIP archive, and no Word document')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const part = (file: string): string => archive.read(folder + file)?.toString('utf8') ?? ''
  const [{ docxText }, { readNumbering }] = await Promise.all([
    import('./docx-text.ts'),
    import('./docx-numbering.ts'),
  ])
  const numbering = readNumbering(part('numbering.xml'), part('styles.xml'))
  const parts = [body.toString('utf8'), part('footnotes.xml'), part('endnotes.xml')]
  const texts = parts.map((xml) => docxText(xml, numbering))
  if (texts.includes(undefined)) throw damaged(name, 'Word document')
  return texts.filter((text) => text !== '').join('\n\n')
}

/** Returns the path of the document in the archive, as its relationships name it. */
async function mainPart(archive: ZipArchive): Promise<string | undefined> {
  const { walkXml } = await import('./xml.ts')
  let found: string | undefined
  walkXml(archive.read('_rels/.rels')?.toString('utf8') ?? '', {
    open(tag, { Type: type = '', Target: target = '' }) {
      if (tag === 'Relationship' && type.endsWith('/officeDocument')) found ??= target.replace(/^\//u, '')
    },
  })
  return found !== undefined && found.endsWith('.xml') && archive.has(found) && found.startsWith('word/')
    ? found
    : undefined
}
