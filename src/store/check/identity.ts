import { plainId } from '../../domain/twins.ts'
import type { Row } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { idOf } from '../writer/rows.ts'

// "24-QĐ/TW@XIII", "15/QĐ-UBND@2021:nghe-an", "NGHI_QUYET:dai-hoi@XIII"; the place may be any report: ":?report"
const numbered = /^(?<key>[^@:]+(?::[^@:?]+)?)@(?<period>[^:]*)(?<place>:.*)?$/su
// "24/2008/QH12~LUAT"
const typed = /^(?<key>[^@:~]+)~(?<type>[^:]+)(?<place>:.*)?$/su

/** Returns whether a directive has another code, period or designation than its id tells. */
export function isOtherIdentity(directive: Row): boolean {
  const { key, period, designation } = toldBy(directive)
  const known = textOf(directive, 'term') ?? textOf(directive, 'year')
  const called = designation === null ? [] : [[designation, known]]
  return (
    !isCodeOf(key, textOf(directive, 'code'), directive) ||
    (period !== undefined && period !== known) ||
    JSON.stringify(calledIn(directive)) !== JSON.stringify(called) ||
    hasNamesOfNobody(directive)
  )
}

interface Told {
  readonly key: string
  /** The term or the year; null when it is open, undefined when the id has none. */
  readonly period?: string | null
  readonly designation: string | null
}

function toldBy(directive: Row): Told {
  const id = plainId(idOf(directive))
  const { key, period = '', place = '' } = numbered.exec(id)?.groups ?? {}
  if (key !== undefined) {
    // "05-NQ/TU@khoa-XVIII:nghe-an" is of a congress of the province's own
    const isOpen = period === '?' || period.startsWith('khoa-')
    return { key, period: isOpen ? null : period, designation: `${key}${place}` }
  }
  const isCoded = textOf(directive, 'code') !== null
  if (!isCoded) return { key: id, designation: id }
  const shared = typed.exec(id)?.groups
  if (shared)
    return { key: shared['key'] ?? '', designation: `${shared['key'] ?? ''}${shared['place'] ?? ''}` }
  // a code that is its whole identity, with its place when many bodies share it, is called nothing else
  return { key: id, designation: null }
}

function isCodeOf(key: string, code: string | null, directive: Row): boolean {
  if (code === null) return key.startsWith(`${textOf(directive, 'type') ?? ''}:`)
  return key === code || key.startsWith(`${code}~`) || key.startsWith(`${code}:`)
}

/** Returns the designations of a directive that are its own, each with the period in which it stands for it. */
function calledIn(directive: Row): (string | null)[][] {
  const called = directive['called'] as readonly Row[]
  return called
    .filter((row) => row['registered'] !== true)
    .map((row) => [textOf(row, 'designation'), textOf(row, 'period')])
}

/** What the register alone calls a directive goes with its entry. */
function hasNamesOfNobody(directive: Row): boolean {
  const called = directive['called'] as readonly Row[]
  const registered = directive['registered'] as readonly Row[]
  return registered.length === 0 && called.some((row) => row['registered'] === true)
}
