import type { Role } from '../domain/citation.ts'

/** What readers call a role, and the colour in which it is drawn everywhere; the colours differ for the colour-blind too. */
export const roleWords = {
  ISSUES: { name: 'ban hành', colour: '#0072b2' },
  IMPLEMENTS: { name: 'thực hiện', colour: '#009e73' },
  REVIEWS: { name: 'sơ kết, tổng kết', colour: '#e69f00' },
  FOLLOWS: { name: 'theo', colour: '#56b4e9' },
  AMENDS: { name: 'sửa đổi', colour: '#cc79a7' },
  REPLACES: { name: 'thay thế', colour: '#d55e00' },
  REPEALS: { name: 'bãi bỏ', colour: '#882255' },
  MENTIONS: { name: 'nhắc đến', colour: '#8a8f98' },
} as const satisfies Record<Role, { name: string; colour: string }>
