import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { directiveTypes } from '../domain/directive-type.ts'
import { builtInLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import type { Context } from './context.ts'
import { Achievement } from './resolvers/achievement.ts'
import { Citation } from './resolvers/citation.ts'
import { BodyClaim, DateClaim, Evidence } from './resolvers/claims.ts'
import { Directive } from './resolvers/directive.ts'
import { Conflict, RegisterEntry, Relation } from './resolvers/conflict.ts'
import { IssuingBody, IssuingBodySummary, YearCount } from './resolvers/issuing-body.ts'
import { LookUpAnswer } from './resolvers/look-up.ts'
import { Mutation, Subscription } from './resolvers/mutation.ts'
import { Query } from './resolvers/query.ts'
import { MeantDirective, ReadBody } from './resolvers/reading.ts'
import { Report } from './resolvers/report.ts'
import { SearchConnection, SearchEdge } from './resolvers/search.ts'

/** The resolvers of every type that has more than the properties of its objects. */
export const resolvers = {
  Query,
  Mutation,
  Subscription,
  Report,
  Achievement,
  Citation,
  Directive,
  IssuingBody,
  IssuingBodySummary,
  YearCount,
  DateClaim,
  BodyClaim,
  Evidence,
  Conflict,
  RegisterEntry,
  Relation,
  LookUpAnswer,
  MeantDirective,
  ReadBody,
  SearchConnection,
  SearchEdge,
}

/** Returns the schema of `schema.graphql`, with the types that the lexicon adds, and its resolvers. */
export function createSchema(lexicon: Lexicon = builtInLexicon): GraphQLSchema {
  // src/api and dist/api are equally deep, so this holds before and after the build
  const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
  return makeExecutableSchema<Context>({ typeDefs: [typeDefs, ...addedTypes(lexicon)], resolvers })
}

function addedTypes({ directiveTypeRows }: Lexicon): string[] {
  const known: readonly string[] = directiveTypes
  const added = directiveTypeRows.filter(({ type }) => !known.includes(type))
  const values = added.map(({ type, name }) => `"""${name}"""\n  ${type}`)
  return values.length === 0 ? [] : [`extend enum DirectiveType {\n  ${values.join('\n  ')}\n}`]
}
