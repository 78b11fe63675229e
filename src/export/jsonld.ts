import type { GraphElement, GraphNode, GraphRelationship } from '../store/graph-element.ts'
import { toldProperties } from '../store/graph-element.ts'
import type { Row, Value } from '../store/graph-store.ts'

/** The terms of a document: ELI for what directives are and do, CiTO for citations, Dublin Core for reports, its own for the rest. */
const context = {
  '@version': 1.1,
  '@vocab': 'urn:viendan:term:',
  cito: 'http://purl.org/spar/cito/',
  dcterms: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/**
 * Gives a graph as one JSON-LD document: directives as `eli:LegalResource`, citations as `cito:Citation`, each node and
 * relationship an object of its own. Every property of the graph is there by its name, and what ELI, CiTO or Dublin Core
 * have a term for also by that. It needs nothing from the network to be read.
 */
export async function* jsonld(
  elements: AsyncIterable<GraphElement>,
): AsyncGenerator<string, void, undefined> {
  yield `{"@context":${JSON.stringify(context)},"@graph":[\n`
  let separator = ''
  for await (const element of elements) {
    const told = element.kind === 'node' ? node(element) : relationship(element)
    yield `${separator}${JSON.stringify(told)}`
    separator = ',\n'
  }
  yield '\n]}\n'
}

const classes: Readonly<Record<string, string>> = {
  Citation: 'cito:Citation',
  Directive: 'eli:LegalResource',
  IssuingBody: 'foaf:Organization',
}

function node({ label, id, properties }: GraphNode): object {
  const also = classes[label]
  return {
    '@id': iri(label, id),
    '@type': also === undefined ? [label] : [also, label],
    'rdfs:label': properties['name'],
    ...ownTerms(toldProperties(properties)),
    ...terms[label]?.(properties),
  }
}

// a list is kept in its order, which a JSON-LD array alone does not say
function ownTerms(properties: Row): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      Array.isArray(value) ? { '@list': value } : value,
    ]),
  )
}

const terms: Readonly<Record<string, (properties: Row) => object>> = {
  Citation: ({ role }) => ({
    'cito:hasCitationCharacterization': {
      '@id': `cito:${characterizations[typeof role === 'string' ? role : ''] ?? 'cites'}`,
    },
  }),
  Directive: ({ code, number, typeName, issuedOn }) => ({
    ...defined('eli:id_local', code),
    ...defined('eli:number', number),
    ...defined('eli:type_document', typeName),
    ...defined('eli:date_document', dated(issuedOn)),
  }),
  Report: ({ title, published, issuer }) => ({
    ...defined('dcterms:title', title),
    ...defined('dcterms:issued', dated(published)),
    ...defined('dcterms:publisher', issuer),
  }),
  IssueDate: ({ id }) => ({ 'dcterms:date': dated(id) }),
}

/** What CiTO calls what a citation does; the exact role is in `role`. */
const characterizations: Readonly<Record<string, string>> = {
  ISSUES: 'citesAsEvidence',
  IMPLEMENTS: 'citesAsAuthority',
  REVIEWS: 'reviews',
  FOLLOWS: 'citesAsAuthority',
  AMENDS: 'updates',
  REPLACES: 'updates',
  REPEALS: 'updates',
  MENTIONS: 'citesForInformation',
}

/** The term of each type of relationship in a vocabulary, where one has it. */
const links: Readonly<Record<string, string>> = {
  AMENDS: 'eli:amends',
  CITES: 'cito:hasCitedEntity',
  HAS_ACHIEVEMENT: 'dcterms:hasPart',
  IMPLEMENTS: 'eli:ensures_implementation_of',
  ISSUED_BY: 'eli:passed_by',
  REFERENCES: 'cito:cites',
  REPEALS: 'eli:repeals',
  REPLACES: 'dcterms:replaces',
}

/** The terms that point the other way than the type does. */
const reverseLinks: Readonly<Record<string, string>> = { HAS_CITATION: 'cito:hasCitingEntity' }

/** A relationship is a link; one with properties of its own is also an object that tells them. */
function relationship({ type, startLabel, start, endLabel, end, ...element }: GraphRelationship): object {
  const properties = toldProperties(element.properties)
  const to = { '@id': iri(endLabel, end) }
  const [ahead, back] = [linked(links[type], to), linked(reverseLinks[type], to)]
  return {
    '@id': iri(startLabel, start),
    [type]: to,
    ...ahead,
    ...(Object.keys(back).length > 0 && { '@reverse': back }),
    ...(Object.keys(properties).length > 0 && { said: { '@type': type, of: to, ...ownTerms(properties) } }),
  }
}

function linked(term: string | undefined, to: object): object {
  return term === undefined ? {} : { [term]: to }
}

function dated(value: Value | undefined): object | null {
  if (typeof value !== 'string') return null
  const type = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' }[value.length]
  return type === undefined ? null : { '@value': value, '@type': type }
}

function defined(term: string, value: Value | object | undefined): object {
  return value === null || value === undefined ? {} : { [term]: value }
}

function iri(label: string, id: string): string {
  const kind = label.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase()
  // half a character, which no address can hold, becomes U+FFFD on the way
  return `urn:viendan:${kind}:${encodeURIComponent(Buffer.from(id).toString())}`
}
