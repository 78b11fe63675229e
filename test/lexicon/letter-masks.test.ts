import { laid } from '../helpers/laid.ts'
import { expect, test } from '@jest/globals'
import { wordClasses, wordEnd } from '../../src/lexicon/letter-classes.ts'
import { LetterMasks, maskedLetters } from '../../src/lexicon/letter-masks.ts'
import { phraseTable, type PhraseTable } from '../../src/lexicon/phrase-table.ts'
import { relationCues } from '../../src/lexicon/relation-cues.ts'
import { cueWords } from '../../src/lexicon/role-cues.ts'

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
    const read = laid(text)
    for (let at = 0; at < text.length; at++) {
      const next = masks.nextBegin(read, at, text.length)
      if (table.matchAt(read, at)) expect(next).toBe(at)
    }
  }
})

test.each(tables)('no phrase of the %s ends where the masks see none', (_name, table) => {
  const masks = new LetterMasks(table.closings(maskedLetters))
  for (const text of texts) {
    const read = laid(text)
    for (let end = 1; end <= text.length; end++)
      if (table.matchBefore(read, end)) expect(masks.lastEnd(read, end, 0)).toBe(end)
  }
})

test('the masks turn most offsets of a text away', () => {
  const text = 'Hội nghị đã nghe và thảo luận nhiều vấn đề của đời sống; kết luận theo đa số'
  const masks = new LetterMasks(cueWords.closings(maskedLetters))
  const read = laid(text)
  expect(masks.lastEnd(read, text.length, 0)).toBe(text.indexOf(' đa'))
  expect(masks.lastEnd(read, text.indexOf(' đa') - 1, 0)).toBe(text.indexOf(' luận theo'))
  expect(masks.lastEnd(read, text.indexOf(' đa'), text.indexOf(' đa'))).toBe(-1)
})

test('a single word is found though the next one is glued to it', () => {
  const by = wordClasses('do')
  const text = laid('ban hành doChính phủ')
  const at = LetterMasks.ofWords([by]).nextBegin(text, 0, text.length)
  expect(at).toBe(9)
  expect(wordEnd(text, at, by)).toBe(11)
})
