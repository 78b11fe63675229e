import { expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { growth } from '../../bench/growth.js'
import { mixedLoad } from '../../bench/mixed-load.js'
import { programFolder } from '../helpers/program.ts'

test('a server is asked while reports come and go, without an error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'viendan-mixed-'))
  const { samples } = await mixedLoad({
    ...{ program: join(programFolder(), 'src'), minutes: 0.1, location: `embedded:${join(folder, 'graph')}` },
    ...{ reports: 40, tell: () => undefined },
  })
  rmSync(folder, { recursive: true, force: true })
  const sum = (key: 'requests' | 'loads') => samples.reduce((total, sample) => total + sample[key], 0)
  expect(samples.map(({ errors }) => errors)).toEqual(samples.map(() => ({})))
  expect(sum('requests')).toBeGreaterThan(20)
  expect(sum('loads')).toBeGreaterThan(1)
  expect(Math.min(...samples.map(({ rss, heap }) => Math.min(rss, heap)))).toBeGreaterThan(10)
}, 120_000)

const parts = (count: number, rss: number, heap = 50) => Array.from({ length: count }, () => ({ rss, heap }))

test.each([
  ['stays', [...parts(20, 300)], false],
  ['rises in the first five parts only', [...parts(5, 100), ...parts(15, 300)], false],
  ['rises once for a while', [...parts(10, 300), ...parts(2, 900), ...parts(8, 300)], false],
  ['rises to the end', [...parts(10, 300), ...parts(10, 400)], true],
  ['rises in the heap alone', [...parts(10, 300), ...parts(10, 300, 60)], true],
])('memory that %s', (_reason, samples, grew) => {
  expect(growth(samples).grew).toBe(grew)
})
