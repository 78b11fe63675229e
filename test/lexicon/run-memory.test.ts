import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Text } from '../../src/domain/text.ts'
import { RunMemory } from '../../src/lexicon/run-memory.ts'

test.each([
  ['the same run elsewhere', '-QĐ/TW', '-QĐ/TW', 'kept'],
  ['a shorter run', '-QĐ/TW', '-QĐ/T', undefined],
  ['another run', '-QĐ/TW', '-NĐ/CP', undefined],
  ['another run of the same hash', 'Aa', 'BB', undefined],
])('of a run it finds %s', (_reason, kept, asked, expected) => {
  const memory = new RunMemory<string>()
  memory.keep(new Text(`số 24${kept}`), 5, 5 + kept.length, 'kept')
  expect(memory.find(new Text(`theo 35${asked}`), 7, 7 + asked.length)).toBe(expected)
})

test('what it finds of many runs is what was kept of each', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 50 }), (runs) => {
      const memory = new RunMemory<string>()
      for (const run of runs) memory.keep(new Text(run), 0, run.length, run)
      for (const run of runs) expect([run, undefined]).toContain(memory.find(new Text(run), 0, run.length))
      const last = runs.at(-1)
      if (last !== undefined) expect(memory.find(new Text(last), 0, last.length)).toBe(last)
    }),
  )
})

test('when it is full it begins again, so that hostile runs do not keep out others', () => {
  const memory = new RunMemory<number>()
  for (let run = 0; run < 25_000; run++) memory.keep(new Text(`-${run}`), 0, `-${run}`.length, run)
  expect(memory.find(new Text('-24999'), 0, 6)).toBe(24_999)
  expect(memory.find(new Text('-1'), 0, 2)).toBeUndefined()
})
