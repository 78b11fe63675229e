/**
 * VNI-Windows writes a vowel and then its marks: "Ñaûng" is "Đảng". The 134 pairs are these rows multiplied out.
 * Source: the VNI character set as VNI Software published it, repeated in Wikipedia's "VNI" and vietunicode.sourceforge.net.
 */
const tones = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const circumflexes = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}
const breves = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const alone = { í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ', ô: 'ơ', ö: 'ư' }

const vowels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...tones, ...circumflexes, ...breves },
  e: { ...tones, ...circumflexes },
  o: { ...tones, ...circumflexes },
  u: tones,
  y: tones,
  ô: tones,
  ö: tones,
}

const pairs = new Map<string, string>(Object.entries(alone))
for (const [vowel, marks] of Object.entries(vowels)) {
  const letter = pairs.get(vowel) ?? vowel
  for (const [mark, meant] of Object.entries(marks))
    pairs.set(vowel + mark, (letter + meant).normalize('NFC'))
}

const written = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[íìæóòîñôö]/giu

/** Returns what a text in VNI-Windows, shown as Latin-1 ("Ñaûng"), says: "Đảng". A capital vowel takes either case of marks. */
export function fromVni(shown: string): string {
  return shown.replace(written, (pair) => meaningOf(pair) ?? separately(pair))
}

function meaningOf(pair: string): string | undefined {
  const lower = pair.toLowerCase()
  const letter = pairs.get(lower)
  return pair.startsWith(lower.charAt(0)) ? letter : letter?.toUpperCase()
}

// "oó" is no pair of VNI, yet either of its letters may be one by itself
function separately(pair: string): string {
  return Array.from(pair, (letter) => meaningOf(letter) ?? letter).join('')
}
