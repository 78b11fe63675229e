import { builtInLexicon, createLexicon, type Lexicon, type LexiconRows } from './lexicon.ts'

/** A row of a list, counted from 1, and a field of it. */
type Told = (list: string, index: number, field: string, message: string) => void

/** Returns what is wrong with rows beside their form: "names 1, type: "LUATS" is no type". Empty when they agree with all others. */
export function rowProblems(rows: LexiconRows): string[] {
  const problems: string[] = []
  const tell: Told = (list, index, field, message) =>
    problems.push(`${list} ${index + 1}, ${field}: ${message}`)
  ownRows(rows, tell)
  ownLetters(rows, tell)
  if (problems.length > 0) return problems
  const lexicon = createLexicon({ types: rows.types ?? [], bodies: rows.bodies ?? [] })
  references(rows, lexicon, tell)
  repeatedWords(rows, tell)
  return problems
}

function ownRows({ types = [], bodies = [] }: LexiconRows, tell: Told): void {
  const { typeByKey, bodyById } = builtInLexicon
  const remedy = 'is there already; use "aliases" to add words to it'
  const keys = new Set<string>(typeByKey.keys())
  for (const [index, { type }] of types.entries()) {
    if (keys.has(type)) tell('types', index, 'type', `"${type}" ${remedy}`)
    keys.add(type)
  }
  const ids = new Set(bodyById.keys())
  for (const [index, { id }] of bodies.entries()) {
    if (ids.has(id)) tell('bodies', index, 'id', `"${id}" ${remedy}`)
    ids.add(id)
  }
}

/** The letters of a symbol stand for one body; those of types may be shared, in one spelling. */
function ownLetters({ types = [], bodies = [] }: LexiconRows, tell: Told): void {
  const { issuingBodies, typeAbbreviations } = builtInLexicon
  for (const [index, { abbreviations }] of types.entries()) {
    for (const letters of abbreviations) {
      const known = typeAbbreviations.get(letters.toUpperCase()) ?? letters
      if (known !== letters) tell('types', index, 'abbreviations', `"${letters}" must be written "${known}"`)
    }
  }
  const signers = new Map(issuingBodies.map(({ code, name }) => [code?.toUpperCase(), name]))
  for (const [index, { code, name }] of bodies.entries()) {
    const other = code === null ? undefined : signers.get(code.toUpperCase())
    if (other !== undefined) tell('bodies', index, 'code', `"${code ?? ''}" stands for "${other}" already`)
    if (code !== null) signers.set(code.toUpperCase(), name)
  }
}

function references(rows: LexiconRows, { typeByKey, bodyById }: Lexicon, tell: Told): void {
  const types: ReadonlyMap<string, { readonly name: string }> = typeByKey
  for (const [index, { parent }] of (rows.bodies ?? []).entries()) {
    if (parent !== null && !bodyById.has(parent))
      tell('bodies', index, 'parent', `no body has the id "${parent}"`)
  }
  for (const [index, { of }] of (rows.aliases ?? []).entries()) {
    if (!bodyById.has(of) && !types.has(of))
      tell('aliases', index, 'of', `"${of}" is the id of no body and no type`)
  }
  for (const [index, { issuingBody }] of (rows.names ?? []).entries()) {
    if (issuingBody !== null && !bodyById.has(issuingBody))
      tell('names', index, 'issuingBody', `no body has the id "${issuingBody}"`)
  }
  nouns(rows, types, tell)
}

/** A name is found at the noun it begins with. */
function nouns(
  { names = [] }: LexiconRows,
  types: ReadonlyMap<string, { readonly name: string }>,
  tell: Told,
): void {
  for (const [index, { type, name, aliases }] of names.entries()) {
    const noun = types.get(type)?.name
    if (noun === undefined) tell('names', index, 'type', `"${type}" is no type`)
    else if (![name, ...aliases].every((each) => each.toLowerCase().startsWith(`${noun.toLowerCase()} `)))
      tell('names', index, 'name', `each must begin with "${noun}", the noun of its type, and go on`)
  }
}

/** The same words for two rows would hide one of them. */
function repeatedWords({ types = [], bodies = [], aliases = [], names = [] }: LexiconRows, tell: Told): void {
  const known = builtInLexicon
  const taken = new Set<string>()
  const folded = (word: string): string => word.normalize('NFC').toLowerCase()
  for (const row of [...known.directiveTypeRows, ...known.issuingBodies])
    for (const word of [row.name, ...(row.aliases ?? [])]) taken.add(folded(word))
  const take = (list: string, index: number, given: readonly string[]): void => {
    for (const word of given) {
      if (taken.has(folded(word))) tell(list, index, 'name or aliases', `"${word}" means another row already`)
      taken.add(folded(word))
    }
  }
  for (const [index, row] of types.entries()) take('types', index, [row.name, ...(row.aliases ?? [])])
  for (const [index, row] of bodies.entries()) take('bodies', index, [row.name, ...row.aliases])
  for (const [index, row] of aliases.entries()) take('aliases', index, row.aliases)
  for (const [index, row] of names.entries()) take('names', index, [row.name, ...row.aliases])
}
