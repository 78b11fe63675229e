const upperHalf = Uint8Array.from({ length: 128 }, (_, index) => 128 + index)

/** Returns the letters of bytes 0x80 to 0xFF in an encoding of one byte a letter. */
function lettersOf(encoding: string): string[] {
  return Array.from(new TextDecoder(encoding).decode(upperHalf))
}

let letters: ReadonlyMap<string, string> | undefined

/** Returns what a text in windows-1258, shown as windows-1252 ("Quy ðiònh"), says: "Quy định". */
export function fromWindows1258(shown: string): string {
  const meant = lettersOf('windows-1258')
  letters ??= new Map(lettersOf('windows-1252').map((letter, index) => [letter, meant[index] ?? letter]))
  const table = letters
  return shown.replace(/[^\0-\x7f]/gu, (letter) => table.get(letter) ?? letter).normalize('NFC')
}
