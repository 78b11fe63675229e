import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { isRequired, noteSkipped } from './run-folder.js'

/** Where systems keep a Chromium; `CHROMIUM` names another. */
const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Returns a real Chromium without a window that reaches this machine alone; null when there is none, and the suite is noted
 * as skipped. With `VIENDAN_REQUIRE=chromium` that is a failure.
 */
export async function startChromium(suite: string): Promise<Browser | null> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place))
  if (executablePath === undefined) {
    if (isRequired('chromium')) throw new Error('Chromium is required, and none is installed')
    noteSkipped('Chromium', suite, 'none is installed')
    return null
  }
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath, args: [...args, '--disable-component-update', '--no-first-run'] })
}
