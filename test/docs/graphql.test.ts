import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse, print } from 'graphql'
import { ask, at, dataOf, silentApi } from '../api/ask.ts'
import { temporaryStore } from '../api/embedded.ts'
import { loadSample } from '../api/sample.ts'

const page = readFileSync(new URL('../../docs/graphql.md', import.meta.url), 'utf8')
const queries = [...page.matchAll(/^## (?<title>[^\n]+)|^```graphql\n(?<query>.*?)^```/gmsu)].reduce<
  { title: string; query: string }[]
>((found, { groups }) => {
  const title = groups?.['title'] ?? found.at(-1)?.title ?? ''
  return [...found, { title, query: groups?.['query'] ?? '' }]
}, [])
const examples = queries.filter(({ query }) => query !== '')

const folder = new URL('../../queries/', import.meta.url)
const files = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'))

describe('docs/graphql.md', () => {
  const temporary = temporaryStore()
  const api = silentApi(temporary.store)
  beforeAll(() => loadSample(temporary.store))
  afterAll(() => temporary.end())

  test('has the queries with which GraphiQL opens', () => {
    const same = (query: string): string => print(parse(query))
    expect(examples.map(({ query }) => same(query)).sort()).toEqual(files.map(same).sort())
  })

  test.each(examples)('$title', async ({ query }) => {
    const data = await dataOf(api, query)
    const [field = ''] = Object.keys(data)
    const inner = ['nodes', 'achievements', 'directives', 'edges', 'citationCount', 'code'].flatMap((name) =>
      at(data, `${field}.${name}`),
    )
    // each example is about something that the sample has
    expect(inner).not.toEqual([])
  })

  test.each([
    ['INVALID_INPUT', '{ reports(first: 0) { totalCount } }'],
    ['GRAPHQL_VALIDATION_FAILED', '{ nothing }'],
    ['GRAPHQL_PARSE_FAILED', '{'],
    ['UNAUTHORIZED', 'mutation { deleteReport(id: "a") { id } }'],
    ['QUERY_TOO_LONG', `{ ${'a '.repeat(2001)} }`],
  ])('names %s', async (code, query) => {
    expect((await ask(api, query)).errors[0]?.extensions?.code).toBe(code)
    expect(page).toContain(`\`${code}\``)
  })
})
