import { isNumber, type Json, keyOf, type Type } from './json.ts'
import type { Language } from './language.ts'
import { isInteger, type Rational } from './rational.ts'
import type { Schema } from './schema.ts'

/** The kinds of JSON value as bits. Numbers are two kinds: whole ones and the rest. */
export const NULL = 1
export const BOOLEAN = 2
export const INTEGER = 4
export const FRACTION = 8
export const STRING = 16
export const ARRAY = 32
export const OBJECT = 64
export const NUMBER: number = INTEGER | FRACTION
export const ANY: number = NULL | BOOLEAN | NUMBER | STRING | ARRAY | OBJECT

export const TYPE_BITS: Readonly<Record<Type, number>> = {
  null: NULL,
  boolean: BOOLEAN,
  integer: INTEGER,
  number: NUMBER,
  string: STRING,
  array: ARRAY,
  object: OBJECT,
}

export function typeBit(value: Json): number {
  if (value === null) return NULL
  if (typeof value === 'boolean') return BOOLEAN
  if (isNumber(value)) return isInteger(value) ? INTEGER : FRACTION
  if (typeof value === 'string') return STRING
  return Array.isArray(value) ? ARRAY : OBJECT
}

/** Distinct values by their key. */
export type Values = ReadonlyMap<string, Json>

/**
 * What a formula says about a value. Atoms about one type hold for the values of all others, so that they read like
 * the keywords of JSON Schema. Negation is no node: `Formulas.not` pushes it to the atoms.
 */
export type Shape =
  | { readonly kind: 'true' | 'false' }
  | { readonly kind: 'and'; readonly parts: readonly Formula[] }
  | { readonly kind: 'or'; readonly parts: readonly Formula[] }
  /** The formula of a schema that is part of itself. */
  | { readonly kind: 'ref'; readonly schema: Schema; readonly negated: boolean }
  /** May hold or not. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly negated: boolean }
  | { readonly kind: 'type'; readonly mask: number }
  | { readonly kind: 'in'; readonly values: Values }
  | { readonly kind: 'notIn'; readonly excluded: Values }
  /** Numbers: at most (or at least) the limit. */
  | { readonly kind: 'bound'; readonly upper: boolean; readonly limit: Rational; readonly strict: boolean }
  | { readonly kind: 'multiple'; readonly step: Rational; readonly negated: boolean }
  /** Strings, arrays, objects: how many characters, items, properties. */
  | { readonly kind: 'size'; readonly scope: number; readonly min: number; readonly max: number }
  /** Strings: in the language, or not. */
  | { readonly kind: 'word'; readonly language: Language; readonly negated: boolean }
  /** Arrays: the item at `index`, if there is one; every item from `from` on; how many of those. */
  | { readonly kind: 'item'; readonly index: number; readonly formula: Formula }
  | { readonly kind: 'rest'; readonly from: number; readonly formula: Formula }
  | {
      readonly kind: 'count'
      readonly from: number
      readonly formula: Formula
      readonly min: number
      readonly max: number
    }
  | { readonly kind: 'unique'; readonly negated: boolean }
  /** Objects: the property, if there is one; there is one and it holds; every / some property with such a name. */
  | { readonly kind: 'property'; readonly name: string; readonly formula: Formula }
  | { readonly kind: 'has'; readonly name: string; readonly formula: Formula }
  | { readonly kind: 'every'; readonly names: Formula; readonly formula: Formula }
  | { readonly kind: 'some'; readonly names: Formula; readonly formula: Formula }

export type Formula = Shape & {
  readonly id: number
  /** The types of the values that it may hold for. */
  readonly mask: number
  /** All values that it may hold for, where they are few. */
  readonly finite: Values | undefined
}

export type Kind = Shape['kind']
export type FormulaOf<K extends Kind> = Formula & { readonly kind: K }

/** The types that an atom is about; it holds for all others. */
export function scopeOf(formula: Formula): number {
  switch (formula.kind) {
    case 'bound':
    case 'multiple':
      return NUMBER
    case 'word':
      return STRING
    case 'size':
      return formula.scope
    case 'item':
    case 'rest':
    case 'count':
    case 'unique':
      return ARRAY
    case 'property':
    case 'has':
    case 'every':
    case 'some':
      return OBJECT
    default:
      return ANY
  }
}

export function valuesOf(values: Iterable<Json>): Values {
  return new Map([...values].map(value => [keyOf(value), value]))
}

/** Can no value satisfy both, as far as one glance tells? */
export function clearlyDisjoint(a: Formula, b: Formula): boolean {
  if ((a.mask & b.mask) === 0) return true
  if (a.finite !== undefined) return noneOf(a.finite, b)
  return b.finite !== undefined && noneOf(b.finite, a)
}

function noneOf(values: Values, formula: Formula): boolean {
  for (const [key, value] of values) {
    if ((typeBit(value) & formula.mask) === 0) continue
    if (formula.finite !== undefined && !formula.finite.has(key)) continue
    if (formula.kind === 'notIn' && formula.excluded.has(key)) continue
    return false
  }
  return true
}
