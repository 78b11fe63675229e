import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  getNamedType,
  graphql,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql'
import { bases, citationForms, roles } from '../../src/domain/citation.ts'
import { directiveTypes } from '../../src/domain/directive-type.ts'
import { bodyLevels } from '../../src/domain/issuing-body.ts'
import { statuses } from '../../src/domain/resolution.ts'
import { createContext } from '../../src/api/context.ts'
import { LoadJobs } from '../../src/api/load-jobs.ts'
import { createSchema, resolvers } from '../../src/api/schema.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { loadRegister, readRegister } from '../../src/ingest/register.ts'
import { temporaryStore } from './embedded.ts'
import { loadSample, sampleId } from './sample.ts'

interface Described {
  readonly name: string
  readonly description?: string | null | undefined
  readonly args?: readonly Described[]
}

const schema = createSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const own = types.filter((type) => isObjectType(type) || isEnumType(type) || isInputObjectType(type))
const objects = types.filter((type) => isObjectType(type))

describe('schema.graphql', () => {
  test.each(own)('describes $name and all in it in full sentences', (type) => {
    const members: readonly Described[] = isEnumType(type) ? type.getValues() : fieldsOf(type)
    const parts = [type, ...members, ...members.flatMap((member) => member.args ?? [])]
    const wrong = parts.filter(({ description }) => !/^(?:\p{Lu}|[Kk]hóa)[^]*\.$/u.test(description ?? ''))
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  test('has no resolver for a field that it does not have', () => {
    const names = Object.entries(resolvers).flatMap(([type, fields]) =>
      Object.keys(fields).map((field) => [type, field]),
    )
    const unknown = names.filter(([type = '', field = '']) => {
      const found = schema.getType(type)
      return !isObjectType(found) || !(field in found.getFields())
    })
    expect(unknown).toEqual([])
  })

  test.each([
    ['DirectiveType', directiveTypes],
    ['CitationForm', citationForms],
    ['Role', roles],
    ['CitationStatus', statuses],
    ['Basis', bases],
    ['BodyLevel', bodyLevels],
    ['DatePrecision', ['day', 'month', 'year']],
  ])('%s has the values of the domain', (name, values) => {
    const type = schema.getType(name)
    expect(
      isEnumType(type) &&
        type
          .getValues()
          .map((value) => value.name)
          .sort(),
    ).toEqual([...values].sort())
  })
})

describe('resolvers', () => {
  const temporary = temporaryStore()
  const seen = new Set<string>()
  const filled = new Set<string>()

  beforeAll(async () => {
    await loadSample(temporary.store)
    await loadRegister(temporary.store, readRegister(registered, 'register.csv').entries)
    const text = 'Quy định số 24-QĐ/TW ngày 30-7-2021 thay thế Quy định số 29-QĐ/TW ngày 25-7-2016.'
    await ingest(temporary.store, { id: 'relating', title: null, published: null, issuer: null, text })
    const contextValue = { ...createContext(temporary.store), isAuthorized: true, jobs: new LoadJobs() }
    for (const root of roots) {
      const source = `{ ${root} ${selection(fieldOf(root), ['Query', nodeOf(root)])} }`
      const { data, errors } = await graphql({ schema, source, contextValue })
      expect(errors).toBeUndefined()
      note(data, schema.getQueryType())
    }
    const changed = await graphql({ schema, source: changes, contextValue })
    expect(changed.errors).toBeUndefined()
    note(changed.data, schema.getMutationType())
    // both ends are directives, in which the selections above stop
    const source = '{ directive(id: "24-QĐ/TW@XIII") { relations { from { id } to { id } } } }'
    note((await graphql({ schema, source, contextValue })).data, schema.getQueryType())
  })
  afterAll(() => temporary.end())

  test('resolve every field of every type', () => {
    expect(allFields().filter((field) => !seen.has(field))).toEqual([])
  })

  test('find a value for every field somewhere in the sample', () => {
    expect(allFields().filter((field) => !filled.has(field))).toEqual([])
  })

  function note(value: unknown, type: GraphQLObjectType | null | undefined): void {
    if (!type || typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      const field = type.getFields()[name]
      if (!field) continue
      seen.add(`${type.name}.${name}`)
      if (inner !== null) filled.add(`${type.name}.${name}`)
      const innerType = getNamedType(field.type)
      for (const item of [inner].flat()) note(item, isObjectType(innerType) ? innerType : null)
    }
  }
})

const registered = `code,type,issuingBody,date,term,subject,status,names,equates,source,grade
24-QĐ/TW,Quy định,Ban Chấp hành Trung ương,2021-07-29,,Thi hành Điều lệ Đảng,hết hiệu lực,Quy định thi hành Điều lệ Đảng,,https://example.org,A
`

const changes = `mutation {
  ingestReport(input: { id: "x", text: "Quy định số 24-QĐ/TW ngày 31-6-2021" }) {
    report { id } achievements citations directives diagnostics { code message start end }
  }
  loadRegister(csv: ${JSON.stringify(registered)}) { entries problems }
  ingestReports(inputs: [{ id: "y", text: "y" }]) { id total done failures { report code message } isFinished }
  deleteReport(id: "x") { id isDeleted }
}`

const roots = [
  `report(id: "${sampleId}")`,
  'reports',
  `achievement(id: "${sampleId}#4")`,
  'directive(id: "01-HD/TW@XII")',
  'directives(first: 5)',
  'directivesByCode(code: "30/2020/NĐ-CP")',
  'issuingBody(id: "ban-chap-hanh-trung-uong")',
  'issuingBodies',
  'citations(first: 100)',
  'issuingBodySummary',
  'directive(id: "24-QĐ/TW@XIII")',
  'conflicts',
  `node(id: "${sampleId}")`,
  'search(text: "quy dinh")',
  'extract(text: "Quy định số 24-QĐ/TW ngày 30-7-2021 của Bộ Chính trị (khóa XIII)")',
  'lookUp(text: "Quy định 24-QĐ/TW")',
  'lookUp(text: "Quy định 999-QĐ/TW")',
  'read(input: { text: "Báo cáo\\n1. Thực hiện Quy định số 24-QĐ/TW ngày 30-7-2021 của Bộ Chính trị (khóa XIII), ngày 31-6-2021" })',
]

/** The fields of an object have arguments, those of an input have none. */
function fieldsOf(type: GraphQLObjectType | GraphQLInputObjectType): readonly Described[] {
  return isObjectType(type) ? Object.values(type.getFields()) : Object.values(type.getFields())
}

function fieldOf(root: string): GraphQLField<unknown, unknown> {
  const field = schema.getQueryType()?.getFields()[root.split('(')[0] ?? '']
  if (!field) throw new Error(`Query has no field ${root}`)
  return field
}

function nodeOf(root: string): string {
  return getNamedType(fieldOf(root).type).name
}

/** Selects everything below a field, but goes into no type that is open already, nor too deep. */
function selection(field: GraphQLField<unknown, unknown>, open: readonly string[]): string {
  const type = getNamedType(field.type)
  if (!isObjectType(type)) return isAbstractType(type) ? '{ __typename }' : ''
  const fields = Object.values(type.getFields()).flatMap((inner) => {
    const innerType = getNamedType(inner.type)
    if (isLeafType(innerType)) return [inner.name]
    if (isAbstractType(innerType)) return [`${inner.name} { __typename }`]
    if (innerType.name === type.name) return [`${inner.name} { id }`]
    if (open.length > 7 || open.includes(innerType.name)) return []
    return [`${inner.name} ${selection(inner, [...open, innerType.name])}`]
  })
  return `{ ${fields.length === 0 ? '__typename' : fields.join(' ')} }`
}

/** What comes as events, and what failed in a load, has tests of its own. */
const elsewhere = ['Subscription', 'LoadFailure']

function allFields(): string[] {
  return objects
    .filter(({ name }) => !elsewhere.includes(name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
}
