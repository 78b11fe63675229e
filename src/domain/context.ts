/** How much of the text before and after a citation is kept with it, in UTF-16 units. */
export const contextLength = 60

// half of a character may have been left out at the cut
const isCut = (kept: string): boolean => kept.length >= contextLength - 1

/** Returns the text kept before a citation as readers see it: without the word that was cut, for which "…" stands. */
export function shownBefore(prefix: string): string {
  return isCut(prefix) ? `…${prefix.replace(/^\S+\s*/u, '')}` : prefix
}

/** Returns the text kept after a citation as readers see it: without the word that was cut, for which "…" stands. */
export function shownAfter(suffix: string): string {
  return isCut(suffix) ? `${suffix.replace(/\s*\S+$/u, '')}…` : suffix
}
