import { setMaxListeners } from 'node:events'
import type { ServerContext } from './server-context.ts'

/**
 * Returns a signal that is given when the client leaves, and with a `TimeoutError` when the seconds are over. It is not made by
 * `AbortSignal.any` and `AbortSignal.timeout`: Node 20 may collect what those return before they fire, and the request
 * would have no limit.
 */
export function requestSignal(request: Request, seconds: number, { res }: ServerContext = {}): AbortSignal {
  const controller = new AbortController()
  const timer = abortAfter(seconds, controller)
  // a request that was answered need not be held until its time would be over
  res?.once('close', () => clearTimeout(timer))
  const leave = (): void => controller.abort(request.signal.reason)
  if (request.signal.aborted) leave()
  else request.signal.addEventListener('abort', leave, { once: true })
  // each statement that runs listens to it, and a wide query has many at once
  setMaxListeners(0, controller.signal)
  return controller.signal
}

/** A function of its own, so that who waits for the time to be over does not hold the request. */
function abortAfter(seconds: number, controller: AbortController): NodeJS.Timeout {
  const late = (): void =>
    controller.abort(new DOMException(`No answer within ${seconds} seconds`, 'TimeoutError'))
  return setTimeout(late, 1000 * seconds).unref()
}
