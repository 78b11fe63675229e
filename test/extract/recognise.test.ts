import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.ts'
import type { CitationParser } from '../../src/extract/parser.ts'
import { builtInLexicon, createLexicon } from '../../src/lexicon/lexicon.ts'

describe('a parser is asked', () => {
  const asked = (own: Pick<CitationParser, 'isFor' | 'begins'>, text: string, lexicon = builtInLexicon) => {
    const offsets: number[] = []
    const parser: CitationParser = {
      name: 'own',
      ...own,
      read: ({ offset }) => {
        offsets.push(offset)
        return undefined
      },
    }
    extract(text, { parsers: [parser], lexicon })
    return offsets
  }
  const named = createLexicon({
    names: [
      {
        type: 'LUAT',
        name: 'Luật Thư viện',
        aliases: [],
        issuingBody: 'QH',
        numbered: 'year',
        example: 'Luật Thư viện năm 2019',
      },
    ],
  })
  const text = 'Quy định 24-QĐ/TW và Luật Thư viện'

  test.each<[string, Pick<CitationParser, 'isFor' | 'begins'>, typeof builtInLexicon, number[]]>([
    ['of every noun and number', {}, builtInLexicon, [0, 9, 12, 21]],
    ['of the nouns it begins with', { begins: ['LUAT'] }, builtInLexicon, [21]],
    ['of nouns with a number', { begins: 'noun and number' }, builtInLexicon, [0]],
    ['of a lexicon it reads by', { isFor: ({ names }) => names !== null }, named, [0, 9, 12, 21]],
    ['of nothing by another lexicon', { isFor: ({ names }) => names !== null }, builtInLexicon, []],
  ])('%s', (_reason, own, lexicon, expected) => {
    expect(asked(own, text, lexicon)).toEqual(expected)
  })
})
