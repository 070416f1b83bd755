/**
 * Writes what is generated from the registries: tables between `<!-- generated:NAME -->` and `<!-- /generated -->` in the
 * documents, and a reference page for each rule and kind of change.
 *
 * `node scripts/generate.ts --check` writes nothing and exits 1 where something is out of date.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { commands } from '../src/cli/commands.ts'
import { changeKinds } from '../src/diff/kinds/index.ts'
import { rules } from '../src/lint/registry.ts'
import { type Content, code, codeBlock, link, root, table, withCode } from '../src/markdown/build.ts'
import { toMarkdown } from '../src/markdown/serialise.ts'
import { actionReference } from '../src/project/about.ts'
import { kindPage, kindTable, rulePage, ruleTable } from '../src/render/reference.ts'
import { parseSource } from '../src/source/parse.ts'
import { isObject, type JsonObject, own } from '../src/text/json.ts'

const here = dirname(dirname(fileURLToPath(import.meta.url)))

const generated: Readonly<Record<string, () => Promise<string> | string>> = {
  rules: () => toMarkdown(ruleTable(rules, pageLink('docs/rules'))),
  changes: () => toMarkdown(kindTable(changeKinds, pageLink('docs/changes'))),
  commands: () =>
    toMarkdown(
      root(
        table(
          ['Command', 'What it does'],
          commands.map(each => [code(each.name), withCode(each.summary)]),
        ),
      ),
    ),
  inputs: async () => toMarkdown(root(table(['Input', 'Default', 'What it is'], await inputRows()))),
  comment: async () =>
    (await readFile(join(here, 'test/cases/comment-example/comment.md'), 'utf8')).replace(
      /^<!--.*-->\n/,
      '\n',
    ),
  workflow: async () => toMarkdown(root(codeBlock((await workflow()).trimEnd(), 'yaml'))),
  outputs: async () => toMarkdown(root(table(['Output', 'What it is'], await outputRows()))),
}

/** Documents with generated parts. */
const documents = ['README.md', 'docs/action.md']

function pageLink(folder: string): (id: string) => Content {
  return id => link(code(id), `${folder}/${id}.md`)
}

/** The check workflow as `waymark init` writes it. */
async function workflow(): Promise<string> {
  const template = await readFile(join(here, 'docs-template/workflows/waymark.yml'), 'utf8')
  return template.replaceAll('{{action}}', actionReference).replaceAll('{{with}}', '')
}

async function actionFile(): Promise<JsonObject> {
  const text = await readFile(join(here, 'action.yml'), 'utf8')
  const { value } = parseSource({ path: 'action.yml', text })
  return isObject(value) ? value : {}
}

async function inputRows(): Promise<Content[][]> {
  return entries(await actionFile(), 'inputs').map(([name, input]) => [
    code(name),
    own(input, 'default') === undefined ? '' : code(String(own(input, 'default'))),
    withCode(String(own(input, 'description'))),
  ])
}

async function outputRows(): Promise<Content[][]> {
  return entries(await actionFile(), 'outputs').map(([name, output]) => [
    code(name),
    withCode(String(own(output, 'description'))),
  ])
}

function entries(file: JsonObject, key: string): [string, JsonObject][] {
  const map = own(file, key)
  return isObject(map) ? Object.entries(map).map(([name, value]) => [name, isObject(value) ? value : {}]) : []
}

async function filled(text: string): Promise<string> {
  const parts = text.split(/(<!-- generated:[a-z]+ -->\n[\s\S]*?<!-- \/generated -->)/)
  const done = parts.map(async part => {
    const name = /^<!-- generated:([a-z]+) -->/.exec(part)?.[1]
    if (name === undefined) return part
    const make = generated[name]
    if (!make) throw new Error(`Nothing is generated under the name ${name}.`)
    return `<!-- generated:${name} -->\n${await make()}<!-- /generated -->`
  })
  return (await Promise.all(done)).join('')
}

/** The search library of the documentation site, as one small module that a page can load. */
async function searchLibrary(): Promise<string> {
  const folder = join(here, 'node_modules/minisearch')
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  const bundle = await rolldown({ input: join(folder, 'dist/es/index.js') })
  const { output } = await bundle.generate({ format: 'esm', minify: true, comments: false })
  const credit = `/*! MiniSearch ${version}, MIT licence, Copyright (c) Luca Ongaro, https://github.com/lucaong/minisearch */`
  return `${credit}\n${output[0].code}`
}

/** Every generated file: path → content. */
async function wanted(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const path of documents) files.set(path, await filled(await readFile(join(here, path), 'utf8')))
  files.set('docs-template/site/minisearch.js', await searchLibrary())
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, toMarkdown(rulePage(rule)))
  for (const kind of changeKinds) files.set(`docs/changes/${kind.id}.md`, toMarkdown(kindPage(kind)))
  return files
}

async function present(): Promise<string[]> {
  const pages = await Promise.all(
    ['docs/rules', 'docs/changes'].map(async folder => {
      const names = await readdir(join(here, folder)).catch(() => [])
      return names.map(name => `${folder}/${name}`)
    }),
  )
  return pages.flat()
}

const files = await wanted()
const stale: string[] = (await present()).filter(path => !files.has(path))
for (const path of stale) if (!process.argv.includes('--check')) await rm(join(here, path))
for (const [path, content] of files) {
  const before = await readFile(join(here, path), 'utf8').catch(() => null)
  if (before === content) continue
  stale.push(path)
  if (process.argv.includes('--check')) continue
  await mkdir(dirname(join(here, path)), { recursive: true })
  await writeFile(join(here, path), content)
}
if (stale.length > 0) console.log(stale.map(path => `${path} was out of date`).join('\n'))
if (process.argv.includes('--check') && stale.length > 0) process.exitCode = 1
