import { makeRunFolder } from './run-folder.js'

/** Runs once before all suites. A Neo4j is started only when a suite asks for one: see neo4j.ts. */
export default function globalSetup() {
  makeRunFolder()
}
