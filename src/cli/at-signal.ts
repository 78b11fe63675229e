const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does something when a signal ends this process, before it does; its exit tells of the signal as always. Returns a function that
 * gives it up.
 */
export function atSignal(work: () => void): () => void {
  const leave = (): void => {
    for (const each of signals) process.off(each, onSignal)
  }
  const onSignal = (signal: NodeJS.Signals): void => {
    leave()
    work()
    process.kill(process.pid, signal)
  }
  for (const each of signals) process.on(each, onSignal)
  return leave
}
