import { Buffer } from 'node:buffer'
import { LineTable, type Place } from '../text/lines.ts'
import { say } from '../text/phrase.ts'
import { join, segments } from '../text/pointer.ts'
import type { SourceFile } from '../text/source-file.ts'
import type { SourceComment, SourceDocument, SourceError } from './document.ts'
import { readJson } from './json.ts'
import { sourceLimits } from './limits.ts'
import type { Entry, SourceNode } from './tree.ts'
import { readYaml } from './yaml.ts'

/**
 * Reads a file as YAML 1.2, or as strict JSON where its name ends in `.json`. What is wrong with it is in `errors`.
 * @param limits its size, and how deep JSON may nest; YAML always keeps to the limits of a plan
 */
export function parseSource(
  { path, text }: SourceFile,
  limits: { readonly bytes: number; readonly depth: number } = sourceLimits,
): SourceDocument {
  const format = path.toLowerCase().endsWith('.json') ? 'json' : 'yaml'
  const lines = new LineTable(text)
  if (text.length > limits.bytes || Buffer.byteLength(text) > limits.bytes) {
    return new ParsedDocument({ path, text, format, lines, root: null, errors: [tooLarge], comments: [] })
  }
  if (format === 'json') {
    return new ParsedDocument({
      path,
      text,
      format,
      lines,
      ...readJson(text, lines, limits.depth),
      comments: [],
    })
  }
  const { root, errors, comments } = readYaml(text, lines)
  const bound = bindComments(comments, root, text, lines)
  return new ParsedDocument({ path, text, format, lines, root, errors, comments: bound })
}

const tooLarge: SourceError = {
  rule: 'file-limits',
  messageId: 'size',
  message: say`The file is larger than 1 MB; split it into several files.`,
  range: [0, 0],
  suggestion: null,
}

interface Parts {
  readonly path: string
  readonly text: string
  readonly format: 'yaml' | 'json'
  readonly lines: LineTable
  readonly root: SourceNode | null
  readonly errors: readonly SourceError[]
  readonly comments: readonly SourceComment[]
}

class ParsedDocument implements SourceDocument {
  readonly path: string
  readonly text: string
  readonly format: 'yaml' | 'json'
  readonly value: SourceDocument['value']
  readonly errors: readonly SourceError[]
  readonly comments: readonly SourceComment[]
  readonly root: SourceNode | null
  readonly #lines: LineTable

  constructor(parts: Parts) {
    this.path = parts.path
    this.text = parts.text
    this.format = parts.format
    this.value = parts.root?.value
    this.errors = parts.errors
    this.comments = parts.comments
    this.root = parts.root
    this.#lines = parts.lines
  }

  place(pointer: string): Place {
    const found = this.#find(pointer)
    if (found === null) return this.span(0, 0)
    const { entry, node } = found
    return entry ? this.span(entry.keyStart, entry.keyEnd) : this.span(node.start, node.end)
  }

  valuePlace(pointer: string): Place {
    const found = this.#find(pointer)
    if (found === null) return this.span(0, 0)
    const { entry, node } = found
    return entry && node.start === node.end
      ? this.span(entry.keyStart, entry.keyEnd)
      : this.span(node.start, node.end)
  }

  span(start: number, end: number): Place {
    return this.#lines.place(start, end)
  }

  pointerAt(offset: number): string {
    let pointer = ''
    let node = this.root
    while (node !== null) {
      const inner = childrenOf(node).find(child => child.start <= offset && offset < child.node.end)
      if (inner === undefined) break
      pointer = join(pointer, inner.name)
      node = inner.node
    }
    return pointer
  }

  isBareKey(pointer: string): boolean {
    return this.#find(pointer)?.entry?.bare ?? false
  }

  /** The node of a pointer, or of its nearest parent that is there. */
  #find(pointer: string): { entry: Entry | null; node: SourceNode } | null {
    if (this.root === null) return null
    let found: { entry: Entry | null; node: SourceNode } = { entry: null, node: this.root }
    for (const segment of segments(pointer)) {
      const next = step(found.node, segment)
      if (next === null) break
      found = next
    }
    return found
  }
}

function childrenOf(node: SourceNode): { name: string | number; start: number; node: SourceNode }[] {
  if (node.kind === 'list') return node.items.map((item, name) => ({ name, start: item.start, node: item }))
  if (node.kind === 'scalar') return []
  return [...node.entries].map(([name, entry]) => ({ name, start: entry.keyStart, node: entry.node }))
}

function step(node: SourceNode, segment: string): { entry: Entry | null; node: SourceNode } | null {
  if (node.kind === 'map') {
    const entry = node.entries.get(segment)
    return entry ? { entry, node: entry.node } : null
  }
  if (node.kind === 'list' && /^(0|[1-9]\d*)$/.test(segment)) {
    const item = node.items[Number(segment)]
    return item ? { entry: null, node: item } : null
  }
  return null
}

/** Ties each comment to the node that it speaks of. */
function bindComments(
  comments: readonly { readonly text: string; readonly range: readonly [number, number] }[],
  root: SourceNode | null,
  text: string,
  lines: LineTable,
): SourceComment[] {
  if (root === null || comments.length === 0) return []
  const starts = firstOnLine(root, lines)
  const ownLine = new Set<number>()
  const placed = comments.map(comment => {
    const { line, column } = lines.position(comment.range[0])
    const alone = text.slice(comment.range[0] - column + 1, comment.range[0]).trim() === ''
    if (alone) ownLine.add(line)
    return { ...comment, line, alone }
  })
  return placed.map(({ text: words, range, line, alone }) => {
    let target = line
    if (alone) while (ownLine.has(target)) target += 1
    return { text: words, range, before: starts.get(target) ?? null }
  })
}

/** Line → pointer of the outermost node whose key or item is the first to start on it. */
function firstOnLine(root: SourceNode, lines: LineTable): Map<number, string> {
  const found = new Map<number, string>()
  const seen = new Set<SourceNode>()
  const note = (offset: number, pointer: string): void => {
    const { line } = lines.position(offset)
    if (!found.has(line)) found.set(line, pointer)
  }
  const walk = (node: SourceNode, pointer: string): void => {
    if (seen.has(node)) return
    seen.add(node)
    if (node.kind === 'map') {
      for (const [key, entry] of node.entries) {
        note(entry.keyStart, join(pointer, key))
        walk(entry.node, join(pointer, key))
      }
    }
    if (node.kind === 'list') {
      node.items.forEach((item, index) => {
        note(item.start, join(pointer, index))
        walk(item, join(pointer, index))
      })
    }
  }
  walk(root, '')
  return found
}
