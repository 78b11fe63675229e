import type { Parameters, Value } from '../graph-store.ts'

/**
 * Returns parameters as the driver takes them: whole numbers, at any depth, as bigint, which it sends as integers.
 * A JavaScript number goes as a float, and `LIMIT` refuses it.
 */
export function toNeo4j(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, sent(value)]))
}

function sent(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (isList(value)) return value.map(sent)
  if (typeof value === 'object' && value !== null) return toNeo4j(value)
  return value
}

// Array.isArray alone does not narrow a readonly list away
function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
