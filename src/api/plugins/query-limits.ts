import {
  GraphQLError,
  Kind,
  validate,
  type ASTVisitor,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../limits.ts'
import { estimateNodes } from '../node-estimate.ts'
import { refusal } from '../refusal.ts'

/** Refuses queries that are too deep, too long or too wide before anything is run. */
export function useQueryLimits(limits: Limits, suggestions: boolean): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string, options: object): unknown => {
        try {
          return parseFn(source, { ...options, maxTokens: limits.tokens })
        } catch (error) {
          const isLong = error instanceof GraphQLError && error.message.includes('more that')
          const message = `The query has more than ${limits.tokens} words and signs`
          throw isLong ? refusal('QUERY_TOO_LONG', message) : error
        }
      })
    },
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule((context: ValidationContext) => depthRule(context, limits.depth))
      addValidationRule((context: ValidationContext) => aliasRule(context, limits.aliases))
      if (suggestions) return
      setValidationFn(withoutSuggestions)
    },
    onExecute({ args, setResultAndStopExecution }) {
      const nodes = estimateNodes(args)
      if (nodes <= limits.nodes) return
      const message = `The query can bring ${nodes} elements: at most ${limits.nodes} are allowed, so give lists a smaller "first"`
      setResultAndStopExecution({ errors: [refusal('QUERY_TOO_WIDE', message)] })
    },
  }
}

function withoutSuggestions(
  schema: GraphQLSchema,
  document: DocumentNode,
  rules: readonly ValidationRule[],
): readonly GraphQLError[] {
  return validate(schema, document, rules, { hideSuggestions: true })
}

function aliasRule(context: ValidationContext, limit: number): ASTVisitor {
  let aliases = 0
  return {
    Field(field) {
      if (field.alias) aliases += 1
      if (aliases !== limit + 1 || !field.alias) return
      const message = `The query gives more than ${limit} fields another name`
      context.reportError(refusal('TOO_MANY_ALIASES', message, field))
    },
  }
}

function depthRule(context: ValidationContext, limit: number): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context, new Set())
      if (depth <= limit) return
      const message = `The query is ${depth} fields deep: at most ${limit} are allowed`
      context.reportError(refusal('QUERY_TOO_DEEP', message, operation))
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
