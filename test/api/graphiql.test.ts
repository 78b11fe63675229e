import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { serve } from '../../src/api/serve.ts'
import { openStore } from '../../src/store/open-store.ts'
import { startChromium } from '../helpers/chromium.ts'
import { loadSample } from './sample.ts'

const browser = await startChromium('test/api/graphiql.test.ts: GraphiQL in Chromium')

describe('GraphiQL', () => {
  const inBrowser = browser ? test : test.skip

  inBrowser(
    'opens with a useful query that runs, and asks nothing of any other host',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'viendan-graphiql-'))
      const store = openStore(`embedded:${join(folder, 'graph')}`)
      await loadSample(store)
      const server = await serve({ store, host: '127.0.0.1', port: 0, logging: false })
      const page = await browser?.newPage()
      const hosts = new Set<string>()
      const errors: string[] = []
      page?.on('request', (request) => hosts.add(new URL(request.url()).host))
      page?.on('pageerror', (error) => errors.push(error.message))
      await page?.goto(`${server.url}/graphql`)
      await page?.locator('.graphiql-execute-button').click()
      await page?.locator('.result-window').getByText('Kết luận 21-KL/TW (khóa XIII)').waitFor()
      expect([...hosts].filter((host) => host !== '' && host !== new URL(server.url).host)).toEqual([])
      expect(errors).toEqual([])
      await browser?.close()
      await server.close()
      await store.close()
      rmSync(folder, { recursive: true })
    },
    60_000,
  )
})
