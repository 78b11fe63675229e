import { ViendanError } from '../../domain/error.ts'
import { searchable } from '../../domain/searchable.ts'
import { extract } from '../../extract/extract.ts'
import { meanings } from '../../ingest/look-up.ts'
import { canonicalCode } from '../../lexicon/canonical-code.ts'
import type { DirectiveOrder } from '../../store/view/directive-list.ts'
import { bodyKeyset, type IssuingBodyOrder } from '../../store/view/issuing-body-view.ts'
import { keyedOrder, keysets } from '../../store/view/paging.ts'
import { searchKeyset, searchKinds } from '../../store/view/search-view.ts'
import type { ReportOrder } from '../../store/view/report-view.ts'
import { readArguments, readPage, type PageArguments } from '../arguments.ts'
import { connection, edgeConnection } from '../connection.ts'
import type { Context } from '../context.ts'
import {
  citationArguments,
  directiveArguments,
  extractArguments,
  issuingBodyArguments,
  lookUpArguments,
  readingArguments,
  reportArguments,
  searchArguments,
  summaryArguments,
} from '../filters.ts'
import { summaryRows } from '../summary-rows.ts'
import { reading } from './reading.ts'

export interface Id {
  readonly id: string
}

type Root = unknown

/** What has an id, in the order in which `node` looks for it. */
const nodeTypes = {
  directives: 'Directive',
  achievements: 'Achievement',
  citations: 'Citation',
  reports: 'Report',
  issuingBodies: 'IssuingBody',
} as const
const nodeLoaders = Object.keys(nodeTypes) as readonly (keyof typeof nodeTypes)[]

export const Query = {
  report: (_: Root, { id }: Id, { load }: Context) => load.each('reports', id),
  achievement: (_: Root, { id }: Id, { load }: Context) => load.each('achievements', id),
  directive: (_: Root, { id }: Id, { load }: Context) => load.each('directives', id),
  issuingBody: (_: Root, { id }: Id, { load }: Context) => load.each('issuingBodies', id),

  async node(_: Root, { id }: Id, { load }: Context) {
    const found = await Promise.all(nodeLoaders.map((name) => load.each(name, id)))
    const at = found.findIndex((each) => each !== null)
    return at === -1 ? null : { ...found[at], __typename: nodeTypes[nodeLoaders[at] ?? 'reports'] }
  },

  async search(_: Root, args: PageArguments, { view }: Context) {
    const { text, kinds = [] } = readArguments(searchArguments, args)
    const page = readPage(args, searchKeyset)
    const wanted = kinds.length === 0 ? searchKinds : kinds
    const places = await view.search(text, wanted, page.slice)
    const words = searchable(text)
    return edgeConnection(
      page,
      places,
      (hit) => ({ node: hit, score: hit.score, words }),
      () => view.searchTotal(text, wanted),
    )
  },

  extract: (_: Root, args: unknown, { lexicon }: Context) =>
    extract(readArguments(extractArguments, args).text, { lexicon }).citations.map((citation) => ({
      ...citation,
      issuedOn: citation.issuedOn?.value ?? null,
      issuedBy: citation.issuedBy.map(({ name }) => name),
    })),

  async reports(_: Root, args: PageArguments, { view }: Context) {
    const { filter = {}, orderBy } = readArguments(reportArguments, args)
    const order: ReportOrder = orderBy ?? { field: 'PUBLISHED', direction: 'DESC' }
    const page = readPage(args, keyedOrder('reports', order))
    const places = await view.reportPage(filter, order, page.slice)
    return connection(page, places, () => view.reportTotal(filter))
  },

  async directives(_: Root, args: PageArguments, { view }: Context) {
    const { filter = {}, orderBy } = readArguments(directiveArguments, args)
    const order: DirectiveOrder = orderBy ?? { field: 'ISSUED_ON', direction: 'DESC' }
    const page = readPage(args, keyedOrder('directives', order))
    const places = await view.directivePage(filter, order, page.slice)
    return connection(page, places, () => view.directiveTotal(filter))
  },

  directivesByCode(_: Root, args: { readonly code: string }, { view, lexicon }: Context) {
    const code = canonicalCode(args.code, lexicon)
    if (code !== null) return view.directivesWithCode(code)
    throw new ViendanError(
      'INVALID_INPUT',
      'Argument "code": expected the code of a directive, such as "24-QĐ/TW"',
    )
  },

  lookUp(_: Root, args: unknown, { store, lexicon }: Context) {
    const { text, asOf } = readArguments(lookUpArguments, args)
    return meanings(store, text, { asOf, lexicon })
  },

  read: (_: Root, args: unknown, context: Context) =>
    reading(readArguments(readingArguments, args).input, context),

  async conflicts(_: Root, args: PageArguments, { view }: Context) {
    const page = readPage(args, keysets.byId)
    const places = await view.conflictPage(page.slice)
    return edgeConnection(
      page,
      places,
      (directive) => ({ node: { directive } }),
      () => view.conflictTotal(),
    )
  },

  async issuingBodies(_: Root, args: PageArguments, { view }: Context) {
    const { filter = {}, orderBy } = readArguments(issuingBodyArguments, args)
    const order: IssuingBodyOrder = orderBy ?? { field: 'NAME', direction: 'ASC' }
    const page = readPage(args, bodyKeyset(order))
    const places = await view.issuingBodyPage(filter, order, page.slice)
    return connection(page, places, () => view.issuingBodyTotal(filter))
  },

  async citations(_: Root, args: PageArguments, { view }: Context) {
    const { filter = {} } = readArguments(citationArguments, args)
    const page = readPage(args, keysets.reading)
    const places = await view.citationPage(filter, page.slice)
    return connection(page, places, () => view.citationTotal(filter))
  },

  issuingBodySummary(_: Root, args: unknown, { view }: Context) {
    const { filter = {} } = readArguments(summaryArguments, args)
    return summaryRows(view, filter)
  },
}
