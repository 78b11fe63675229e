// A graph of any size without texts to read: directives, bodies, achievements and citations, seeded, and cited as unevenly as real ones.
import { makeDirectives, terms } from './api-directives.js'
import { randomFrom } from './world.js'

const roles = ['IMPLEMENTS', 'FOLLOWS', 'REVIEWS', 'MENTIONS']
const [perReport, perAchievement] = [10, 20]

/** Returns what a graph of a scale holds; 1 is 200,000 directives and 1,000,000 citations. */
export function plan(scale) {
  const random = randomFrom(7)
  const count = Math.round(200_000 * scale)
  const directives = makeDirectives(count, random)
  const places = directives.map((_, index) => index).sort((a, b) => directives[a].rank - directives[b].rank)
  // few directives have most citations: of 200,000 the first has 1.7 of 100, the first thousand 17
  const pick = () => directives[places[Math.floor(count * random() ** 3)]]
  return { directives, pick, random, reports: Math.round((50_000 * scale) / perReport) }
}

/** Writes the graph by the statements of the writer, many rows at a time. */
export async function build(store, { directives, pick, random, reports }, tell) {
  await writeBodies(store)
  await writeDirectives(store, directives)
  tell('directives')
  for (let index = 0; index < reports; index++) await writeReport(store, reportOf(index, pick, random))
  tell('reports')
  await inRows(store, 'write/set-directive-order', directives.map(orderRow))
  await inRows(store, 'write/set-directive-search', directives.map(orderRow))
  await inRows(
    store,
    'write/set-votes',
    directives.map(({ id }, index) => ({
      id,
      votes: votesOf(directives[index]),
      inConflict: index % 100 === 0 && directives[index].date !== null ? true : null,
    })),
  )
}

async function writeBodies(store) {
  const bodies = Array.from({ length: 60 }, (_, index) => `body-${index}`)
  await inRows(
    store,
    'write/merge-bodies',
    bodies.map((id, index) => bodyRow(id, index)),
  )
  await inRows(
    store,
    'write/merge-parents',
    bodies.slice(1).map((id, index) => ({ id, parent: `body-${Math.floor(index / 8)}` })),
  )
}

async function writeDirectives(store, directives) {
  await inRows(
    store,
    'write/merge-terms',
    terms.map((id) => ({ id, props: { name: `Khóa ${id}` } })),
  )
  const dates = [...new Set(directives.flatMap(({ date }) => date ?? []))]
  for (const [index, directive] of directives.entries())
    directive.otherDate = index % 100 === 0 && directive.date ? dates[index % dates.length] : null
  await inRows(
    store,
    'write/merge-dates',
    dates.map((id) => ({ id, props: { name: id, precision: 'day', startsOn: id, endsOn: id } })),
  )
  await inRows(store, 'write/merge-directives', directives.map(nodeRow))
  await inRows(
    store,
    'write/merge-numbered-in',
    directives.filter(({ term }) => term !== null).map(({ id, term }) => ({ id, term })),
  )
  const dated = directives.filter(({ date }) => date !== null)
  await inRows(
    store,
    'write/set-dates',
    dated.map(({ id, date }) => ({ id, date, start: date, end: date, basis: 'stated' })),
  )
  await inRows(
    store,
    'write/set-bodies',
    directives.map(({ id, date, body }) => ({
      ...{ id, body, basis: 'stated', byIssuedOn: `${body}\t${date ?? '~'}\t${id}` },
    })),
  )
  const called = directives.filter(({ isCalled }) => isCalled)
  const designations = [...new Set(called.map(({ code }) => code))]
  await inRows(
    store,
    'write/merge-designations',
    designations.map((id) => ({ id })),
  )
  await inRows(
    store,
    'write/merge-called',
    called.map(({ id, code, term, year }) => ({ id, designation: code, props: { period: term ?? year } })),
  )
}

async function inRows(store, name, rows, size = 2_000) {
  for (let from = 0; from < rows.length; from += size)
    await store.write((transaction) => transaction.run(name, { rows: rows.slice(from, from + size) }))
}

function bodyRow(id, index) {
  const number = String(index).padStart(2, '0')
  const name = `Ban Tổ chức số ${number}`
  return { id, props: { name, level: 'PARTY_CENTRAL', vague: false, folded: `ban to chuc so ${number}` } }
}

function nodeRow({ id, code, number, symbol, term, year, type, typeName }) {
  const noun = { name: `${typeName} ${code}${term ? ` (khóa ${term})` : ''}`, type, typeName }
  const period = term ? { term } : { year }
  return {
    id,
    noun,
    props: { number: String(number).padStart(2, '0'), numberValue: number, symbol, code, ...period },
  }
}

const padded = (value) => String(value).padStart(15, '0')

function orderRow({ id, code, number, date, cited, typeName }) {
  const words = `${typeName} ${code}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Đđ]/gu, 'd')
    .toLowerCase()
  return {
    ...{ id, byIssuedOn: `${date ?? '~'}\t${id}`, byCode: `${padded(number)}${code}\t${id}` },
    ...{ byCitations: `${padded(cited)}\t${id}`, byCodeText: `${code.toUpperCase()}\t${id}` },
    folded: words.replace(/[^a-z0-9]+/gu, ' '),
    ...{ citationCount: cited, cited: cited > 0 || null, bodiless: null, layout: 3 },
  }
}

function reportOf(index, pick, random) {
  const id = `report-${String(index).padStart(6, '0')}`
  const name = `Báo cáo số ${index}`
  const published = `20${String(10 + (index % 15))}-06-01`
  const achievements = []
  let at = 0
  for (let ordinal = 1; ordinal <= perReport; ordinal++) {
    const citations = Array.from({ length: perAchievement }, () => citationOf(id, (at += 40), pick(), random))
    achievements.push({ id: `${id}#${ordinal}`, ordinal, citations })
  }
  const props = {
    id,
    name,
    title: name,
    published,
    latest: published,
    text: 'x',
    folded: `bao cao so ${index}`,
  }
  return { props: { ...props, byPublished: `${published}\t${id}`, byTitle: `${name}\t${id}` }, achievements }
}

