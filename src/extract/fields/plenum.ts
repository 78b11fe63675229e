import { unitAt } from '../../domain/unit-at.ts'
import { wordClasses, wordEnd } from '../../lexicon/letter-classes.ts'
import type { Read } from '../draft.ts'
import type { Words } from '../source.ts'
import type { BodyName } from './body-name.ts'

const letterH = 104
/** The bit that parts a capital of the Latin alphabet from its small letter. */
const toSmall = 0x20
const first = wordClasses('Hội')
const plenum =
  /Hội\s{1,3}nghị(?:\s{1,3}lần\s{1,3}thứ\s{1,3}[\p{L}\p{N}]{1,5}(?:\s{1,3}(?:một|hai))?)?,?(?:\s{1,3}(?:của\s{1,3})?(?:Ban\s{1,3}Chấp\s{1,3}hành|BCH))?\s{1,3}(?:Trung\s{1,3}ương|T\.?[ƯW])(?!\s{1,3}(?:Đoàn|Hội|Mặt)(?!\p{L}))(?:\s{1,3}Đảng(?:\s{1,3}Cộng\s{1,3}sản\s{1,3}Việt\s{1,3}Nam)?(?!\p{L}))?(?:\s{1,3}lần\s{1,3}thứ\s{1,3}[\p{L}\p{N}]{1,5}(?:\s{1,3}(?:một|hai))?|\s{0,3}\d{1,2}(?![\p{N}/.-]))?/iuy

/** Returns the Central Committee when a plenum of it is named at the offset: "Hội nghị lần thứ 9 Ban Chấp hành Trung ương", "Hội nghị Trung ương 7". */
export function readPlenum({ text, lexicon }: Words, start: number): Read<BodyName> | undefined {
  if ((unitAt(text, start) | toSmall) !== letterH || wordEnd(text, start, first) === -1) return undefined
  plenum.lastIndex = start
  const committee = plenum.test(text.string) ? lexicon.bodyById.get('ban-chap-hanh-trung-uong') : undefined
  if (!committee) return undefined
  return { start, end: plenum.lastIndex, value: { id: committee.id, name: committee.name, place: null } }
}
