import { describe, expect, test } from '@jest/globals'
import type { Citation } from '../../src/domain/citation.ts'
import { slug } from '../../src/domain/ids.ts'
import { missedExamples } from '../../src/extract/examples.ts'
import { extract } from '../../src/extract/extract.ts'
import { charterRows } from '../../src/lexicon/charters.ts'
import { codeTitles, lawTitles, ordinanceTitles, shortTitles } from '../../src/lexicon/law-titles.ts'
import { builtInLexicon } from '../../src/lexicon/lexicon.ts'

const { directiveTypeRows, issuingBodies, spellingRows } = builtInLexicon

/** Returns the one citation of a sentence, or what there is instead. */
function read(sentence: string): Citation | string {
  const { citations } = extract(sentence)
  const [citation] = citations
  return citation && citations.length === 1 ? citation : `${citations.length} citations in "${sentence}"`
}

const aliasesOf = ({ aliases = [] }: { readonly aliases?: readonly string[] }): readonly string[] => aliases

test('every row of the program is shown by its example', () => {
  const rows = { types: directiveTypeRows, bodies: issuingBodies, spellings: spellingRows }
  expect(missedExamples(rows, builtInLexicon)).toEqual([])
  for (const { example } of Object.values(rows).flat()) expect(example).toBe(example?.normalize('NFC'))
})

describe('bodies', () => {
  test.each(issuingBodies)('$id is read by each of its names in the place of the first', (row) => {
    const { id, name, shared, example = '' } = row
    expect(example).toContain(` của ${name}`)
    for (const word of [name, ...row.aliases]) {
      const found = read(example.replace(` của ${name}`, ` của ${word}`))
      const body = { basis: 'stated', id: shared ? expect.stringMatching(`^${id}`) : id }
      expect(found).toMatchObject({ issuedBy: [body] })
    }
  })

  // TW and HNDTW stand for several: the vague row is theirs
  const ofSeveral = new Set(issuingBodies.filter(({ vague }) => vague).map(({ code }) => code))
  const signers = issuingBodies.filter(({ code }) => code !== null && !ofSeveral.has(code))
  test.each(signers)('$code in a symbol is $id, unless many bodies share it', (row) => {
    const { id, code, name, shared, example = '' } = row
    const [symbol = ''] = example.split(` của ${name}`)
    const issuedBy = shared ? [] : [{ basis: 'implied', id }]
    expect(read(symbol)).toMatchObject({ symbol: expect.stringContaining(code ?? ''), issuedBy })
  })
})

describe('types', () => {
  test.each(directiveTypeRows)('$type is read by each of its nouns and its letters', (row) => {
    const { type, name, abbreviations, example = '' } = row
    expect(example.startsWith(name)).toBe(true)
    for (const noun of [name, ...aliasesOf(row)])
      expect(read(example.replace(name, noun))).toMatchObject({ type, typeName: noun })
    for (const letters of abbreviations) {
      expect(read(`Theo ${name} số 12/${letters}-UBND ngày 05/3/2021.`)).toMatchObject({
        type,
        symbol: `${letters}-UBND`,
      })
    }
  })
})

test.each(spellingRows)('"$written" in $in is "$meant"', ({ written, meant, example = '' }) => {
  const [before, after = ''] = example.split(' của ')
  expect(after).toContain(written)
  const found = read(example)
  const inFull = read(`${before} của ${after.replace(written, meant)}`)
  expect(found).toMatchObject({ issuedBy: [expect.anything()] })
  const bodies = (citation: Citation | string) =>
    typeof citation === 'string' ? citation : citation.issuedBy.map(({ id, name }) => [id, name])
  expect(bodies(found)).toEqual(bodies(inFull))
})

test.each(charterRows)('the charter of $name, by each of its names', ({ name, aliases, example }) => {
  for (const word of [name, ...aliases]) {
    expect(read(example.replace(name, word))).toMatchObject({ type: 'DIEU_LE', nameKey: slug(name) })
  }
})

test.each([
  ['LUAT', 'Luật', lawTitles],
  ['BO_LUAT', 'Bộ luật', codeTitles],
  ['PHAP_LENH', 'Pháp lệnh', ordinanceTitles],
])('each title of %s is read whole, and in letters where texts shorten it', (type, noun, titles) => {
  for (const title of titles) {
    const short = shortTitles.reduce(
      (words: string, [full, letters]) => words.replaceAll(full, letters),
      title,
    )
    for (const words of [title, short]) {
      const exact = `${noun} ${words} năm 2012`
      expect(read(`Căn cứ ${exact};`)).toMatchObject({ type, exact, nameKey: slug(title) })
    }
  }
})
