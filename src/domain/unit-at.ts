import type { Text } from './text.ts'

/** Returns the UTF-16 unit at an offset, or 0 outside the text. */
export function unitAt(text: Text, offset: number): number {
  return offset >= 0 && offset < text.length ? (text.units[offset] ?? 0) : 0
}
