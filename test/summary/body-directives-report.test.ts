import { describe, expect, test } from '@jest/globals'
import { bodyDirectivesReport } from '../../src/summary/body-directives-report.ts'
import { bodyDirective, use } from './rows.ts'

const body = { name: 'Ban Bí thư' }

describe('the list of the directives of a body', () => {
  test('has a row for each achievement that references a directive', () => {
    const { rows } = bodyDirectivesReport(body, [
      bodyDirective({ achievements: [use(), use({ id: 'r#7', roles: ['IMPLEMENTS'] })] }),
    ])
    expect(rows).toMatchObject([
      { directiveId: '21-KL/TW@XIII', achievementId: 'r#4', roles: ['ISSUES', 'REVIEWS'] },
      { directiveId: '21-KL/TW@XIII', achievementId: 'r#7', roles: ['IMPLEMENTS'] },
    ])
  })

  test('keeps a directive that no achievement references', () => {
    const { rows } = bodyDirectivesReport(body, [bodyDirective({ achievements: [], citations: 0 })])
    expect(rows).toMatchObject([{ code: '21-KL/TW', achievement: null, citations: 0, roles: [] }])
  })

  test('says nothing of attributions in the list of directives without a body', () => {
    const { caption, columns } = bodyDirectivesReport(null, [bodyDirective({ basis: null })])
    expect(columns.map(({ key }) => key)).not.toContain('basis')
    expect(caption).toContain('không rõ')
  })
})
