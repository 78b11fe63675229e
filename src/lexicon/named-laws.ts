import type { DirectiveType } from '../domain/directive-type.ts'
import { slug } from '../domain/ids.ts'
import { codeTitles, lawTitles } from './law-titles.ts'
import type { NamedDirective } from './named-directive.ts'
import { phraseTable, type PhraseTable } from './phrase-table.ts'

/** The titles of laws (luật) and codes (bộ luật), looked up by their words and by their key. */
export interface LawTables {
  readonly laws: PhraseTable<NamedDirective>
  readonly codes: PhraseTable<NamedDirective>
  readonly titleByKey: ReadonlyMap<string, string>
}

/** A title of a law, without its noun, and the law. */
export type LawTitle = readonly [title: string, law: NamedDirective]

/** Returns the tables of the titles of the program and of the given ones. */
export function lawTables(added: readonly LawTitle[]): LawTables {
  const rows = [...lawTitles.map(titleOf('LUAT')), ...codeTitles.map(titleOf('BO_LUAT')), ...added]
  return {
    laws: phraseTable(rows.filter(([, law]) => law.type === 'LUAT').flatMap(written)),
    codes: phraseTable(rows.filter(([, law]) => law.type === 'BO_LUAT').flatMap(written)),
    titleByKey: new Map(rows.map(([title, { nameKey }]) => [nameKey, title])),
  }
}

/** The National Assembly passes laws and codes. */
function titleOf(type: DirectiveType): (title: string) => LawTitle {
  return (title) => [title, { nameKey: slug(title), type, issuingBody: 'quoc-hoi', byTerm: false }]
}

function written([title, law]: LawTitle): LawTitle[] {
  return [title, shortened(title)].map((each) => [each, law])
}

/** Titles are also written with the abbreviations of councils and committees: "Luật Tổ chức HĐND và UBND". */
function shortened(title: string): string {
  return title.replace(/Hội đồng nhân dân/gu, 'HĐND').replace(/Ủy ban nhân dân/gu, 'UBND')
}

/** Returns the law whose title begins at the offset, after its noun, or undefined. */
export function lawAt(
  type: DirectiveType,
  text: string,
  start: number,
  { laws, codes }: LawTables,
): { readonly end: number; readonly value: NamedDirective } | undefined {
  if (type === 'LUAT') return laws.matchAt(text, start)
  return type === 'BO_LUAT' ? codes.matchAt(text, start) : undefined
}

const amending = 'sua-doi:'

/** Returns the key of a law that is named by the laws it amends. */
export function amendingKey(nameKeys: readonly string[]): string {
  return `${amending}${nameKeys.join('+')}`
}

/** Returns what a law is called after its noun, by its key; undefined when the key is of something else. */
export function lawName(nameKey: string, { titleByKey }: LawTables): string | undefined {
  if (!nameKey.startsWith(amending)) return titleByKey.get(nameKey)
  const amended = nameKey.slice(amending.length).split('+')
  return `sửa đổi, bổ sung ${amended.map((one) => `Luật ${titleByKey.get(one) ?? one}`).join(' và ')}`
}
