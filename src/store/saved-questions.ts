import { readdirSync, readFileSync } from 'node:fs'

/** Something a question asks about: `WITH "21-KL/TW" AS code`. */
export interface QuestionParameter {
  readonly name: string
  readonly about: string
  /** What is asked about unless told otherwise; text. */
  readonly initial: string
}

/** A question of `cypher/browser/`: it runs as it is in Neo4j Browser, and on both engines by its name. */
export interface SavedQuestion {
  readonly name: string
  /** A sentence, or a phrase for a picture. */
  readonly title: string
  readonly parameters: readonly QuestionParameter[]
  /** The columns of its rows. */
  readonly columns: readonly string[]
  /** The text of the file. */
  readonly cypher: string
}

// src/store and dist/store are equally deep, so this holds before and after the build
const folder = new URL('../../cypher/browser/', import.meta.url)
const givenLine = /^WITH (?<list>".*" AS [A-Za-z]+)$/mu
const given = /"(?<initial>[^"\\]*)" AS (?<name>[A-Za-z]+)/gu

/** Returns the questions that give rows, by name. */
export function savedQuestions(): readonly SavedQuestion[] {
  return questionsIn('')
}

/** Returns those that give a graph to draw; only Neo4j Browser runs them. */
export function savedPictures(): readonly SavedQuestion[] {
  return questionsIn('pictures/')
}

function questionsIn(place: string): readonly SavedQuestion[] {
  return readdirSync(new URL(place, folder))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.cypher'.length),
      ...readQuestion(readFileSync(new URL(`${place}${file}`, folder), 'utf8')),
    }))
}

function readQuestion(cypher: string): Omit<SavedQuestion, 'name'> {
  const [title = '', ...lines] = cypher.split('\n')
  const abouts = new Map(
    lines.flatMap((line) => {
      const { name, about } = /^\/\/ (?<name>[A-Za-z]+): (?<about>.+)$/u.exec(line)?.groups ?? {}
      return name !== undefined && about !== undefined ? [[name, about] as const] : []
    }),
  )
  const list = givenLine.exec(cypher)?.groups?.['list'] ?? ''
  const parameters = [...list.matchAll(given)].map(({ groups }) => {
    const { name = '', initial = '' } = groups ?? {}
    return { name, initial, about: abouts.get(name) ?? '' }
  })
  const returned = /^RETURN (?<list>.+)$/mu.exec(cypher)?.groups?.['list'] ?? ''
  const columns = [...returned.matchAll(/(?<= AS )[A-Za-z]+|(?<=(?:^|, ))[A-Za-z]+(?=,|$)/gu)]
  return {
    title: title.replace(/^\/\/ /u, ''),
    parameters,
    columns: columns.map(([name]) => name),
    cypher,
  }
}

/** Returns the statement with its values as parameters: `WITH $code AS code`. */
export function withParameters(cypher: string): string {
  return cypher.replace(givenLine, (line) => line.replace(given, '$$$<name> AS $<name>'))
}

/** Returns the statement as it stands in the file, but asking about other values. */
export function withValues(cypher: string, values: Readonly<Record<string, string>>): string {
  return cypher.replace(givenLine, (line) =>
    line.replace(given, (_whole, initial: string, name: string) => {
      return `${literal(values[name] ?? initial)} AS ${name}`
    }),
  )
}

function literal(text: string): string {
  return `"${text.replace(/[\\"]/gu, '\\$&').replace(/[\r\n]+/gu, ' ')}"`
}
