import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { withParameters } from './saved-questions.ts'

export type EngineName = 'embedded' | 'neo4j'

// src/store and dist/store are equally deep, so this holds before and after the build
const folder = new URL('../../cypher/', import.meta.url)
const texts = new Map<string, string>()

/**
 * Returns the text of `cypher/<name>.cypher`, or of `cypher/<name>.<engine>.cypher` where an engine needs its own.
 * Files are read once. A name without a file is a mistake of the caller.
 */
export function statement(name: string, engine: EngineName): string {
  const key = `${engine} ${name}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const own = new URL(`${name}.${engine}.cypher`, folder)
  const file = readFileSync(existsSync(own) ? own : new URL(`${name}.cypher`, folder), 'utf8')
  // a saved question holds values, so that it runs as it is in Neo4j Browser
  const text = name.startsWith('browser/') ? withParameters(file) : file
  texts.set(key, text)
  return text
}

/** Returns the names of the statements that make the schema of an engine, in the order they must run. */
export function schemaStatements(engine: EngineName): readonly string[] {
  return readdirSync(new URL('schema/', folder))
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.split('.'))
    .filter(([, only = '']) => only === 'cypher' || only === engine)
    .map(([name = '']) => `schema/${name}`)
    .sort()
}

/** Returns the statements that make the schema of an engine as one text, each with a semicolon after it. */
export function schemaText(engine: EngineName): string {
  return schemaStatements(engine)
    .map((name) => `${statement(name, engine).trim()};\n`)
    .join('')
}
