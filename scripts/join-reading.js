// Joins what reads a text, `extract` with all that it imports, to one module of the built program:
// `node scripts/join-reading.js [FOLDER]`, dist unless told otherwise. docs/decisions/0009 says why.
import { readFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import MagicString from 'magic-string'
import { rollup } from 'rollup'

const dist = resolve(process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url)))
const assertion = join(dist, 'domain/asserts-reading.js')
const shared = {
  // packages are installed beside it
  external: (id) => !id.startsWith('.') && !id.startsWith(dist),
  plugins: [
    {
      // what the tests ask at each unit is not asked by the program
      name: 'no-assertions',
      load: (id) => (id === assertion ? 'export const assertsReading = false' : null),
    },
    {
      // so that a stack tells lines of the source
      name: 'maps-of-the-compiler',
      load: (id) => ({ code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') }),
    },
  ],
}

const alone = await rollup({ input: join(dist, 'extract/extract.js'), ...shared })
const reading = new Set(alone.cache.modules.map(({ id }) => id))
await alone.close()

/**
 * A function that is declared can be declared anew, so each call asks whether it is still the same; a constant is asked nothing.
 * All are put first, as they would be hoisted: tables are made by functions that stand below them.
 */
const constantFunctions = {
  name: 'constant-functions',
  renderChunk(code, { name }) {
    if (name !== 'reading') return null
    const joined = new MagicString(code)
    for (const { type, id, async, generator, start, end } of this.parse(code).body) {
      if (type !== 'FunctionDeclaration') continue
      const head = `${async ? 'async ' : ''}function${generator ? '*' : ''}`
      joined.overwrite(start, id.end, `const ${id.name} = ${head}`).appendLeft(end, '\n').move(start, end, 0)
    }
    return { code: joined.toString(), map: joined.generateMap({ hires: 'boundary' }) }
  },
}

const modules = (await readdir(dist, { recursive: true })).filter(
  (path) => path.endsWith('.js') && !path.startsWith('web/'),
)
const others = modules.filter((path) => !reading.has(join(dist, path)))
const program = await rollup({
  input: Object.fromEntries(others.map((path) => [path.slice(0, -'.js'.length), join(dist, path)])),
  preserveEntrySignatures: 'strict',
  onwarn: ({ code, message }) => {
    // a module of types alone is empty
    if (code !== 'EMPTY_BUNDLE') throw new Error(message)
  },
  ...shared,
})
await Promise.all([...reading].flatMap((path) => [rm(path), rm(`${path}.map`)]))
await program.write({
  dir: dist,
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  manualChunks: (id) => (reading.has(id) ? 'reading' : undefined),
  hoistTransitiveImports: false,
  plugins: [constantFunctions],
  minifyInternalExports: false,
})
await program.close()
