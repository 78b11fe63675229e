import type { DirectiveType } from '../domain/directive-type.ts'
import { slug } from '../domain/ids.ts'
import { codeTitles, lawTitles } from './law-titles.ts'
import type { NamedDirective } from './named-directive.ts'
import { phraseTable } from './phrase-table.ts'

/** The table of a type's titles; the National Assembly passes laws and codes. */
function titlesOf(
  type: DirectiveType,
  titles: readonly string[],
): ReturnType<typeof phraseTable<NamedDirective>> {
  return phraseTable(
    titles.flatMap((title) => {
      const name = { nameKey: slug(title), type, issuingBody: 'quoc-hoi', byTerm: false }
      return [title, shortened(title)].map((written) => [written, name] as const)
    }),
  )
}

/** Titles are also written with the abbreviations of councils and committees: "Luật Tổ chức HĐND và UBND". */
function shortened(title: string): string {
  return title.replace(/Hội đồng nhân dân/gu, 'HĐND').replace(/Ủy ban nhân dân/gu, 'UBND')
}

const laws = titlesOf('LUAT', lawTitles)
const codes = titlesOf('BO_LUAT', codeTitles)
const titles = new Map([...lawTitles, ...codeTitles].map((title) => [slug(title), title]))

/** Returns the law whose title begins at the offset, after its noun, or undefined. */
export function lawAt(
  type: DirectiveType,
  text: string,
  start: number,
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
export function lawName(nameKey: string): string | undefined {
  if (!nameKey.startsWith(amending)) return titles.get(nameKey)
  const amended = nameKey.slice(amending.length).split('+')
  return `sửa đổi, bổ sung ${amended.map((one) => `Luật ${titles.get(one) ?? one}`).join(' và ')}`
}
