// A world of documents whose codes are used again, and reports that cite them well and badly, with known truth.

const terms = [
  ['XI', 2011, 2015],
  ['XII', 2016, 2020],
  ['XIII', 2021, 2025],
]
const series = [
  ['QĐ/TW', 'Quy định', ['Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương']],
  ['KL/TW', 'Kết luận', ['Bộ Chính trị', 'Ban Bí thư']],
  ['NQ/TW', 'Nghị quyết', ['Bộ Chính trị', 'Ban Chấp hành Trung ương']],
  ['HD/BTCTW', 'Hướng dẫn', ['Ban Tổ chức Trung ương']],
  ['CT/TW', 'Chỉ thị', ['Ban Bí thư', 'Bộ Chính trị']],
]
const provinces = ['Nghệ An', 'Hà Tĩnh', 'Thanh Hóa', 'Quảng Nam']

export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function makeWorld({ seed, reports: count, codes = Math.ceil(count / 4) }) {
  const { directives, register, report } = openWorld({ seed, reports: count, codes })
  return { directives, register, reports: Array.from({ length: count }, (_, index) => report(index)) }
}

export function openWorld({ seed, reports: count, codes = Math.ceil(count / 4) }) {
  const random = randomFrom(seed)
  const directives = makeDirectives(random, codes).sort((a, b) => (a.date < b.date ? -1 : 1))
  // each report has its own source, so that any of them can be made alone
  return {
    directives,
    register: registerOf(directives),
    report: (index) => makeReport({ directives }, index, randomFrom(seed + 7919 * (index + 1)), count),
  }
}

export function changedVersion(world, index, seed) {
  const { report } = world.reports[index]
  const changed = makeReport(world, index, randomFrom(seed), world.reports.length, true)
  return { ...changed, report: { ...changed.report, id: report.id } }
}

export function shuffled(items, random) {
  const copy = [...items]
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[copy[last], copy[other]] = [copy[other], copy[last]]
  }
  return copy
}

function makeDirectives(random, codes) {
  const directives = []
  for (let index = 0; index < codes; index++) {
    const kind = index % 8
    const number = 10 + Math.floor(index / 8)
    if (kind < series.length) directives.push(...partySeries(random, series[kind], number))
    else if (kind === 5) directives.push(...localSeries(random, number))
    else directives.push(...stateSeries(random, number, kind))
  }
  return directives
}

function partySeries(random, [symbol, noun, bodies], number) {
  const used = terms.filter((_, index) => index === number % 3 || random() < 0.4)
  return used.flatMap(([term, from, to]) => {
    const year = from + 1 + Math.floor(random() * (to - from))
    const code = `${number}-${symbol}`
    const one = {
      id: `${code}@${term}`,
      code,
      noun,
      body: pick(random, bodies),
      date: day(random, year),
      term,
    }
    one.registered = random() < 0.1
    return symbol === 'QĐ/TW' && random() < 0.2 ? twins(random, one) : [one]
  })
}

/** Two documents of one code and term: their nouns and dates differ, and no report mixes them. */
function twins(random, one) {
  const [year, month] = one.date.split('-').map(Number)
  const later = day(random, random() < 0.5 ? year : year - 1)
  const date = later.replace(/-\d\d-/u, `-${String((month % 11) + 2).padStart(2, '0')}-`)
  const first = { ...one, isTwin: true, id: one.registered ? one.id : `${one.id}~QUY_DINH` }
  const second = { ...first, id: `${one.id}~QUYET_DINH`, noun: 'Quyết định', date, registered: false }
  return [first, second]
}

function registerOf(directives) {
  const rows = directives
    .filter(({ registered }) => registered)
    .map(
      ({ code, noun, body, date, term }) =>
        `${code},${noun},${body},${date},${term},,,,,https://example.org,B`,
    )
  return ['code,type,issuingBody,date,term,subject,status,names,equates,source,grade', ...rows].join('\n')
}

function localSeries(random, number) {
  return provinces
    .filter(() => random() < 0.6)
    .map((province) => {
      const [code, year] = [`${number}/QĐ-UBND`, 2012 + Math.floor(random() * 12)]
      const slug = province
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/Đ/gu, 'D')
        .toLowerCase()
        .replace(/ /gu, '-')
      const body = `Ủy ban nhân dân tỉnh ${province}`
      return {
        id: `${code}@${year}:${slug}`,
        code,
        noun: 'Quyết định',
        body,
        date: day(random, year),
        local: true,
      }
    })
}

function stateSeries(random, number, kind) {
  if (kind === 6) {
    const years = [2013, 2017, 2019, 2022].filter(() => random() < 0.5)
    return years.map((year) => ({
      ...{ id: `${number}/QĐ-TTg@${year}`, code: `${number}/QĐ-TTg`, noun: 'Quyết định' },
      ...{ body: 'Thủ tướng Chính phủ', date: day(random, year) },
    }))
  }
  const year = 2012 + Math.floor(random() * 12)
  const code = `${number}/${year}/NĐ-CP`
  return [{ id: code, code, noun: 'Nghị định', body: 'Chính phủ', date: day(random, year), whole: true }]
}

