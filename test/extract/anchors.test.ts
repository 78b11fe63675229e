import { describe, expect, test } from '@jest/globals'
import { anchored } from '../../src/extract/anchors.ts'
import { builtInLexicon, createLexicon } from '../../src/lexicon/lexicon.ts'

const gaps = [' ', '  ', '\n', '-', ', ', '. ']
const followers = [' số 12', ': abc', '\nxyz', '', '.', '12', ' về việc', 'X', ' a', '/']

const names = builtInLexicon.directiveTypeRows.flatMap(({ name, aliases = [] }) => [name, ...aliases])
const letters = ['NQ', 'NĐ', 'CT', 'TT', 'QĐ', 'KL', 'HD', 'KH', 'TB', 'CTr', 'CV', 'TTLT']

/** Returns whether a noun was found after the two units that stand before it. */
function isFound(text: string, lexicon = builtInLexicon): { anchored: boolean; table: boolean } {
  const { starts, text: laid } = anchored(text, { nouns: lexicon.typeNouns, declines: () => true })
  return {
    anchored: starts.some((start) => typeof start === 'object' && start.start === 2),
    table: lexicon.typeNouns.matchAt(laid, 2) !== undefined,
  }
}

describe('anchored', () => {
  test.each([...names, ...letters])('finds "%s" wherever the table of nouns does', (name) => {
    for (const gap of gaps)
      for (const follower of followers) {
        const text = `x ${name.replaceAll(' ', gap)}${follower}`
        const found = isFound(text)
        expect({ text, ...found }).toEqual({ text, anchored: found.table, table: found.table })
      }
    expect(isFound(`x ${name}.`).anchored).toBe(true)
  })

  test('finds the nouns that a lexicon adds, short words among them', () => {
    const lexicon = createLexicon({
      types: [{ type: 'VAN_BAN', name: 'Lề à', abbreviations: ['LÀ'], example: 'Lề à số 12-LÀ/TW' }],
    })
    for (const gap of gaps)
      expect(isFound(`x Lề${gap}à số 12`, lexicon)).toEqual({ anchored: true, table: true })
  })

  test.each([
    ['a code', 'x 24-QĐ/TW', [2]],
    ['a code with its year', 'x 30/2020/NĐ-CP', [2]],
    ['a mark that begins the text', '-24-QĐ/TW', [1]],
    ['a mark after a word', 'x,24-QĐ/TW, Số/25-QĐ/TW', [2, 15]],
    ['a mark after white space, at the end of a turn of units', 'xyz -24-QĐ/TW', [5]],
    ['a date', 'x 05/3/2020', [2]],
    ['the rest of a longer number', 'x 12.345-6/2021', [2]],
    ['figures glued to a word, to "số" alone', 'x A24 số24-QĐ/TW', [8]],
    ['what stands before a gap and a capital', 'x 12 CV', [2]],
  ])('leaves numbers to their rule: %s', (_reason, text, expected) => {
    const { starts } = anchored(text, { nouns: builtInLexicon.typeNouns, declines: () => false })
    expect(starts.filter((start) => typeof start === 'number')).toEqual(expected)
  })
})
