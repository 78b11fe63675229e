import type { BodyDirective, IssuingBodySummary } from '../../src/domain/summary.ts'

/** A row of the summary; a test states only what differs. */
export function bodyRow(differs: Partial<IssuingBodySummary> = {}): IssuingBodySummary {
  return {
    body: { id: 'ban-bi-thu', name: 'Ban Bí thư' },
    directives: 3,
    citations: 4,
    achievements: 2,
    firstIssuedOn: '2016-09-20',
    lastIssuedOn: '2021-09-28',
    stated: 2,
    implied: 1,
    registered: 0,
    ...differs,
  }
}

/** A directive of a body with one achievement that references it. */
export function bodyDirective(differs: Partial<BodyDirective> = {}): BodyDirective {
  return {
    directive: { id: '21-KL/TW@XIII', name: 'Kết luận 21-KL/TW (khóa XIII)', code: '21-KL/TW' },
    basis: 'stated',
    issuedOn: '2021-10-28',
    citations: 1,
    achievements: [use()],
    ...differs,
  }
}

export function use(differs: Partial<BodyDirective['achievements'][number]> = {}) {
  return {
    id: 'r#4',
    name: 'Kết quả 4: Tích cực chuẩn bị',
    ordinal: 4,
    report: { id: 'r', name: 'Ngành Tổ chức năm 2021' },
    citations: 1,
    roles: ['ISSUES', 'REVIEWS'],
    ...differs,
  }
}
