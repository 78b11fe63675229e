import { readFileSync } from 'node:fs'
import { makeWorld } from '../../bench/world.js'
import type { Report } from '../../src/domain/report.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { loadRegister, readRegister } from '../../src/ingest/register.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'

/** Returns generated reports and texts that a format may trip over, with their register and the starter one as CSV. */
export function smallWorld(reports: number, seed = 8): { reports: readonly Report[]; register: string } {
  const { reports: made, register } = makeWorld({ seed, reports })
  const starter = readFileSync(new URL('../../data/register.csv', import.meta.url), 'utf8')
  const [, ...rows] = starter.trim().split('\n')
  return {
    reports: [...made.map(({ report }) => report), ...awkward],
    register: [register, ...rows, ''].join('\n'),
  }
}

/** Loads a world as `viendan ingest` does. */
export async function loadWorld(
  store: GraphStore,
  { reports, register }: { reports: readonly Report[]; register: string },
): Promise<void> {
  const { entries } = readRegister(register, 'register.csv')
  await loadRegister(store, entries)
  for (const report of reports) await ingest(store, report)
}

const base: Pick<Report, 'published' | 'issuer'> = { published: '2022-03', issuer: null }

const awkward: readonly Report[] = [
  {
    ...{
      id: 'quotes "and", commas; <tags> & \\ signs',
      title: '="a",\'b\'',
      issuer: 'Ban "Tổ chức", Trung ương\r\n',
    },
    published: null,
    text: 'Mở đầu.\r\n\r\n1. Thực hiện Quy định số 24-QĐ/TW ngày 30-7-2021 của Ban Chấp hành Trung ương "về";\tthi hành 😀.\n',
  },
  {
    ...{ ...base, id: 'short', title: 'Nghị quyết ngắn' },
    text: `1. Thực hiện Nghị quyết số 18-NQ/TW ngày 25-10-2017 và Nghị quyết 18. Quán triệt Nghị quyết Trung ương 4 (khóa XII).
2. Sơ kết Quy định 24 của Trung ương, Điều lệ Đảng và Quy định thi hành Điều lệ Đảng.
3. Quy định số 37-QĐ/TW ngày 25-10-2021 thay thế Quy định số 47-QĐ/TW ngày 1-11-2011. Kết luận 21-KL/TW về xây dựng Đảng.`,
  },
  ...['CÔNG AN TỈNH NGHỆ AN', 'Công An tỉnh Nghệ An', 'Công an tỉnh Nghệ An'].map((body, index) => ({
    ...{
      ...base,
      id: `body-${index}`,
      title: null,
      text: `Thực hiện Quyết định 15/QĐ-CA ngày 3-4-2021 của ${body}.`,
    },
  })),
  {
    ...{ ...base, id: 'described', title: null },
    text: 'Ban hành Quy định về công tác quy hoạch cán bộ của Bộ Chính trị; quyết định 15/QĐ-UBND của UBND tỉnh Nghệ An.',
  },
]
