import type { Json } from '../text/json.ts'
import type { Place } from '../text/lines.ts'
import type { SourceNode } from './tree.ts'

/** A parsed file: its value, and where each part of it is written. */
export interface SourceDocument {
  readonly path: string
  readonly text: string
  readonly format: 'yaml' | 'json'
  /** undefined where the file is empty or could not be parsed */
  readonly value: Json | undefined
  /** the value with the offsets of its parts; null where `value` is undefined */
  readonly root: SourceNode | null
  readonly errors: readonly SourceError[]
  readonly comments: readonly SourceComment[]
  /**
   * The place of a node: of a map entry its key, of a list item (and the root) the item; of a pointer that is not there
   * its nearest existing parent.
   */
  place(pointer: string): Place
  /** the place of the value alone */
  valuePlace(pointer: string): Place
  /** offsets → place */
  span(start: number, end: number): Place
  /** the pointer of the innermost node that is written around an offset */
  pointerAt(offset: number): string
  /** true for a key of a flow map without a value, as `in EUR` in `{ description: Unit price, in EUR }` */
  isBareKey(pointer: string): boolean
}

export interface SourceError {
  /** yaml-syntax, json-syntax, file-limits, no-unknown-key (duplicate keys), … */
  readonly rule: string
  readonly messageId: string
  readonly message: import('../text/phrase.ts').Phrase
  readonly range: readonly [start: number, end: number]
  readonly suggestion: string | null
}

export interface SourceComment {
  /** without its `#` */
  readonly text: string
  readonly range: readonly [start: number, end: number]
  /**
   * pointer of the node that it speaks of: the one on the next line that is no comment; of a comment behind something,
   * the node that starts its own line
   */
  readonly before: string | null
}
