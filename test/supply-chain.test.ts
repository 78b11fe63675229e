import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

interface Locked {
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly devOptional?: boolean
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const manifest = JSON.parse(read('package.json')) as { dependencies: Record<string, string>; files: string[] }
const installed = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true,
)

/** Licences under which what users install may be passed on with this package. */
const licences =
  /^\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|Unlicense|MPL-2\.0)\b/u

describe('what users install', () => {
  test('needs no script to install', () => {
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
  })

  test('has a licence that lets it be passed on', () => {
    // the builds of the embedded engine for other systems are not unpacked here, so the lock file has no licence of theirs
    const others = installed.filter(
      ([path, { license = '' }]) =>
        !licences.test(license) && !path.startsWith('node_modules/@grafeo-db/js-'),
    )
    expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([])
  })

  test('is pinned, and docs/dependencies.md says what each is for', () => {
    const page = read('docs/dependencies.md')
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/u)
      expect(page).toContain(`| \`${name}\``)
    }
    const rows = [...page.matchAll(/^\| `(?<name>[^`]+)`/gmu)].map((match) => match.groups?.['name'])
    expect(rows.sort()).toEqual(Object.keys(manifest.dependencies).sort())
  })
})

test('the container holds everything that the package does, and runs as no superuser', () => {
  const dockerfile = read('Dockerfile')
  for (const part of manifest.files) expect(dockerfile).toContain(part)
  expect(dockerfile).toMatch(/^USER node$/mu)
  const compose = read('docker-compose.yml')
  for (const line of ['read_only: true', 'no-new-privileges:true', '- ALL']) expect(compose).toContain(line)
})
