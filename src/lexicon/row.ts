/** What every row of the lexicon has. */
export interface Row {
  /** A sentence in which it is found, as documents write them; `missedExamples` reads it. */
  readonly example?: string | undefined
}

/** A row of the program: its example is a test of it. */
export type Shown<T extends Row> = T & { readonly example: string }

/** Words that rows add to others, by the id of a body or the key of a type. */
export type AddedWords = ReadonlyMap<string, readonly string[]>

/** Returns the row with the words that are added to it. */
export function withAliases<T extends { readonly aliases?: readonly string[] }>(
  row: T,
  id: string,
  added: AddedWords,
): T {
  const words = added.get(id)
  return words ? { ...row, aliases: [...(row.aliases ?? []), ...words] } : row
}
