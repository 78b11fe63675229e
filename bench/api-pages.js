// Walks lists of a large graph page by page: what the first page takes, and what the one at their end does.
const depth = 500
const times = 60

/** The lists, by what begins them in a query and where they stand in its answer. */
const lists = {
  'directives by date': { field: 'directives' },
  'directives by code': {
    field: 'directives',
    given: 'orderBy: {field: CODE, direction: ASC}',
  },
  citations: { field: 'citations' },
  'open citations': {
    field: 'citations',
    given: 'filter: {statuses: [ambiguous, unresolved]}',
  },
  "a body's directives": { of: 'issuingBody', id: () => 'body-0', field: 'directives' },
  "a directive's citations": { of: 'directive', id: (mostCited) => mostCited, field: 'citations' },
  "a directive's achievements": { of: 'directive', id: (mostCited) => mostCited, field: 'achievements' },
}

/** Prints for each list the median time of its first page beside that of the 500th, or of the last when it has fewer. */
export async function walkPages(url, mostCited) {
  console.log('page by page, 20 a page'.padEnd(36) + '     page   first p50     its p50   ratio')
  for (const [name, list] of Object.entries(lists)) {
    const ask = (after) => page(url, queryOf(list, mostCited), after)
    const { after, number } = await lastOf(ask)
    const [first, last] = [[], []]
    for (let index = 0; index < times; index++) {
      first.push((await ask(null)).milliseconds)
      last.push((await ask(after)).milliseconds)
    }
    const [begin, end] = [median(first), median(last)]
    const columns = [
      String(number).padStart(9),
      begin.toFixed(1).padStart(12),
      end.toFixed(1).padStart(12),
      (end / begin).toFixed(2).padStart(8),
    ]
    console.log(name.padEnd(36) + columns.join(''))
  }
}

/** Returns the id of the directive that most citations mean: the place of a directive tells how often they do. */
export function mostCitedOf({ directives }) {
  return directives.reduce((most, each) => (each.rank < most.rank ? each : most)).id
}

async function lastOf(ask) {
  let [after, number] = [null, 1]
  for (; number < depth; number++) {
    const { next } = await ask(after)
    if (next === null) break
    after = next
  }
  return { after, number }
}

function queryOf({ of, id, field, given = '' }, mostCited) {
  const list = `${field}(first: 20, after: $after ${given}) { nodes { id } pageInfo { hasNextPage endCursor } }`
  const inner = of ? `${of}(id: ${JSON.stringify(id(mostCited))}) { ${list} }` : list
  return { query: `query ($after: String) { ${inner} }`, path: of ? [of, field] : [field] }
}

async function page(url, { query, path }, after) {
  const started = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { after } }),
  })
  const { data, errors } = await response.json()
  const milliseconds = performance.now() - started
  if (errors) throw new Error(errors[0].message)
  const { hasNextPage, endCursor } = path.reduce((value, key) => value[key], data).pageInfo
  return { milliseconds, next: hasNextPage ? endCursor : null }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
