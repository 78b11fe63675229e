import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.ts'

interface GoldCitation {
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly form: string
  readonly typeName: string
  readonly number: string | null
  readonly code: string | null
  readonly issuedBy: readonly string[] | null
  readonly issuedOn: string | null
  readonly achievement: number
  readonly role: string
  readonly optional?: boolean
}

const gold = JSON.parse(
  readFileSync(new URL('../fixtures/gold/report-2021.jsonl', import.meta.url), 'utf8'),
) as {
  text: string
  achievements: { ordinal: number; start: number }[]
  citations: GoldCitation[]
}
const sample = readFileSync(new URL('../../examples/reports/nganh-to-chuc-2021.txt', import.meta.url), 'utf8')
const { achievements, citations, diagnostics } = extract(sample)
const wanted = gold.citations.filter(({ optional }) => !optional)

describe('the sample report', () => {
  test('is the text that was labelled', () => {
    expect(sample.trimEnd()).toBe(gold.text)
  })

  test('has ten achievements, and nothing that was not understood', () => {
    expect(achievements.map(({ ordinal, start }) => ({ ordinal, start }))).toEqual(gold.achievements)
    expect(diagnostics).toEqual([])
  })

  test('has these citations and no other', () => {
    const optional = gold.citations.filter((one) => one.optional)
    const overlaps = (start: number, end: number): boolean =>
      optional.some((one) => start < one.end && one.start < end)
    const found = citations.filter(({ start, end }) => !overlaps(start, end))
    expect(found.map(({ start, end }) => [start, end])).toEqual(wanted.map(({ start, end }) => [start, end]))
  })

  test.each(wanted)('reads every field of "$exact" at $start', (expected) => {
    const citation = citations.find(({ start }) => start === expected.start)
    const bodies = citation?.issuedBy.filter(({ basis }) => basis === 'stated').map(({ name }) => name) ?? []
    expect({
      ...citation,
      issuedBy: bodies.length > 0 ? bodies : null,
      issuedOn: citation?.issuedOn?.value ?? null,
    }).toMatchObject(expected)
  })
})
