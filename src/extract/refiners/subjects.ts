import { copyOf, type Draft } from '../draft.ts'
import { readSubject } from '../fields/subject.ts'
import { afterComma } from '../list-mark.ts'
import type { Refiner } from '../parser.ts'

/** Reads the subject after each citation and its fields: "… ngày 28-10-2021 “Về đẩy mạnh xây dựng, chỉnh đốn Đảng …”". */
export const subjects: Refiner = (drafts, source) =>
  drafts.map((draft): Draft => {
    if (draft.form === 'named' || draft.subject) return draft
    const { text } = source
    const subject = readSubject(source, afterComma(text, draft.tail), text.length)
    if (!subject) return draft
    const read = copyOf(draft)
    read.subject = subject
    return read
  })
