import { listNumber } from './list-number.ts'
import { walkXml, type XmlAttributes } from './xml.ts'

/** The list that a paragraph is an item of. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

/** Gives paragraphs the numbers that Word draws before them. */
export interface Numbering {
  /** Returns the list that a style puts its paragraphs into. */
  placeOf(style: string): ListPlace | undefined
  /** Returns the number of the next paragraph of a list: "1." or "-"; empty for a list without numbers. */
  next(place: ListPlace): string
}

interface Level {
  start: number
  format: string
  pattern: string
}

interface List {
  /** Lists with the same pattern count on, one after the other. */
  readonly counter: string
  readonly levels: Map<number, Level>
}

/** Reads the parts `numbering.xml` and `styles.xml` of a Word document; both may be empty. */
export function readNumbering(numberingXml: string, stylesXml: string): Numbering {
  const { lists, restarts, levelOfStyle } = listsOf(numberingXml)
  const places = placesOf(stylesXml, levelOfStyle)
  const counters = new Map<string, number[]>()
  return {
    placeOf: (style) => places.get(style),
    next({ list: id, level }) {
      const list = lists.get(id)
      const shape = list?.levels.get(level)
      if (!list || !shape) return ''
      if (shape.format === 'bullet') return '-'
      const counts = counters.get(list.counter) ?? []
      counters.set(list.counter, counts)
      const restart = restarts.get(id)?.get(level)
      restarts.get(id)?.delete(level)
      counts[level] = restart ?? (counts[level] ?? shape.start - 1) + 1
      counts.length = level + 1
      return shape.pattern.replace(/%(?<level>[1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1
        const { start, format } = list.levels.get(at) ?? shape
        return written((counts[at] ??= start), format)
      })
    },
  }
}

const types: Readonly<Record<string, string>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
}

function written(number: number, format: string): string {
  if (format === 'none') return ''
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  return listNumber(number, types[format] ?? '1')
}

interface Lists {
  readonly lists: Map<string, List>
  readonly restarts: Map<string, Map<number, number>>
  /** The level that a pattern reserves for the paragraphs of a style. */
  readonly levelOfStyle: Map<string, number>
}

function listsOf(xml: string): Lists {
  const patterns = new Map<string, Map<number, Level>>()
  const found: Lists = { lists: new Map(), restarts: new Map(), levelOfStyle: new Map() }
  let levels = new Map<number, Level>()
  let [id, at] = ['', 0]
  let level: Level = { start: 1, format: 'decimal', pattern: '' }
  const read: Readonly<Record<string, (value: string, attributes: XmlAttributes) => void>> = {
    'w:abstractNum': (_, { 'w:abstractNumId': pattern = '' }) =>
      patterns.set(pattern, (levels = new Map<number, Level>())),
    'w:lvl': (_, { 'w:ilvl': ilvl }) => {
      at = Number(ilvl)
      levels.set(at, (level = { start: 1, format: 'decimal', pattern: '' }))
    },
    'w:start': (value) => (level.start = Number(value)),
    'w:numFmt': (value) => (level.format = value),
    'w:lvlText': (value) => (level.pattern = value),
    'w:pStyle': (value) => found.levelOfStyle.set(value, at),
    'w:num': (_, { 'w:numId': numId = '' }) => (id = numId),
    'w:abstractNumId': (value) => {
      // levels that this list has of its own are put beside those of its pattern
      levels = new Map(patterns.get(value) ?? [])
      found.lists.set(id, { counter: value, levels })
    },
    'w:lvlOverride': (_, { 'w:ilvl': ilvl }) => (at = Number(ilvl)),
    'w:startOverride': (value) => {
      found.restarts.set(id, (found.restarts.get(id) ?? new Map<number, number>()).set(at, Number(value)))
    },
  }
  walkXml(xml, { open: (tag, attributes) => read[tag]?.(attributes['w:val'] ?? '', attributes) })
  return found
}

interface Style {
  list?: string
  level?: number
  parent?: string
}

function placesOf(xml: string, levelOfStyle: ReadonlyMap<string, number>): Map<string, ListPlace> {
  const styles = new Map<string, Style>()
  let style: Style = {}
  const read: Readonly<Record<string, (value: string, attributes: XmlAttributes) => void>> = {
    'w:style': (_, { 'w:styleId': id = '' }) => styles.set(id, (style = {})),
    'w:basedOn': (value) => (style.parent = value),
    'w:numId': (value) => (style.list = value),
    'w:ilvl': (value) => (style.level = Number(value)),
  }
  walkXml(xml, { open: (tag, attributes) => read[tag]?.(attributes['w:val'] ?? '', attributes) })
  return new Map(
    [...styles.keys()].flatMap((id) => {
      const { list, level } = inherited(id, styles)
      if (list === undefined || list === '0') return []
      return [[id, { list, level: levelOfStyle.get(id) ?? level ?? 0 }] as const]
    }),
  )
}

const longestLine = 20

/** Returns a style with what it has from those that it is based on. */
function inherited(id: string, styles: ReadonlyMap<string, Style>): Style {
  let found: Style = {}
  let next: string | undefined = id
  // a style may be based on itself in a damaged document
  for (let step = 0; next !== undefined && step < longestLine; step += 1) {
    const style: Style = styles.get(next) ?? {}
    found = { ...style, ...found }
    next = style.parent
  }
  return found
}
