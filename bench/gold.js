// The labelled texts, and what an extractor reads in them.
import { readFileSync } from 'node:fs'

/** Files of labelled text: `{id, text, citations}` a line; the fields are those of README.md beside them. */
export const goldFiles = ['report-2021.jsonl', 'dev.jsonl'].map(
  (name) => new URL(`../test/fixtures/gold/${name}`, import.meta.url),
)

/** Those and the excerpts that were written and labelled for this project, of forms that they lack. */
export const labelledFiles = [...goldFiles, new URL('../test/fixtures/gold/written.jsonl', import.meta.url)]

/** Returns the rows of a file of lines. */
export function readRows(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Returns what `extract` reads in each row. */
export function predict(rows, extract) {
  return rows.map(({ id, text }) => ({ id, citations: extract(text).citations }))
}
