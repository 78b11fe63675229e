// A store that counts what each write does: statements, answers of other reports read anew, and those that change.
import { storeWith } from '../dist/store/store-with.js'

/** Returns the store with `counts` of its writes since they were last taken by `take()`. */
export function countingStore(store) {
  let counts = none()
  const write = (work) =>
    store.write((transaction) => {
      counts = none()
      return work({
        run: async (name, parameters) => {
          const rows = await transaction.run(name, parameters)
          counts.statements += 1
          counts.rows += rows.length
          if (name === 'write/set-answers') counts.changed += parameters.rows.length
          if (name === 'write/open-reports') counts.reread += rows.length
          return rows
        },
      })
    })
  return { store: storeWith(store, { write }), take: () => counts }
}

function none() {
  return { statements: 0, rows: 0, reread: 0, changed: 0 }
}
