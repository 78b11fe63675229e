/** The two places of the tone mark in open syllables, "hoà" and "hòa", "uỷ" and "ủy"; NFC keeps them apart. */
const pairs: readonly (readonly [old: string, modern: string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
]
const modernOf = new Map(pairs)
const oldOf = new Map(pairs.map(([old, modern]) => [modern, old]))
// "khoán" and "thuỷ tinh": before a closing consonant both styles set the mark alike
const oldStyle = /o[àáảãạèéẻẽẹ](?!\p{L})|u[ỳýỷỹỵ](?!\p{L})/gu
const modernStyle = /[òóỏõọ][ae](?!\p{L})|[ùúủũụ]y(?!\p{L})/gu

/** Returns the phrase in lower case in each tone style: "tòa án" gives "tòa án" and "toà án". */
export function bothToneStyles(phrase: string): string[] {
  const modern = phrase
    .normalize('NFC')
    .toLowerCase()
    .replace(oldStyle, (pair) => modernOf.get(pair) ?? pair)
  const old = modern.replace(modernStyle, (pair) => oldOf.get(pair) ?? pair)
  return old === modern ? [modern] : [modern, old]
}
