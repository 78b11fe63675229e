import { achievementId, citationId } from '../../domain/ids.ts'
import type { Answers, Knowledge, Resolver } from '../../domain/knowledge.ts'
import type { ResolvedCitation } from '../../domain/resolution.ts'
import type { Row, Transaction } from '../graph-store.ts'
import { answerRows, type Answered } from './answer-rows.ts'
import { countVotes } from './count-votes.ts'
import type { Changes } from './knowledge.ts'
import { changeRelations, relationsOf } from './relations.ts'
import { atOnce, idOf, runOnIds, writeRows } from './rows.ts'
import { saidBy, saidTogether, type Said } from './said.ts'
import { mergeDesignations, mergeShared } from './shared-rows.ts'
import {
  changedAnswers,
  itselfAgain,
  storedReports,
  withKnowledge,
  type StoredReport,
} from './stored-report.ts'
import { addAnswers, type Touched } from './touched.ts'

/** How many reports are answered again at once: their texts are not read, so this bounds memory well. */
const batch = 200

/** A report and what changes in its answers. */
interface Reopened {
  readonly report: StoredReport
  readonly answers: Answers
  /** Its citations whose answers differ, by id. */
  readonly changed: ReadonlySet<string>
  /** Which directive it is now by its letterhead; null when it has none. */
  readonly itself: Answers | null
}

/**
 * Answers again what depends on something that is known otherwise now: the citations that are open on designations, and
 * those of codes that name two documents in one period, or no longer do. Adds what that touches, and returns whether any
 * answer changed. Nothing that is known changes by it: only a citation that states its own period makes anything known.
 */
export async function reopen(
  transaction: Transaction,
  { changed, except, resolver }: { changed: Changes; except: string; resolver: Resolver },
  touched: Touched,
): Promise<boolean> {
  const open = [
    ...(await openReports(transaction, changed)),
    ...(await runOnIds(transaction, 'write/reports-of-directives', changed.directives)),
    ...(await runOnIds(transaction, 'write/reports-being-directives', changed.directives)),
  ]
  const ids = [...new Set(open.map(idOf))].filter((id) => id !== except).sort()
  let isChanged = false
  for (let from = 0; from < ids.length; from += batch) {
    const reports = await storedReports(transaction, ids.slice(from, from + batch))
    const concerned = (await withKnowledge(transaction, reports, resolver))
      .map(([report, knowledge]) => reopened(report, knowledge, resolver))
      .filter((each) => each.changed.size > 0 || isOther(each))
    if (concerned.length === 0) continue
    isChanged = true
    await rewrite(transaction, concerned, touched)
  }
  return isChanged
}

/** A report of which no last day is known may cite whatever was issued. */
const unknown = '9999-12-31'

async function openReports(transaction: Transaction, { designations }: Changes): Promise<readonly Row[]> {
  if (designations.length === 0) return []
  const rows = designations.map(({ id, from, until }) => ({ id, from, until }))
  return transaction.run('write/open-reports', { rows, unknown })
}

function reopened(report: StoredReport, knowledge: Knowledge, resolver: Resolver): Reopened {
  const answers = resolver.answer(report, report.citations, knowledge)
  const changed = changedAnswers(report.id, report.citations, answers.citations)
  const itself = itselfAgain(report, knowledge, resolver)
  return { report, answers, changed, itself }
}

/** True when a report is another directive than it was. */
function isOther({ report, itself }: Reopened): boolean {
  return itself !== null && itself.directives[0]?.id !== report.letterhead?.directive
}

async function rewrite(
  transaction: Transaction,
  concerned: readonly Reopened[],
  touched: Touched,
): Promise<void> {
  const old = concerned.map(({ report, changed }) => ({
    report,
    citations: only(report, report.citations, changed),
  }))
  const now = concerned.map(({ report, answers, changed }) => ({
    report,
    citations: only(report, answers.citations, changed),
  }))
  await mergeAnswers(transaction, concerned, now)
  await writeAnswers(transaction, now)
  await writeReferences(transaction, concerned)
  await writeItself(transaction, concerned.filter(isOther), touched)
  await changeRelations(
    transaction,
    concerned.flatMap(({ report }) => relationsOf(report)),
    concerned.flatMap((each) => relationsOf(renewed(each))),
  )
  for (const { citations } of old) addAnswers(touched, citations)
  await countVotes(
    transaction,
    saidTogether(concerned.map((each) => saidOf(each, each.report))),
    saidTogether(concerned.map((each) => saidOf(each, renewed(each)))),
  )
}

