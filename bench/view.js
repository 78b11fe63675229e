// How soon the pages of the explorer show the sample, in Chromium, from the address to the words that a reader waits for; each time
// in a browser that has seen nothing yet. Run: npm run bench:view -- [TIMES]        (default 7; CHROMIUM names another browser)
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.js'

const times = Number(process.argv[2] ?? 7)
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const pages = [
  ['/', '10 kết quả nổi bật'],
  ['/report?id=nganh-to-chuc-2021', 'Kết luận số 21-KL/TW'],
  ['/directive?id=21-KL%2FTW%40XIII', 'Các nguồn nêu khác nhau'],
  ['/body?id=ban-bi-thu', 'Ban Chấp hành Trung ương'],
  ['/bodies', 'Tổng cộng'],
  ['/graph?open=d%3A21-KL%2FTW%40XIII', 'Các nút đang vẽ'],
  ['/search?q=dieu+le+dang', 'Điều lệ Đảng'],
  ['/questions', 'Lượt viện dẫn còn để ngỏ'],
  ['/read', 'Không có gì được lưu lại'],
]
const folder = mkdtempSync(join(tmpdir(), 'viendan-bench-'))
const store = ['--store', `embedded:${join(folder, 'graph')}`]

spawnSync(process.execPath, [path('dist/bin.js'), 'ingest', path('examples/reports'), ...store])
const server = spawn(process.execPath, [path('dist/bin.js'), 'serve', '--port', '0', ...store])
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
try {
  const address = await addressOf(server)
  console.log('page                                  best ms   median    worst')
  for (const [page, words] of pages) {
    const taken = []
    for (let turn = 0; turn < times; turn++) taken.push(await firstView(`${address}${page}`, words))
    taken.sort((a, b) => a - b)
    const figures = [taken[0], taken[times >> 1], taken[times - 1]]
    console.log(page.padEnd(36) + figures.map((each) => each.toFixed(0).padStart(9)).join(''))
  }
} finally {
  await browser.close()
  server.kill()
  await once(server, 'exit')
  rmSync(folder, { recursive: true, force: true })
}

async function addressOf({ stdout }) {
  for await (const text of stdout.setEncoding('utf8')) {
    const found = /Explorer:\s+(http:\/\/\S+)\//u.exec(text)
    if (found) return found[1]
  }
  throw new Error('The server does not tell its address')
}

async function firstView(address, words) {
  const context = await browser.newContext({ locale: 'vi-VN' })
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(address)
  await page.getByText(words).first().waitFor()
  const took = performance.now() - start
  await context.close()
  return took
}
