import type { Json } from '../text/json.ts'
import type { LineTable } from '../text/lines.ts'
import { code, type Phrase, prose, say } from '../text/phrase.ts'
import type { SourceError } from './document.ts'
import { duplicateKey } from './duplicate.ts'
import { sourceLimits } from './limits.ts'
import { type Entry, listNode, mapNode, type SourceNode, scalarNode } from './tree.ts'

interface Token {
  readonly type: 'punctuation' | 'string' | 'number' | 'word' | 'end'
  readonly start: number
  readonly end: number
}

class JsonError extends Error {
  readonly error: SourceError
  constructor(rule: string, messageId: string, message: Phrase, start: number, end: number) {
    super(messageId)
    this.error = { rule, messageId, message, range: [start, end], suggestion: null }
  }
}

const space = /[ \t\n\r]*/y
const patterns: readonly (readonly [Token['type'], RegExp])[] = [
  ['punctuation', /[{}[\]:,]/y],
  ['string', /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y],
  ['number', /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y],
  ['word', /(?:true|false|null)(?!\w)/y],
]

/** Reads strict JSON (RFC 8259) into a tree with offsets. The first syntax error ends it. */
export function readJson(
  text: string,
  lines: LineTable,
  depth: number = sourceLimits.depth,
): { root: SourceNode | null; errors: SourceError[] } {
  const reader = new JsonReader(text, lines, depth)
  try {
    return { root: reader.document(), errors: reader.errors }
  } catch (error) {
    if (error instanceof JsonError) return { root: null, errors: [...reader.errors, error.error] }
    throw error
  }
}

class JsonReader {
  readonly errors: SourceError[] = []
  readonly #text: string
  readonly #lines: LineTable
  readonly #depth: number
  #token: Token

  constructor(text: string, lines: LineTable, depth: number) {
    this.#text = text
    this.#lines = lines
    this.#depth = depth
    this.#token = { type: 'punctuation', start: 0, end: text.startsWith('\ufeff') ? 1 : 0 }
  }

  document(): SourceNode {
    this.#next()
    if (this.#token.type === 'end') {
      throw this.#fail(
        'empty',
        say`The file is empty, expected JSON; delete it, or write a plan's keys in it.`,
      )
    }
    const root = this.#value(0)
    const after: Token = this.#token
    if (after.type !== 'end') throw this.#unexpected('the end of the file')
    return root
  }

  #value(depth: number): SourceNode {
    const { type, start, end } = this.#token
    const source = this.#text.slice(start, end)
    if (source === '{') return this.#map(depth + 1)
    if (source === '[') return this.#list(depth + 1)
    if (type === 'punctuation' || type === 'end') throw this.#unexpected('a value')
    this.#next()
    return scalarNode(start, end, type === 'number' ? toNumber(source) : (JSON.parse(source) as Json))
  }

  #list(depth: number): SourceNode {
    const { start } = this.#token
    this.#checkDepth(depth)
    const items: SourceNode[] = []
    this.#next()
    while (!this.#at(']')) {
      if (items.length > 0) this.#separator(']')
      items.push(this.#value(depth))
    }
    return listNode(start, this.#close(), items)
  }

  #map(depth: number): SourceNode {
    const { start } = this.#token
    this.#checkDepth(depth)
    const entries = new Map<string, Entry>()
    let first = true
    this.#next()
    while (!this.#at('}')) {
      if (!first) this.#separator('}')
      first = false
      const key = this.#token
      if (key.type !== 'string') throw this.#unexpected('a key in double quotes')
      this.#next()
      if (!this.#at(':')) throw this.#unexpected('`:`')
      this.#next()
      const name = JSON.parse(this.#text.slice(key.start, key.end)) as string
      const entry: Entry = { keyStart: key.start, keyEnd: key.end, bare: false, node: this.#value(depth) }
      const earlier = entries.get(name)
      if (earlier) this.errors.push(duplicateKey(this.#lines, name, key, earlier))
      else entries.set(name, entry)
    }
    return mapNode(start, this.#close(), entries)
  }

  #separator(close: string): void {
    if (!this.#at(',')) throw this.#unexpected(`\`,\` or \`${close}\``)
    const comma = this.#token
    this.#next()
    if (!this.#at(close)) return
    const message = say`Unexpected ${','} before ${close}; JSON takes no comma after the last item.`
    throw new JsonError('json-syntax', 'trailingComma', message, comma.start, comma.end)
  }

  #close(): number {
    const { end } = this.#token
    this.#next()
    return end
  }

  #at(source: string): boolean {
    return this.#token.type === 'punctuation' && this.#text.startsWith(source, this.#token.start)
  }

  #next(): void {
    space.lastIndex = this.#token.end
    space.test(this.#text)
    const start = space.lastIndex
    if (start >= this.#text.length) {
      this.#token = { type: 'end', start, end: start }
      return
    }
    for (const [type, pattern] of patterns) {
      pattern.lastIndex = start
      if (pattern.test(this.#text)) {
        this.#token = { type, start, end: pattern.lastIndex }
        return
      }
    }
    throw this.#badToken(start)
  }

  #badToken(start: number): JsonError {
    const rest = this.#text.slice(start, start + 40)
    const found = (/^[\w.+-]+/.exec(rest) ?? /^./su.exec(rest))?.[0] ?? ''
    const fail = (id: string, message: Phrase, length: number): JsonError =>
      new JsonError('json-syntax', id, message, start, start + length)
    if (/^(\/\/|\/\*|#)/.test(rest)) {
      const message = say`Unexpected comment; JSON has none. Remove it, or rename the file to ${'.yml'}.`
      return fail('comment', message, rest.startsWith('/') ? 2 : 1)
    }
    if (rest.startsWith('"')) {
      const line = /^"[^\n]*/.exec(this.#text.slice(start))?.[0] ?? '"'
      return fail(
        'string',
        say`This text does not end, or holds a character that JSON escapes with ${'\\'}.`,
        line.length,
      )
    }
    if (rest.startsWith("'")) return fail('quotes', say`Unexpected ${"'"}; JSON takes double quotes only.`, 1)
    return fail(
      'token',
      say`Unexpected ${found}, expected a JSON value; put text in double quotes.`,
      found.length,
    )
  }

  #unexpected(expected: string): JsonError {
    const { type, start, end } = this.#token
    const found: Phrase =
      type === 'end' ? ['end of the file'] : [code(this.#text.slice(start, Math.min(end, start + 40)))]
    return this.#fail('token', ['Unexpected ', ...found, ', expected ', ...prose(expected), '.'])
  }

  #fail(messageId: string, message: Phrase): JsonError {
    return new JsonError('json-syntax', messageId, message, this.#token.start, this.#token.end)
  }

  #checkDepth(depth: number): void {
    if (depth <= this.#depth) return
    const message = say`More than ${this.#depth} levels of nesting; a plan needs far fewer. Flatten this.`
    throw new JsonError('file-limits', 'depth', message, this.#token.start, this.#token.end)
  }
}

/** Exact: a whole number beyond 2^53 that is written without fraction or exponent is a bigint. */
export function toNumber(source: string): number | bigint {
  const number = Number(source)
  return /^-?\d+$/.test(source) && !Number.isSafeInteger(number) ? BigInt(source) : number
}
