import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'

/** A query that gives `$text` in one place of the API. */
export interface TextArgument {
  /** "directives(filter: { code: $text })". */
  readonly name: string
  readonly query: string
}

/** An argument, or a field of an input. */
interface Slot {
  readonly name: string
  readonly type: GraphQLInputType
  readonly defaultValue?: unknown
}

/** A value with the variable in it, and the type of the variable. */
interface Value {
  readonly words: string
  readonly type: string
}

/** How deep inputs stand in inputs. */
const deepest = 3

/** Returns a query for each place of the API that takes a string, those inside of filters too. */
export function textArguments(schema: GraphQLSchema): TextArgument[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
    given(field.args, 0).map(({ words, type }) => {
      const name = `${field.name}(${words})`
      return { name, query: `query ($text: ${type}!) { ${name} ${selection(field.type)} }` }
    }),
  )
}

/** Returns, for each of the slots that takes a string, it and all that must be given besides. */
function given(slots: readonly Slot[], depth: number): Value[] {
  return slots.flatMap((slot) =>
    valuesOf(slot.type, depth).map(({ words, type }) => {
      const others = slots.filter((one) => one !== slot && isNeeded(one))
      const all = [`${slot.name}: ${words}`, ...others.map((one) => `${one.name}: ${someValue(one.type)}`)]
      return { words: all.join(', '), type }
    }),
  )
}

function valuesOf(type: GraphQLInputType, depth: number): Value[] {
  if (isNonNullType(type)) return valuesOf(type.ofType, depth)
  if (isListType(type)) {
    return valuesOf(type.ofType, depth).map((one) => ({ ...one, words: `[${one.words}]` }))
  }
  if (type.name === 'String' || type.name === 'ID') return [{ words: '$text', type: type.name }]
  if (!isInputObjectType(type) || depth === deepest) return []
  const inside = given(Object.values(type.getFields()), depth + 1)
  return inside.map((one) => ({ ...one, words: `{ ${one.words} }` }))
}

function isNeeded({ type, defaultValue }: Slot): boolean {
  return isNonNullType(type) && defaultValue === undefined
}

function someValue(type: GraphQLInputType): string {
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.name ?? 'null'
  if (!isInputObjectType(named)) return named.name === 'Int' ? '1' : '"x"'
  const fields = Object.values(named.getFields()).filter(isNeeded)
  return `{ ${fields.map((field) => `${field.name}: ${someValue(field.type)}`).join(', ')} }`
}

function selection(type: GraphQLOutputType): string {
  const named = getNamedType(type)
  return isObjectType(named) && 'nodes' in named.getFields() ? '{ nodes { __typename } }' : '{ __typename }'
}
