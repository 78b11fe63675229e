/** The addresses of the pages; every one can be shared. */
export const to = {
  report: (id: string, place?: string) => `/report${query({ id })}${place === undefined ? '' : `#${place}`}`,
  directive: (id: string) => `/directive${query({ id })}`,
  body: (id: string) => `/body${query({ id })}`,
  bodies: (filter: Readonly<Record<string, string | undefined>> = {}) => `/bodies${query(filter)}`,
  graph: (...open: string[]) => `/graph${query({ open: open.join('|') })}`,
  questions: (place: 'open' | 'conflicts') => `/questions#${place}`,
  search: (q: string) => `/search${query({ q })}`,
}

/** Returns "?a=b&c=d" of the values that are there. */
export function query(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value]],
  )
  const text = new URLSearchParams(given).toString()
  return text === '' ? '' : `?${text}`
}

/** Returns the place of a citation on the page of its report: its id ends in it. */
export function placeOfCitation(id: string): string {
  return `c-${id.slice(id.lastIndexOf('#') + 1)}`
}

/** Returns the place of an achievement on the page of its report. */
export function placeOfAchievement(ordinal: number): string {
  return `a-${ordinal}`
}
