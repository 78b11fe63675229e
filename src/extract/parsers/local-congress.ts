import { slug } from '../../domain/ids.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

const congress =
  /\s{1,3}Đại\s{1,3}hội(?:\s{1,3}đại\s{1,3}biểu)?\s{1,3}(?<branch>Đảng\s{1,3}bộ(?:\s{1,3}[\p{L}\p{N}-]{1,15}){1,9}?)\s{1,3}(?<sitting>lần\s{1,3}thứ\s{1,3}[\p{L}\p{N}]{1,8})(?:\s{0,3},?\s{0,3}nhiệm\s{1,3}kỳ\s{1,3}\d{4}\s{0,3}[-\s]\s{0,3}\d{4})?/iuy

/**
 * The resolution of the congress of a branch, by its place and sitting: "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Tuyên Quang
 * lần thứ I, nhiệm kỳ 2025 - 2030".
 */
export const localCongressForm: CitationParser = {
  name: 'local-congress',
  begins: ['NGHI_QUYET'],
  read({ offset, noun }, { text, lexicon }) {
    if (noun?.value.type !== 'NGHI_QUYET') return undefined
    congress.lastIndex = noun.end
    const { branch, sitting } = congress.exec(text)?.groups ?? {}
    if (branch === undefined || sitting === undefined) return undefined
    const nameKey = slug(`Đại hội ${branch} ${sitting}`)
    const name = { nameKey, type: noun.value.type, issuingBody: null, byTerm: false }
    return named({ start: offset, end: congress.lastIndex, name, term: null, termAt: null }, lexicon)
  },
}
