import type { DirectiveNode } from '../../store/view/nodes.ts'
import type { DirectiveRelation, EntryNode } from '../../store/view/register-view.ts'
import { readFirst } from '../arguments.ts'
import type { Context } from '../context.ts'
import { Directive } from './directive.ts'

/** A directive in conflict. */
export interface ConflictNode {
  readonly directive: DirectiveNode
}

export const Conflict = {
  dates: ({ directive }: ConflictNode, _: unknown, context: Context) =>
    Directive.dates(directive, _, context),
  bodies: ({ directive }: ConflictNode, _: unknown, context: Context) =>
    Directive.bodies(directive, _, context),
  register: ({ directive }: ConflictNode, _: unknown, { load }: Context) =>
    load.each('registered', directive.id),
  reason: async ({ directive }: ConflictNode, _: unknown, { load }: Context) =>
    (await load.each('registered', directive.id)) ? 'REGISTER' : 'MOST_STATED',
}

export const RegisterEntry = {
  issuedBy: async ({ bodies }: EntryNode, _: unknown, { load }: Context) =>
    (await Promise.all(bodies.map((id) => load.each('issuingBodies', id)))).filter((body) => body !== null),
}

export const Relation = {
  from: ({ from }: DirectiveRelation, _: unknown, { load }: Context) => load.each('directives', from),
  to: ({ to }: DirectiveRelation, _: unknown, { load }: Context) => load.each('directives', to),
  evidence: ({ evidence }: DirectiveRelation, args: { readonly first?: number | null }) =>
    evidence.slice(0, readFirst(args)),
}
