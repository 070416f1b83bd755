import { segments } from '../text/pointer.ts'
import type { SourceNode } from './tree.ts'

/** An entry or item in its container, with offsets. */
export interface Child {
  /** key, or index in the list */
  readonly name: string
  /** of the key or of the item; of an item of a block list its dash */
  readonly start: number
  /** null in a list */
  readonly keyEnd: number | null
  /** after the value, without what trails it */
  readonly end: number
  readonly bare: boolean
  readonly node: SourceNode
}

export interface Found {
  /** null at the root */
  readonly parent: SourceNode | null
  readonly child: Child | null
  readonly node: SourceNode
  /** the pointer of `parent` */
  readonly parentPointer: string
  /** inside `{…}` or `[…]`, or such a one itself */
  readonly flow: boolean
}

/** The node that is written at a pointer; null where there is none, or where an alias or a merge brings it from elsewhere. */
export function findNode(text: string, root: SourceNode, pointer: string): Found | null {
  let found: Found = { parent: null, child: null, node: root, parentPointer: '', flow: isFlow(text, root) }
  const path = segments(pointer)
  for (const [depth, segment] of path.entries()) {
    const parent = found.node
    const child = childrenOf(text, parent)?.find(({ name }) => name === segment)
    if (child === undefined || isAlias(child)) return null
    const above =
      depth === 0
        ? ''
        : pointer
            .split('/')
            .slice(0, depth + 1)
            .join('/')
    const flow = found.flow || isFlow(text, child.node)
    found = { parent, child, node: child.node, parentPointer: above, flow }
  }
  return found
}

/** What is written in a container, in text order; null where it can't be told apart. */
export function childrenOf(text: string, node: SourceNode): readonly Child[] | null {
  if (node.kind === 'scalar') return []
  let children = known.get(node)
  if (children === undefined) {
    children = node.kind === 'map' ? entriesOf(text, node) : itemsOf(text, node)
    known.set(node, children)
  }
  return children
}

// nodes never change, and each edit of a file asks for those above it
const known = new WeakMap<SourceNode, readonly Child[] | null>()

function entriesOf(text: string, node: SourceNode & { kind: 'map' }): Child[] | null {
  const children: Child[] = []
  for (const [name, entry] of node.entries) {
    // what `<<` merges is written above
    if (entry.keyStart < node.start) continue
    const { keyStart: start, keyEnd, bare } = entry
    const own = { name, start, keyEnd, bare, node: entry.node }
    const end = isAlias(own) ? after(/[ \t]*:\s*\*[^\s,[\]{}]+/y, text, keyEnd) : endOfEntry(text, own)
    if (end === null) return null
    children.push({ ...own, end })
  }
  return children.sort((a, b) => a.start - b.start)
}

function itemsOf(text: string, node: SourceNode & { kind: 'list' }): Child[] | null {
  const children: Child[] = []
  const flow = isFlow(text, node)
  let last = node.start
  for (const [index, item] of node.items.entries()) {
    if (item.start < last) return null
    const dash = index === 0 ? node.start : skipBlank(text, last)
    if (!flow && text[dash] !== '-') return null
    const end = item.start === item.end ? item.start : endOf(text, item)
    if (end === null) return null
    const start = flow ? item.start : dash
    children.push({ name: String(index), start, keyEnd: null, bare: false, node: item, end })
    last = Math.max(end, dash + 1)
  }
  return children
}

/** The anchor that an alias stands for is written before it. */
function isAlias({ keyEnd, node }: Pick<Child, 'keyEnd' | 'node'>): boolean {
  return keyEnd !== null && node.start < keyEnd
}

function endOfEntry(text: string, { keyEnd, bare, node }: Omit<Child, 'end'>): number | null {
  if (node.start === node.end && keyEnd !== null) return bare ? keyEnd : afterColon(text, keyEnd)
  return endOf(text, node)
}

/** Where a node ends, without the comments and line ends that trail a block. */
export function endOf(text: string, node: SourceNode): number | null {
  if (node.kind === 'scalar') {
    const block = text[node.start] === '|' || text[node.start] === '>'
    return block ? node.start + text.slice(node.start, node.end).trimEnd().length : node.end
  }
  if (isFlow(text, node)) return node.end
  const children = childrenOf(text, node)
  return children === null ? null : (children.at(-1)?.end ?? node.end)
}

export function isFlow(text: string, node: SourceNode): boolean {
  return node.kind !== 'scalar' && (text[node.start] === '{' || text[node.start] === '[')
}

/** The offset behind a key's colon; null where it stands elsewhere (`? key`). */
export function afterColon(text: string, keyEnd: number): number | null {
  return after(/[ \t]*:/y, text, keyEnd)
}

/** The offset of the next thing that is neither white space nor comment. */
export function skipBlank(text: string, from: number): number {
  return after(/(?:\s|(?<=\s)#[^\n]*)*/y, text, from) ?? from
}

function after(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : null
}