function citationOf(report, start, directive, random) {
  const exact = `${directive.typeName} số ${directive.code}`
  const status = directive.namesake && random() < 0.1 ? 'ambiguous' : 'resolved'
  if (status === 'resolved') directive.cited += 1
  const props = {
    ...{
      id: `${report}#${start}-${start + exact.length}`,
      name: exact,
      exact,
      start,
      end: start + exact.length,
    },
    ...{ prefix: 'thực hiện ', suffix: ' của Ban', form: 'coded', role: roles[Math.floor(random() * 4)] },
    ...{
      type: directive.type,
      typeName: directive.typeName,
      code: directive.code,
      rule: 'period',
      basis: 'stated',
    },
    ...{ status, spans: '{}' },
    byPlace: `${report}\t${padded(start)}`,
  }
  return { directive, props }
}

async function writeReport(store, { props, achievements }) {
  const report = props.id
  await store.write(async (transaction) => {
    await transaction.run('write/create-report', { props })
    const rows = achievements.map(({ id, ordinal, citations }) => {
      const text = citations.map((each) => each.props.exact).join('; ')
      return {
        id,
        name: `Kết quả ${ordinal}`,
        ordinal,
        title: text.slice(0, 60),
        start: 0,
        end: 1,
        ranges: [0, 1],
        text,
        folded: 'thuc hien quy dinh',
        byPlace: `${report}\t${padded(ordinal)}`,
      }
    })
    await transaction.run('write/create-achievements', { report, rows })
    const all = achievements.flatMap(({ id, ordinal, citations }) =>
      citations.map((each) => ({ ...each, achievement: id, place: `${report}\t${padded(ordinal)}` })),
    )
    await transaction.run('write/create-citations', {
      rows: all.map((each) => ({ achievement: each.achievement, props: each.props })),
    })
    const resolved = all.filter((each) => each.props.status === 'resolved')
    const statements = resolved.map(statedBy)
    await transaction.run('write/create-cites', {
      rows: resolved.map((each, index) => citesRow(each, statements[index])),
    })
    await transaction.run('write/create-references', { rows: references(resolved) })
    const ambiguous = all.filter((each) => each.props.status === 'ambiguous')
    await transaction.run('write/create-may-cite', {
      rows: ambiguous.flatMap(({ props: { id }, directive }) =>
        [directive, directive.namesake].map((each) => ({ citation: id, directive: each.id })),
      ),
    })
    await transaction.run('write/create-states-body', {
      rows: resolved.flatMap(({ props: { id } }, index) => {
        const { body } = statements[index]
        return body
          ? [{ citation: id, body, props: { exact: body, start: 0, end: 6, place: null, called: '' } }]
          : []
      }),
    })
    await transaction.run('write/create-states-date', {
      rows: resolved.flatMap(({ props: { id } }, index) => {
        const { date } = statements[index]
        return date ? [{ citation: id, date, exact: date, start: 0, end: 10 }] : []
      }),
    })
  })
}

/** Returns what citations say of a directive, counted as the writer counts it. */
function votesOf({ type, typeName, cited, stated = new Map() }) {
  const first = (count) => [count, '2012-06-01', 'report-000000', 40]
  const noun = `noun|${JSON.stringify(['111', type, typeName])}`
  const said = [
    ...stated,
    ...(cited > 0
      ? [
          [noun, cited],
          ['known|[]', cited],
        ]
      : []),
  ]
  return JSON.stringify(Object.fromEntries(said.sort().map(([key, count]) => [key, first(count)])))
}

/** Returns what a citation states: every third the date, every third the body; of some directives not all state the same. */
function statedBy({ directive }, index) {
  const date =
    index % 3 !== 0 ? null : index % 4 === 0 ? (directive.otherDate ?? directive.date) : directive.date
  const body = index % 3 === 1 ? directive.body : null
  directive.stated ??= new Map()
  const count = (key) => directive.stated.set(key, (directive.stated.get(key) ?? 0) + 1)
  if (body) count(`body|${JSON.stringify(['precise', body])}`)
  if (date) for (const kind of ['date', 'since']) count(`${kind}|${JSON.stringify([date])}`)
  if (date) count(`day|${JSON.stringify([date, directive.type])}`)
  return { date, body }
}

function citesRow({ props, directive: { id } }, { date, body }) {
  const keyed = (value) => (value === null ? null : `${id}\t${value}\t${props.byPlace}`)
  return {
    ...{ citation: props.id, directive: id },
    ...{ byPlace: `${id}\t${props.byPlace}`, byDate: keyed(date), byBody: keyed(body) },
  }
}

function references(resolved) {
  const counted = new Map()
  for (const { achievement, place, directive } of resolved) {
    const key = `${achievement}\t${directive.id}`
    const known = counted.get(key) ?? {
      achievement,
      directive: directive.id,
      byPlace: `${directive.id}\t${place}`,
      citations: 0,
      roles: ['IMPLEMENTS'],
    }
    counted.set(key, { ...known, citations: known.citations + 1 })
  }
  return [...counted.values()]
}
