import { expect, test } from '@jest/globals'
import { fuzz } from '../../bench/fuzz.js'
import { extract } from '../../src/extract/extract.ts'
import { seed, times } from './rounds.ts'

const count = times(20_000, 2_000)

test(`${count} spoiled texts (seed ${seed}): no exception, no wrong span, linear time`, () => {
  const { wrong, letters } = fuzz(extract, { count, seed })
  expect(wrong).toEqual([])
  expect(letters).toBeGreaterThan(100 * count)
}, 600_000)
