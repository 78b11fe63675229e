import { addTo } from '../../domain/grouped.ts'
import type { RelationType } from '../../domain/relation.ts'
import type { RegisterEntry } from '../../domain/register.ts'
import {
  bodyElement,
  directiveElements,
  relationElements,
  type BulkRows,
} from '../../store/bulk/bulk-rows.ts'
import type { Base } from '../../store/bulk/recorder.ts'
import type { GraphElement } from '../../store/graph-element.ts'
import { relationKey, type RelationEvidence, type SaidRelation } from '../../store/writer/relations.ts'
import { addCount, type Count, type Votes } from '../../store/writer/votes.ts'
import type { RegisterIndex } from './register-index.ts'
import { Texts } from './texts.ts'

/** What is settled once all reports have told what they say of it. */
export type Unsettled =
  | {
      readonly base: Base
      readonly votes: Votes
      /** What the register has of it. */
      readonly entry: RegisterEntry | null
    }
  | {
      readonly relation: { readonly from: string; readonly type: RelationType; readonly to: string }
      readonly evidence: readonly RelationEvidence[]
    }

/** Elements that no other report brings, and those that others may bring as well. */
export interface SharedApart {
  readonly own: GraphElement[]
  readonly shared: GraphElement[]
}

/** What reports share: nodes and links that several bring, what is said of directives and bodies, and relations between them. */
export class Shared {
  readonly #seen = new Map<string, Set<string>>()
  readonly #bases = new Map<string, Base>()
  readonly #votes = new Map<string, Votes>()
  readonly #relations = new Map<string, SaidRelation[]>()
  readonly #texts = new Texts()

  /** Keeps what is shared, and gives the elements that are not there yet. */
  add({ elements, bases, votes, relations }: BulkRows): SharedApart {
    const come = new Set<string>()
    for (const base of bases) {
      if (this.#bases.has(base.id)) continue
      this.#bases.set(base.id, this.#kept(base))
      come.add(base.id)
    }
    // a report says many things, and its id comes with each of them
    const reports = new Texts()
    for (const [id, counts] of votes) {
      const known = this.#votes.get(id) ?? new Map<string, Count>()
      this.#votes.set(id, known)
      for (const [key, { count, published, report, start }] of counts) {
        const place = { published: this.#texts.orNull(published), report: reports.once(report), start }
        addCount(known, this.#texts.once(key), { count, ...place })
      }
    }
    for (const relation of relations) {
      addTo(this.#relations, relationKey(relation), relation)
    }
    const fresh: SharedApart = { own: [], shared: [] }
    for (const element of elements) {
      if (!isShared(element)) fresh.own.push(element)
      else if (this.#isNew(element, come)) fresh.shared.push(element)
    }
    return fresh
  }

  /** Returns what was kept as rows of one group of reports, without the elements. */
  rows(): Omit<BulkRows, 'elements'> {
    return {
      bases: [...this.#bases.values()],
      votes: this.#votes,
      relations: [...this.#relations.values()].flat(),
    }
  }

  /** Gives what is to be settled, and forgets it. */
  *unsettled({ byId }: RegisterIndex): Generator<Unsettled, void, undefined> {
    for (const [id, base] of this.#bases) {
      const votes = this.#votes.get(id) ?? new Map<string, Count>()
      this.#bases.delete(id)
      this.#votes.delete(id)
      yield { base, votes, entry: byId.get(id) ?? null }
    }
    for (const [id] of this.#votes)
      throw new Error(`A citation says something of "${id}", which nothing brings`)
    for (const [key, said] of this.#relations) {
      this.#relations.delete(key)
      const [relation] = said
      if (!relation) continue
      const { from, type, to } = relation
      yield { relation: { from, type, to }, evidence: said.map(({ evidence }) => evidence) }
    }
  }

  /** `come` has the directives that come with these elements and were not there. */
  #isNew(element: GraphElement, come: ReadonlySet<string>): boolean {
    // whoever brings a directive brings the same links of its identity
    if (element.kind === 'relationship' && identityTypes.has(element.type)) return come.has(element.start)
    const [kind, key] =
      element.kind === 'node'
        ? [element.label, element.id]
        : [element.type, `${element.start} ${element.end}`]
    const seen = this.#seen.get(kind) ?? new Set()
    this.#seen.set(kind, seen)
    return seen.size < seen.add(key).size
  }

  #kept(base: Base): Base {
    if (base.kind === 'body') return base
    return { ...base, noun: this.#texts.row(base.noun), props: this.#texts.row(base.props) }
  }
}

/** Returns the node and the links of what is settled. */
export async function settle(unsettled: Unsettled): Promise<readonly GraphElement[]> {
  if ('relation' in unsettled) return relationElements(unsettled.relation, unsettled.evidence)
  const { base, votes, entry } = unsettled
  return base.kind === 'body' ? [bodyElement(base, votes)] : directiveElements(base, votes, entry)
}

const sharedLabels = new Set(['Designation', 'IssueDate', 'IssuingBody', 'Term'])
/** What follows from which directive it is. */
const identityTypes = new Set(['CALLED', 'NUMBERED_IN'])
const sharedTypes = new Set([...identityTypes, 'PART_OF'])

/** True of what several reports can bring. */
export function isShared(element: GraphElement): boolean {
  return element.kind === 'node' ? sharedLabels.has(element.label) : sharedTypes.has(element.type)
}
