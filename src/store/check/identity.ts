import { plainId } from '../../domain/twins.ts'
import type { Row } from '../graph-store.ts'
import { textOf } from '../row-text.ts'
import { idOf } from '../writer/rows.ts'

// "24-QĐ/TW@XIII", "15/QĐ-UBND@2021:nghe-an", "NGHI_QUYET:dai-hoi@XIII"; the place may be any report: ":?report"
const numbered = /^(?<key>[^@:]+(?::[^@:?]+)?)@(?<period>[^:]*)(?<place>:.*)?$/su

/** Returns whether a directive has another code, period or designation than its id tells. */
export function isOtherIdentity(directive: Row): boolean {
  const id = plainId(idOf(directive))
  const code = textOf(directive, 'code')
  const { key = id, period = null, place = '' } = numbered.exec(id)?.groups ?? {}
  const known = period === '?' ? null : period
  // a code that is its whole identity, with its place when many bodies share it, is called nothing else
  const designation = period !== null ? `${key}${place}` : code === null ? id : null
  return (
    !isCodeOf(key, code, directive) ||
    (period !== null && known !== (textOf(directive, 'term') ?? textOf(directive, 'year'))) ||
    JSON.stringify(calledIn(directive)) !==
      JSON.stringify(designation === null ? [] : [[designation, known]]) ||
    hasNamesOfNobody(directive)
  )
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
