import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  Parser,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Json } from '../text/json.ts'
import type { LineTable } from '../text/lines.ts'
import { type Phrase, say } from '../text/phrase.ts'
import type { SourceError } from './document.ts'
import { duplicateKey } from './duplicate.ts'
import { sourceLimits } from './limits.ts'
import { type Entry, listNode, mapNode, type SourceNode, scalarNode } from './tree.ts'
import { syntaxErrors } from './yaml-errors.ts'
import { scanTokens } from './yaml-tokens.ts'

interface YamlResult {
  readonly root: SourceNode | null
  readonly errors: readonly SourceError[]
  /** comments in order, without `#` */
  readonly comments: readonly { readonly text: string; readonly range: readonly [number, number] }[]
}

/** Reads one YAML 1.2 document (core schema, plus `<<`) into a tree with offsets. */
export function readYaml(text: string, lines: LineTable): YamlResult {
  const tokens = [...new Parser().parse(text)]
  const scan = scanTokens(tokens, sourceLimits.depth)
  if (scan.tooDeep !== null) return { root: null, errors: [depthError(scan.tooDeep)], comments: [] }
  const comments = scan.comments.map(({ source, offset }) => ({
    text: source.slice(1),
    range: [offset, offset + source.length] as const,
  }))
  const [document, second] = compose(tokens, text)
  const errors = syntaxErrors(document, second, text)
  if (errors.length > 0) {
    return {
      root: null,
      errors: scan.unclosed === null ? telling(errors, lines) : [unclosedText(scan.unclosed)],
      comments,
    }
  }
  const reader = new TreeReader(lines)
  const root = document.contents === null ? null : reader.read(document.contents, 0)
  const broken = reader.errors.some(error => error.rule !== 'no-unknown-key')
  return { root: broken ? null : root, errors: reader.errors, comments }
}

/** In text order, the first of each line, and not too many: one slip can echo down a file. */
function telling(errors: readonly SourceError[], lines: LineTable): SourceError[] {
  const byLine = new Map<number, SourceError>()
  for (const error of [...errors].sort((a, b) => a.range[0] - b.range[0])) {
    const { line } = lines.position(error.range[0])
    if (!byLine.has(line)) byLine.set(line, error)
  }
  return [...byLine.values()].slice(0, sourceLimits.errors)
}

/** A quote that is not closed takes the rest of the file with it: nothing else is worth telling. */
function unclosedText(offset: number): SourceError {
  const message = say`This text has no closing quote. Write it.`
  return {
    rule: 'yaml-syntax',
    messageId: 'missingQuote',
    message,
    range: [offset, offset + 1],
    suggestion: null,
  }
}

function compose(tokens: CST.Token[], text: string): [Document.Parsed, Document.Parsed | undefined] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    intAsBigInt: true,
    prettyErrors: false,
    resolveKnownTags: false,
  })
  const documents: Document.Parsed[] = []
  for (const document of composer.compose(tokens, true, text.length)) {
    documents.push(document as Document.Parsed)
    if (documents.length === 2) break
  }
  return [documents[0] as Document.Parsed, documents[1]]
}

function depthError(offset: number): SourceError {
  const message = say`More than ${sourceLimits.depth} levels of nesting; a plan needs far fewer. Flatten this.`
  return { rule: 'file-limits', messageId: 'depth', message, range: [offset, offset + 1], suggestion: null }
}

/** Turns the library's nodes into ours; aliases share their anchor's node, and are counted against a budget. */
class TreeReader {
  readonly errors: SourceError[] = []
  readonly #lines: LineTable
  /** null while the anchored node is still being read */
  readonly #anchors = new Map<string, SourceNode | null>()
  #aliasNodes = 0

  constructor(lines: LineTable) {
    this.#lines = lines
  }

  read(node: ParsedNode, depth: number): SourceNode {
    if (isAlias(node)) return this.#alias(node as Alias.Parsed, depth)
    const { anchor } = node
    if (anchor !== undefined) this.#anchors.set(anchor, null)
    const result = this.#node(node, depth)
    if (anchor !== undefined) this.#anchors.set(anchor, result)
    return result
  }

