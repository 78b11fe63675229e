/**
 * TCVN3 (ABC, TCVN 5712:1993 VN3): the bytes 0xA1 to 0xFE as Latin-1 shows them, and the letters they stand for.
 * Source: TCVN 5712 in the Unicode consortium's and glibc's tables ("TCVN5712-1", whose upper half holds VN3).
 */
const rows = {
  '¡¢£¤¥¦§': 'ĂÂÊÔƠƯĐ',
  '¨©ª«¬\u00ad®': 'ăâêôơưđ',
  '¸µ¶·¹': 'áàảãạ',
  '¾»¼½Æ': 'ắằẳẵặ',
  ÊÇÈÉË: 'ấầẩẫậ',
  ÐÌÎÏÑ: 'éèẻẽẹ',
  ÕÒÓÔÖ: 'ếềểễệ',
  'Ý×ØÜÞ': 'íìỉĩị',
  ãßáâä: 'óòỏõọ',
  èåæçé: 'ốồổỗộ',
  íêëìî: 'ớờởỡợ',
  óïñòô: 'úùủũụ',
  'øõö÷ù': 'ứừửữự',
  ýúûüþ: 'ýỳỷỹỵ',
} as const

const letters = new Map(
  Object.entries(rows).flatMap(([bytes, row]) => {
    const meant = Array.from(row)
    return Array.from(bytes, (byte, index) => [byte, meant[index] ?? byte] as const)
  }),
)

const word = /[\p{L}\p{M}]+/gu

/** Returns what a text in TCVN3, shown as Latin-1 ("Uû ban nh©n d©n"), says: "Uỷ ban nhân dân". */
export function fromTcvn3(shown: string): string {
  const text = shown.replace(/[\u00a1-\u00fe]/gu, (byte) => letters.get(byte) ?? byte)
  return text.replace(word, capitals)
}

// TCVN3 has no capitals with tones, the font ".VnTimeH" draws them: "QUYÕT" is read as "QUYếT" first, and "TTg" is none of these
function capitals(written: string): string {
  const upper = written.match(/\p{Lu}/gu)?.length ?? 0
  return upper > 1 && !/[a-z]/u.test(written) ? written.toUpperCase() : written
}
