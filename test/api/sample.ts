import { readFileSync } from 'node:fs'
import type { Report } from '../../src/domain/report.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'

export const sampleId = 'nganh-to-chuc-2021'

const sample: Report = {
  id: sampleId,
  title: 'Ngành Tổ chức xây dựng Đảng: 10 kết quả nổi bật năm 2021',
  published: '2021-12-30',
  issuer: 'Ban Tổ chức Trung ương',
  text: readFileSync(new URL('../../examples/reports/nganh-to-chuc-2021.txt', import.meta.url), 'utf8'),
}

/** A later report: it dates one conclusion otherwise, leaves a guideline open, and cites a joint circular. */
const later: Report = {
  id: 'ket-qua-2022',
  title: 'Kết quả năm 2022',
  published: '2022',
  issuer: null,
  text: [
    '1. Thực hiện Kết luận số 21-KL/TW ngày 25-10-2021 của Ban Chấp hành Trung ương.',
    '2. Tổng kết Hướng dẫn số 01-HD/TW ngày 20-9-2016 và Hướng dẫn số 01-HD/TW ngày 28-9-2021 của Ban Bí thư.',
    '3. Thực hiện Hướng dẫn số 01-HD/TW và Nghị định số 30/2020/NĐ-CP ngày 5-3-2020 của Chính phủ.',
    '4. Căn cứ Thông tư liên tịch số 10/2013/TTLT-BTP-BCA của Bộ Tư pháp, Bộ Công an.',
  ].join('\n\n'),
}

/** Loads the sample report and a later one. */
export async function loadSample(store: GraphStore): Promise<void> {
  await ingest(store, sample)
  await ingest(store, later)
}
