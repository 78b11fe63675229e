import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const version = '5.26.30'
const folder = fileURLToPath(new URL(`../../.cache/neo4j-${version}/`, import.meta.url))

/** Returns the class path of the server's jars, which Maven fetches once, or why there is none. */
export function neo4jJars(): { classPath: string } | { absent: string } {
  const lib = `${folder}lib`
  if (existsSync(lib)) return { classPath: `${lib}/*` }
  if (spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status !== 0) return { absent: 'no Maven' }
  const partial = `${folder}lib.${process.pid}`
  mkdirSync(partial, { recursive: true })
  writeFileSync(`${folder}pom.xml`, pom)
  const goal = ['-q', '-B', '-f', `${folder}pom.xml`, 'dependency:copy-dependencies']
  const fetched = spawnSync('mvn', [...goal, `-DoutputDirectory=${partial}`], { encoding: 'utf8' })
  if (fetched.status !== 0) {
    rmSync(partial, { recursive: true, force: true })
    return { absent: `Maven could not fetch Neo4j: ${fetched.stdout.trim().split('\n')[0] ?? ''}` }
  }
  // a name that appears at once is never a half-filled folder
  renameSync(partial, lib)
  return { classPath: `${lib}/*` }
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>viendan</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`
