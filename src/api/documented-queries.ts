import { readdirSync, readFileSync } from 'node:fs'
import { firstQuery } from './first-query.ts'

export interface DocumentedQuery {
  readonly name: string
  readonly query: string
}

// src/api and dist/api are equally deep, so this holds before and after the build
const folder = new URL('../../queries/', import.meta.url)

/** The queries of docs/graphql.md, with which GraphiQL opens; the first is the most useful one. */
export const documentedQueries: readonly DocumentedQuery[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file, index) => ({
    name: file.replace(/^\d+-|\.graphql$/gu, ''),
    query: index === 0 ? firstQuery : readFileSync(new URL(file, folder), 'utf8'),
  }))
