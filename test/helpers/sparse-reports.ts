import { shuffled } from '../../bench/world.js'
import type { Report } from '../../src/domain/report.ts'

/** What says little of its directive, and what tells it elsewhere. */
const sentences = [
  'Luật số 24/2008/QH12 ngày 3-6-2008.',
  'Nghị quyết số 24/2008/QH12 ngày 13-11-2008.',
  'Căn cứ văn bản 24/2008/QH12.',
  'Theo 24/2008/QH12.',
  'Luật số 55/2010/QH12. Theo 55/2010/QH12.',
  'Quy định 102-QĐ/TW ngày 15-11-2017.',
  'Quyết định 102-QĐ/TW ngày 3-1-2018.',
  'Quy định 102-QĐ/TW.',
  'Quyết định 102-QĐ/TW. Văn bản số 102-QĐ/TW ngày 3-1-2018.',
  'Nghị quyết số 29-NQ/TW ngày 4-11-2013. Nghị quyết 29.',
  'Nghị quyết số 29-NQ/TW ngày 17-11-2022. Nghị quyết 29 năm 2013.',
  'Nghị quyết 29-NQ/TW. Nghị quyết 29 (khóa XI).',
  'Nghị quyết 05-NQ/TU của Tỉnh ủy Nghệ An (khóa XI).',
  'Nghị quyết 05-NQ/TU ngày 3-3-2012 của Tỉnh ủy Nghệ An.',
  'Nghị quyết 05-NQ/TU của Tỉnh ủy Nghệ An. Nghị quyết 05.',
  'Nghị quyết 05-NQ/HU ngày 1-3-2021 của Huyện ủy Châu Thành. Nghị quyết 05-NQ/HU của Huyện ủy Châu Thành.',
  'Quyết định 102-QĐ/TW thay thế Quyết định 101-QĐ/TW ngày 2-2-2016.',
  'Nghị quyết Trung ương 4. Nghị quyết Trung ương 4 (khóa XII).',
  'Nghị quyết Trung ương 4.',
]

/** Returns reports of a few such sentences each; those of two versions have the same ids. */
export function sparseReports(count: number, version: number, random: () => number): Report[] {
  return Array.from({ length: count }, (_, at) => {
    const some = shuffled(sentences, random).slice(0, 1 + Math.floor(random() * 4))
    const published = random() < 0.3 ? null : `${2008 + Math.floor(random() * 16)}-09-01`
    return { id: `sparse-${at}`, title: `Báo cáo ${version}`, published, issuer: null, text: some.join(' ') }
  })
}
