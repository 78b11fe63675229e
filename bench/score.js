// Scores predicted citations against labelled ones: mentions, identity (type, number, code), stated body, stated date.

/** One spelling of words, for comparing. */
const plain = (words) =>
  words?.normalize('NFC').replace(/Ð/gu, 'Đ').replace(/\s+/gu, ' ').trim().toLowerCase() ?? null

const codeKey = (code) =>
  code == null
    ? null
    : plain(code)
        .replace(/[–—−]/gu, '-')
        .replace(/\s+/gu, '')
        .replace(/tư$/u, 'tw')
        .replace(/^0+(?=\d)/u, '')

const bodyKey = (name) =>
  plain(name)
    .replace(/uỷ/gu, 'ủy')
    .replace(/hoà/gu, 'hòa')
    .replace(/^ban chấp hành trung ương đảng$/u, 'ban chấp hành trung ương')
    .replace(/\s*[-–]\s*/gu, ' ')
    .replace(/,/gu, '')

const sameBody = (a, b) => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
const sameType = (a, b) =>
  plain(a) === plain(b) || [a, b].every((type) => (plain(type) ?? '').startsWith('luật'))
const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Pairs each labelled citation with the predicted one that overlaps it most, the same code first. */
function pair(labelled, predicted) {
  const free = new Set(predicted)
  const pairs = labelled
    .flatMap((gold) =>
      predicted.map((made) => ({
        gold,
        made,
        shared: overlap(gold, made),
        same: codeKey(gold.code) === codeKey(made.code),
      })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.same - a.same || b.shared - a.shared)
  const matched = new Map()
  for (const { gold, made } of pairs) {
    if (matched.has(gold) || !free.has(made)) continue
    matched.set(gold, made)
    free.delete(made)
  }
  // what is optional is neither asked for nor counted as wrong
  const wrong = [...free].filter((made) => !labelled.some((gold) => gold.optional && overlap(gold, made) > 0))
  return { matched, wrong }
}

function isIdentified(gold, made) {
  const code =
    gold.form === 'coded'
      ? codeKey(gold.code) === codeKey(made.code)
      : gold.form === 'short'
        ? codeKey(gold.number) === codeKey(made.number)
        : true
  return code && sameType(gold.typeName, made.typeName)
}

/** Returns what one labelled citation and its prediction add: right, said, wanted for each field. */
function compare(gold, made) {
  const found = made ? 1 : 0
  const identity = made && isIdentified(gold, made) ? 1 : 0
  const counts = { mention: [found, found, 1], identity: [identity, found, 1] }
  if (!made) return counts
  const stated = made.issuedBy.filter(({ basis }) => basis === 'stated').map(({ name }) => bodyKey(name))
  const wanted = (gold.issuedBy ?? []).map(bodyKey)
  const bodyRight = wanted.length > 0 && wanted.every((body) => stated.some((one) => sameBody(body, one)))
  const date = made.issuedOn?.value ?? null
  const dateRight = gold.issuedOn !== null && date === gold.issuedOn
  counts.issuingBody = [Number(bodyRight), Number(stated.length > 0), Number(wanted.length > 0)]
  counts.date = [Number(dateRight), Number(date !== null), Number(Boolean(gold.issuedOn))]
  return counts
}

function rates([right, said, wanted]) {
  const precision = said ? right / said : 0
  const recall = wanted ? right / wanted : 0
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1, right, said, wanted }
}

/** Returns precision, recall and F1 of each field over all rows, and the share of exact spans. */
export function score(rows, predictions) {
  const byId = new Map(predictions.map(({ id, citations }) => [id, citations]))
  const sums = { mention: [0, 0, 0], identity: [0, 0, 0], issuingBody: [0, 0, 0], date: [0, 0, 0] }
  let exact = 0
  for (const { id, citations } of rows) {
    const { matched, wrong } = pair(citations, byId.get(id) ?? [])
    sums.mention[1] += wrong.length
    sums.identity[1] += wrong.length
    for (const gold of citations.filter(({ optional }) => !optional)) {
      const made = matched.get(gold)
      for (const [field, counts] of Object.entries(compare(gold, made))) {
        counts.forEach((count, index) => (sums[field][index] += count))
      }
      if (made && gold.start === made.start && gold.end === made.end) exact += 1
    }
  }
  const fields = Object.fromEntries(Object.entries(sums).map(([field, counts]) => [field, rates(counts)]))
  return { ...fields, exactSpan: sums.mention[0] ? exact / sums.mention[0] : 0 }
}
