import { phraseSet, phraseTable } from './phrase-table.ts'

/**
 * The verbs that make a body the issuer of the directive after them: "đã ban hành", "ra", "có ý kiến tại". True of those that
 * tell of the act itself, so that the date that opens the sentence is its date; "đề nghị của Sở Tài chính tại …" tells of none.
 */
export const issuingVerbs = phraseTable([
  ...[
    'ban hành',
    'ký ban hành',
    'ký quyết định ban hành',
    'phát hành',
    'ban hành các',
    'ban hành đồng thời',
    'ban hành thêm',
    'ban hành mới',
    'ký các',
    'ra các',
    'có các',
    'thông qua các',
    'biểu quyết thông qua',
    'cho ra đời',
    'ban hành một số',
    'ra',
    'ký',
    'có',
    'thông qua',
    'công bố',
    'ban bố',
    'có ý kiến tại',
    'có văn bản',
    'trả lời tại',
  ].map((verb) => [verb, true] as const),
  ['tại', false],
])

/** Adverbs between the issuer and the verb. */
export const issuingAdverbs = phraseSet([
  'đã',
  'vừa',
  'mới',
  'cũng',
  'cũng đã',
  'lại',
  'tiếp tục',
  'chính thức',
  'đã chính thức',
  'vừa qua đã',
  'sẽ',
  'đều',
  'đều đã',
  'sau đó đã',
  'sau đó',
  'tiếp tục đã',
  'đã tiếp tục',
  'đã kịp thời',
  'kịp thời',
  'cũng vừa',
  'mới đây đã',
  'đã đồng thời',
  'đã nhất trí',
  'nhất trí',
  'trực tiếp',
  'thống nhất',
  'đã thống nhất',
  'lần lượt',
  'đã lần lượt',
  'chủ động',
  'đã chủ động',
  'đã lại',
  'từng',
  'đã từng',
])

/** Words that join a verb to one before it, whose subject it shares. */
export const joiners = phraseSet(['và', 'đồng thời'])

/** Before a body, these make it whom the act is for, not who acts: "trình Bộ Chính trị và ban hành …". */
export const objectMarkers = phraseSet([
  'trình',
  'báo cáo',
  'của',
  'với',
  'cho',
  'tại',
  'gửi',
  'đề nghị',
  'tham mưu',
  'giúp',
  'cùng',
  'từ',
  'đến',
  'lên',
  'và',
  'tham mưu với',
  'xin ý kiến',
  'theo',
  'về',
])
