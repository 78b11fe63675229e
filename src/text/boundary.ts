const letterOrDigit = /[\p{L}\p{N}]/u

/** Returns whether the character is a letter or a digit of any script; `\w` knows ASCII alone. */
export function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined || character === '') return false
  const code = character.charCodeAt(0)
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
  return letterOrDigit.test(character)
}

/** Returns whether no word runs across the offset: where `\b` would fail beside Đ. */
export function isBoundary(text: string, offset: number): boolean {
  return !(isWordCharacter(text[offset - 1]) && isWordCharacter(text[offset]))
}