/** Returns what those citations say whose answers change, and the letterhead when it is another directive's now. */
function saidOf(each: Reopened, { citations, letterhead }: StoredReport): Said {
  const { report, changed } = each
  return saidBy(report, only(report, citations, changed), isOther(each) ? letterhead : null)
}

/** Makes sure of the nodes that new answers name. */
async function mergeAnswers(
  transaction: Transaction,
  concerned: readonly Reopened[],
  now: readonly Answered[],
): Promise<void> {
  const own = concerned.filter(isOther).flatMap(({ itself }) => itself ?? [])
  const named = new Set([
    ...now.flatMap(({ citations }) => citations.flatMap(({ resolution }) => resolution.directives)),
    ...own.flatMap((each) => each.directives.map(({ id }) => id)),
  ])
  const brought = [...own, ...concerned.map(({ answers }) => answers)]
  const directives = brought.flatMap((each) => each.directives).filter(({ id }) => named.has(id))
  await mergeDesignations(
    transaction,
    directives.flatMap(({ designation }) => designation ?? []),
  )
  await mergeShared(transaction, {
    directives,
    issuingBodies: brought.flatMap((each) => each.issuingBodies),
    terms: brought
      .flatMap((each) => each.terms)
      .filter(({ id }) => directives.some(({ term }) => term === id)),
    citations: [],
  })
}

/** Links reports to the directives that they are now. */
async function writeItself(
  transaction: Transaction,
  others: readonly Reopened[],
  touched: Touched,
): Promise<void> {
  for (const { report } of others) if (report.letterhead) touched.directives.add(report.letterhead.directive)
  await runOnIds(
    transaction,
    'write/delete-is',
    others.map(({ report }) => report.id),
  )
  await writeRows(
    transaction,
    'write/create-is',
    others.map(({ report, itself }) => ({ report: report.id, directive: itself?.directives[0]?.id ?? '' })),
  )
}

/** Returns a report with its new answers. */
function renewed({ report, answers, itself }: Reopened): StoredReport {
  const directive = itself?.directives[0]?.id
  const letterhead =
    report.letterhead && directive !== undefined ? { ...report.letterhead, directive } : report.letterhead
  return { ...report, citations: answers.citations, letterhead }
}

async function writeAnswers(transaction: Transaction, all: readonly Answered[]): Promise<void> {
  const rows = all.map(answerRows)
  await runOnIds(
    transaction,
    'write/delete-answers',
    rows.flatMap(({ answers }) => answers.map(({ id }) => id)),
  )
  await atOnce([
    writeRows(
      transaction,
      'write/set-answers',
      rows.flatMap(({ answers }) => answers),
    ),
    writeRows(
      transaction,
      'write/create-cites',
      rows.flatMap(({ cites }) => cites),
    ),
    writeRows(
      transaction,
      'write/create-may-cite',
      rows.flatMap(({ mayCite }) => mayCite),
    ),
    writeRows(
      transaction,
      'write/create-open-on',
      rows.flatMap(({ openOn }) => openOn),
    ),
  ])
}

/** Writes anew the short way of the achievements that hold a changed citation. */
async function writeReferences(transaction: Transaction, all: readonly Reopened[]): Promise<void> {
  const rows = all.map(({ report, answers, changed }) => {
    const ordinals = new Set(only(report, answers.citations, changed).map(({ achievement }) => achievement))
    const citations = answers.citations.filter(({ achievement }) => ordinals.has(achievement))
    const achievements = [...ordinals].map((ordinal) => achievementId(report.id, ordinal))
    return { achievements, references: answerRows({ report, citations }).references }
  })
  await runOnIds(
    transaction,
    'write/delete-references',
    rows.flatMap(({ achievements }) => achievements),
  )
  await writeRows(
    transaction,
    'write/create-references',
    rows.flatMap(({ references }) => references),
  )
}

function only(
  report: StoredReport,
  citations: readonly ResolvedCitation[],
  ids: ReadonlySet<string>,
): ResolvedCitation[] {
  return citations.filter((citation) => ids.has(citationId(report.id, citation)))
}
