import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { diagnosticCodes } from '../../src/domain/diagnostic.ts'
import { errorCodes } from '../../src/domain/error.ts'

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')

function rowsUnder(heading: string): string[][] {
  const section = page.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/^\| `.*$/gmu)].map(([line]) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

describe('docs/errors.md', () => {
  test.each([
    ['Errors', errorCodes, 4],
    ['Diagnostics', diagnosticCodes, 3],
  ])('has a full row for each code under %s, in the order of the source', (heading, codes, cells) => {
    const rows = rowsUnder(heading)
    expect(rows.map(([code]) => code)).toEqual(codes.map((code) => `\`${code}\``))
    for (const row of rows) {
      expect(row).toHaveLength(cells)
      expect(row).not.toContain('')
    }
  })
})
