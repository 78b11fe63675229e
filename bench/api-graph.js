// A graph of any size without texts to read: directives, bodies, achievements and citations, seeded, and cited as unevenly as real ones.
import { randomFrom } from './world.js'

const symbols = ['QĐ/TW', 'KL/TW', 'CT/TW', 'NQ/TW', 'HD/TW', 'TB/TW', 'KH/TW', 'QC/TW'].concat(
  Array.from({ length: 32 }, (_, index) => `HD/B${String.fromCharCode(65 + (index % 26))}${index}TW`),
)
const types = [
  ['QUY_DINH', 'Quy định'],
  ['KET_LUAN', 'Kết luận'],
  ['CHI_THI', 'Chỉ thị'],
  ['NGHI_QUYET', 'Nghị quyết'],
  ['HUONG_DAN', 'Hướng dẫn'],
]
const terms = 'I II III IV V VI VII VIII IX X XI XII XIII'.split(' ')
const roles = ['IMPLEMENTS', 'FOLLOWS', 'REVIEWS', 'MENTIONS']
const [perReport, perAchievement] = [10, 20]

/** Returns what a graph of a scale holds; 1 is 200,000 directives and 1,000,000 citations. */
export function plan(scale) {
  const random = randomFrom(7)
  const count = Math.round(200_000 * scale)
  const directives = Array.from({ length: count }, (_, index) => directiveOf(index, random))
  for (const [index, directive] of directives.entries()) {
    directive.body = `body-${Math.floor(60 * random() ** 3)}`
    // another of its code, of the term before or after
    directive.namesake = directives[index % terms.length === 0 ? Math.min(index + 1, count - 1) : index - 1]
  }
  const places = directives.map((_, index) => index).sort((a, b) => directives[a].rank - directives[b].rank)
  // few directives have most citations: of 200,000 the first has 1.7 of 100, the first thousand 17
  const pick = () => directives[places[Math.floor(count * random() ** 3)]]
  return { directives, pick, random, reports: Math.round((50_000 * scale) / perReport) }
}

function directiveOf(index, random) {
  const term = terms[terms.length - 1 - (index % terms.length)]
  const rest = Math.floor(index / terms.length)
  const [symbol, number] = [symbols[rest % symbols.length], 1 + Math.floor(rest / symbols.length)]
  const [type, typeName] = types[symbols.indexOf(symbol) % types.length]
  const code = `${String(number).padStart(2, '0')}-${symbol}`
  const [year, day] = [1930 + Math.floor(random() * 95), new Date(Math.floor(random() * 31e9)).toISOString()]
  const date = random() < 0.8 ? `${year}${day.slice(4, 10)}` : null
  return { id: `${code}@${term}`, code, number, symbol, term, type, typeName, date, cited: 0, rank: random() }
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
    directives.map(({ id, cited }, index) => ({
      id,
      votes: cited > 0 ? `{"known|[]":[${cited},"2012-06-01","report-000000",40]}` : '{}',
      inConflict: index % 100 === 0 ? true : null,
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
  await inRows(
    store,
    'write/merge-dates',
    dates.map((id) => ({ id, props: { name: id, precision: 'day', startsOn: id, endsOn: id } })),
  )
  await inRows(store, 'write/merge-directives', directives.map(nodeRow))
  await inRows(
    store,
    'write/merge-numbered-in',
    directives.map(({ id, term }) => ({ id, term })),
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
  const designations = [...new Set(directives.map(({ code }) => code))]
  await inRows(
    store,
    'write/merge-designations',
    designations.map((id) => ({ id })),
  )
  await inRows(
    store,
    'write/merge-called',
    directives.map(({ id, code, term }) => ({ id, designation: code, props: { period: term } })),
  )
}

async function inRows(store, name, rows, size = 2_000) {
  for (let from = 0; from < rows.length; from += size)
    await store.write((transaction) => transaction.run(name, { rows: rows.slice(from, from + size) }))
}

function bodyRow(id, index) {
  const name = `Ban Tổ chức số ${index}`
  return { id, props: { name, level: 'PARTY_CENTRAL', vague: false, folded: `ban to chuc so ${index}` } }
}

function nodeRow({ id, code, number, symbol, term, type, typeName }) {
  const noun = { name: `${typeName} ${code} (khóa ${term})`, type, typeName }
  return {
    id,
    noun,
    props: { number: String(number).padStart(2, '0'), numberValue: number, symbol, code, term },
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
    ...{ citationCount: cited, cited: cited > 0 || null, bodiless: null, layout: 2 },
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
  const status = random() < 0.05 ? 'ambiguous' : 'resolved'
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
    const all = achievements.flatMap(({ id, citations }) =>
      citations.map((each) => ({ ...each, achievement: id })),
    )
    await transaction.run('write/create-citations', {
      rows: all.map((each) => ({ achievement: each.achievement, props: each.props })),
    })
    const resolved = all.filter((each) => each.props.status === 'resolved')
    await transaction.run('write/create-cites', {
      rows: resolved.map((each) => ({ citation: each.props.id, directive: each.directive.id })),
    })
    await transaction.run('write/create-references', { rows: references(resolved) })
    const ambiguous = all.filter((each) => each.props.status === 'ambiguous')
    await transaction.run('write/create-may-cite', {
      rows: ambiguous.flatMap(({ props: { id }, directive }) =>
        [directive, directive.namesake].map((each) => ({ citation: id, directive: each.id })),
      ),
    })
    const told = resolved.filter((_, index) => index % 3 === 1)
    await transaction.run('write/create-states-body', {
      rows: told.map(({ props: { id }, directive: { body } }) => ({
        ...{ citation: id, body, props: { exact: body, start: 0, end: 6, place: null, called: '' } },
      })),
    })
    const dated = resolved.filter((each, index) => each.directive.date !== null && index % 3 === 0)
    await transaction.run('write/create-states-date', {
      rows: dated.map(({ props: { id }, directive: { date } }) => ({
        citation: id,
        date,
        exact: date,
        start: 0,
        end: 10,
      })),
    })
  })
}

function references(resolved) {
  const counted = new Map()
  for (const { achievement, directive } of resolved) {
    const key = `${achievement}\t${directive.id}`
    const known = counted.get(key) ?? {
      achievement,
      directive: directive.id,
      citations: 0,
      roles: ['IMPLEMENTS'],
    }
    counted.set(key, { ...known, citations: known.citations + 1 })
  }
  return [...counted.values()]
}
