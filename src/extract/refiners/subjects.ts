import { unitAt } from '../../domain/unit-at.ts'
import { skipSpace } from '../../text/scan.ts'
import { copyOf, type Draft } from '../draft.ts'
import { readSubject } from '../fields/subject.ts'
import { comma } from '../marks.ts'
import type { Refiner } from '../parser.ts'

/** Reads the subject after each citation and its fields: "… ngày 28-10-2021 “Về đẩy mạnh xây dựng, chỉnh đốn Đảng …”". */
export const subjects: Refiner = (drafts, source) =>
  drafts.map((draft): Draft => {
    if (draft.form === 'named' || draft.subject) return draft
    const { text } = source
    const at = skipSpace(text, draft.tail)
    const subject = readSubject(
      source,
      unitAt(text, at) === comma ? skipSpace(text, at + 1) : at,
      text.length,
    )
    if (!subject) return draft
    const read = copyOf(draft)
    read.subject = subject
    return read
  })
