import { describe, expect, test } from '@jest/globals'
import { mostBytes, readConfiguration } from '../../src/cli/serve-options.ts'
import { collector } from './command-line.ts'
import { Readable } from 'node:stream'

function read(given: Record<string, string | boolean>, env: Record<string, string> = {}) {
  return readConfiguration(given, { stdin: Readable.from([]), stdout: collector(), stderr: collector(), env })
}

describe('the configuration of a server', () => {
  test('is the options, else the environment, else what is usual', () => {
    expect(read({})).toMatchObject({ port: 4000, host: '127.0.0.1', 'max-seconds': 10, 'allow-origin': [] })
    expect(
      read({ port: '1' }, { VIENDAN_PORT: '2', VIENDAN_HOST: '0.0.0.0', VIENDAN_TRUST_PROXY: '1' }),
    ).toMatchObject({
      ...{ port: 1, host: '0.0.0.0', 'trust-proxy': true },
    })
    const origins = { VIENDAN_ALLOW_ORIGIN: 'https://a.example, http://b.example:80' }
    expect(read({}, origins)['allow-origin']).toEqual(['https://a.example', 'http://b.example:80'])
    expect(read({}, { VIENDAN_TOKEN: 'x'.repeat(16) }).token).toBe('x'.repeat(16))
  })

  test.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    ['an option', { 'max-seconds': 'soon' }, {}, /--max-seconds "soon"/u],
    ['a variable', {}, { VIENDAN_MAX_NODES: '-1' }, /VIENDAN_MAX_NODES "-1"/u],
    ['more bytes than a file may have', { 'max-bytes': '90000001' }, {}, /--max-bytes "90000001".*at most/u],
    ['an origin with a path', { 'allow-origin': 'https://a.example/x' }, {}, /--allow-origin/u],
    ['a level', {}, { VIENDAN_LOG_LEVEL: 'loud' }, /VIENDAN_LOG_LEVEL "loud".*debug, info/u],
  ])('names %s that cannot be', (_reason, given, env, message) => {
    expect(() => read(given, env)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringMatching(message) }),
    )
  })

  test.each<[string, Record<string, string>, number]>([
    ['a file from this machine', {}, 90_000_000],
    ['the same by its other names', { host: '::1' }, 90_000_000],
    ['little from elsewhere', { host: '0.0.0.0' }, 1_000_000],
    ['little from another address', { host: '127.0.0.1.example.org' }, 1_000_000],
    ['what its owner says', { host: '0.0.0.0', 'max-bytes': '5000000' }, 5_000_000],
  ])('takes %s without the token', (_reason, given, bytes) => {
    expect(mostBytes(read(given))).toBe(bytes)
  })

  test('does not show a token', () => {
    expect(() => read({}, { VIENDAN_TOKEN: 'short-secret' })).toThrow(/^(?!.*short-secret).*VIENDAN_TOKEN/u)
  })
})
