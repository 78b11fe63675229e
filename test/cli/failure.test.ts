import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { ViendanError } from '../../src/domain/error.ts'
import { reportFailure } from '../../src/cli/failure.ts'
import { serverLog } from '../../src/cli/server-log.ts'
import { collector } from './command-line.ts'

function streams(env: Record<string, string> = {}) {
  return { stdin: Readable.from([]), stdout: collector(), stderr: collector(), env }
}

const cause = new Error('socket closed')
const expectedFailure = new ViendanError('STORE_UNAVAILABLE', 'Cannot open the store:\nno answer', { cause })

const wrapped = Object.assign(new Error('Unexpected error.'), { originalError: expectedFailure })

describe('what the user is told of a failure', () => {
  test.each([
    [
      'an error of ours',
      expectedFailure,
      /^viendan: STORE_UNAVAILABLE: Cannot open the store: no answer\n$/u,
    ],
    [
      'a bug',
      new RangeError('off by\none'),
      /^viendan: This is a bug of viendan.*RangeError: off by one\n$/u,
    ],
    ['something that is no error', 'odd', /^viendan: This is a bug of viendan.*odd\n$/u],
    ['letters that steer a terminal', new Error('\u001B[2J'), /^[^\u001B]*\n$/u],
  ])('is one line: %s', (_reason, error, expected) => {
    const io = streams()
    expect(reportFailure(error, io)).toBe(1)
    expect(io.stderr.text()).toMatch(expected)
  })

  test('has the stack and the cause under VIENDAN_DEBUG', () => {
    const io = streams({ VIENDAN_DEBUG: '1' })
    reportFailure(expectedFailure, io)
    expect(io.stderr.text()).toMatch(/^ {4}at /mu)
    expect(io.stderr.text()).toContain('caused by Error: socket closed')
  })
})

describe('the log of a server', () => {
  test.each([
    ['words', ['started'], /^started$/u],
    ['an error of ours, without its stack', [expectedFailure], /^STORE_UNAVAILABLE: [^\n]+$/u],
    ['an error of ours that the API wrapped', [wrapped], /^STORE_UNAVAILABLE: [^\n]+$/u],
    ['a bug, with its stack', [new RangeError('off')], /^RangeError: off\n +at /u],
    ['values', [1, [2]], /^1 \[ 2 \]$/u],
    ['fields', [{ requestId: 'a' }, 'request'], /^request$/u],
  ])('has a line of JSON with the time for %s', (_reason, values, expected) => {
    const io = streams()
    serverLog(io).info(...values)
    const line = JSON.parse(io.stderr.text()) as Record<string, string>
    expect(line).toMatchObject({ level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u) })
    expect(line['msg']).toMatch(expected)
    expect(line['requestId']).toBe(
      typeof values[0] === 'object' && 'requestId' in values[0] ? 'a' : undefined,
    )
    expect(io.stdout.text()).toBe('')
  })

  test.each([
    [{}, ''],
    [{ VIENDAN_DEBUG: '1' }, '"msg":"x"'],
  ])('has details only under VIENDAN_DEBUG: %j', (env, expected) => {
    const io = streams(env)
    serverLog(io).debug('x')
    expect(io.stderr.text()).toContain(expected)
    expect(io.stderr.text() === '').toBe(expected === '')
  })
})
