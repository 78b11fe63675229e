import type { Text } from '../domain/text.ts'
import type { DirectiveType } from '../domain/directive-type.ts'
import { slug } from '../domain/ids.ts'
import { codeTitles, lawTitles, ordinanceTitles, shortTitles } from './law-titles.ts'
import type { NamedDirective } from './named-directive.ts'
import { phraseTable, type PhraseTable } from './phrase-table.ts'

/** The titles of laws (luật), codes (bộ luật) and ordinances (pháp lệnh), looked up by their words and by their key. */
export interface LawTables {
  readonly laws: PhraseTable<NamedDirective>
  readonly codes: PhraseTable<NamedDirective>
  readonly ordinances: PhraseTable<NamedDirective>
  readonly titleByKey: ReadonlyMap<string, string>
}

/** A title of a law, without its noun, and the law. */
export type LawTitle = readonly [title: string, law: NamedDirective]

/** Returns the tables of the titles of the program and of the given ones. */
export function lawTables(added: readonly LawTitle[]): LawTables {
  const rows = [
    ...lawTitles.map(titleOf('LUAT')),
    ...codeTitles.map(titleOf('BO_LUAT')),
    ...ordinanceTitles.map(titleOf('PHAP_LENH')),
    ...added,
  ]
  return {
    laws: phraseTable(rows.filter(([, law]) => law.type === 'LUAT').flatMap(written)),
    codes: phraseTable(rows.filter(([, law]) => law.type === 'BO_LUAT').flatMap(written)),
    ordinances: phraseTable(rows.filter(([, law]) => law.type === 'PHAP_LENH').flatMap(written)),
    titleByKey: new Map(rows.map(([title, { nameKey }]) => [nameKey, title])),
  }
}

/** Returns who passes laws of the type: the National Assembly, and its Standing Committee ordinances. */
export function legislator(type: DirectiveType): string {
  return type === 'PHAP_LENH' ? 'uy-ban-thuong-vu-quoc-hoi' : 'quoc-hoi'
}

function titleOf(type: DirectiveType): (title: string) => LawTitle {
  return (title) => [title, { nameKey: slug(title), type, issuingBody: legislator(type), byTerm: false }]
}

function written([title, law]: LawTitle): LawTitle[] {
  return [title, ...shortened(title)].map((each) => [each, law])
}

/** Titles are also written with the abbreviations that texts use: "Luật Tổ chức HĐND và UBND", "Luật Thuế GTGT". */
function shortened(title: string): string[] {
  const short = shortTitles.reduce((words, [full, letters]) => words.replaceAll(full, letters), title)
  return short === title ? [] : [short]
}

/** Returns the law whose title begins at the offset, after its noun, or undefined. */
export function lawAt(
  type: DirectiveType,
  text: Text,
  start: number,
  { laws, codes, ordinances }: LawTables,
): { readonly end: number; readonly value: NamedDirective } | undefined {
  if (type === 'LUAT') return laws.matchAt(text, start)
  if (type === 'PHAP_LENH') return ordinances.matchAt(text, start)
  return type === 'BO_LUAT' ? codes.matchAt(text, start) : undefined
}

const amending = 'sua-doi:'

/** Returns the key of a law that is named by the laws it amends. */
export function amendingKey(nameKeys: readonly string[]): string {
  return `${amending}${nameKeys.join('+')}`
}

/** Returns what a law is called after its noun, by its key; undefined when the key is of something else. */
export function lawName(type: DirectiveType, nameKey: string, { titleByKey }: LawTables): string | undefined {
  if (!nameKey.startsWith(amending)) return titleByKey.get(nameKey)
  const amended = nameKey.slice(amending.length).split('+')
  return `sửa đổi, bổ sung ${amended.map((one) => `${type === 'PHAP_LENH' ? 'Pháp lệnh' : 'Luật'} ${titleByKey.get(one) ?? one}`).join(' và ')}`
}
