import type { Achievement } from '../domain/achievement.ts'
import type { Citation, CitedBody } from '../domain/citation.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Relation } from '../domain/relation.ts'
import type { Span } from '../domain/span.ts'
import { issuingBodyById } from '../lexicon/issuing-bodies.ts'
import { segment } from '../text/achievements.ts'
import { normalize, type NormalText } from '../text/normalize.ts'
import type { Draft } from './draft.ts'
import type { CitationParser, Refiner } from './parser.ts'
import { letterheadOf } from './letterhead.ts'
import { recognise } from './recognise.ts'
import { relationsOf } from './relations.ts'
import { bareCode } from './parsers/bare-code.ts'
import { charterForm } from './parsers/charter.ts'
import { codedForm } from './parsers/coded-form.ts'
import { congressResolutionForm } from './parsers/congress-resolution.ts'
import { amendingLaw } from './parsers/amending-law.ts'
import { lawByName } from './parsers/law-by-name.ts'
import { localCongressForm } from './parsers/local-congress.ts'
import { otherCharterForm } from './parsers/other-charter.ts'
import { plenumDirectiveForm } from './parsers/plenum-directive.ts'
import { shortForm } from './parsers/short-form.ts'
import { titledCode } from './parsers/titled-code.ts'
import { afterTitle } from './refiners/after-title.ts'
import { issuedBefore } from './refiners/issued-before.ts'
import { openingPlace } from './refiners/opening-place.ts'
import { ownFields } from './refiners/own-fields.ts'
import { pluralHeading } from './refiners/plural-heading.ts'
import { withRoles } from './refiners/roles.ts'
import { sharedFields } from './refiners/shared-fields.ts'
import type { Source } from './source.ts'

/** What a text says: its achievements, its citations in reading order, and what was seen and not understood. */
export interface Extraction {
  readonly achievements: readonly Achievement[]
  readonly citations: readonly Citation[]
  /** What the citations' directives do to each other, in reading order. */
  readonly relations: readonly Relation[]
  /** The document's own number in its letterhead, with its date and body: which directive the text itself is; null when it has none. */
  readonly letterhead: Citation | null
  readonly diagnostics: readonly Diagnostic[]
}

export interface ExtractOptions {
  /** The written forms to recognise. @default defaultParsers */
  readonly parsers?: readonly CitationParser[]
  /** The corrections to make, in order. @default defaultRefiners */
  readonly refiners?: readonly Refiner[]
}

/** The first that recognises an anchor wins: codes before numbers alone, titles and names after them. */
export const defaultParsers: readonly CitationParser[] = [
  codedForm,
  bareCode,
  titledCode,
  congressResolutionForm,
  localCongressForm,
  plenumDirectiveForm,
  charterForm,
  otherCharterForm,
  amendingLaw,
  lawByName,
  shortForm,
]

/** First each citation's own words, near ones before far ones, then what it shares, then what is done with it. */
export const defaultRefiners: readonly Refiner[] = [
  ownFields,
  issuedBefore,
  afterTitle,
  openingPlace,
  pluralHeading,
  sharedFields,
  withRoles,
]

/**
 * Returns the citations of a text, every span in the text as given. Never throws on a text, whatever it holds.
 * Ordinal 0, the text outside numbered items, is listed only when it holds a citation or is all there is.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const normal = normalize(text)
  const diagnostics: Diagnostic[] = []
  const source: Source = {
    text: normal.text,
    tell: (code, span, message) => diagnostics.push({ code, ...normal.toOriginal(span), message }),
  }
  const found = recognise(source, options.parsers ?? defaultParsers)
  const own = letterheadOf(found, source)
  const refiners = options.refiners ?? defaultRefiners
  const cited = own ? found.slice(1) : found
  const drafts = refiners.reduce<readonly Draft[]>((list, refine) => refine(list, source), cited)
  const all = segment(normal.text).map((one) => inOriginal(one, normal))
  const citations = drafts.map((draft) => citation(draft, normal, all))
  const relations = relationsOf(drafts, source).map((one) => relationInOriginal(one, normal))
  const letterhead = own && citation(own, normal, all)
  const achievements = all.filter(
    ({ ordinal }) => ordinal > 0 || all.length === 1 || citations.some((one) => one.achievement === 0),
  )
  return { achievements, citations, relations, letterhead, diagnostics: inOrder(diagnostics) }
}

function inOriginal(achievement: Achievement, normal: NormalText): Achievement {
  const ranges = achievement.ranges.map((range) => normal.toOriginal(range))
  return { ...achievement, ...normal.toOriginal(achievement), ranges }
}

function relationInOriginal(relation: Relation, normal: NormalText): Relation {
  const span = normal.toOriginal(relation)
  const startOf = (start: number): number => normal.toOriginal({ start, end: start }).start
  const exact = normal.original.slice(span.start, span.end)
  return { ...relation, ...span, exact, from: startOf(relation.from), to: startOf(relation.to) }
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((one) => [`${one.code} ${one.start} ${one.end}`, one]))
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

function citation(draft: Draft, normal: NormalText, achievements: readonly Achievement[]): Citation {
  const span = normal.toOriginal(draft)
  const { form, type, typeName, number, symbol, code, nameKey, term, role, issuedOn } = draft
  return {
    ...span,
    exact: normal.original.slice(span.start, span.end),
    form,
    type,
    typeName,
    number,
    symbol,
    code,
    nameKey,
    term,
    role,
    issuedOn: issuedOn && { ...normal.toOriginal(issuedOn), value: issuedOn.value, basis: 'stated' },
    issuedBy: bodies(draft, normal),
    spans: Object.fromEntries(
      Object.entries(draft.spans).map(([field, at]) => [field, normal.toOriginal(at)]),
    ),
    achievement: achievementAt(span, achievements),
  }
}

function bodies({ issuedBy, impliedBody }: Draft, normal: NormalText): CitedBody[] {
  if (issuedBy.length > 0) {
    return issuedBy.map((body) => ({ ...body.value, basis: 'stated', ...normal.toOriginal(body) }))
  }
  if (!impliedBody) return []
  const name = issuingBodyById(impliedBody.value)?.name ?? impliedBody.value
  return [{ id: impliedBody.value, name, place: null, basis: 'implied', ...normal.toOriginal(impliedBody) }]
}

function achievementAt(span: Span, achievements: readonly Achievement[]): number {
  const holds = ({ ranges }: Achievement): boolean =>
    ranges.some((range) => range.start <= span.start && span.start < range.end)
  return achievements.find(holds)?.ordinal ?? 0
}
