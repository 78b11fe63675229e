import { aside } from '../../domain/units.ts'
import { bodyHeads } from '../../lexicon/body-words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { placeKinds, provinceNames } from '../../lexicon/places.ts'
import { spelledInFull } from '../../lexicon/spellings.ts'

const ministry = 'bộ '

/**
 * Returns a name that is printed in capitals as names are written: "SỞ Y TẾ TỈNH LÀO CAI" is "Sở Y tế tỉnh Lào Cai". A matter that a
 * ministry has is written as in its name; of others only the first word gets a capital. A name with a small letter is left alone.
 */
export function fromCapitals(name: string, lexicon: Lexicon): string {
  if (/\p{Ll}/u.test(name)) return name
  const small = name
    .split(/\s+/u)
    .map((word) => (spelledInFull(word, lexicon) === word ? word.toLowerCase() : word))
    .join(' ')
  const place = placeStart(small)
  const head = bodyHeads.matchOf(small)?.end ?? 0
  const matter = small.slice(head, place).trim()
  const parts = [small.slice(0, head), matterOf(matter, lexicon), placeOf(small.slice(place))]
  return capitalised(parts.filter(Boolean).join(' '))
}

function matterOf(matter: string, { bodyNames }: Lexicon): string {
  const known = bodyNames.matchOf(ministry + matter)
  const isWhole = known?.end === ministry.length + matter.length && !known.value.vague
  return isWhole ? known.value.name.slice(ministry.length) : capitalised(matter)
}

/** Returns where the place at the end begins, its kind or the name of a province; the length of the name when it has none. */
function placeStart(name: string): number {
  return aside(name, (text) => {
    for (let at = name.indexOf(' ') + 1; at > 0; at = name.indexOf(' ', at) + 1) {
      if (placeKinds.matchAt(text, at) ?? provinceNames.matchAt(text, at)?.end === name.length) return at
    }
    return name.length
  })
}

function placeOf(words: string): string {
  const kind = placeKinds.matchOf(words)
  const name = words.slice(kind?.end ?? 0).trim()
  const province = provinceNames.matchOf(name)
  const written = province?.end === name.length ? province.value : name.split(' ').map(capitalised).join(' ')
  return kind ? `${kind.value} ${written}`.trim() : written
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
