import type { Knowledge } from '../domain/knowledge.ts'
import type { GraphStore } from './graph-store.ts'
import { knowledgeOf } from './writer/knowledge.ts'

/** Reads what the reports and the register of a graph know of designations. */
export async function knownDirectives(
  store: GraphStore,
  designations: readonly string[],
): Promise<Knowledge> {
  if (designations.length === 0) return new Map()
  return knowledgeOf(await store.read('write/known-directives', { ids: designations }))
}
