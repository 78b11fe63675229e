import { existsSync } from 'node:fs'

/** Where systems keep a Chromium; `CHROMIUM` names another. */
const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Returns the path of a Chromium, or undefined when there is none. */
export function findChromium() {
  return places.find((place) => place !== undefined && existsSync(place))
}
