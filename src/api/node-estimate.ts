import {
  getArgumentValues,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql'

/** How many elements a list without `first` is taken to have; they count only where lists with it stand below. */
const usual = 10

interface Scope {
  readonly args: ExecutionArgs
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/** Returns how many elements of lists an operation can bring at most, as its `first` arguments tell. */
export function estimateNodes(args: ExecutionArgs): number {
  const definitions = args.document.definitions
  const operation = definitions.find(
    (each) =>
      each.kind === Kind.OPERATION_DEFINITION &&
      (!args.operationName || each.name?.value === args.operationName),
  )
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return 0
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  const scope = { args, fragments: new Map(fragments.map((each) => [each.name.value, each])) }
  return estimate(operation.selectionSet, args.schema.getRootType(operation.operation), scope)
}

/** A fragment cannot hold itself: validation has refused that. */
function estimate(set: SelectionSetNode, type: GraphQLNamedType | null | undefined, scope: Scope): number {
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + ofField(selection, type, scope)
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value)
    const condition = fragment?.typeCondition?.name.value
    const inner = condition === undefined ? type : scope.args.schema.getType(condition)
    return fragment ? sum + estimate(fragment.selectionSet, inner, scope) : sum
  }, 0)
}

function ofField(node: FieldNode, type: GraphQLNamedType | null | undefined, scope: Scope): number {
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined
  if (!field || !node.selectionSet) return 0
  const inner = estimate(node.selectionSet, getNamedType(field.type), scope)
  const page = pageOf(field, node, scope)
  if (page !== null) return page + page * inner
  // "nodes" and "edges" are the elements that the connection above has counted
  const isCounted = field.name === 'nodes' || field.name === 'edges'
  return isList(field.type) && !isCounted ? usual * inner : inner
}

/** Returns how many elements a field asks for by "first", or null when it has no such argument. */
function pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode, { args }: Scope): number | null {
  if (field.args.every(({ name }) => name !== 'first')) return null
  const { first } = getArgumentValues(field, node, args.variableValues)
  return typeof first === 'number' ? Math.max(0, first) : usual
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type)
}
