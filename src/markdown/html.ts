import type { Element, ElementContent, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml as stringify } from 'hast-util-to-html'
import type {
  Blockquote,
  FootnoteDefinition,
  Heading,
  Html,
  Image,
  Link,
  Nodes,
  Root,
  RootContent,
  Table,
  Text,
} from 'mdast'
import { defaultHandlers, type Handler, type State, toHast } from 'mdast-util-to-hast'
import { visible } from '../text/phrase.ts'

/** How a tree becomes HTML: what the place of the page decides. */
export interface HtmlOptions {
  /** the address of a link or an image as it is to be written; null: its text alone */
  readonly href: (url: string) => string | null
  /** markup of our own that stands for a block (a picture); null: the block as it is */
  readonly instead: (block: RootContent) => string | null
}

/** A heading that can be linked to. */
export interface HtmlHeading {
  readonly id: string
  readonly depth: number
  readonly text: string
}

/**
 * Blocks as HTML that is safe to show: sanitised, no raw HTML but our own anchors, links as `href` allows them.
 * @param headings the page's headings so far, so that no two get one id; those of the blocks are added
 */
export function toHtml(
  blocks: readonly RootContent[],
  options: HtmlOptions,
  headings: HtmlHeading[],
): string {
  const parts: string[] = []
  // To begin a tree costs more than most blocks do: what stands together is made together.
  let run: RootContent[] = []
  const endRun = (): void => {
    if (run.length === 0) return
    const tree = toHast(quickly(run), { handlers: handlers(options, headings) })
    parts.push(stringify(sanitize(tree, schema)))
    run = []
  }
  for (const block of blocks) {
    const own = options.instead(block)
    if (own === null) run.push(block)
    else {
      endRun()
      parts.push(own)
    }
  }
  endRun()
  return parts.filter(part => part.trim() !== '').join('\n')
}

/**
 * All of a tree is searched for definitions before it is turned into HTML, which takes half as long as that. Links hold their
 * addresses, so there are none but footnotes: those stand first, and the rest is hidden from the search.
 */
function quickly(blocks: readonly RootContent[]): Root {
  const parts = Array.from({ length: Math.ceil(blocks.length / MOST_HIDDEN) }, (_, index) => {
    const some = blocks.slice(index * MOST_HIDDEN, (index + 1) * MOST_HIDDEN)
    return { type: HIDDEN, blocks: some } as unknown as RootContent
  })
  return { type: 'root', children: [...footnotesIn(blocks), ...parts] }
}

/** A node of our own that has blocks, but not as its children. */
const HIDDEN = 'hidden'

/** What comes of them is handed on as arguments, of which a call takes only so many. */
const MOST_HIDDEN = 1000

function footnotesIn(nodes: readonly Nodes[]): FootnoteDefinition[] {
  return nodes.flatMap(node => {
    const inside = 'children' in node ? footnotesIn(node.children) : []
    return node.type === 'footnoteDefinition' ? [node, ...inside] : inside
  })
}

/** Text for HTML, also inside a quoted attribute: on one line, and with what cannot be seen as escapes. */
export function escapeHtml(text: string): string {
  return stringify({ type: 'text', value: visible(text.replace(/\s+/g, ' ')) })
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('>', '&gt;')
}

/** The invisible splits that keep GitHub from resolving names have nothing to do in HTML. */
function seen(text: string): string {
  return text.replaceAll('\u200b', '')
}

const schema: Schema = {
  ...defaultSchema,
  // Ids are made here and by the page's own anchors, never by a stranger.
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'] },
  attributes: {
    '*': ['id', 'align'],
    a: ['href'],
    code: [['className', /^language-[\w-]+$/]],
    div: [
      'tabIndex',
      'role',
      'ariaLabel',
      ['className', 'table', 'alert', 'note', 'tip', 'important', 'warning', 'caution'],
    ],
    ol: ['start'],
    pre: ['tabIndex'],
    span: [['className', 'badge', 'good', 'plain', 'warn', 'bad']],
    td: ['dataLabel'],
    th: ['scope'],
    ul: [['className', 'facts']],
  },
}

