import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { newFolder, sample, viendan } from './command-line.ts'
import { query, serving } from './serving.ts'

const summary = (url: string) => query(url, '{ issuingBodySummary { body { name } directives } }')
const exportOf = (store: string) => viendan(['export', '--store', store])

describe('viendan serve', () => {
  test('prints its addresses, answers, and frees the port when it is stopped', async () => {
    const store = `embedded:${join(newFolder(), 'graph')}`
    await viendan(['ingest', sample, '--store', store])
    let address = ''
    const { code, answer } = await serving(['serve', '--store', store], async (url) => {
      address = url
      const states = [`${url}/health`, `${url}/ready`].map(async (page) => (await fetch(page)).status)
      return { states: await Promise.all(states), summary: await summary(url) }
    })
    expect(code).toBe(0)
    expect(answer.states).toEqual([200, 200])
    expect(answer.summary).toMatchObject({
      data: { issuingBodySummary: expect.arrayContaining([{ body: { name: 'Ban Bí thư' }, directives: 3 }]) },
    })
    await expect(fetch(address)).rejects.toThrow()
    expect((await exportOf(store)).code).toBe(0)
  })
})

describe('viendan start', () => {
  test('loads the sample report, prints the report by issuing body and serves; a second start adds nothing', async () => {
    const store = `embedded:${join(newFolder(), 'graph')}`
    const first = await serving(['start', '--store', store], summary)
    const graph = await exportOf(store)
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/│ Ban Bí thư +│ +3 │/u)
    expect(first.err).toContain('Loaded 1 report: 10 achievements, 26 citations')
    expect(first.answer).toHaveProperty('data.issuingBodySummary')
    const second = await serving(['start', '--store', store], summary)
    expect(second.answer).toEqual(first.answer)
    expect(await exportOf(store)).toEqual(graph)
  })

  test('serves what is there when a report fails, and exits with 1 in the end', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'a.txt'), 'Ban Bí thư đã ban hành Hướng dẫn số 01-HD/TW ngày 28-9-2021.')
    writeFileSync(join(folder, 'empty.txt'), '')
    const store = `embedded:${join(folder, 'graph')}`
    const { code, err, answer } = await serving(['start', folder, '--store', store], summary)
    expect(code).toBe(1)
    expect(err).toMatch(/^viendan: FILE_EMPTY: /mu)
    expect(answer).toMatchObject({ data: { issuingBodySummary: [{ body: { name: 'Ban Bí thư' } }] } })
  })
})
