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
    format: 'Loading [{bar}] {value}/{total} reports, {eta_formatted} left',
    barsize: 30,
    clearOnComplete: true,
    // nothing of the terminal is changed, so Ctrl-C leaves nothing to restore
    hideCursor: null,
    linewrap: true,
    gracefulExit: false,
  })
  bar.start(await countReports(), 0)
  return {
    step: () => bar.increment(),
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