function handlers(options: HtmlOptions, headings: HtmlHeading[]): Record<string, Handler> {
  let inLink = false
  return {
    [HIDDEN]: (state, { blocks }: { blocks: RootContent[] }) => state.all({ type: 'root', children: blocks }),
    html: (_state, node: Html) => anchor(node.value),
    // An image would be asked for from wherever its address says: whoever wants to see it follows the link.
    image: (_state, node: Image) => {
      const href = inLink ? null : options.href(node.url)
      const words: ElementContent = { type: 'text', value: node.alt?.trim() || 'Image' }
      return href === null ? words : element('a', { href }, [words])
    },
    text: (state, node: Text) => {
      const made: ElementContent = { type: 'text', value: seen(node.value) }
      return node.data === undefined ? made : state.applyData(node, made)
    },
    inlineCode: (_state, node: { value: string }) =>
      element('code', {}, [{ type: 'text', value: seen(node.value) }]),
    code: (state, node: { value: string }) => {
      const made = defaultHandlers.code(state, { ...node, value: seen(node.value) } as Parameters<
        typeof defaultHandlers.code
      >[1])
      return { ...made, properties: { tabIndex: 0 } }
    },
    link: (state, node: Link) => {
      const href = options.href(node.url)
      inLink = href !== null
      const children = state.all(node)
      inLink = false
      return href === null ? children : element('a', { href }, children)
    },
    heading: (state, node: Heading) => heading(state, node, headings),
    blockquote: quote,
    table: (state, node: Table) => {
      const made = defaultHandlers.table(state, node)
      for (const cell of cells(made, 'th')) cell.properties['scope'] = 'col'
      nameCells(made)
      return element('div', { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: 'Table' }, [made])
    },
  }
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

/** Our own anchors are the one piece of raw HTML that pages have. */
function anchor(markup: string): Element | undefined {
  const id = /^<a id="([\w-]+)">(?:<\/a>)?$/.exec(markup)?.[1]
  return id === undefined ? undefined : element('a', { id }, [])
}

/** The heading that HTML of an earlier run begins with; null where it would get another id now. */
export function headingAgain(
  node: RootContent | undefined,
  html: string,
  headings: readonly HtmlHeading[],
): HtmlHeading | null {
  if (node?.type !== 'heading') return null
  const text = textOf(node)
  const id = idOf(text, headings)
  return html.startsWith(`<h${node.depth} id="${id}">`) ? { id, depth: node.depth, text } : null
}

function heading(state: State, node: Heading, headings: HtmlHeading[]): Element {
  const made = defaultHandlers.heading(state, node)
  const text = textOf(made)
  const id = idOf(text, headings)
  headings.push({ id, depth: node.depth, text })
  return { ...made, properties: { id } }
}

/** An id that no heading before it has. */
function idOf(text: string, headings: readonly HtmlHeading[]): string {
  const base = `s-${
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'section'
  }`
  let id = base
  for (let number = 2; headings.some(other => other.id === id); number += 1) id = `${base}-${number}`
  return id
}

/** What can be read of a node, of Markdown or of HTML. */
function textOf(node: HtmlNodes | RootContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return seen(node.value)
  return 'children' in node ? (node.children as RootContent[]).map(textOf).join('') : ''
}

function* cells(node: Element | HtmlRoot, tagName: 'th' | 'td'): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (child.tagName === tagName) yield child
    else yield* cells(child, tagName)
  }
}

/** A narrow screen shows a row as a card, where each cell but the first says what column it is of. */
function nameCells(made: Element): void {
  const heads = [...cells(made, 'th')].map(textOf)
  if (heads.length < 3) return
  let at = 0
  for (const cell of cells(made, 'td')) {
    const column = at % heads.length
    if (column > 0 && cell.children.length > 0) cell.properties['dataLabel'] = heads[column]!
    at += 1
  }
}

const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*?(?:\n|$)/

/** GitHub's alerts; any other quote is a quote. */
function quote(state: State, node: Blockquote): Element {
  const [first, ...rest] = node.children
  const marker = first?.type === 'paragraph' ? first.children[0] : undefined
  const value = marker?.type === 'html' || marker?.type === 'text' ? marker.value : ''
  const kind = ALERT.exec(value)?.[1]
  if (kind === undefined || first?.type !== 'paragraph') return defaultHandlers.blockquote(state, node)
  const word = kind.charAt(0) + kind.slice(1).toLowerCase()
  const after = value.replace(ALERT, '')
  const text = [
    { type: 'strong' as const, children: [{ type: 'text' as const, value: `${word}.` }] },
    { type: 'text' as const, value: ` ${after}` },
  ]
  const paragraph = { ...first, children: [...text, ...first.children.slice(1)] }
  const children = state.wrap(state.all({ ...node, children: [paragraph, ...rest] }), true)
  return element('div', { className: ['alert', kind.toLowerCase()], role: 'note' }, children)
}
