import { slug } from '../domain/ids.ts'
import { charterOwner } from './charters.ts'
import { provinces } from './places.ts'

const provinceBySlug = new Map(provinces.map((name) => [slug(name), name]))
const kinds: Readonly<Record<string, string>> = { tinh: 'tỉnh', 'thanh-pho': 'thành phố' }
const key = /^dai-hoi-(?<branch>.+)-lan-thu-(?<sitting>[a-z\d]+)$/u
const province = /^dang-bo-(?<kind>tinh|thanh-pho)-(?<name>.+)$/u

/** Branches of the whole country; a province's is known by its name. */
const ofTheCountry =
  /^dang-bo-(?:quan-doi|cong-an-trung-uong|khoi-.+-trung-uong|cac-co-quan-.+|chinh-phu|quoc-hoi)/u

/**
 * Returns what a congress of a branch or of a mass organisation is called, from its key alone, so that it is called alike
 * whichever report names it first: "Đại hội Đảng bộ tỉnh Tuyên Quang lần thứ I"; a branch of no province keeps the unaccented
 * words of the key.
 */
export function localCongressName(nameKey: string): string | undefined {
  const { branch = '', sitting = '' } = key.exec(nameKey)?.groups ?? {}
  if (branch === '') return undefined
  const { kind = '', name } = provinceOf(branch)
  const words =
    charterOwner(branch) ??
    (name === undefined
      ? `Đảng bộ ${branch.slice(8).replaceAll('-', ' ')}`
      : `Đảng bộ ${kinds[kind] ?? ''} ${name}`)
  return `Đại hội ${words} lần thứ ${sitting.toUpperCase()}`
}

/**
 * Returns whether the key of a congress leaves open which branch held it: "Đảng bộ tỉnh" names no province, and many communes
 * share a name, so that it means the branch of the report that says it.
 */
export function isUnplacedCongress(nameKey: string): boolean {
  const { branch = '' } = key.exec(nameKey)?.groups ?? {}
  return branch.startsWith('dang-bo-') && !ofTheCountry.test(branch) && provinceOf(branch).name === undefined
}

function provinceOf(branch: string): { readonly kind?: string; readonly name?: string | undefined } {
  const { kind, name } = province.exec(branch)?.groups ?? {}
  return kind === undefined ? {} : { kind, name: provinceBySlug.get(name ?? '') }
}
