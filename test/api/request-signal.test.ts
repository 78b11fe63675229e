import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { requestSignal } from '../../src/api/request-signal.ts'

/** Collects garbage. */
const collect = (): void => {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

test('a request that was answered is not held until its time would be over', async () => {
  const request = new WeakRef(answered())
  await new Promise((resolve) => setImmediate(resolve))
  collect()
  expect(request.deref()).toBeUndefined()
})

test('the signal is given when the time is over, whoever holds it', async () => {
  const signal = requestSignal(new Request('http://api/graphql'), 0.01)
  collect()
  await new Promise((resolve) => signal.addEventListener('abort', resolve))
  expect((signal.reason as DOMException).name).toBe('TimeoutError')
})

/** Returns a request whose answer has gone out to a caller by fetch. */
function answered(): Request {
  const request = new Request('http://api/graphql')
  requestSignal(request, 60)
  return request
}
