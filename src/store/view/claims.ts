import type { IssuingBody } from '../../domain/issuing-body.ts'
import type { Span } from '../../domain/span.ts'
import type { Row } from '../graph-store.ts'
import { readBody } from './read-nodes.ts'
import { maps, text, whole } from './rows.ts'

/** Words of a report that state something; the span is in the original text. */
export interface Words extends Span {
  readonly exact: string
}

/** The issue date a citation states. */
export interface StatedDate extends Words {
  /** ISO, in its precision. */
  readonly value: string
}

/** An issuing body a citation states. */
export interface StatedBody extends Words {
  readonly body: IssuingBody
}

/** The words by which one citation makes a claim. */
export interface Evidence extends Words {
  /** The id of the citation. */
  readonly citation: string
}

/** A value that citations state of a directive. */
export interface ClaimGroup {
  /** An ISO date, or the id of an issuing body. */
  readonly value: string
  /** How many citations state it. */
  readonly count: number
  /** The first of them, by report id and in reading order. */
  readonly evidence: readonly Evidence[]
}

/** How many pieces of evidence a claim shows; its count goes on. */
export const mostEvidence = 100

export function readStatedDate(row: Row): StatedDate {
  return { value: text(row, 'value'), ...readWords(row) }
}

export function readStatedBody(row: Row): StatedBody {
  return { body: readBody(row), ...readWords(row) }
}

export function readClaimGroup(row: Row): ClaimGroup {
  return {
    value: text(row, 'value'),
    count: whole(row, 'total'),
    evidence: maps(row, 'evidence').map((item) => ({ citation: text(item, 'citation'), ...readWords(item) })),
  }
}

function readWords(row: Row): Words {
  return { exact: text(row, 'exact'), start: whole(row, 'first'), end: whole(row, 'last') }
}
