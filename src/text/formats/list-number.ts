const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** Returns the number of a list item in the style of a list: HTML's `type`, "1", "a", "A", "i" or "I". */
export function listNumber(number: number, type: string): string {
  // a list whose number is not one, or past any list, keeps plain figures
  if (!Number.isInteger(number) || number < 1 || number > 3_999) return String(number)
  if (type === 'i') return roman(number)
  if (type === 'I') return roman(number).toUpperCase()
  if (type === 'a') return alphabetic(number)
  return type === 'A' ? alphabetic(number).toUpperCase() : String(number)
}

function roman(number: number): string {
  let [rest, written] = [number, '']
  for (const [value, letters] of romans) {
    for (; rest >= value; rest -= value) written += letters
  }
  return written
}

/** Returns a, b, … z, aa, bb, …, as Word and HTML count. */
function alphabetic(number: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % 26))
  return letter.repeat(Math.ceil(number / 26))
}
