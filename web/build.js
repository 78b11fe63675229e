// Bundles the explorer into a folder: `node web/build.js [FOLDER]`, dist/web unless told otherwise.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const out = process.argv[2] ?? here('../dist/web')

await rm(out, { recursive: true, force: true })
await mkdir(join(out, 'assets'), { recursive: true })
const { output } = await build({
  input: { explorer: here('src/main.tsx') },
  cwd: here('..'),
  platform: 'browser',
  tsconfig: here('tsconfig.json'),
  // the build for Node needs its Buffer
  resolve: { alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' } },
  logLevel: 'warn',
  output: {
    dir: join(out, 'assets'),
    format: 'esm',
    minify: true,
    // a name that changes with the content may be kept for ever
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  },
})
const entry = output.find((file) => file.type === 'chunk' && file.isEntry)
const style = await readFile(here('style.css'), 'utf8')
const styleName = `style-${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`
await writeFile(join(out, 'assets', styleName), style)
await cp(here('icon.svg'), join(out, 'assets/icon.svg'))
// what the first page needs besides the entry is fetched at once
const preloads = entry.imports.map((name) => `<link rel="modulepreload" href="/assets/${name}" />`).join('')
const page = await readFile(here('index.html'), 'utf8')
await writeFile(
  join(out, 'index.html'),
  page
    .replace('<!-- head -->', `${preloads}<link rel="stylesheet" href="/assets/${styleName}" />`)
    .replace('<!-- script -->', `<script type="module" src="/assets/${entry.fileName}"></script>`),
)
