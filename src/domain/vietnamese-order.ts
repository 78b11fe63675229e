/** What marks a letter of the alphabet (ă, â, ê, ô, ơ, ư), in the order of the alphabet: breve, circumflex, horn. */
const letterMarks: Readonly<Record<string, string>> = { '\u0306': '1', '\u0302': '2', '\u031b': '3' }
/** The tones in the order of Vietnamese dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng. */
const toneMarks: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
}

const letters = 64

/**
 * Returns a text by which names sort in any engine as Vietnamese readers expect: by letters (a, ă, â, b … d, đ, e, ê), then by
 * tones, without regard to case; signs are passed over unless nothing else differs.
 */
export function vietnameseKey(name: string): string {
  let [primary, tones] = ['', '']
  for (const character of name.normalize('NFC').toLowerCase().slice(0, letters)) {
    if (/\p{L}|\p{N}/u.test(character)) {
      const [letter, tone] = partsOf(character)
      primary += letter
      tones += tone
    } else if (!primary.endsWith(' ')) {
      primary += ' '
    }
  }
  // a line end sorts before every letter, so that a name comes before those that it begins
  return `${primary.trim()}\n${tones}`
}

/** Returns a letter with the digit of its mark, and the digit of its tone. */
function partsOf(character: string): [letter: string, tone: string] {
  if (character === 'đ') return ['d1', '0']
  const [base = '', ...marks] = character.normalize('NFD')
  const mark = marks.map((each) => letterMarks[each] ?? '').join('')
  const tone = marks.map((each) => toneMarks[each] ?? '').join('')
  return [`${base}${mark === '' ? '0' : mark}`, tone === '' ? '0' : tone]
}
