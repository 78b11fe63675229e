/** The two places of the tone mark in open syllables, "hoà" and "hòa", "uỷ" and "ủy"; NFC keeps them apart. */
const newStyle: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const oldStyle = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/gu

/** Returns the word in lower case and one tone style, of the same length: for comparing, never for showing. */
export function foldTone(word: string): string {
  return word.toLowerCase().replace(oldStyle, (pair) => newStyle[pair] ?? pair)
}
