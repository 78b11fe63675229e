import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { adminScript, findOnJava } from './neo4j-java.ts'
import type { Neo4jServer } from './neo4j.ts'
import { isRequired, noteSkipped } from './run-folder.js'

/** Makes a database of the files of a folder by their own script and starts a server on it, as `importBy` does. */
export function importInto(suite: string, files: string): Promise<Neo4jServer | null> {
  return importBy(suite, (neo4jAdmin) => {
    const { status, stdout, stderr } = spawnSync('sh', [join(files, 'import.sh')], {
      env: { ...process.env, NEO4J_ADMIN: neo4jAdmin },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`The import failed:\n${stdout.slice(-2_000)}\n${stderr}`)
  })
}

/**
 * Makes a database by a function that is given the program `neo4j-admin` and starts a server on it, which the caller ends
 * by its keeper. Without Java the suite is noted as skipped and null returned; with `VIENDAN_REQUIRE=neo4j` that is a failure.
 */
export async function importBy(
  suite: string,
  make: (neo4jAdmin: string) => void | Promise<void>,
): Promise<Neo4jServer | null> {
  const found = await findOnJava((where) => make(adminScript(where)))
  if (!('absent' in found)) return found
  if (isRequired('neo4j')) throw new Error(`Neo4j is required: ${found.absent}`)
  noteSkipped('Neo4j', suite, found.absent)
  return null
}
