import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { z } from 'zod'
import { ViendanError } from '../domain/error.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Report } from '../domain/report.ts'
import { byteLines } from '../text/byte-lines.ts'
import { decodeUnicode } from '../text/encodings/decode.ts'
import { reportExtensions, tooLarge } from '../text/formats/format.ts'
import { fileError } from '../text/read-file.ts'
import { titleOf } from '../text/title.ts'
import { readReportApart } from './read-apart.ts'

/** A report, and what was done to read it. */
export interface LoadedReport {
  readonly report: Report
  /** Offsets are in the report's text. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Where a report comes from; reading is put off until it is its turn. */
export interface ReportSource {
  /** The path, with the line number of a line: "reports.jsonl:3". */
  readonly source: string
  /** The id of the report; null when only its text tells it. */
  readonly id: string | null
  /** Returns what changes when the bytes of the report, or what the caller says of it, change. Throws as `load` does. */
  digest(): Promise<string>
  /** Returns the report; throws the error of a bad file or line. */
  load(): Promise<LoadedReport>
}

/** What the caller says of every report found. */
export interface ReportDetails {
  /** The id, instead of the file's name. */
  readonly id?: string | undefined
  /** The title, instead of the first line. */
  readonly title?: string | undefined
  readonly published?: string | undefined
  readonly issuer?: string | undefined
}

// Word keeps one beside a document that is open
const lockFile = '~$'
const extensions = new Set([...Object.keys(reportExtensions), '.jsonl'])

/**
 * Yields the reports of files and folders, in the order of the paths, a folder's by name.
 * A folder gives its text, Markdown, HTML, Word and PDF files and its files of lines (`.jsonl`), however deep; a file gives
 * itself, whatever its name. A report's id is its path in the folder, or the name of the file, without the extension.
 * Throws `FILE_NOT_FOUND`, and `NO_REPORTS` for a folder that holds none.
 */
export async function* findReports(
  paths: readonly string[],
  details: ReportDetails = {},
): AsyncGenerator<ReportSource, void, undefined> {
  for (const path of paths) {
    if (!(await isFolder(path))) {
      yield* reportsOf(path, basename(path), details)
      continue
    }
    const files = await filesIn(path)
    if (files.length === 0) {
      throw new ViendanError(
        'NO_REPORTS',
        `Found no file of a report (${[...extensions].join(', ')}) in folder "${path}"`,
      )
    }
    for (const file of files) yield* reportsOf(file, relative(path, file).split(sep).join('/'), details)
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // the error is told when the file is read, so that one bad path does not hide the others
    return false
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(({ name }) => !name.startsWith(lockFile) && extensions.has(extname(name).toLowerCase()))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function* reportsOf(path: string, name: string, details: ReportDetails): AsyncGenerator<ReportSource> {
  if (extname(path).toLowerCase() === '.jsonl') {
    yield* linesOf(path, details)
    return
  }
  const id = details.id ?? name.slice(0, name.length - extname(name).length).normalize('NFC')
  yield {
    source: path,
    id,
    digest: () => digestOfFile(path, details),
    load: async () => {
      const { text, diagnostics } = await readReportApart(path)
      return { report: { ...withDefaults(text, details), id }, diagnostics }
    },
  }
}

function withDefaults(text: string, details: ReportDetails): Omit<Report, 'id'> {
  return {
    title: details.title ?? titleOf(text),
    published: details.published ?? null,
    issuer: details.issuer ?? null,
    text,
  }
}

const lineSchema = z.object({
  id: z.string().min(1),
  title: z.string().nullish(),
  published: z.string().nullish(),
  issuer: z.string().nullish(),
  text: z.string(),
})

async function* linesOf(path: string, details: ReportDetails): AsyncGenerator<ReportSource> {
  try {
    for await (const { number, bytes, isTooLong } of byteLines(createReadStream(path))) {
      const source = `${path}:${number}`
      // eslint-disable-next-line @typescript-eslint/require-await -- what it throws must come as a rejection
      const load = async (): Promise<LoadedReport> => ({
        report: reportOfLine(decodeUnicode(bytes, source), source, details),
        diagnostics: [],
      })
      const refuse = (): Promise<never> => Promise.reject(tooLarge(source, 'the line is too long'))
      const digest = (): Promise<string> => Promise.resolve(digestOf(bytes, details))
      if (isTooLong) yield { source, id: null, digest: refuse, load: refuse }
      else if (bytes.toString('latin1').trim() !== '') yield { source, id: null, digest, load }
    }
  } catch (cause) {
    const fail = (): Promise<never> => Promise.reject(fileError(path, cause))
    yield { source: path, id: null, digest: fail, load: fail }
  }
}

/**
 * Returns the report of a line of JSON, `{id, title, published, issuer, text}`; what the caller says of it comes first. Throws
 * `INVALID_INPUT`.
 */
export function reportOfLine(line: string, source: string, details: ReportDetails = {}): Report {
  const { success, data, error } = lineSchema.safeParse(parsed(line, source))
  if (!success) {
    const [first] = error.issues
    const field = first?.path.join('.') ?? ''
    throw new ViendanError(
      'INVALID_INPUT',
      `Cannot read "${source}": ${field} ${first?.message ?? 'is missing'}`,
    )
  }
  const given = {
    title: details.title ?? data.title ?? undefined,
    published: details.published ?? data.published ?? undefined,
    issuer: details.issuer ?? data.issuer ?? undefined,
  }
  return { ...withDefaults(data.text, given), id: details.id ?? data.id }
}

function parsed(line: string, source: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new ViendanError('INVALID_INPUT', `Cannot read "${source}": the line is not JSON`, { cause })
  }
}

async function digestOfFile(path: string, details: ReportDetails): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(details))
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  } catch (cause) {
    throw fileError(path, cause)
  }
  return hash.digest('base64')
}

function digestOf(bytes: Buffer, details: ReportDetails): string {
  return createHash('sha256').update(JSON.stringify(details)).update(bytes).digest('base64')
}
