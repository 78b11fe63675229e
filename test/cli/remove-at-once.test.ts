import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { removeAtOnce } from '../../src/cli/write-folder.ts'

/** Makes files in a folder, a few thousand or as long as it is there. */
const writer = `
const { writeFileSync } = require('node:fs')
try { for (let n = 0; n < 3000; n++) writeFileSync(process.argv[1] + '/' + n, '') } catch {}
`

test('a folder is removed while another makes files in it', async () => {
  const place = mkdtempSync(join(tmpdir(), 'viendan-remove-'))
  for (let round = 0; round < 10; round++) {
    const folder = join(place, `out-${round}`)
    mkdirSync(folder)
    const running = spawn(process.execPath, ['-e', writer, folder])
    const ended = once(running, 'exit')
    while (readdirSync(folder).length === 0) await setTimeout(1)
    removeAtOnce(folder)
    await ended
    expect(existsSync(folder)).toBe(false)
  }
  removeAtOnce(join(place, 'absent'))
  rmSync(place, { recursive: true })
})
