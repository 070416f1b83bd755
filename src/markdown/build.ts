import type {
  AlignType,
  Blockquote,
  Code,
  Emphasis,
  Heading,
  Html,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Strong,
  Table,
} from 'mdast'
import { neutral, neutralBlock, neutralCode } from './neutral.ts'

/** Markdown as a tree (mdast). Every builder here takes data as it is and makes it harmless. */
export type { Root }
export type Block = RootContent
export type Inline = PhrasingContent
/** A bare string is data in running text. */
export type Content = string | Inline | readonly (string | Inline)[]

export function root(...blocks: readonly Block[]): Root {
  return { type: 'root', children: [...blocks] }
}

export function heading(depth: 1 | 2 | 3 | 4 | 5 | 6, content: Content): Heading {
  return { type: 'heading', depth, children: inline(content) }
}

export function paragraph(content: Content): Paragraph {
  return { type: 'paragraph', children: inline(content) }
}

/** Running text: no mention, reference, link, image or markup can come of it. */
export function text(value: string): Inline {
  return { type: 'text', value: neutral(value) }
}

/** A name or value as it is written, on one line. */
export function code(value: string): Inline {
  if (value === '') return { type: 'emphasis', children: [{ type: 'text', value: 'empty' }] }
  return { type: 'inlineCode', value: neutralCode(value) }
}

/** Our own words, in which backticks mark code. */
export function withCode(words: string): (string | Inline)[] {
  return words.split('`').map((part, index) => (index % 2 === 1 ? code(part) : part))
}

export function strong(content: Content): Strong {
  return { type: 'strong', children: inline(content) }
}

export function em(content: Content): Emphasis {
  return { type: 'emphasis', children: inline(content) }
}

/** The next line of the same paragraph: GitHub breaks comments there, and a page joins the two. */
export const nextLine: Inline = { type: 'text', value: '\n' }

/**
 * A link, where the address is one that is safe to follow (http, https, mailto, or relative); else its content alone.
 * An address from a plan may be given as it is.
 */
export function link(content: string | Inline, url: string): Inline {
  const child = typeof content === 'string' ? text(content) : content
  const safe = safeUrl(url)
  return safe === null ? child : { type: 'link', url: safe, children: [child as Link['children'][number]] }
}

/** The address with nothing in it that could end it, or null where its scheme is not allowed. */
export function safeUrl(url: string): string | null {
  const trimmed = url.trim()
  if (/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(trimmed)) return null
  const scheme = /^([^/?#:]*):/.exec(trimmed)?.[1]
  if (scheme !== undefined && !/^(https?|mailto)$/i.test(scheme)) return null
  if (trimmed.startsWith('//') || trimmed.includes('\\')) return null
  return trimmed.replace(/[\s<>"`{}|]/g, char => encodeURIComponent(char))
}

/** Each item: running content, or blocks. */
export function list(
  items: readonly (Content | { readonly blocks: readonly Block[] })[],
  ordered = false,
): List {
  return {
    type: 'list',
    ordered,
    ...(ordered ? { start: 1 } : {}),
    spread: false,
    children: items.map(item => ({
      type: 'listItem',
      spread: false,
      children: isBlocks(item) ? ([...item.blocks] as Paragraph[]) : [paragraph(item)],
    })),
  }
}

function isBlocks(
  item: Content | { readonly blocks: readonly Block[] },
): item is { readonly blocks: readonly Block[] } {
  return typeof item === 'object' && 'blocks' in item
}

/** A table; each row has as many cells as the head. */
export function table(
  head: readonly Content[],
  rows: readonly (readonly Content[])[],
  align: readonly AlignType[] = [],
): Table {
  return {
    type: 'table',
    align: head.map((_, column) => align[column] ?? null),
    children: [head, ...rows].map(cells => ({
      type: 'tableRow',
      children: cells.map(cell => ({ type: 'tableCell', children: inline(cell).map(pipesKept) })),
    })),
  }
}

/** In a table cell, a backslash before a pipe is dropped, also in code, and can't be escaped. */
function pipesKept<Node extends Inline>(node: Node): Node {
  if (node.type === 'inlineCode') return { ...node, value: node.value.replace(/\\(?=\|)/g, '\\\u200b') }
  return 'children' in node ? { ...node, children: node.children.map(pipesKept) } : node
}

export function codeBlock(value: string, language?: string): Code {
  return { type: 'code', lang: language ?? null, value: neutralBlock(value) }
}

export function quote(...blocks: readonly Block[]): Blockquote {
  return { type: 'blockquote', children: [...blocks] as Blockquote['children'] }
}

/** Markup of our own: never with anything from a plan in it. See {@link comment} and `details`. */
export function html(markup: string): Html {
  return { type: 'html', value: markup }
}

/** An HTML comment on a line of its own; what could end it early is taken out of the text. */
export function comment(text: string): Html {
  const harmless = neutralCode(text).replace(/[<>]/g, '').replace(/-{2,}/g, '-')
  return html(`<!-- ${harmless} -->`)
}

/** Content as nodes, bare strings as neutral text. */
export function inline(content: Content): Inline[] {
  if (typeof content === 'string') return [text(content)]
  if (Array.isArray(content)) return content.map(item => (typeof item === 'string' ? text(item) : item))
  return [content as Inline]
}
