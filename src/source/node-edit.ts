import type { Json } from '../text/json.ts'

/** An edit of one node of a document. */
export interface NodeEdit {
  /** `range`, for `remove` alone: the comment that goes */
  readonly at: { readonly pointer: string; readonly range?: readonly [start: number, end: number] }
  readonly kind: 'rename-key' | 'set-value' | 'remove' | 'add-key'
  /** the new name of the key, or the key that is added */
  readonly key?: string
  readonly value?: Json
}

/** A piece of the text that is replaced. */
export interface Span {
  readonly start: number
  /** exclusive */
  readonly end: number
  readonly text: string
}
