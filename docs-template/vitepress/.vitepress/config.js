import { cp } from 'node:fs/promises'
import { existsSync, readdirSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { guarded } from './guard.js'

/** The folder that `waymark docs` writes, as seen from the folder of this site. */
const markdown = process.env.WAYMARK_DOCS ?? '../docs/tracking-plan'
const root = resolve(import.meta.dirname, '..')
const srcDir = resolve(root, markdown)

/** Pages that a plan may have, in the order of the sidebar. Single events are found by the search and by the pages of this list. */
const SECTIONS = [
  ['events/', 'Events'],
  ['properties/', 'Properties'],
  ['traits/', 'Traits'],
  ['owners/', 'Owners'],
  ['kpis/', 'KPIs'],
  ['use-cases/', 'Use cases'],
  ['stages/', 'Stages'],
  ['value-model', 'Value model'],
  ['data-flow', 'Data flow'],
  ['migrations', 'Migrations'],
  ['changelog/', 'Changelog'],
  ['health', 'Health'],
  ['dictionary', 'Dictionary'],
]

function sectionsOf(plan) {
  const has = page => existsSync(join(srcDir, plan, page.endsWith('/') ? `${page}README.md` : `${page}.md`))
  return SECTIONS.filter(([page]) => has(page)).map(([page, text]) => ({ text, link: `/${plan}${page}` }))
}

/** One plan stands in the folder itself, several have a folder each. */
function sidebar() {
  const one = sectionsOf('')
  if (one.length > 0) return one
  return readdirSync(srcDir)
    .map(name => ({ text: name, collapsed: true, items: sectionsOf(`${name}/`) }))
    .filter(({ items }) => items.length > 0)
}

/** Pages become modules that import Vue, and don't find it from a folder outside this one. */
const vueOfThisFolder = {
  name: 'waymark:vue-of-this-folder',
  enforce: 'pre',
  resolveId(id, importer, options) {
    return /^vue(\/|$)/.test(id) && importer?.startsWith(srcDir)
      ? this.resolve(id, join(root, 'package.json'), { ...options, skipSelf: true })
      : null
  },
}

export default {
  ...guarded,
  title: 'Tracking plan',
  srcDir,
  rewrites: { 'README.md': 'index.md', ':path(.*)/README.md': ':path/index.md' },
  themeConfig: {
    search: { provider: 'local' },
    sidebar: sidebar(),
    outline: 'deep',
    docFooter: { prev: false, next: false },
  },
  vite: { plugins: [vueOfThisFolder] },
  // JSON Schemas, which pages link to, are no pages.
  buildEnd: ({ outDir }) =>
    cp(srcDir, outDir, {
      recursive: true,
      filter: from => extname(from) !== '.md' && !from.includes('.vitepress'),
    }),
}
