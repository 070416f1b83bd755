import type { Json } from '../text/json.ts'

/**
 * What the format allows, as data. The reader checks plans against it and the format's JSON Schema is made from it, so a
 * key is known in one place only.
 */
export type Shape =
  | { readonly kind: 'text'; readonly form?: TextForm }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'flag'; readonly only?: boolean }
  | { readonly kind: 'number'; readonly whole?: true; readonly above?: number; readonly from?: number }
  | { readonly kind: 'any' }
  /** the id of a thing of another map */
  | { readonly kind: 'id'; readonly of: Registry }
  | { readonly kind: 'list'; readonly of: Shape; readonly least?: number }
  /** free keys; `ids` where the keys are ids of a registry */
  | { readonly kind: 'map'; readonly of: Shape; readonly ids?: Registry; readonly patterns?: true }
  | ObjectShape
  /** told apart by the JSON type of the value */
  | { readonly kind: 'either'; readonly of: readonly Shape[] }
  /** told apart by more than the JSON type */
  | { readonly kind: 'pick'; readonly of: readonly Shape[]; readonly pick: (value: Json) => Shape }
  /** a JSON Schema document of any draft */
  | { readonly kind: 'schema' }
  /** another shape, where shapes contain themselves */
  | { readonly kind: 'ref'; readonly to: string; readonly get: () => Shape }

export interface ObjectShape {
  readonly kind: 'object'
  /** with its article: "an event" */
  readonly name: string
  readonly keys: Readonly<Record<string, Key>>
  readonly needs?: readonly string[]
}

export interface Key {
  readonly shape: Shape
  /** one line for editors and the reference page */
  readonly about: string
}

export type TextForm = 'date' | 'version' | 'pattern' | 'reference' | 'rule' | 'format' | 'destinationType'

export type Registry =
  | 'owners'
  | 'kpis'
  | 'useCases'
  | 'sources'
  | 'destinations'
  | 'identifiers'
  | 'bundles'
  | 'events'

export const text: Shape = { kind: 'text' }
export const date: Shape = { kind: 'text', form: 'date' }
export const version: Shape = { kind: 'text', form: 'version' }
export const pattern: Shape = { kind: 'text', form: 'pattern' }
export const ruleId: Shape = { kind: 'text', form: 'rule' }
export const format: Shape = { kind: 'text', form: 'format' }
export const destinationType: Shape = { kind: 'text', form: 'destinationType' }
export const flag: Shape = { kind: 'flag' }
export const any: Shape = { kind: 'any' }
export const schemaDocument: Shape = { kind: 'schema' }
export const choice = (...of: readonly string[]): Shape => ({ kind: 'choice', of })
export const id = (of: Registry): Shape => ({ kind: 'id', of })
export const list = (of: Shape, least = 0): Shape => ({ kind: 'list', of, least })
export const map = (of: Shape, ids?: Registry): Shape =>
  ids ? { kind: 'map', of, ids } : { kind: 'map', of }
export const either = (...of: readonly Shape[]): Shape => ({ kind: 'either', of })
export const object = (
  name: string,
  keys: Readonly<Record<string, Key>>,
  needs: readonly string[] = [],
): ObjectShape => ({ kind: 'object', name, keys, needs })
export const key = (shape: Shape, about: string): Key => ({ shape, about })
