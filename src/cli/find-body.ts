import { ViendanError } from '../domain/error.ts'
import { fold } from '../domain/ids.ts'
import type { IssuingBody } from '../domain/issuing-body.ts'
import type { GraphView } from '../store/graph-view.ts'
import { nearest } from './did-you-mean.ts'

/** The words that stand for the directives without a known issuing body. */
const unknownWords = ['unknown', '?']

/**
 * Returns the body of an id or name, or null for the words `unknown` and `?`.
 * Throws `NOT_FOUND` with the nearest names, or `INVALID_INPUT` when several bodies have the name.
 */
export async function findBody(view: GraphView, words: string): Promise<IssuingBody | null> {
  if (unknownWords.includes(words.trim())) return null
  const [body, ...others] = await view.findIssuingBodies(words)
  if (!body) throw notFound(words, await view.allIssuingBodies())
  if (others.length > 0) {
    const ids = [body, ...others].map(({ id }) => id).join(', ')
    throw new ViendanError(
      'INVALID_INPUT',
      `Several issuing bodies are called "${words}": give one of the ids ${ids}`,
    )
  }
  return body
}

function notFound(words: string, bodies: readonly IssuingBody[]): ViendanError {
  const message = `No issuing body "${words}" in the graph`
  const wanted = fold(words.trim())
  const containing = bodies.filter(({ name }) => wanted !== '' && fold(name).includes(wanted))
  const near = containing.length > 0 ? containing : nearest(wanted, bodies, ({ name }) => fold(name))
  if (near.length === 0)
    return new ViendanError('NOT_FOUND', `${message}: run "viendan report" to see which there are`)
  const names = near.slice(0, 3).map(({ id, name }) => `"${name}" (${id})`)
  return new ViendanError('NOT_FOUND', `${message}: did you mean ${names.join(' or ')}?`)
}
