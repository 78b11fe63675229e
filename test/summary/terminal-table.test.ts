import { describe, expect, test } from '@jest/globals'
import { bodyDirectivesReport } from '../../src/summary/body-directives-report.ts'
import { displayWidth } from '../../src/summary/display-width.ts'
import { issuingBodyReport } from '../../src/summary/issuing-body-report.ts'
import { formatTerminal } from '../../src/summary/terminal-table.ts'
import { bodyDirective, bodyRow, use } from './rows.ts'

const gridLines = (text: string): string[] => text.split('\n').filter((line) => /^[│├┌└]/u.test(line))

const named = (name: string) => bodyRow({ body: { id: 'x', name } })

describe('the terminal table', () => {
  test.each([
    ['composed letters', 'Ban Tổ chức Tỉnh ủy Đắk Nông'],
    ['decomposed letters', 'Ban Tổ chức Tỉnh ủy Đắk Nông'.normalize('NFD')],
    ['East Asian letters, two columns wide', '越南共產黨中央委員會'],
    ['an emoji', 'Ban 🏛 Tổ chức'],
    ['a line break and a tab inside a name', 'Ban Tổ chức\n\tTrung ương'],
    ['nothing', ''],
  ])('is aligned for %s', (_reason, name) => {
    const text = formatTerminal(issuingBodyReport([bodyRow(), named(name)]))
    expect(new Set(gridLines(text).map(displayWidth)).size).toBe(1)
  })

  test('shows dates as Vietnamese readers write them and a dash for none', () => {
    const text = formatTerminal(issuingBodyReport([bodyRow({ lastIssuedOn: null })]))
    expect(text).toContain('20-9-2016')
    expect(text).toMatch(/│ – +│/u)
  })

  test('lets no name steer the terminal', () => {
    const text = formatTerminal(issuingBodyReport([named('\u001B[2Jxoá\u202E')]))
    expect(text).not.toMatch(/[\u001B\u202E]/u)
  })

  test('fits into the terminal by wrapping names, and loses no word', () => {
    const name = 'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực'
    const lines = gridLines(formatTerminal(issuingBodyReport([named(name)]), { width: 100 }))
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(100)
    const cells = lines.map((line) => line.split('│')[1]?.trim() ?? '')
    expect(cells.join(' ').replace(/\s+/gu, ' ')).toContain(name)
  })

  test('cuts no word in a terminal too narrow for it', () => {
    const text = formatTerminal(issuingBodyReport([named('Ban Tổ chức')]), { width: 10 })
    expect(text).not.toContain('…')
  })

  test('shows the values of a group once and rules groups off', () => {
    const second = { id: '03-KH/TW@XIII', name: 'Kế hoạch 03-KH/TW', code: '03-KH/TW' }
    const text = formatTerminal(
      bodyDirectivesReport({ name: 'Ban Bí thư' }, [
        bodyDirective({ achievements: [use(), use({ id: 'r#7' })] }),
        bodyDirective({ directive: second }),
      ]),
    )
    expect(text.match(/Kết luận 21-KL\/TW/gu)).toHaveLength(1)
    expect(text.match(/^├/gmu)).toHaveLength(2)
    expect(text).toContain('ban hành; sơ kết, tổng kết')
  })
})
