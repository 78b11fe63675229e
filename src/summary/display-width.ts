const zeroWidth = /[\p{M}\p{Cf}\p{Cc}]/u
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u

/** Returns how many columns of a terminal the text takes: a mark takes none, an East Asian letter two. */
export function displayWidth(text: string): number {
  let width = 0
  for (const letter of text) width += zeroWidth.test(letter) ? 0 : wide.test(letter) ? 2 : 1
  return width
}
