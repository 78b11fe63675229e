import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as library from '../src/index.ts'

const root = new URL('..', import.meta.url).pathname
const source = join(root, 'src')
const floors = JSON.parse(readFileSync(join(root, 'floors.json'), 'utf8')) as string[][]
const level = new Map(floors.flatMap((names, index) => names.map((name) => [name, index] as const)))

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.split(sep).join('/'), text: readFileSync(join(source, name), 'utf8') }))

const imported = /(?:from|import)\s*\(?\s*'(?<path>[^']+)'/gu

function importsOf({ name, text }: { name: string; text: string }): string[] {
  return [...text.matchAll(imported)].map((match) => {
    const path = match.groups?.['path'] ?? ''
    if (!path.startsWith('.')) return path
    return relative(source, resolve(dirname(join(source, name)), path))
      .split(sep)
      .join('/')
  })
}

describe('the house', () => {
  test('every folder of src has its floor, and every floor a folder', () => {
    const folders = new Set(
      files.filter(({ name }) => name.includes('/')).map(({ name }) => name.split('/')[0]),
    )
    expect([...folders].sort()).toEqual([...level.keys()].sort())
  })

  test.each(files.filter(({ name }) => name.includes('/')))('$name imports lower floors alone', (file) => {
    const floor = file.name.split('/')[0] ?? ''
    const others = importsOf(file)
      .filter((path) => path.includes('/') && level.has(path.split('/')[0] ?? ''))
      .map((path) => path.split('/')[0] ?? '')
      .filter((other) => other !== floor)
    const wrong = others.filter((other) => (level.get(other) ?? 0) >= (level.get(floor) ?? 0))
    expect(wrong).toEqual([])
  })

  test.each([
    ['only store knows Cypher', /\b(?:MATCH|MERGE|UNWIND) [(:$]/u, /^store\//u],
    ['only store/neo4j knows its driver', /neo4j-driver/u, /^store\/neo4j\//u],
    ['only store/embedded knows its engine', /@grafeo-db/u, /^store\/embedded\//u],
    ['only api knows GraphQL', /from 'graphql/u, /^api\//u],
    ['only cli and bin.ts know the process', /\bprocess\.|node:process/u, /^(?:cli\/|bin\.ts)/u],
  ])('%s', (_reason, sign, place) => {
    expect(
      files.filter(({ name, text }) => sign.test(text) && !place.test(name)).map(({ name }) => name),
    ).toEqual([])
  })

  test.each(files)('$name is at most 300 lines without blanks and comments', ({ name, text }) => {
    const lines = text.split('\n').filter((line) => !/^\s*(?:$|\/\/|\/\*|\*)/u.test(line))
    // a table of data is one statement, however long
    expect(name.startsWith('lexicon/') || lines.length <= 300).toBe(true)
  })

  test.each(files)('$name uses no ASCII-only boundary or class on Vietnamese text', ({ name, text }) => {
    const patterns = text.match(/\/(?![/*])(?:[^/\\\n]|\\.)+\/[dgimsuvy]*u[dgimsuvy]*/gu) ?? []
    const ascii = patterns.filter((pattern) => /\\[bBwW]/u.test(pattern))
    expect({ name, ascii }).toEqual({ name, ascii: [] })
  })

  test('the library exports what its documents say', () => {
    expect(Object.keys(library).sort()).toEqual([
      'ViendanError',
      'builtInLexicon',
      'canonicalCode',
      'createApi',
      'createLexicon',
      'defaultParsers',
      'defaultRefiners',
      'defaultRules',
      'deleteReport',
      'exportGraph',
      'extract',
      'findReports',
      'graphView',
      'ingest',
      'loadRegister',
      'lookUp',
      'normalize',
      'openStore',
      'readLexicon',
      'readRegister',
      'removeRegistered',
      'reportGraph',
      'resolve',
    ])
  })
})