  #node(node: ParsedNode, depth: number): SourceNode {
    const [start, end] = node.range
    if (isMap(node)) return mapNode(start, end, this.#entries(node as YAMLMap.Parsed, depth + 1))
    if (isSeq(node)) {
      return listNode(
        start,
        end,
        node.items.map(item => this.read(item as ParsedNode, depth + 1)),
      )
    }
    return scalarNode(start, end, this.#scalar(node as Scalar.Parsed))
  }

  #scalar({ value, range, source }: Scalar.Parsed): Json {
    if (typeof value === 'bigint') {
      const number = Number(value)
      return Number.isSafeInteger(number) ? number : value
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      this.#fail('yaml-syntax', 'notFinite', say`${source} is no number that a payload can hold.`, range)
      return null
    }
    return (value ?? null) as Json
  }

  #entries(map: YAMLMap.Parsed, depth: number): Map<string, Entry> {
    const entries = new Map<string, Entry>()
    const merges: ParsedNode[] = []
    for (const { key, value } of map.items) {
      if (!isScalar(key)) continue // reported by the composer
      const [keyStart, keyEnd] = key.range as [number, number, number]
      if (key.value === '<<' && key.type === 'PLAIN') {
        merges.push((value ?? key) as ParsedNode)
        continue
      }
      const name = String(key.value)
      const bare = value === null && map.flow === true
      const node = value === null ? scalarNode(keyEnd, keyEnd, null) : this.read(value as ParsedNode, depth)
      const earlier = entries.get(name)
      if (earlier)
        this.errors.push(duplicateKey(this.#lines, name, { start: keyStart, end: keyEnd }, earlier))
      else entries.set(name, { keyStart, keyEnd, bare, node })
    }
    for (const merge of merges) this.#merge(entries, merge, depth)
    return entries
  }

  /** What a map says itself wins over what it merges; of several merged maps the first wins. */
  #merge(entries: Map<string, Entry>, value: ParsedNode, depth: number): void {
    const before = this.errors.length
    const merged = this.read(value, depth)
    if (this.errors.length > before || this.#aliasNodes > sourceLimits.aliasNodes) return
    const parts = merged.kind === 'list' ? merged.items : [merged]
    for (const part of parts) {
      if (part.kind !== 'map') {
        const message = say`${'<<'} merges nothing here, expected an alias of a map as in ${'<<: *base'}.`
        this.#fail('yaml-syntax', 'mergeNothing', message, value.range)
        return
      }
      for (const [key, entry] of part.entries) if (!entries.has(key)) entries.set(key, entry)
    }
  }

  #alias(alias: Alias.Parsed, depth: number): SourceNode {
    const [start, end] = alias.range
    const nothing = scalarNode(start, end, null)
    const target = this.#anchors.get(alias.source)
    if (target === undefined) {
      this.#fail(
        'yaml-syntax',
        'noAnchor',
        say`No ${`&${alias.source}`} stands above this alias.`,
        alias.range,
      )
      return nothing
    }
    if (target === null) {
      this.#fail('yaml-syntax', 'aliasCycle', say`${`*${alias.source}`} stands inside itself.`, alias.range)
      return nothing
    }
    this.#aliasNodes += target.size
    if (this.#aliasNodes > sourceLimits.aliasNodes) {
      const message = say`The aliases of this file stand for more than ${sourceLimits.aliasNodes} values. Write fewer, or use ${'$ref'} and ${'include'}.`
      if (!this.errors.some(error => error.messageId === 'aliases')) {
        this.#fail('file-limits', 'aliases', message, alias.range)
      }
      return nothing
    }
    if (depth + target.height > sourceLimits.depth) {
      this.errors.push(depthError(start))
      return nothing
    }
    return target
  }

  #fail(rule: string, messageId: string, message: Phrase, range: readonly number[]): void {
    const [start = 0, end = start] = range
    this.errors.push({ rule, messageId, message, range: [start, end], suggestion: null })
  }
}
