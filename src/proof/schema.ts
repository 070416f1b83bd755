import type { Json, Type } from './json.ts'

/**
 * One schema in the single form that every draft is brought into: 2020-12 keywords, references resolved to the
 * schemas that they mean (so the graph may have cycles), annotations left out.
 */
export interface Schema {
  /** The JSON pointer of the schema in its document. */
  readonly pointer: string
  /** What could not be understood here; the schema accepts less, more or other values than its keywords say. */
  unknown: Unknown[]
  /** Keyword as written in the document, where it isn't the keyword of this form. */
  written: Map<string, string>
  /** true or false for a boolean schema. */
  boolean?: boolean
  examples: Json[]

  type?: Type[]
  enum?: Json[]
  const?: { readonly value: Json }

  minimum?: number | bigint
  maximum?: number | bigint
  exclusiveMinimum?: number | bigint
  exclusiveMaximum?: number | bigint
  multipleOf?: number | bigint

  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string

  prefixItems?: Schema[]
  items?: Schema
  contains?: Schema
  /** Do the items that `contains` finds count as evaluated (from 2020-12 on)? */
  containsEvaluates?: true
  minContains?: number
  maxContains?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: true
  unevaluatedItems?: Schema

  properties?: Map<string, Schema>
  patternProperties?: Map<string, Schema>
  additionalProperties?: Schema
  propertyNames?: Schema
  required?: string[]
  minProperties?: number
  maxProperties?: number
  dependentRequired?: Map<string, string[]>
  dependentSchemas?: Map<string, Schema>
  unevaluatedProperties?: Schema

  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  not?: Schema
  if?: Schema
  then?: Schema
  else?: Schema
  ref?: Schema
}

export interface Unknown {
  readonly keyword: string
  readonly pointer: string
  readonly reason: string
}

export function describeUnknown({ keyword, pointer, reason }: Unknown): string {
  return `${keyword} at ${pointer === '' ? 'the root' : pointer}: ${reason}`
}
