import { unitAt } from '../../domain/unit-at.ts'
import { timedNames } from '../../lexicon/timed-names.ts'
import { isLetter } from '../../lexicon/letter-classes.ts'
import { isCapital } from '../../text/letter-case.ts'
import { skipSpace } from '../../text/scan.ts'
import type { CitationParser } from '../parser.ts'
import { named } from './named.ts'

/** A name that means the document in force: "Quy định thi hành Điều lệ Đảng" | "Quy định về những điều đảng viên không được làm". */
export const timedName: CitationParser = {
  name: 'timed-name',
  begins: ['QUY_DINH'],
  read({ offset, noun }, source) {
    // in small letters the words speak of the rules, not of the document: "vi phạm quy định về những điều …"
    if (!noun || !isCapital(unitAt(source.text, offset))) return undefined
    const found = timedNames.matchAt(source.text, skipSpace(source.text, noun.end))
    if (found?.value.type !== noun.value.type || isLetter(unitAt(source.text, found.end))) return undefined
    return named(
      { start: offset, end: found.end, name: found.value, term: null, termAt: null },
      source.lexicon,
    )
  },
}
