import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../cypher/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher') && !file.startsWith('browser'))
  .sort()

/** What one of the engines refuses or reads otherwise; docs of both are silent on most. */
const unlike: readonly [reason: string, pattern: RegExp][] = [
  [
    'a schema beyond unique constraints and plain indexes',
    /IS NOT NULL\b(?=\s*$)|NODE KEY|IS ::|(?:RANGE|TEXT|FULLTEXT|POINT|LOOKUP) INDEX/u,
  ],
  ['a subquery in list form', /\bCOLLECT\s*\{/u],
  ['an optional call', /OPTIONAL CALL/u],
  ['batches inside the statement', /IN TRANSACTIONS/u],
  ['a quantified pattern', /\)\s*\)\s*(?:[+*]\s*\(|\{\d)/u],
  ['a path without a bound', /\[[^\]]*\*(?:\d*\.\.)?\]/u],
  ['a label expression', /\(\w*:\w+[|&]|:!/u],
  ['a dynamic label or key', /\$\(|:\$|\[\$/u],
  ['an aggregate that is sliced', /collect\([^)]*\)\[/u],
  [
    'a function that only one engine has',
    /randomUUID|isEmpty|OrNull\(|valueType|apoc\.|date\.truncate|duration\./u,
  ],
  ['a case-blind expression that is ASCII on one engine', /\(\?i\)/u],
]

describe.each(files)('cypher/%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const all = text.trimEnd().split('\n')
  const [purpose = '', declared = '', columns = ''] = all
  const statement = all.slice(3).join('\n')
  const code = statement.replace(/\/\/.*$/gmu, '')

  test('begins with its purpose, parameters and columns', () => {
    expect(purpose).toMatch(/^\/\/ \p{Lu}.*\.$/u)
    expect(declared).toMatch(/^\/\/ Parameters: /u)
    expect(columns).toMatch(/^\/\/ Columns: /u)
    expect(statement).not.toBe('')
    expect(statement).not.toMatch(/^\/\//u)
  })

  test('declares exactly the parameters it uses', () => {
    expect(parameters(declared)).toEqual(parameters(code))
  })

  test('holds one statement', () => {
    expect(code).not.toContain(';')
  })

  test('takes values as parameters', () => {
    const literals = [...code.matchAll(/'[^']*'|"[^"]*"/gu)].map(([literal]) => literal)
    // an empty text and a fixed word of the graph are no data
    expect(literals.filter((literal) => !/^['"][A-Za-z_-]*['"]$/u.test(literal))).toEqual([])
  })

  if (!/\.(?:neo4j|embedded)\.cypher$/u.test(file)) {
    test('has nothing that the engines read differently', () => {
      const found = unlike.filter(([, pattern]) => pattern.test(code)).map(([reason]) => reason)
      expect(found).toEqual([])
    })
  }
})

describe('cypher/schema', () => {
  test('makes each constraint before the index on the same key', () => {
    const schema = files.filter((file) => file.startsWith('schema'))
    const keys = schema.filter((file) => file.endsWith('-id-unique.cypher'))
    expect(keys).toHaveLength(9)
    for (const key of keys) {
      const index = `schema/${Number(key.slice(7, 9)) + 1}${key.slice(9).replace('unique', 'index')}`
      expect(schema).toContain(index)
    }
  })
})

function parameters(text: string): string[] {
  return [...new Set([...text.matchAll(/\$(\w+)/gu)].map(([, name = '']) => name))].sort()
}
