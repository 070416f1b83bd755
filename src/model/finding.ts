import type { Json } from '../text/json.ts'
import type { Phrase } from '../text/phrase.ts'
import type { Origin } from './origin.ts'

export type Severity = 'error' | 'warning' | 'info'
/** A rule's level in the config. */
export type Level = Severity | 'off'

/** What a rule says: what is wrong, where, and what to do. Not yet located. */
export interface Finding {
  readonly rule: string
  /** id of the plan that it is in */
  readonly plan: string
  readonly messageId: string
  readonly message: Phrase
  readonly severity: Severity
  /** `event:NAME`, … see object-id.ts */
  readonly object: string
  readonly at: Origin
  /** the name or text to use instead */
  readonly suggestion: string | null
  /** an edit that mends it without breaking anything, or null */
  readonly fix: Fix | null
  /** other places that belong to it: the earlier definition, the look-alike */
  readonly related: readonly Origin[]
}

/** An edit of a plan file, applied by `waymark fix` with layout kept. */
export interface Fix {
  readonly at: Origin
  readonly kind: 'rename-key' | 'set-value' | 'remove' | 'add-key'
  readonly key?: string
  readonly value?: Json
}
