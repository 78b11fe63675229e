import { chromium, type Browser } from 'playwright-core'
import { findChromium } from '../../bench/find-chromium.js'
import { isRequired, noteSkipped } from './run-folder.js'

/**
 * Returns a real Chromium without a window that reaches this machine alone; null when there is none, and the suite is noted
 * as skipped. With `VIENDAN_REQUIRE=chromium` that is a failure.
 */
export async function startChromium(suite: string): Promise<Browser | null> {
  const executablePath = findChromium()
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