// eslint-disable-next-line max-params -- what a report is made from
function makeReport({ directives }, index, random, count, isOther = false) {
  const published = day(random, 2013 + Math.floor(random() * 13))
  // together the first reports of a world state every document rightly
  const due =
    directives.length <= count ? directives.slice(index, index + 1) : everyNth(directives, index, count)
  const known = countBefore(directives, published)
  const cites = due.map((directive) => ({ ...cite(random, directive, 'dated'), isDue: true }))
  const many = known === 0 ? 0 : 2 + Math.floor(random() * 6)
  for (let turn = 0; turn < many; turn++) {
    const directive = directives[Math.floor(random() ** 2 * known)]
    cites.push(cite(random, directive, style(random)))
  }
  if (known > 0 && random() < 0.3) cites.push(...relation(random, directives, known))
  const itself = known > 0 && random() < 0.1 ? pick(random, directives.slice(0, known)) : null
  const meant = cites.map((each) => honest(each, cites, random))
  const appeared = [published, ...due.map(({ date }) => date)].sort().at(-1)
  const own = itself ?? ownDirective(index, appeared)
  const dated = own !== null || random() < 0.8
  if (isOther) meant.push(...ofOthers(index, count))
  return {
    report: {
      id: `report-${String(index).padStart(5, '0')}`,
      title: dated ? `Báo cáo ${index}` : `Báo cáo năm ${appeared.slice(0, 4)}`,
      published: dated ? appeared : null,
      issuer: null,
      text: textOf(own, meant),
    },
    truth: meant.map(({ directive }) => directive.id),
  }
}

function textOf(own, meant) {
  return [
    `${own ? letterhead(own) : ''}Báo cáo kết quả công tác.`,
    ...meant.map(({ words }, place) => `${place % 4 === 0 ? `\n${1 + place / 4}. ` : ''}${words}`),
  ].join(' ')
}

/** Some reports are directives that no report cites, but for versions that are replaced: only their letterheads name them. */
function ownDirective(index, date) {
  return index % 9 === 4 ? { code: ownCode(index), body: 'Bộ Chính trị', date } : null
}

function ownCode(index) {
  return `${1000 + (index % 9000)}-QĐ/TW`
}

/** Citations of what others are by their letterheads, with another noun than the letters stand for. */
function ofOthers(index, count) {
  return ['XI', 'XII', 'XIII'].flatMap((term, place) => {
    const other = (index + 7 * (place + 1)) % count
    const of = other - (((other % 9) + 5) % 9)
    if (of < 0 || of === index) return []
    const code = ownCode(of)
    const words = `Thực hiện Quy định số ${code} của Bộ Chính trị (khóa ${term}).`
    return [{ directive: { id: `${code}@${term}` }, words }]
  })
}

function everyNth(items, first, step) {
  const found = []
  for (let place = first; place < items.length; place += step) found.push(items[place])
  return found
}

/** Returns how many directives, which are in the order of their dates, were issued before a day. */
function countBefore(directives, day) {
  let [low, high] = [0, directives.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (directives[middle].date < day) low = middle + 1
    else high = middle
  }
  return low
}

function style(random) {
  const dice = random()
  if (dice < 0.35) return 'bare'
  if (dice < 0.5) return 'body'
  if (dice < 0.6) return 'wrong'
  if (dice < 0.7) return 'term'
  if (dice < 0.8) return 'year'
  return 'dated'
}

function cite(random, directive, how) {
  return {
    directive,
    how: directive.local && how === 'term' ? 'dated' : how,
    words: '',
    verb: pick(random, verbs),
  }
}

/** Two citations of one sentence: the first directive replaces the second. */
function relation(random, directives, known) {
  const [one, other] = [0, 1].map(() => directives[Math.floor(random() * known)])
  const how = random() < 0.5 ? 'dated' : 'bare'
  const first = { ...cite(random, one, how), isActing: true }
  return [first, { ...cite(random, other, how), verb: 'thay thế' }]
}

function letterhead({ code, date, body }) {
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  return `${body.toUpperCase()}\n*\nSố ${code}\n\nHà Nội, ngày ${dayOfMonth} tháng ${month} năm ${year}\n\n`
}

const verbs = ['Thực hiện', 'Quán triệt', 'Sơ kết', 'Căn cứ', 'Đã nghiên cứu']

/** A report does not mislead: a bare code that it dates once elsewhere means the one it dates. */
function honest(each, cites, random) {
  let { directive, how } = each
  if (how === 'bare' || how === 'body') {
    const stated = cites.filter((other) => other.directive.code === directive.code && isStating(other.how))
    if (stated.length > 0 && !stated.some((other) => other.directive === directive))
      directive = stated[0].directive
  }
  return { directive, words: wordsOf({ ...each, directive, how }, random) }
}

function isStating(how) {
  return how !== 'bare' && how !== 'body'
}

function wordsOf({ directive, how, verb, isActing, isDue }, random) {
  const { noun, code, body, date, term, isTwin } = directive
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  const start = `${verb} ${noun} số ${code}`
  const end = isActing ? '' : '.'
  if (how === 'bare') return `${start}${end}`
  if (how === 'body') return `${start} của ${body}.`
  if (how === 'year') return `${start} năm ${year} của ${body}.`
  if (how === 'term' && term) return `${start} của ${body} (khóa ${term}).`
  const printed = how === 'wrong' ? 1 + ((dayOfMonth + Math.floor(random() * 20)) % 28) : dayOfMonth
  // the press mixes the nouns of one document, and misprints its date, but not both at once
  const isMixed = how === 'dated' && !isTwin && !isDue && code.includes('QĐ/TW') && random() < 0.2
  const named = isMixed ? start.replace(noun, 'Quyết định') : start
  return `${named} ngày ${printed}-${month}-${year}${isActing ? '' : ` của ${body}.`}`
}

function day(random, year) {
  const month = 2 + Math.floor(random() * 11)
  const dayOfMonth = 2 + Math.floor(random() * 27)
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

function pick(random, items) {
  return items[Math.floor(random() * items.length)]
}
