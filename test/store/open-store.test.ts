import { describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open-store.ts'

describe('openStore', () => {
  test.each([
    ['embedded', 'embedded:.viendan'],
    ['embedded', 'embedded:C:/reports'],
    ['neo4j', 'neo4j://localhost:7687'],
    ['neo4j', 'neo4j+s://example.org'],
    ['neo4j', 'bolt+ssc://localhost'],
  ])('gives the %s engine for %s', (name, location) => {
    expect(openStore(location).name).toBe(name)
  })

  test.each([
    ['nothing', ''],
    ['no folder', 'embedded:'],
    ['no scheme', '.viendan'],
    ['another scheme', 'postgres://localhost'],
    ['no host', 'bolt://'],
    ['a malformed port', 'bolt://localhost:port'],
  ])('refuses %s', (_reason, location) => {
    expect(() => openStore(location)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
  })

  test('keeps a password out of its refusal', () => {
    const refused = expect.objectContaining({
      code: 'INVALID_INPUT',
      message: expect.not.stringContaining('secret'),
    })
    expect(() => openStore('bolt://neo4j:secret@localhost')).toThrow(refused)
    expect(() => openStore('http://neo4j:secret@localhost')).toThrow(refused)
  })

  test('opens nothing until the first use', async () => {
    const folder = join(tmpdir(), `viendan-unopened-${process.pid}`)
    await openStore(`embedded:${folder}`).close()
    expect(existsSync(folder)).toBe(false)
  })
})
