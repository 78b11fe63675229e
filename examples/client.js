// Asks a running server, and goes through all pages of a list: node examples/client.js [URL]
const url = process.argv[2] ?? 'http://127.0.0.1:4000/graphql'

async function ask(query, variables = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors = [] } = await response.json()
  if (errors.length > 0)
    throw new Error(errors.map((error) => `${error.extensions?.code}: ${error.message}`).join('\n'))
  return data
}

const page = `query ($after: String) {
  directives(first: 10, after: $after, orderBy: { field: CITATIONS, direction: DESC }) {
    nodes { name citationCount issuedBy { body { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`

for (let after = null; ;) {
  const { directives } = await ask(page, { after })
  for (const { name, citationCount, issuedBy } of directives.nodes) {
    const bodies = issuedBy.map(({ body }) => body.name).join(', ')
    console.log([citationCount, name, bodies].join('\t'))
  }
  if (!directives.pageInfo.hasNextPage) break
  after = directives.pageInfo.endCursor
}
