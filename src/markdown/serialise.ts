import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'

/** Stands for a pipe until the text around it is escaped; builders and the parser let none through. */
const pipe = '\u0000'

/**
 * Words with plain punctuation, and numbers: nothing in them means anything to Markdown wherever they stand. Most text is
 * that, and the search for what has to be escaped is most of the work of writing a page.
 */
const plainText = /^(?:\d[\d-]*| ?[\p{L},:·›→](?:[\p{L}\p{N} ,;:'’()·›→?%"-]|\.(?= ))*\.?)$/u

/** What joins the pieces of a line: it means something only where a line begins or ends. */
const glue = /^(?: ?[.,;)]? ?| \()$/
const lineEnd = /[\r\n]/

/** True for a text that is the same in Markdown. */
function isPlain(value: string, { before, after }: { before: string; after: string }): boolean {
  return plainText.test(value) || (glue.test(value) && !lineEnd.test(before) && !lineEnd.test(after))
}

/** A pipe outside code as a character reference: readers that split table cells on `\|` exist, and this one holds everywhere. */
const textHandler: NonNullable<NonNullable<Options['handlers']>['text']> = (
  node: { value: string },
  parent,
  state,
  info,
) => {
  if (isPlain(node.value, info)) return node.value
  const siblings: readonly unknown[] = parent ? parent.children : []
  const index = state.indexStack.at(-1) ?? 0
  const safe = state.safe(node.value.replaceAll('|', pipe), {
    ...info,
    afterNode: siblings[index + 1] as Root,
    beforeNode: siblings[index - 1] as Root,
  })
  // a backslash is escaped only before what it could escape, which the stand-in is not
  return safe.replaceAll(`\\${pipe}`, '\\\\&#124;').replaceAll(pipe, '&#124;')
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    handlers: { text: textHandler },
    unsafe: [{ character: '$', inConstruct: 'phrasing' }],
  })
  .freeze()

/** The tree as GitHub-flavoured Markdown, ending in a line break. The same tree gives the same bytes. */
export function toMarkdown(tree: Root): string {
  return processor.stringify(tree)
}

/**
 * Markdown that a team wrote (templates, notes) as a tree, in which links and images hold their addresses, wherever those were
 * written. Not for text of a plan: that goes through the builders.
 */
export function parseMarkdown(markdown: string): Root {
  const tree = processor.parse(markdown)
  const addresses = new Map<string, string>()
  for (const node of nodesIn(tree))
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url)
  if (addresses.size === 0) return tree
  for (const node of nodesIn(tree)) {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') continue
    const type = node.type === 'linkReference' ? 'link' : 'image'
    Object.assign(node, { type, url: addresses.get(node.identifier) ?? '' })
  }
  return tree
}

function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesIn(child)
}
