import type { Dialect } from './dialect.ts'
import type { Json } from './json.ts'

/** A question's answer: a value that shows it, the proof that there is none, or why it is open. */
export type Answer =
  | {
      readonly answer: 'yes'
      readonly witness: Json
      /** What ajv says against the witness, with the keyword, its place in the schema and in the witness. */
      readonly error: string
      readonly keyword: string
      readonly schemaPointer: string
      readonly instancePointer: string
    }
  | { readonly answer: 'no' }
  | { readonly answer: 'undecided'; readonly reason: string }

export interface Comparison {
  /** Is there a value that the old schema accepts and the new one rejects? */
  readonly narrowed: Answer
  /** Is there a value that the new schema accepts and the old one rejects? */
  readonly widened: Answer
}

/** Where a schema is, and what is around it. */
export interface Surroundings {
  /** Its identifier as far as it has none of its own; references start there. */
  readonly uri: string
  /** Other documents that references may mean, by identifier. */
  readonly documents: ReadonlyMap<string, Json>
}

export interface CompareOptions {
  /** The draft of schemas without a `$schema`; 2020-12 by default. */
  readonly dialect?: Dialect
  /** Steps for each direction; about a million a second. */
  readonly budget?: number
  /** Other documents that references may mean, by their path from the schema's. Nothing is ever fetched. */
  readonly documents?: ReadonlyMap<string, Json>
  /** Instead of `documents`, where the first and the second schema are in different places. */
  readonly surroundings?: readonly [Surroundings, Surroundings]
  /** Values to start a witness from, the schemas' own examples apart. */
  readonly prefer?: readonly Json[]
}
