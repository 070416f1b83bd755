/**
 * Shows a story's comment as GitHub would: `node scripts/preview-comment.ts STORY > /tmp/comment.html`, to be opened in a
 * browser. STORY is a folder of `test/cases/`.
 */
import { readFile } from 'node:fs/promises'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const style = `
body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; color: #1f2328; max-width: 860px; margin: 16px auto; padding: 0 16px }
main { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px }
h3 { font-size: 1.25em; margin: 0 0 16px } h4 { font-size: 1em }
code { background: #818b981f; padding: .2em .4em; border-radius: 6px; font-size: 85% } pre code { background: none; padding: 0 }
pre { background: #f6f8fa; padding: 16px; border-radius: 6px; overflow: auto }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; margin-bottom: 16px }
td, th { border: 1px solid #d1d9e0; padding: 6px 13px } tr:nth-child(2n) { background: #f6f8fa }
a { color: #0969da } li { margin-top: .25em; white-space: pre-line } details { margin-bottom: 16px }`

const [story = 'comment-example'] = process.argv.slice(2)
const markdown = await readFile(new URL(`../test/cases/${story}/comment.md`, import.meta.url), 'utf8')
const tree = toHast(unified().use(remarkParse).use(remarkGfm).parse(markdown), { allowDangerousHtml: true })
const body = toHtml(tree, { allowDangerousHtml: true })
console.log(
  `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${story}</title><style>${style}</style><main>${body}</main>`,
)
