import { phraseSet } from './phrase-table.ts'

/** How the title of a document begins: "Nghị định số … quy định …", "Quyết định … phê duyệt …". */
export const titleOpeners = phraseSet([
  'về',
  'quy định',
  'ban hành',
  'hướng dẫn',
  'sửa đổi',
  'phê duyệt',
  'bổ sung',
  'thay thế',
  'bãi bỏ',
  'công bố',
  'thành lập',
  'giao',
  'phân công',
  'triển khai',
  'thực hiện',
  'một số',
  'tăng cường',
  'đẩy mạnh',
  'tiếp tục',
  'nâng cao',
])
