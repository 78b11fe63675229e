// The documented queries asked of a large graph, about what citations mean as often as they mean it.

/** Returns requests about directives, reports and bodies as often as citations mean them. */
export function bodiesOf(query, { pick, reports }) {
  return Array.from({ length: 50 }, (_, index) => {
    const directive = pick()
    const text = query
      .replace(/"(?:21-KL|29-QĐ|01-HD)\/TW"/gu, JSON.stringify(directive.code))
      .replace('"24-QĐ/TW@XIII"', JSON.stringify(directive.id))
      .replace(
        '"nganh-to-chuc-2021"',
        JSON.stringify(`report-${String((index * 37) % reports).padStart(6, '0')}`),
      )
      .replace('"ban-chap-hanh-trung-uong"', `"body-${index % 60}"`)
      .replace('"ban bi thu"', `"so ${String(index % 60).padStart(2, '0')}"`)
      .replace('"dieu le dang"', JSON.stringify(`${directive.number} ${plain(directive.symbol)}`))
    return JSON.stringify({ query: text })
  })
}

/** Returns letters as they are typed without diacritics. */
function plain(symbol) {
  return symbol
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/Đ/gu, 'D')
    .replace(/[-/]/gu, ' ')
    .toLowerCase()
}
