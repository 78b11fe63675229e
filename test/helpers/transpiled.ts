import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))
const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  rewriteRelativeImportExtensions: true,
}

/**
 * Puts the JavaScript of files and folders of the project into a folder, in the same tree, so that another process can run
 * them without a build.
 */
export function transpileInto(folder: string, paths: readonly string[]): void {
  writeFile(join(folder, 'package.json'), '{"type": "module"}')
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  cpSync(join(root, 'cypher'), join(folder, 'cypher'), { recursive: true })
  for (const file of paths.flatMap(filesOf)) {
    const source = readFileSync(join(root, file), 'utf8')
    const { outputText } = ts.transpileModule(source, { compilerOptions })
    writeFile(join(folder, file.replace(/\.ts$/u, '.js')), outputText)
  }
}

function filesOf(path: string): string[] {
  if (path.endsWith('.ts')) return [path]
  const names = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(path, name))
}

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
