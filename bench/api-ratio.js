// How long requests take beside their statements alone: the same ones with the same parameters, one after another, by the same store.
import { createApi } from '../dist/index.js'
import { storeWith } from '../dist/store/store-with.js'

const most = 10
const fewestRounds = 3

/**
 * Returns a measure over one API, as a server has one. Both sides are warm, as in the other columns: the API has parsed and checked each
 * query once, and the store has planned each statement. They take turns in going first, so that neither finds what the other has
 * just read, and a stop of the machine in one round does not count, since medians are compared.
 */
export function besideStatements({ store, limits, seconds }) {
  let noted = null
  const api = createApi({ store: listening(store, (ask) => noted?.push(ask)), logging: false, limits })
  const request = async (body) => {
    const headers = { 'content-type': 'application/json' }
    await (await api.fetch('http://api/graphql', { method: 'POST', body, headers })).text()
  }

  async function subject(body) {
    const statements = (noted = [])
    await request(body)
    noted = null
    const alone = async () => {
      for (const ask of statements) await ask()
    }
    return { whole: { ask: () => request(body), times: [] }, bare: { ask: alone, times: [] } }
  }

  return {
    ratio: async (bodies) => {
      const subjects = []
      for (const body of bodies.slice(0, most)) subjects.push(await subject(body))
      const until = performance.now() + 1_000 * seconds
      for (let round = 0; round < fewestRounds || performance.now() < until; round++) {
        for (const { whole, bare } of subjects)
          for (const side of round % 2 === 0 ? [whole, bare] : [bare, whole]) await time(side)
      }
      const sum = (side) => subjects.reduce((all, each) => all + median(each[side].times), 0)
      return sum('whole') / Math.max(sum('bare'), 0.001)
    },
    end: () => api.dispose(),
  }
}

async function time({ ask, times }) {
  const begun = performance.now()
  await ask()
  times.push(performance.now() - begun)
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}

function listening(store, note) {
  const heard = (ask) => {
    note(ask)
    return ask()
  }
  return storeWith(store, {
    read: (name, parameters) => heard(() => store.read(name, parameters)),
    keys: (order, range) => heard(() => store.keys(order, range)),
  })
}
