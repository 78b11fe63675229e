import type { Text } from '../../domain/text.ts'
import type { Span } from '../../domain/span.ts'
import { slug } from '../../domain/ids.ts'
import { charterOwners } from '../../lexicon/charters.ts'
import { classOf } from '../../lexicon/letter-classes.ts'
import { numeral } from '../../lexicon/named-directives.ts'
import { skipSpace } from '../../text/scan.ts'
import { letterAfterGap } from '../after-gap.ts'
import type { Read } from '../draft.ts'
import { readPlace } from '../fields/place.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

const congress = /\s{1,3}Đại\s{1,3}hội(?:\s{1,3}đại\s{1,3}biểu)?(?:\s{1,3}toàn\s{1,3}quốc)?/iuy
/** "Đại hội". */
const first = classOf('Đ')
const branch = /Đảng\s{1,3}bộ/iuy
const branchBefore = /Đảng\s{1,3}bộ(?:\s{1,3}[\p{L}\p{N}-]{1,15}){1,9}?(?=\s{1,3}lần\s{1,3}thứ\s)/iuy
const sittingAfter =
  /(?:\s{1,3}toàn\s{1,3}quốc)?\s{1,3}lần\s{1,3}thứ\s{1,3}(?<sitting>[\p{L}\p{N}]{1,8})(?:\s{0,3},?\s{0,3}nhiệm\s{1,3}kỳ\s{1,3}\d{4}\s{0,3}[-\s]\s{0,3}\d{4})?/iuy
const sittingBefore =
  /\s{1,3}(?:lần\s{1,3}thứ\s{1,3})?(?<sitting>[IVX]{1,6}|\d{1,2})(?![\p{L}\p{N}])(?:\s{1,3}của(?=\s))?/iuy

/**
 * The resolution of the congress of a branch or of a mass organisation, by its name and sitting: "Nghị quyết Đại hội đại biểu
 * Đảng bộ tỉnh Tuyên Quang lần thứ I, nhiệm kỳ 2025 - 2030" | "Nghị quyết Đại hội XII Công đoàn Việt Nam".
 */
export const localCongressForm: CitationParser = {
  name: 'local-congress',
  begins: ['NGHI_QUYET'],
  read({ offset, noun }, { text, lexicon }) {
    if (noun?.value.type !== 'NGHI_QUYET' || letterAfterGap(text, noun.end) !== first) return undefined
    congress.lastIndex = noun.end
    if (!congress.test(text.string)) return undefined
    const held = heldBefore(text, congress.lastIndex) ?? heldAfter(text, congress.lastIndex)
    if (!held) return undefined
    const nameKey = slug(`Đại hội ${held.owner} lần thứ ${numeral(held.sitting)}`)
    const name = { nameKey, type: noun.value.type, issuingBody: null, byTerm: false }
    return named({ start: offset, end: held.end, name, term: null, termAt: null }, lexicon)
  },
}

interface Congress extends Pick<Span, 'end'> {
  readonly owner: string
  readonly sitting: string
}

/** Reads the owner and the sitting after it: "Đảng bộ tỉnh Bắc Ninh lần thứ XX", "Hội Nông dân Việt Nam lần thứ VIII". */
function heldBefore(text: Text, offset: number): Congress | undefined {
  const at = skipSpace(text, offset)
  branchBefore.lastIndex = at
  const owner = branchBefore.test(text.string)
    ? { end: branchBefore.lastIndex, value: text.slice(at, branchBefore.lastIndex) }
    : charterOwners.matchAt(text, at)
  if (!owner) return undefined
  sittingAfter.lastIndex = owner.end
  const sitting = sittingAfter.exec(text.string)?.groups?.['sitting']
  return sitting === undefined ? undefined : { owner: owner.value, sitting, end: sittingAfter.lastIndex }
}

/** Reads the sitting and the owner after it: "XII Công đoàn Việt Nam", "lần thứ XX của Đảng bộ tỉnh Bắc Ninh". */
function heldAfter(text: Text, offset: number): Congress | undefined {
  sittingBefore.lastIndex = offset
  const sitting = sittingBefore.exec(text.string)?.groups?.['sitting']
  if (sitting === undefined) return undefined
  const owner = ownerAt(text, skipSpace(text, sittingBefore.lastIndex))
  return owner && { owner: owner.value, sitting, end: owner.end }
}

function ownerAt(text: Text, at: number): Pick<Read<string>, 'end' | 'value'> | undefined {
  branch.lastIndex = at
  if (!branch.test(text.string)) return charterOwners.matchAt(text, at)
  const place = readPlace(text, branch.lastIndex)
  return place && { end: place.end, value: `Đảng bộ ${place.words}` }
}
