import { execute, Kind, OperationTypeNode, type ExecutionArgs, type ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { IncompleteRow } from '../../store/view/incomplete-row.ts'

/** How often a query is run again. */
const again = 3

/**
 * Runs a query again when something that it had found was taken away before it had read all of it, as a load beside it does: an
 * answer is of several statements. The fields of an answer are in the order of the query, as the specification has it:
 * yoga's own executor does not keep it.
 */
export function useWholeAnswers<Context extends object>(renewed: (context: Context) => Context): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs): Promise<ExecutionResult> => {
        let result = await execute(args)
        for (let left = again; left > 0 && isTorn(result) && isQuery(args); left--)
          result = await execute({ ...args, contextValue: renewed(args.contextValue as Context) })
        return result
      })
    },
  }
}

/** What must be there is missing in a graph that is whole only when it was taken away in between. */
function isTorn({ errors = [] }: ExecutionResult): boolean {
  return errors.some(
    ({ message, originalError }) =>
      originalError instanceof IncompleteRow ||
      message.startsWith('Cannot return null for non-nullable field'),
  )
}

function isQuery({ document, operationName }: ExecutionArgs): boolean {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  const asked = operations.find(({ name }) => operationName == null || name?.value === operationName)
  return asked?.operation === OperationTypeNode.QUERY
}
