import { z } from 'zod'
import { issueDate } from '../../domain/issue-date.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import { graphView, type GraphView } from '../../store/graph-view.ts'
import type { ClaimGroup } from '../../store/view/claims.ts'
import type { DirectiveNode } from '../../store/view/nodes.ts'
import { defineCommand, exitCodes } from '../command.ts'
import { print, type Io } from '../io.ts'
import { requireGraph, storeLocation, storeOption, withStore } from '../store-option.ts'

const page = 50

export const conflictsCommand = defineCommand({
  name: 'conflicts',
  usage: 'conflicts [options]',
  about: `Lists every directive of which citations and the register state different dates or bodies: each claim with
its source and words, a star at the chosen value, and why it was chosen.`,
  options: storeOption,
  operands: { least: 0, most: 0, name: '' },
  examples: ['viendan conflicts'],
  values: z.object({ store: z.string().optional() }),
  async run({ store: given }, _operands, io) {
    const location = storeLocation(given, io)
    requireGraph(location)
    await withStore(location, io, (store) => listConflicts(store, io))
    return exitCodes.done
  },
})

async function listConflicts(store: GraphStore, io: Io): Promise<void> {
  const view = graphView(store)
  let isEmpty = true
  for (let after: readonly (string | number)[] | null = null; ;) {
    const places = await view.conflictPage({ limit: page, after })
    for (const { value } of places) await print(io, await conflictText(view, value))
    if (places.length > 0) isEmpty = false
    if (places.length < page) break
    after = places.at(-1)?.key ?? null
  }
  if (isEmpty) await print(io, 'No conflicts: no directive has different dates or bodies\n')
}

async function conflictText(view: GraphView, directive: DirectiveNode): Promise<string> {
  const { id, name, issuedOn } = directive
  const [dates, bodies, chosen, entries] = await Promise.all([
    view.dateClaims([id]),
    view.bodyClaims([id]),
    view.bodiesOfDirectives([id]),
    view.registered([id]),
  ])
  const entry = entries.get(id)
  const issuers = new Set((chosen.get(id) ?? []).map(({ body }) => body.id))
  const names = await view.issuingBodies([
    ...(bodies.get(id) ?? []).map(({ value }) => value),
    ...(entry?.bodies ?? []),
  ])
  const bodyName = (body: string): string => names.get(body)?.name ?? body
  const lines = [
    `${name}  ${id}`,
    ...(entry?.issuedOn
      ? [registered(entry.issuedOn === issuedOn?.value, dateName(entry.issuedOn), entry.source)]
      : []),
    ...(dates.get(id) ?? []).map((claim) =>
      claimLine(claim, claim.value === issuedOn?.value, dateName(claim.value)),
    ),
    ...(entry && entry.bodies.length > 0
      ? [registered(true, entry.bodies.map(bodyName).join('; '), entry.source)]
      : []),
    ...(bodies.get(id) ?? []).map((claim) =>
      claimLine(claim, issuers.has(claim.value), bodyName(claim.value)),
    ),
    `  * chosen: ${entry ? 'the register comes first' : 'what most citations state, of a tie the earliest'}`,
  ]
  return `${lines.join('\n')}\n`
}

function registered(isChosen: boolean, value: string, source: string): string {
  return `  ${isChosen ? '*' : ' '} ${value}: the register, ${source}`
}

function claimLine({ count, first }: ClaimGroup, isChosen: boolean, value: string): string {
  const words = first ? `, "${first.exact}" in ${first.citation}` : ''
  return `  ${isChosen ? '*' : ' '} ${value}: ${count} citation${count === 1 ? '' : 's'}${words}`
}

function dateName(iso: string): string {
  return issueDate(iso)?.name ?? iso
}
