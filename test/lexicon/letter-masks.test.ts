import { Text } from '../../src/domain/text.ts'
import { expect, test } from '@jest/globals'
import { wordClasses, wordEnd } from '../../src/lexicon/letter-classes.ts'
import { LetterMasks, maskedLetters } from '../../src/lexicon/letter-masks.ts'
import { phraseTable, type PhraseTable } from '../../src/lexicon/phrase-table.ts'
import { relationCues } from '../../src/lexicon/relation-cues.ts'
import { cueWords } from '../../src/lexicon/role-cues.ts'
import { unitsOf } from '../../src/text/units.ts'

const short = phraseTable<unknown>([
  ['ra', 1],
  ['ký', 2],
  ['ý', 3],
  ['T.Ư', 4],
])
const texts = [
  'Căn cứ Luật Đất đai; theo Nghị quyết số 18-NQ/TW, được SỬA ĐỔI, bổ sung bởi Luật số 1',
  'ra',
  'ký',
  'ý',
  'đã ra T.Ư\n ký\ný , ra.ký',
  'triển khai\nthực hiện, thay  thế; hủy bỏ - huỷ bỏ',
]
const tables: [string, PhraseTable<unknown>][] = [
  ['role cues', cueWords],
  ['relation cues', relationCues],
  ['short words', short],
]

test.each(tables)('no phrase of the %s begins where the masks see none', (_name, table) => {
  const masks = new LetterMasks(table.openings(maskedLetters))
  for (const text of texts) {
    const units = unitsOf(text)
    for (let at = 0; at < text.length; at++) {
      const next = masks.nextBegin(units, at, text.length)
      expect(masks.mayBegin(units, at)).toBe(next === at)
      if (table.matchAt(new Text(text), at)) expect(next).toBe(at)
    }
  }
})

test.each(tables)('no phrase of the %s ends where the masks see none', (_name, table) => {
  const masks = new LetterMasks(table.closings(maskedLetters))
  for (const text of texts) {
    const units = unitsOf(text)
    for (let end = 1; end <= text.length; end++)
      if (table.matchBefore(new Text(text), end)) expect(masks.lastEnd(units, end, 0)).toBe(end)
  }
})

test('the masks turn most offsets of a text away', () => {
  const text = 'Hội nghị đã nghe và thảo luận nhiều vấn đề của đời sống; kết luận theo đa số'
  const masks = new LetterMasks(cueWords.closings(maskedLetters))
  const units = unitsOf(text)
  expect(masks.lastEnd(units, text.length, 0)).toBe(text.indexOf(' đa'))
  expect(masks.lastEnd(units, text.indexOf(' đa') - 1, 0)).toBe(text.indexOf(' luận theo'))
  expect(masks.lastEnd(units, text.indexOf(' đa'), text.indexOf(' đa'))).toBe(-1)
})

test('a single word is found though the next one is glued to it', () => {
  const by = wordClasses('do')
  const text = 'ban hành doChính phủ'
  const at = LetterMasks.ofWords([by]).nextBegin(unitsOf(text), 0, text.length)
  expect(at).toBe(9)
  expect(wordEnd(new Text(text), at, by)).toBe(11)
})
