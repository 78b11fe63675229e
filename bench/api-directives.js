// The directives of a large graph: seeded, of the kinds of which the labelled texts have their codes, numbered as each kind is.

/** Of ten directives four have the year in their code, which nothing else is called by; three are the Party's, two of the State's, one local. */
const kinds = [yearly, yearly, yearly, yearly, party, party, party, plain, plain, local]

const types = {
  QĐ: ['QUY_DINH', 'Quy định'],
  KL: ['KET_LUAN', 'Kết luận'],
  CT: ['CHI_THI', 'Chỉ thị'],
  NQ: ['NGHI_QUYET', 'Nghị quyết'],
  HD: ['HUONG_DAN', 'Hướng dẫn'],
  TB: ['THONG_BAO', 'Thông báo'],
  KH: ['KE_HOACH', 'Kế hoạch'],
  QC: ['QUY_CHE', 'Quy chế'],
  NĐ: ['NGHI_DINH', 'Nghị định'],
  TT: ['THONG_TU', 'Thông tư'],
}
/** The terms of the Party's congress, with the year from which each numbers anew. */
const starts = Object.entries({
  ...{ I: 1935, II: 1951, III: 1960, IV: 1976, V: 1982, VI: 1986, VII: 1991 },
  ...{ VIII: 1996, IX: 2001, X: 2006, XI: 2011, XII: 2016, XIII: 2021 },
})
export const terms = starts.map(([term]) => term)

const pairs = (letters, ends) => letters.flatMap((each) => ends.map((end) => `${each}${end}`))
const ministries = 'BTC BNV BGDĐT BYT BCT BXD BTP BCA BQP BKHCN BTNMT BGTVT'.split(' ')
const partySymbols = [
  ...pairs(['QĐ', 'KL', 'CT', 'NQ', 'HD', 'TB', 'KH', 'QC'], ['/TW']),
  ...pairs(['HD', 'KH', 'TB', 'QĐ'], ['/BTCTW', '/UBKTTW', '/BTGTW', '/BDVTW', '/BNCTW', '/VPTW']),
]
const yearlySymbols = ['NĐ-CP', 'QĐ-TTg', ...ministries.map((each) => `TT-${each}`)]
const plainSymbols = ['QĐ-TTg', 'CT-TTg', 'NQ-CP', ...ministries.map((each) => `QĐ-${each}`)]
const localSymbols = ['QĐ-UBND', 'KH-UBND', 'CT-UBND', 'NQ/TU', 'CT/TU', 'KH/TU', 'QĐ/TU']
const [places, lastYear] = [63, 2025]

/** Returns so many directives; what shares its code with others has one of them as its namesake. */
export function makeDirectives(count, random) {
  const [numbers, ids, byCode] = [new Map(), new Set(), new Map()]
  const directives = []
  while (directives.length < count) {
    const made = kinds[directives.length % kinds.length](random, (series) => {
      numbers.set(series, (numbers.get(series) ?? 0) + 1)
      return numbers.get(series)
    })
    const directive = { ...made, ...finished(made, random) }
    if (ids.has(directive.id)) continue
    ids.add(directive.id)
    directives.push(directive)
    byCode.set(directive.code, [...(byCode.get(directive.code) ?? []), directive])
  }
  for (const alike of byCode.values())
    for (const [index, directive] of alike.entries())
      directive.namesake = alike.length === 1 ? null : alike[(index + 1) % alike.length]
  return directives
}

/** "30/2020/NĐ-CP": numbered anew each year, and the year tells which; there are more of late. */
function yearly(random, next) {
  const [symbol, year] = [pick(yearlySymbols, random() ** 1.5), lastYear - Math.floor(28 * random() ** 1.3)]
  const number = next(`${symbol} ${year}`)
  const code = `${padded(number)}/${year}/${symbol}`
  return { code, id: code, number, symbol, term: null, year, isCalled: false, from: year, until: year }
}

/** "24-QĐ/TW": numbered anew in each term, and each term has more of them than the one before. */
function party(random, next) {
  const [symbol, at] = [pick(partySymbols, random() ** 1.5), Math.floor(terms.length * Math.sqrt(random()))]
  const [[term, from], [, after] = ['', lastYear + 1]] = [starts[at], starts[at + 1]]
  const number = next(`${symbol} ${term}`)
  const code = `${padded(number)}-${symbol}`
  return { code, id: `${code}@${term}`, number, symbol, term, year: null, from, until: after - 1 }
}

/** "754/QĐ-TTg": numbered anew each year, and the code does not tell which; the graph knows some of each year. */
function plain(random) {
  const [symbol, year] = [pick(plainSymbols, random()), lastYear - Math.floor(70 * random() ** 2)]
  const number = 1 + Math.floor(1_500 * random() ** 1.5)
  const code = `${padded(number)}/${symbol}`
  return { code, id: `${code}@${year}`, number, symbol, term: null, year, from: year, until: year }
}

/** "15/QĐ-UBND", "30-CT/TU": every province numbers its own. */
function local(random) {
  const [symbol, year] = [pick(localSymbols, random()), lastYear - Math.floor(30 * random() ** 1.5)]
  const [isParty, place] = [symbol.endsWith('TU'), `tinh-${1 + Math.floor(places * random())}`]
  const number = 1 + Math.floor((isParty ? 200 : 4_000) * random() ** 1.5)
  const code = `${padded(number)}${isParty ? '-' : '/'}${symbol}`
  const [term] = starts.findLast(([, from]) => from <= year)
  const period = isParty ? { term, year: null } : { term: null, year }
  return {
    code,
    id: `${code}@${isParty ? term : year}:${place}`,
    number,
    symbol,
    ...period,
    from: year,
    until: year,
  }
}

function finished({ symbol, year, from, until, isCalled = true }, random) {
  const letters = symbol.split(/[-/]/u)[0]
  const isDecision = letters === 'QĐ' && !/(?:TW|TU)$/u.test(symbol)
  const [type, typeName] = isDecision ? ['QUYET_DINH', 'Quyết định'] : types[letters]
  const day = new Date(Math.floor(random() * 31e9)).toISOString().slice(4, 10)
  const date = `${from + Math.floor((until - from + 1) * random())}${day}`
  return {
    ...{ type, typeName, isCalled, year: year === null ? null : String(year) },
    date: random() < 0.8 ? date : null,
    body: `body-${Math.floor(60 * random() ** 3)}`,
    ...{ cited: 0, rank: random() },
  }
}

function pick(list, share) {
  return list[Math.floor(list.length * share)]
}

function padded(number) {
  return String(number).padStart(2, '0')
}
