import { readFileSync } from 'node:fs'

let known: string | null = null

/** Returns the version of the program. */
export function version(): string {
  return (known ??= readVersion())
}

function readVersion(): string {
  // src/cli and dist/cli are equally deep, so this holds before and after the build
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return String((manifest as { version: unknown }).version)
}
