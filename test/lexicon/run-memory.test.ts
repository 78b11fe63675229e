import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { laid } from '../helpers/laid.ts'
import { RunMemory } from '../../src/lexicon/run-memory.ts'

test.each([
  ['the same run elsewhere', '-QĐ/TW', '-QĐ/TW', 'kept'],
  ['a shorter run', '-QĐ/TW', '-QĐ/T', undefined],
  ['another run', '-QĐ/TW', '-NĐ/CP', undefined],
  ['another run of the same hash', 'Aa', 'BB', undefined],
])('of a run it finds %s', (_reason, kept, asked, expected) => {
  const memory = new RunMemory<string>()
  memory.keep(laid(`số 24${kept}`), 5, 5 + kept.length, 'kept')
  expect(memory.find(laid(`theo 35${asked}`), 7, 7 + asked.length)).toBe(expected)
})

test('what it finds of many runs is what was kept of each', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 50 }), (runs) => {
      const memory = new RunMemory<string>()
      for (const run of runs) memory.keep(laid(run), 0, run.length, run)
      for (const run of runs) expect([run, undefined]).toContain(memory.find(laid(run), 0, run.length))
      const last = runs.at(-1)
      if (last !== undefined) expect(memory.find(laid(last), 0, last.length)).toBe(last)
    }),
  )
})

test('when it is full it begins again, so that hostile runs do not keep out others', () => {
  const memory = new RunMemory<number>()
  for (let run = 0; run < 25_000; run++) memory.keep(laid(`-${run}`), 0, `-${run}`.length, run)
  expect(memory.find(laid('-24999'), 0, 6)).toBe(24_999)
  expect(memory.find(laid('-1'), 0, 2)).toBeUndefined()
})
