// Which results of which reports rest on a directive, who issued it and when, and in whose words?
// Run: node examples/who-cites.js "21-KL/TW" examples/reports
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApi, findReports, ingest, openStore } from 'viendan'

const [code = '21-KL/TW', ...paths] = process.argv.slice(2)
const folder = await mkdtemp(join(tmpdir(), 'viendan-example-'))
const store = openStore(`embedded:${folder}`)

for await (const { load } of findReports(paths.length > 0 ? paths : ['examples/reports'])) {
  const { report } = await load()
  await ingest(store, report)
}

const query = /* GraphQL */ `
  query WhoCites($code: String!) {
    directivesByCode(code: $code) {
      name
      issuedOn {
        value
      }
      bodies {
        body {
          name
        }
        evidence {
          exact
          citation {
            exact
            achievement {
              ordinal
              report {
                title
              }
            }
          }
        }
      }
      achievements {
        edges {
          roles
          node {
            ordinal
            title
            report {
              title
            }
          }
        }
      }
    }
  }
`
const api = createApi({ store, logging: false })
const response = await api.fetch('http://api/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { code } }),
})
console.log(JSON.stringify(await response.json(), null, 2))

await store.close()
await rm(folder, { recursive: true })
