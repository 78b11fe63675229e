import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { maskApiError } from '../../src/api/mask-error.ts'
import { ViendanError, type ErrorCode } from '../../src/domain/error.ts'
import { ask, at, dataOf, silentApi } from './ask.ts'
import { temporaryStore } from './embedded.ts'
import { loadSample } from './sample.ts'

const unavailable = 'The graph does not answer: try again later'

describe('arguments', () => {
  const temporary = temporaryStore()
  const api = silentApi(temporary.store)
  beforeAll(() => loadSample(temporary.store))
  afterAll(() => temporary.end())

  test.each([
    [
      'no element at all',
      'reports(first: 0) { totalCount }',
      '"first": expected a whole number from 1 to 100',
    ],
    [
      'too many elements',
      'citations(first: 101) { totalCount }',
      '"first": expected a whole number from 1 to 100',
    ],
    [
      'too many in an inner list',
      'directives { nodes { citations(first: 1000) { totalCount } } }',
      '"first": expected a whole number from 1 to 100',
    ],
    [
      'too much evidence',
      'directives { nodes { dates { evidence(first: -1) { exact } } } }',
      '"first": expected a whole number from 1 to 100',
    ],
    ['a cursor that is none', 'directives(after: "x") { totalCount }', '"after": expected the cursor'],
    [
      'a date that is none',
      'directives(filter: {issuedOn: {since: "2021-02-30"}}) { totalCount }',
      '"filter.issuedOn.since": expected an ISO date',
    ],
    [
      'a date in Vietnamese order',
      'issuingBodySummary(filter: {until: "30-7-2021"}) { directives }',
      '"filter.until": expected an ISO date',
    ],
    [
      'a range that runs backwards',
      'reports(filter: {published: {since: "2022", until: "2021"}}) { totalCount }',
      '"filter.published.until": expected a date that is not before "since"',
    ],
    [
      'two mistakes',
      'issuingBodySummary(filter: {since: "x", until: "y"}) { directives }',
      '"filter.since": expected an ISO date such as "2021-07-30", "2021-07" or "2021" (and 1 more)',
    ],
    ['what is no code', 'directivesByCode(code: "24") { id }', '"code": expected the code of a directive'],
  ])('%s is INVALID_INPUT', async (_reason, field, words) => {
    const { errors } = await ask(api, `{ ${field} }`)
    expect([...new Set(errors.map((error) => error.extensions?.code))]).toEqual(['INVALID_INPUT'])
    expect(errors[0]?.message).toContain(words)
  })

  test('a cursor serves only the order that it comes from', async () => {
    const first = await dataOf(api, '{ directives(first: 1) { pageInfo { endCursor } } }')
    const [after] = at(first, 'directives.pageInfo.endCursor')
    const query =
      'query ($after: String) { directives(after: $after, orderBy: {field: CODE}) { totalCount } }'
    const { errors } = await ask(api, query, { after })
    expect(errors.map((error) => error.extensions?.code)).toEqual(['INVALID_INPUT'])
  })

  test('null stands for an argument that is absent', async () => {
    const query = '{ directives(first: null, after: null, filter: null, orderBy: null) { totalCount } }'
    expect(at(await dataOf(api, query), 'directives.totalCount')).toEqual([21])
  })

  test.each([
    ['a field that does not exist', '{ reports { nodes { secret } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what is no GraphQL', '{ reports {', 'GRAPHQL_PARSE_FAILED'],
    ['too many words', `{ ${'__typename '.repeat(2500)} }`, 'QUERY_TOO_LONG'],
    [
      'too many other names',
      `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'too many elements',
      '{ reports(first: 100) { nodes { achievements { citations(first: 100) { nodes { candidates { id citations(first: 100) { nodes { id } } } } } } } } }',
      'QUERY_TOO_WIDE',
    ],
  ])('%s is refused', async (_reason, query, code) => {
    const { errors, data } = await ask(api, query)
    expect(data).toBeNull()
    expect(errors[0]?.extensions?.code).toBe(code)
  })

  test.each([
    ['written out', deep(''), ''],
    [
      'through fragments',
      deep('...more'),
      'fragment more on Directive { citations { nodes { directive { id } } } }',
    ],
  ])('a query that is too deep %s is QUERY_TOO_DEEP', async (_reason, query, fragments) => {
    const { errors } = await ask(api, `${query} ${fragments}`)
    expect(errors.map((error) => error.extensions?.code)).toEqual(['QUERY_TOO_DEEP'])
    expect(errors[0]?.message).toMatch(/^The query is 1\d fields deep: at most 12 are allowed$/u)
  })

  test('a fragment that holds itself is refused', async () => {
    const query =
      '{ directives { nodes { ...a } } } fragment a on Directive { citations { nodes { directive { ...a } } } }'
    expect((await ask(api, query)).errors[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})

describe('a store that is down', () => {
  const temporary = temporaryStore()
  const { folder } = temporary
  const api = silentApi(temporary.store)
  beforeAll(() => temporary.end())

  test('is STORE_UNAVAILABLE, without its address', async () => {
    const { errors, data } = await ask(api, '{ report(id: "a") { id } }')
    expect(data).toEqual({ report: null })
    expect(errors.map((error) => error.extensions?.code)).toEqual(['STORE_UNAVAILABLE'])
    expect(JSON.stringify(errors)).not.toContain(folder)
  })

  test.each([
    ['/ready', 503],
    ['/health', 200],
  ])('%s answers %d', async (path, status) => {
    expect((await api.fetch(`http://api${path}`)).status).toBe(status)
  })
})

describe('maskApiError', () => {
  const path = ['directive']
  const wrapped = (originalError: Error) => new GraphQLError(originalError.message, { path, originalError })

  test.each<[reason: string, error: unknown, code: string, message: string]>([
    ['shows what a client did wrong', wrapped(failure('INVALID_INPUT')), 'INVALID_INPUT', 'bolt://secret'],
    ['shows what is not there', wrapped(failure('NOT_FOUND')), 'NOT_FOUND', 'bolt://secret'],
    ['hides the address of a store', wrapped(failure('STORE_DENIED')), 'STORE_UNAVAILABLE', unavailable],
    ['hides the folder of a store', failure('STORE_LOCKED'), 'STORE_UNAVAILABLE', unavailable],
    ['hides a statement', wrapped(failure('STATEMENT_FAILED')), 'INTERNAL_SERVER_ERROR', 'Unexpected error.'],
    ['hides a bug', wrapped(new Error('bolt://secret')), 'INTERNAL_SERVER_ERROR', 'Unexpected error.'],
    ['hides what is no error', 'bolt://secret', 'INTERNAL_SERVER_ERROR', 'Unexpected error.'],
  ])('%s', (_reason, error, code, message) => {
    const masked = maskApiError(error, 'Unexpected error.')
    if (!(masked instanceof GraphQLError)) throw masked
    expect(masked.message).toBe(message)
    expect(masked.extensions['code']).toBe(code)
    expect(masked.path).toEqual(error instanceof GraphQLError ? path : undefined)
    expect(JSON.stringify(masked.toJSON()).includes('secret')).toBe(message.includes('secret'))
  })

  test('lets errors of GraphQL itself through', () => {
    const error = new GraphQLError('Cannot query field')
    expect(maskApiError(error, 'Unexpected error.')).toBe(error)
  })
})

function failure(code: ErrorCode): ViendanError {
  return new ViendanError(code, 'bolt://secret')
}

/** Goes from directives to their citations and back: 2 fields, and 3 more a turn. */
function deep(inner: string): string {
  const turns = 4
  const open = '{ citations { nodes { directive '.repeat(turns)
  return `{ directives { nodes ${open} { id ${inner} } ${'} } }'.repeat(turns)} } }`
}
