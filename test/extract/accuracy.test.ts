import { describe, expect, test } from '@jest/globals'
import { labelledFiles, predict, readRows } from '../../bench/gold.js'
import { score } from '../../bench/score.js'
import { extract } from '../../src/extract/extract.ts'

/** What the labelled texts must keep: the sample report whole, the others at their floors. */
const floors = [
  { mention: 1, identity: 1, issuingBody: 1, date: 1, exactSpan: 1 },
  { mention: 0.98, identity: 0.97, issuingBody: 0.95, date: 0.96, exactSpan: 0.97 },
  { mention: 0.995, identity: 0.995, issuingBody: 0.99, date: 0.99, exactSpan: 0.99 },
]

describe.each(
  labelledFiles.map((file, index) => [file.pathname.split('/').at(-1), file, floors[index]] as const),
)('on %s', (_name, file, least) => {
  const rows = readRows(file)
  const { exactSpan, ...fields } = score(rows, predict(rows, extract))

  test.each(Object.entries(fields))('F1 of %s holds its floor', (field, { f1 }) => {
    expect(f1).toBeGreaterThanOrEqual(least?.[field as keyof typeof least] ?? 1)
  })

  test('spans are exact', () => {
    expect(exactSpan).toBeGreaterThanOrEqual(least?.exactSpan ?? 1)
  })
})
