import type { KnownCode, KnownDirective } from './knowledge.ts'
import { issueDate } from './issue-date.ts'

/** A noun and a date that one source gives together: "Quyết định … ngày 15-11-2017". */
export interface DatedNoun {
  readonly type: string
  /** ISO; of a citation always a day. */
  readonly date: string
}

/** What one document of a code is told by: the types and the dates that were given of it. */
interface Group {
  readonly types: Set<string>
  readonly dates: Set<string>
}

/** What the codes themselves tell; one is asked about for each report that cites it. */
const alone = new WeakMap<KnownCode, readonly KnownDirective[]>()

const twin = /(?<=@[^~:]*)~[A-Z_]+(?=:|$)/u

/** Returns the id of the document of a noun, where two have one code and period: "102-QĐ/TW@XII~QUY_DINH". */
export function twinId(plain: string, type: string): string {
  return plain.replace(/^(?<code>[^@]*@[^:]*)/u, `$<code>~${type}`)
}

/** Returns an id without the noun that tells it from another document of its code and period. */
export function plainId(id: string): string {
  return id.includes('~') ? id.replace(twin, '') : id
}

/**
 * Returns the directives that a code stands for in one period: nearly always one. Two dates are a conflict of claims about
 * one document, and so are two nouns, since the press mixes them; documents differ only when neither a noun nor a date
 * that was given of the one was given of the other. Each then has its noun in its id, but the only registered one keeps
 * the plain id: what the register knows is not called otherwise because of what a report says.
 */
export function directivesOfCode(code: KnownCode, own: readonly DatedNoun[] = []): readonly KnownDirective[] {
  if (own.length > 0) return parted(code, own)
  const known = alone.get(code) ?? parted(code, own)
  alone.set(code, known)
  return known
}

function parted(code: KnownCode, own: readonly DatedNoun[]): KnownDirective[] {
  const groups = documents(code, [...code.dated, ...own])
  const isOne = groups.length < 2 && code.entries.every(({ id }) => id === code.plain)
  if (isOne || isBetween(code, groups)) return [{ ...known(code, code.plain, code.since), dates: null }]
  return groups
    .map((group) => ({
      ...known(code, idOf(code, group), datesOf(code, group, groups)),
      dates: [...group.dates].sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Returns the ids of those directives of one code and period that a stated date may mean: the one to whose dates it is
 * known to belong, else each.
 */
export function meantByDate(directives: readonly KnownDirective[], date: string | null): string[] {
  const meant = directives.filter(({ dates }) => date !== null && dates?.some((each) => agree(each, date)))
  return (meant.length === 1 ? meant : directives).map(({ id }) => id)
}

/** True when two nouns with dates speak of two documents, if they are given of one code and period. */
export function areTwo(one: DatedNoun, other: DatedNoun): boolean {
  return !isOneNoun(one.type, other.type) && !agree(one.date, other.date)
}

/** True when it cannot be told which of the documents the register describes. */
function isBetween({ plain, entries }: KnownCode, groups: readonly Group[]): boolean {
  const entry = entries.find(({ id }) => id === plain)
  return entry !== undefined && !groups.some(({ types }) => types.has(entry.type))
}

function known(
  { period, entries }: KnownCode,
  id: string,
  since: readonly string[],
): Omit<KnownDirective, 'dates'> {
  const entry = entries.find((each) => each.id === id)
  const dates = entry?.issuedOn == null ? since : [entry.issuedOn]
  const earliest = dates.map(startOf).reduce<string | null>(earlier, null)
  return { id, period, registered: entry !== undefined, earliest, bodies: entry?.bodies ?? [] }
}

/** A day begins with itself. */
function startOf(date: string): string {
  return date.length === 10 ? date : (issueDate(date)?.startsOn ?? date)
}

function earlier(one: string | null, other: string): string {
  return one === null || other < one ? other : one
}

function idOf({ plain, entries }: KnownCode, { types }: Group): string {
  const [only, ...others] = entries
  if (only?.id === plain && others.length === 0 && types.has(only.type)) return plain
  const registered = entries.find(({ id, type }) => types.has(type) && id !== plain)
  return registered?.id ?? twinId(plain, [...types].sort()[0] ?? '')
}

function datesOf({ since }: KnownCode, group: Group, groups: readonly Group[]): string[] {
  return since.filter((date) => {
    const meant = groups.filter(({ dates }) => [...dates].some((each) => agree(each, date)))
    return meant.length === 1 && meant[0] === group
  })
}

/** Returns the groups of nouns and dates that have nothing in common. */
function documents({ plain, entries }: KnownCode, given: readonly DatedNoun[]): Group[] {
  const [first] = given
  // nearly always nobody doubts the noun
  if (first && entries.length === 0 && given.every(({ type }) => type === first.type))
    return [{ types: new Set([first.type]), dates: new Set(given.map(({ date }) => date)) }]
  // what the register calls the document of a day, no mixed noun of a report makes doubtful
  const settled = new Map(
    entries.flatMap(({ type, issuedOn }) => (issuedOn === null ? [] : [[issuedOn, type]])),
  )
  const told = given.filter(({ type, date }) => (settled.get(date) ?? type) === type)
  const registered = entries.flatMap(({ type, issuedOn }) =>
    issuedOn === null ? [] : [{ type, date: issuedOn }],
  )
  const isRegisteredApart = entries.some(({ id }) => id !== plain)
  const groups: Group[] = isRegisteredApart
    ? entries.map(({ type }) => ({ types: new Set([type]), dates: new Set() }))
    : []
  for (const each of [...registered, ...told]) {
    const common = groups.filter((group) => isOf(group, each, isRegisteredApart))
    const joined = common[0] ?? { types: new Set(), dates: new Set() }
    if (common.length === 0) groups.push(joined)
    joined.types.add(each.type)
    joined.dates.add(each.date)
    for (const other of common.slice(1)) {
      for (const type of other.types) joined.types.add(type)
      for (const date of other.dates) joined.dates.add(date)
      groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups
}

function isOf({ types, dates }: Group, { type, date }: DatedNoun, isRegisteredApart: boolean): boolean {
  if ([...types].some((each) => isOneNoun(each, type))) return true
  return !isRegisteredApart && [...dates].some((each) => agree(each, date))
}

/** "Chương trình" says less than "Chương trình hành động", not something else. */
function isOneNoun(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** A coarser date agrees with a finer one: "2021" with "2021-07-30". */
function agree(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
}
