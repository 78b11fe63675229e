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
  const { directives, report } = openWorld({ seed, reports: count, codes })
  return { directives, reports: Array.from({ length: count }, (_, index) => report(index)) }
}

export function openWorld({ seed, reports: count, codes = Math.ceil(count / 4) }) {
  const random = randomFrom(seed)
  const directives = makeDirectives(random, codes).sort((a, b) => (a.date < b.date ? -1 : 1))
  // each report has its own source, so that any of them can be made alone
  return {
    directives,
    report: (index) => makeReport({ directives }, index, randomFrom(seed + 7919 * (index + 1)), count),
  }
}

export function changedVersion(world, index, seed) {
  const { report } = world.reports[index]
  const changed = makeReport(world, index, randomFrom(seed), world.reports.length)
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
  return used.map(([term, from, to]) => {
    const year = from + 1 + Math.floor(random() * (to - from))
    const code = `${number}-${symbol}`
    return { id: `${code}@${term}`, code, noun, body: pick(random, bodies), date: day(random, year), term }
  })
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

function makeReport({ directives }, index, random, count) {
  const published = day(random, 2013 + Math.floor(random() * 13))
  // together the first reports of a world state every document rightly
  const due =
    directives.length <= count ? directives.slice(index, index + 1) : everyNth(directives, index, count)
  const known = countBefore(directives, published)
  const cites = due.map((directive) => cite(random, directive, 'dated'))
  const many = known === 0 ? 0 : 2 + Math.floor(random() * 6)
  for (let turn = 0; turn < many; turn++) {
    const directive = directives[Math.floor(random() ** 2 * known)]
    cites.push(cite(random, directive, style(random)))
  }
  const meant = cites.map((each) => honest(each, cites, random))
  const id = `report-${String(index).padStart(5, '0')}`
  const latest =
    due
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? published
  const dated = random() < 0.8
  return {
    report: {
      id,
      title: dated
        ? `Báo cáo ${index}`
        : `Báo cáo năm ${(latest > published ? latest : published).slice(0, 4)}`,
      published: dated ? (latest > published ? latest : published) : null,
      issuer: null,
      text: [
        'Báo cáo kết quả công tác.',
        ...meant.map(({ words }, place) => `${place % 4 === 0 ? `\n${1 + place / 4}. ` : ''}${words}`),
      ].join(' '),
    },
    truth: meant.map(({ directive }) => directive.id),
  }
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

function wordsOf({ directive, how, verb }, random) {
  const { noun, code, body, date, term } = directive
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  const start = `${verb} ${noun} số ${code}`
  if (how === 'bare') return `${start}.`
  if (how === 'body') return `${start} của ${body}.`
  if (how === 'year') return `${start} năm ${year} của ${body}.`
  if (how === 'term' && term) return `${start} của ${body} (khóa ${term}).`
  const printed = how === 'wrong' ? 1 + ((dayOfMonth + Math.floor(random() * 20)) % 28) : dayOfMonth
  const named =
    how === 'wrong' && random() < 0.3 && code.includes('QĐ/TW') ? start.replace(noun, 'Quyết định') : start
  return `${named} ngày ${printed}-${month}-${year} của ${body}.`
}

function day(random, year) {
  const month = 2 + Math.floor(random() * 11)
  const dayOfMonth = 2 + Math.floor(random() * 27)
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

function pick(random, items) {
  return items[Math.floor(random() * items.length)]
}
