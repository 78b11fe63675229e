import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** How much one request may ask for. */
export interface Limits {
  /** Fields inside fields; introspection does not count. @default 12 */
  readonly depth: number
  /** Words and signs of a query. @default 2000 */
  readonly tokens: number
}

export const defaultLimits: Limits = { depth: 12, tokens: 2000 }

/** Refuses queries that are too deep or too long before anything is run. */
export function useLimits({ depth, tokens }: Limits = defaultLimits): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string, options: object): unknown =>
        parseFn(source, { ...options, maxTokens: tokens }),
      )
    },
    onValidate({ addValidationRule }) {
      addValidationRule((context: ValidationContext) => depthRule(context, depth))
    },
  }
}

function depthRule(context: ValidationContext, limit: number): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context, new Set())
      if (depth <= limit) return
      const message = `The query is ${depth} fields deep: at most ${limit} are allowed`
      context.reportError(
        new GraphQLError(message, { nodes: operation, extensions: { code: 'INVALID_INPUT' } }),
      )
    },
  }
}

/** Fragments that are being followed are skipped: a cycle is reported by a rule of its own. */
function depthOf(set: SelectionSetNode, context: ValidationContext, open: ReadonlySet<string>): number {
  const depths = set.selections.map((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, context, open)
    if (selection.kind === Kind.FIELD) {
      if (!selection.selectionSet || selection.name.value.startsWith('__')) return 1
      return 1 + depthOf(selection.selectionSet, context, open)
    }
    const name = selection.name.value
    const fragment = context.getFragment(name)
    if (!fragment || open.has(name)) return 0
    return depthOf(fragment.selectionSet, context, new Set([...open, name]))
  })
  return Math.max(0, ...depths)
}
