import { achievementId, citationId } from '../../domain/ids.ts'
import type { Answers, Knowledge, Resolver } from '../../domain/knowledge.ts'
import type { ResolvedCitation } from '../../domain/resolution.ts'
import type { Transaction } from '../graph-store.ts'
import { answerRows, type Answered } from './answer-rows.ts'
import { countVotes } from './count-votes.ts'
import { readKnowledge } from './knowledge.ts'
import { changeRelations, relationsOf } from './relations.ts'
import { atOnce, idOf, runOnIds, writeRows } from './rows.ts'
import { saidTogether } from './said.ts'
import { mergeDesignations, mergeShared } from './shared-rows.ts'
import { changedAnswers, saidIn, storedReports, type StoredReport } from './stored-report.ts'
import { addAnswers, type Touched } from './touched.ts'

/** How many reports are answered again at once: their texts are not read, so this bounds memory well. */
const batch = 200

/** A report and what changes in its answers. */
interface Reopened {
  readonly report: StoredReport
  readonly answers: Answers
  /** Its citations whose answers differ, by id. */
  readonly changed: ReadonlySet<string>
}

/**
 * Answers again the citations that are open on designations of which what is known has changed, and adds what that
 * touches. Returns whether any answer changed. Nothing that is known changes by it: only a citation that states its own period makes anything known.
 */
export async function reopen(
  transaction: Transaction,
  { designations, except, resolver }: { designations: readonly string[]; except: string; resolver: Resolver },
  touched: Touched,
): Promise<boolean> {
  const open = await runOnIds(transaction, 'write/open-reports', designations)
  const ids = [...new Set(open.map(idOf))].filter((id) => id !== except).sort()
  let isChanged = false
  for (let from = 0; from < ids.length; from += batch) {
    const reports = await storedReports(transaction, ids.slice(from, from + batch))
    const knowledge = await knowledgeFor(transaction, reports, resolver)
    const concerned = reports
      .map((report) => reopened(report, knowledge, resolver))
      .filter(({ changed }) => changed.size > 0)
    if (concerned.length === 0) continue
    isChanged = true
    await rewrite(transaction, concerned, touched)
  }
  return isChanged
}

async function knowledgeFor(
  transaction: Transaction,
  reports: readonly StoredReport[],
  resolver: Resolver,
): Promise<Knowledge> {
  const asked = reports.flatMap((report) => resolver.designations(report, report.citations))
  return readKnowledge(transaction, new Set(asked))
}

function reopened(report: StoredReport, knowledge: Knowledge, resolver: Resolver): Reopened {
  const answers = resolver.answer(report, report.citations, knowledge)
  return { report, answers, changed: changedAnswers(report.id, report.citations, answers.citations) }
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
  const named = new Set(
    now.flatMap(({ citations }) => citations.flatMap(({ resolution }) => resolution.directives)),
  )
  const brought = concerned.map(({ answers }) => answers)
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
  await writeAnswers(transaction, now)
  await writeReferences(transaction, concerned)
  await changeRelations(
    transaction,
    concerned.flatMap(({ report }) => relationsOf(report)),
    concerned.flatMap(({ report, answers }) => relationsOf({ ...report, citations: answers.citations })),
  )
  for (const { citations } of old) addAnswers(touched, citations)
  await countVotes(
    transaction,
    saidTogether(old.map(({ report, citations }) => saidIn(report, citations))),
    saidTogether(now.map(({ report, citations }) => saidIn(report, citations))),
  )
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
