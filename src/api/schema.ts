import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import { Achievement } from './resolvers/achievement.ts'
import { Citation } from './resolvers/citation.ts'
import { BodyClaim, DateClaim, Evidence } from './resolvers/claims.ts'
import { Directive } from './resolvers/directive.ts'
import { Conflict, RegisterEntry, Relation } from './resolvers/conflict.ts'
import { IssuingBody, IssuingBodySummary } from './resolvers/issuing-body.ts'
import { Query } from './resolvers/query.ts'
import { Report } from './resolvers/report.ts'

/** The resolvers of every type that has more than the properties of its objects. */
export const resolvers = {
  Query,
  Report,
  Achievement,
  Citation,
  Directive,
  IssuingBody,
  IssuingBodySummary,
  DateClaim,
  BodyClaim,
  Evidence,
  Conflict,
  RegisterEntry,
  Relation,
}

/** Returns the schema of `schema.graphql` with its resolvers. */
export function createSchema(): GraphQLSchema {
  // src/api and dist/api are equally deep, so this holds before and after the build
  const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
  return makeExecutableSchema<Context>({ typeDefs, resolvers })
}
