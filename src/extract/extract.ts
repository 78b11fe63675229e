import type { Achievement } from '../domain/achievement.ts'
import type { Citation } from '../domain/citation.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Relation } from '../domain/relation.ts'
import { builtInLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import { segment } from '../text/achievements.ts'
import { anchored } from './anchors.ts'
import type { Draft } from './draft.ts'
import type { CitationParser, Refiner } from './parser.ts'
import { achievementsInOriginal, citationInOriginal, placesOf, relationInOriginal } from './in-original.ts'
import { letterheadOf } from './letterhead.ts'
import { parserIndex, recognise } from './recognise.ts'
import { relationsOf } from './relations.ts'
import { addedNameForm } from './parsers/added-name.ts'
import { bareCode } from './parsers/bare-code.ts'
import { charterForm } from './parsers/charter.ts'
import { codedForm } from './parsers/coded-form.ts'
import { congressResolutionForm } from './parsers/congress-resolution.ts'
import { amendingLaw } from './parsers/amending-law.ts'
import { constitutionForm } from './parsers/constitution.ts'
import { describedForm } from './parsers/described-form.ts'
import { ellipticList } from './parsers/elliptic-list.ts'
import { lawByName } from './parsers/law-by-name.ts'
import { localCongressForm } from './parsers/local-congress.ts'
import { otherCharterForm } from './parsers/other-charter.ts'
import { plenumDirectiveForm } from './parsers/plenum-directive.ts'
import { shortForm } from './parsers/short-form.ts'
import { timedName } from './parsers/timed-name.ts'
import { titledCode } from './parsers/titled-code.ts'
import { afterTitle } from './refiners/after-title.ts'
import { authors } from './refiners/authors.ts'
import { innerTitles } from './refiners/inner-titles.ts'
import { issuedBefore } from './refiners/issued-before.ts'
import { openingPlace } from './refiners/opening-place.ts'
import { ownFields } from './refiners/own-fields.ts'
import { pluralHeading } from './refiners/plural-heading.ts'
import { withRoles } from './refiners/roles.ts'
import { sharedFields } from './refiners/shared-fields.ts'
import { subjects } from './refiners/subjects.ts'
import { termDates } from './refiners/term-dates.ts'
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
  /** The types, bodies, names and spellings to know; `createLexicon` adds rows to those of the program. @default builtInLexicon */
  readonly lexicon?: Lexicon
}

/** The first that recognises an anchor wins: codes before numbers alone, titles and names after them. */
export const defaultParsers: readonly CitationParser[] = [
  codedForm,
  ellipticList,
  bareCode,
  titledCode,
  addedNameForm,
  congressResolutionForm,
  localCongressForm,
  plenumDirectiveForm,
  timedName,
  charterForm,
  otherCharterForm,
  constitutionForm,
  amendingLaw,
  lawByName,
  shortForm,
  describedForm,
]

/** First each citation's own words, near ones before far ones, then what it shares, then what is done with it. */
export const defaultRefiners: readonly Refiner[] = [
  ownFields,
  issuedBefore,
  afterTitle,
  openingPlace,
  authors,
  pluralHeading,
  sharedFields,
  innerTitles,
  withRoles,
  subjects,
  termDates,
]

/**
 * Returns the citations of a text, every span in the text as given. Never throws on a text, whatever it holds, but
 * `FILE_TOO_LARGE` on one of more than 67,108,864 characters (UTF-16 units).
 * Ordinal 0, the text outside numbered items, is listed only when it holds a citation or is all there is.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const { lexicon = builtInLexicon } = options
  const parsers = parserIndex(options.parsers ?? defaultParsers, lexicon)
  const {
    normal,
    text: laid,
    starts,
  } = anchored(text, { nouns: lexicon.typeNouns, declines: parsers.declines })
  const diagnostics: Diagnostic[] = []
  const source: Source = {
    text: laid,
    lexicon,
    tell: (code, span, message) => {
      const { start, end } = normal.toOriginal(span.start, span.end)
      diagnostics.push({ code, start, end, message })
    },
  }
  const found = recognise(starts, source, parsers)
  const all = achievementsInOriginal(segment(laid), normal)
  if (found.length === 0) {
    const achievements = listed(all, false)
    return { achievements, citations: [], relations: [], letterhead: null, diagnostics: inOrder(diagnostics) }
  }
  const { own, cited } = letterheadOf(found, source) ?? { own: null, cited: found }
  const drafts = refined(cited, options.refiners ?? defaultRefiners, source)
  const setting = { places: placesOf(all), lexicon }
  const citations = drafts.map((draft) => citationInOriginal(draft, normal, setting))
  const relations = relationsOf(drafts, source).map((one) => relationInOriginal(one, normal))
  const letterhead = own && citationInOriginal(own, normal, setting)
  const achievements = listed(
    all,
    citations.some((one) => one.achievement === 0),
  )
  return { achievements, citations, relations, letterhead, diagnostics: inOrder(diagnostics) }
}

/** Returns the achievements without ordinal 0, unless it is all there is or holds a citation. */
function listed(all: readonly Achievement[], citesOutside: boolean): readonly Achievement[] {
  return citesOutside || all.length === 1 ? all : all.filter(({ ordinal }) => ordinal > 0)
}

/** Where there is no citation there is none to correct: most paragraphs of prose end here. */
function refined(cited: readonly Draft[], refiners: readonly Refiner[], source: Source): readonly Draft[] {
  let drafts = cited
  if (cited.length > 0) for (const refine of refiners) drafts = refine(drafts, source)
  return drafts
}

/** A refiner may look at the same words twice: each diagnostic is told once. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length < 2) return diagnostics
  const sorted = diagnostics.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return sorted.filter((one, index) => !isTold(one, sorted, index))
}

/** Returns whether one of the diagnostics before the index, which are in order, says the same. */
function isTold({ code, start, end }: Diagnostic, sorted: readonly Diagnostic[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const before = sorted[at]
    if (before?.start !== start || before.end !== end) return false
    if (before.code === code) return true
  }
  return false
}
