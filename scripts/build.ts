/**
 * Writes `dist/`: the command line (`cli.js` with lazily loaded chunks), the action (`action.js`, one file), the published
 * JSON Schemas, the site's scripts and style, and the licences of what is bundled. The same sources give the same bytes, wherever the folder is.
 *
 * `node scripts/build.ts [OUT]`: OUT defaults to `dist`.
 */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type InputOptions, type OutputOptions, rolldown } from 'rolldown'
import licenseModule from 'rollup-plugin-license'
import { publishedSchemas } from './schemas.ts'

// Its types describe an ES module; it is a CommonJS one, whose export is the function itself.
const license = licenseModule as unknown as typeof licenseModule.default

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const out = resolve(process.argv[2] ?? join(root, 'dist'))

type Dependency = {
  name: string | null
  version: string | null
  license: string | null
  licenseText: string | null
}
const bundled = new Map<string, Dependency>()

/** A digest of all that is built from. */
async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256')
  const files = ['src', 'action'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
  )
  const texts = [...files.filter(name => name.endsWith('.ts')), 'package-lock.json'].sort()
  for (const name of texts) hash.update(`${name}\n${await readFile(join(root, name), 'utf8')}\n`)
  return hash.digest('hex').slice(0, 12)
}

const sources = await digestOfSources()

const input = (file: string): InputOptions => ({
  input: file,
  cwd: root,
  platform: 'node',
  logLevel: 'warn',
  // A linked node_modules is read where the link is, so that the place of a checkout leaves no trace.
  resolve: { symlinks: false },
  plugins: [license({ cwd: root, thirdParty: { output: remember } })],
  transform: { define: { SOURCES: JSON.stringify(sources) } },
})

function remember(dependencies: readonly Dependency[]): void {
  for (const dependency of dependencies) bundled.set(`${dependency.name}@${dependency.version}`, dependency)
}

const output: OutputOptions = {
  dir: out,
  format: 'esm',
  sourcemap: false,
  minify: false,
  hashCharacters: 'hex',
  chunkFileNames: 'chunks/[name]-[hash].js',
}

async function bundle(file: string, options: OutputOptions): Promise<void> {
  const build = await rolldown(input(file))
  await build.write({ ...output, ...options })
  await build.close()
}

async function writeLicences(): Promise<void> {
  const own = await readFile(join(root, 'LICENSE'), 'utf8')
  const sections = [...bundled]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { license, licenseText }]) => `${id} (${license})\n\n${(licenseText ?? '').trim()}\n`)
  const rule = `\n${'-'.repeat(80)}\n\n`
  await writeFile(join(out, 'licenses.txt'), [`Waymark (MIT)\n\n${own.trim()}\n`, ...sections].join(rule))
}

async function writeSchemas(): Promise<void> {
  await mkdir(join(out, 'schemas'), { recursive: true })
  for (const [file, schema] of Object.entries(publishedSchemas())) {
    await writeFile(join(out, 'schemas', file), `${JSON.stringify(schema, null, 2)}\n`)
  }
}

/** The site's scripts and style as they are published: without what only people read. Theirs are in `docs-template/site/`. */
async function writeSite(): Promise<void> {
  const folder = join(root, 'docs-template/site')
  await mkdir(join(out, 'site'), { recursive: true })
  for (const name of await readdir(folder)) {
    if (name.endsWith('.html')) continue
    const file = join(folder, name)
    const text = name.endsWith('.js') ? await shortScript(file) : await readFile(file, 'utf8')
    await writeFile(join(out, 'site', name), name.endsWith('.css') ? shortStyle(text) : text)
  }
}

async function shortScript(file: string): Promise<string> {
  const build = await rolldown({ input: file, external: id => id.startsWith('./') })
  const {
    output: [{ code }],
  } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  return code
}

function shortStyle(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*([{};,])\s*/g, '$1')
    .trim()
}

await rm(out, { recursive: true, force: true })
await bundle('src/cli/cli.ts', { entryFileNames: 'cli.js', banner: '#!/usr/bin/env node' })
await bundle('action/main.ts', { entryFileNames: 'action.js', codeSplitting: false })
await writeLicences()
await writeSchemas()
await writeSite()
