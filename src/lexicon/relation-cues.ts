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
    active: ['thay thế', 'thay thế cho', 'thay cho', 'về thay thế', 'về việc thay thế', 'thay thế toàn bộ'],
    passive: [
      'được thay thế bởi',
      'được thay thế bằng',
      'bị thay thế bởi',
      'được thay bằng',
      'được thay thế theo',
      'được thay thế tại',
      'bị thay thế bằng',
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
      'sửa đổi, bổ sung một số nội dung của',
      'sửa đổi, bổ sung một số điều',
      'sửa đổi một số nội dung của',
      'sửa đổi, bổ sung khoản',
      'bổ sung một số điều của',
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
      'được sửa đổi tại',
      'được bổ sung bởi',
      'được bổ sung tại',
      'được bổ sung theo',
      'sửa đổi, bổ sung bởi',
      'sửa đổi, bổ sung theo',
      'được sửa đổi, bổ sung bằng',
    ],
  },
  REPEALS: {
    active: [
      'bãi bỏ',
      'hủy bỏ',
      'bãi bỏ một phần',
      'bãi bỏ toàn bộ',
      'bãi bỏ một số điều của',
      'bãi bỏ một số nội dung của',
      'về bãi bỏ',
      'về việc bãi bỏ',
    ],
    passive: [
      'bị bãi bỏ bởi',
      'bị bãi bỏ tại',
      'bị bãi bỏ theo',
      'được bãi bỏ bởi',
      'được bãi bỏ tại',
      'hết hiệu lực theo',
    ],
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
      'triển khai, thực hiện',
      'tiếp tục thực hiện',
      'về tiếp tục thực hiện',
      'về việc tiếp tục thực hiện',
      'về triển khai',
      'về việc triển khai',
      'về triển khai thực hiện',
      'về việc triển khai thực hiện',
      'để cụ thể hóa',
      'nhằm thực hiện',
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
      'hướng dẫn thực hiện một số điều của',
      'hướng dẫn thực hiện một số nội dung của',
      'hướng dẫn thi hành một số điều của',
      'hướng dẫn chi tiết',
      'hướng dẫn chi tiết thi hành',
      'về hướng dẫn',
      'về việc hướng dẫn',
      'về hướng dẫn thi hành',
      'về hướng dẫn thực hiện',
      'quy định chi tiết và biện pháp thi hành',
      'quy định chi tiết và biện pháp thi hành một số điều của',
      'quy định chi tiết thi hành một số điều của',
      'thực hiện một số điều trong',
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

/** Each relation with its cues. */
export const relationCueRows = (Object.entries(cues) as [RelationType, (typeof cues)[RelationType]][]).map(
  ([type, { active, passive }]) => ({ type, active, passive }),
)

/** Cues of relations, found by their words. */
export const relationCues = phraseTable<RelationCue>(
  relationCueRows.flatMap(({ type, active, passive }) => [
    ...active.map((cue) => [cue, { type, passive: false }] as const),
    ...passive.map((cue) => [cue, { type, passive: true }] as const),
  ]),
)
