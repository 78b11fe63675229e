import { slug } from '../domain/ids.ts'
import { provinces } from './places.ts'

const provinceBySlug = new Map(provinces.map((name) => [slug(name), name]))
const kinds: Readonly<Record<string, string>> = { tinh: 'tỉnh', 'thanh-pho': 'thành phố' }
const key = /^dai-hoi-(?<branch>dang-bo-.+)-lan-thu-(?<sitting>[a-z\d]+)$/u
const province = /^dang-bo-(?<kind>tinh|thanh-pho)-(?<name>.+)$/u

/**
 * Returns what a congress of a branch is called, from its key alone, so that it is called alike whichever report names it
 * first: "Đại hội Đảng bộ tỉnh Tuyên Quang lần thứ I"; a branch of no province keeps the unaccented words of the key.
 */
export function localCongressName(nameKey: string): string | undefined {
  const { branch = '', sitting = '' } = key.exec(nameKey)?.groups ?? {}
  if (branch === '') return undefined
  const place = province.exec(branch)?.groups
  const known = place && provinceBySlug.get(place['name'] ?? '')
  const words = known
    ? `Đảng bộ ${kinds[place['kind'] ?? ''] ?? ''} ${known}`
    : `Đảng bộ ${branch.slice(8).replaceAll('-', ' ')}`
  return `Đại hội ${words} lần thứ ${sitting.toUpperCase()}`
}
