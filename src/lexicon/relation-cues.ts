import type { RelationType } from '../domain/relation.ts'
import { phraseTable } from './phrase-table.ts'

/** What the words between two citations say: what is done, and whether the second does it to the first. */
export interface RelationCue {
  readonly type: RelationType
  /** True of "A được thay thế bởi B": B acts on A. */
  readonly passive: boolean
}

/** Active and passive cues; conventions, section 7. */
const cues: Readonly<
  Record<RelationType, { readonly active: readonly string[]; readonly passive: readonly string[] }>
> = {
  REPLACES: {
    active: ['thay thế', 'thay thế cho', 'thay cho'],
    passive: [
      'được thay thế bởi',
      'được thay thế bằng',
      'bị thay thế bởi',
      'được thay bằng',
      'được thay thế theo',
    ],
  },
  AMENDS: {
    active: [
      'sửa đổi',
      'sửa đổi, bổ sung',
      'bổ sung, sửa đổi',
      'sửa đổi, bổ sung một số điều của',
      'sửa đổi một số điều của',
      'về sửa đổi, bổ sung',
      'về việc sửa đổi, bổ sung',
    ],
    passive: [
      'được sửa đổi theo',
      'được sửa đổi, bổ sung theo',
      'được sửa đổi, bổ sung bởi',
      'được sửa đổi, bổ sung tại',
      'được sửa đổi, bổ sung một số điều theo',
      'được sửa đổi, bổ sung một số điều bởi',
      'được sửa đổi, bổ sung một số điều tại',
      'được sửa đổi bởi',
    ],
  },
  REPEALS: {
    active: ['bãi bỏ', 'hủy bỏ', 'bãi bỏ một phần', 'về bãi bỏ', 'về việc bãi bỏ'],
    passive: ['bị bãi bỏ bởi', 'được bãi bỏ bởi', 'hết hiệu lực theo'],
  },
  IMPLEMENTS: {
    active: [
      'thực hiện',
      'triển khai',
      'triển khai thực hiện',
      'để thực hiện',
      'về thực hiện',
      'về việc thực hiện',
      'tổ chức thực hiện',
      'cụ thể hóa',
    ],
    passive: ['được cụ thể hóa tại', 'được triển khai bằng'],
  },
  GUIDES: {
    active: [
      'hướng dẫn',
      'hướng dẫn thi hành',
      'hướng dẫn thực hiện',
      'hướng dẫn một số nội dung của',
      'hướng dẫn một số điều của',
      'quy định chi tiết',
      'quy định chi tiết thi hành',
      'quy định chi tiết một số điều của',
      'quy định chi tiết và hướng dẫn thi hành',
      'thực hiện một số điều của',
      'về thi hành',
      'một số vấn đề cụ thể thi hành',
    ],
    passive: ['được hướng dẫn bởi', 'được hướng dẫn tại', 'được quy định chi tiết tại'],
  },
}

/** Cues of relations, found by their words. */
export const relationCues = phraseTable<RelationCue>(
  (Object.entries(cues) as [RelationType, (typeof cues)[RelationType]][]).flatMap(
    ([type, { active, passive }]) => [
      ...active.map((cue) => [cue, { type, passive: false }] as const),
      ...passive.map((cue) => [cue, { type, passive: true }] as const),
    ],
  ),
)
