import { fold } from './ids.ts'

/** Returns the words of texts as search knows them: in lower case, without marks and signs, with single spaces between. */
export function searchable(...texts: readonly (string | null)[]): string {
  return fold(texts.filter((text) => text !== null).join(' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
