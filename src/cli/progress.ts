import { tell, type Io } from './io.ts'

/** Shows how far a load is, on standard error. */
export interface Progress {
  /** Tells that one more report is done. */
  step(): void
  /** Writes a line, above the bar if there is one. */
  say(line: string): void
  stop(): void
}

/** Returns a progress bar when standard error is a terminal, else one that only passes lines on. */
export async function startProgress(io: Io, countReports: () => Promise<number>): Promise<Progress> {
  const say = (line: string): void => tell(io, line)
  if (!io.stderr.isTTY) return { step: () => undefined, say, stop: () => undefined }
  const { SingleBar } = (await import('cli-progress')).default
  const bar = new SingleBar({
    stream: io.stderr,
    format: 'Loading [{bar}] {value}/{total} reports, {rate} a second, {eta_formatted} left',
    // a mean over many reports, as one may take a hundred times as long as the next
    etaBuffer: 200,
    barsize: 30,
    clearOnComplete: true,
    // nothing of the terminal is changed, so Ctrl-C leaves nothing to restore
    hideCursor: null,
    linewrap: true,
    gracefulExit: false,
  })
  bar.start(await countReports(), 0, { rate: '–' })
  const started = performance.now()
  let done = 0
  return {
    step() {
      done += 1
      bar.increment(1, { rate: perSecond(done, performance.now() - started) })
    },
    say(line) {
      io.stderr.write(clearLine)
      say(line)
      io.stderr.write(saveCursor)
    },
    stop: () => bar.stop(),
  }
}

const clearLine = '\r\u001B[K'
// where the bar stands now: it goes back there when it stops, and would wipe out the line just written
const saveCursor = '\u001B7'

function perSecond(count: number, milliseconds: number): string {
  const rate = count / Math.max(milliseconds / 1000, 0.001)
  return rate >= 10 ? String(Math.round(rate)) : rate.toFixed(1)
}
