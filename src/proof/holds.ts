import { type Formula, scopeOf, typeBit } from './formula.ts'
import { isNumber, isObject, type Json, keyOf, member } from './json.ts'
import { compare, isMultiple, toRational } from './rational.ts'
import type { Translator } from './translate.ts'

/** References followed in place before a schema counts as referring to itself without end. */
const DEEPEST = 400

/** Does the value satisfy the formula? Undefined where that can't be told. */
export type Truth = boolean | undefined

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth
}

/** True when all are, false when one is. */
export function all<T>(items: Iterable<T>, test: (item: T) => Truth): Truth {
  let result: Truth = true
  for (const item of items) {
    const truth = test(item)
    if (truth === false) return false
    if (truth === undefined) result = undefined
  }
  return result
}

export function any<T>(items: Iterable<T>, test: (item: T) => Truth): Truth {
  return not(all(items, item => not(test(item))))
}

/** Evaluates formulas on values: the exact meaning of the schemas, against which every candidate is held. */
export class Evaluator {
  readonly #translator: Translator

  constructor(translator: Translator) {
    this.#translator = translator
  }

  holds(formula: Formula, value: Json, depth = 0): Truth {
    if ((scopeOf(formula) & typeBit(value)) === 0) return true
    switch (formula.kind) {
      case 'true':
        return true
      case 'false':
        return false
      case 'and':
        return all(formula.parts, part => this.holds(part, value, depth))
      case 'or':
        return any(formula.parts, part => this.holds(part, value, depth))
      case 'ref':
        if (depth > DEEPEST) return undefined
        return this.holds(this.#translator.unfold(formula.schema, formula.negated), value, depth + 1)
      case 'unknown':
        return undefined
      case 'type':
        return (formula.mask & typeBit(value)) !== 0
      case 'in':
        return formula.values.has(keyOf(value))
      case 'notIn':
        return !formula.excluded.has(keyOf(value))
      default:
        if (typeof value === 'string') return this.#string(formula, value)
        if (isNumber(value)) return numberHolds(formula, value)
        if (Array.isArray(value)) return this.#array(formula, value)
        return isObject(value) ? this.#object(formula, value) : true
    }
  }

  #string(formula: Formula, value: string): Truth {
    if (formula.kind === 'size') return within(lengthOf(value), formula)
    if (formula.kind !== 'word') return true
    const member = formula.language.test(value)
    return formula.negated ? not(member) : member
  }

  #array(formula: Formula, value: readonly Json[]): Truth {
    switch (formula.kind) {
      case 'size':
        return within(value.length, formula)
      case 'item': {
        const item = value[formula.index]
        return item === undefined || this.holds(formula.formula, item)
      }
      case 'rest':
        return all(value.slice(formula.from), item => this.holds(formula.formula, item))
      case 'count': {
        const truths = value.slice(formula.from).map(item => this.holds(formula.formula, item))
        const sure = truths.filter(truth => truth === true).length
        const maybe = truths.filter(truth => truth === undefined).length
        if (sure > formula.max || sure + maybe < formula.min) return false
        return sure >= formula.min && sure + maybe <= formula.max ? true : undefined
      }
      case 'unique':
        return (new Set(value.map(keyOf)).size === value.length) !== formula.negated
      default:
        return true
    }
  }

  #object(formula: Formula, value: { [key: string]: Json }): Truth {
    switch (formula.kind) {
      case 'size':
        return within(Object.keys(value).length, formula)
      case 'property': {
        const item = member(value, formula.name)
        return item === undefined || this.holds(formula.formula, item)
      }
      case 'has': {
        const item = member(value, formula.name)
        return item !== undefined && this.holds(formula.formula, item)
      }
      case 'every':
        return all(Object.entries(value), ([name, item]) =>
          any([0, 1], side =>
            side === 0 ? not(this.holds(formula.names, name)) : this.holds(formula.formula, item),
          ),
        )
      case 'some':
        return any(Object.entries(value), ([name, item]) =>
          all([0, 1], side =>
            side === 0 ? this.holds(formula.names, name) : this.holds(formula.formula, item),
          ),
        )
      default:
        return true
    }
  }
}

function within(size: number, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return size >= min && size <= max
}

/** JSON Schema counts characters, not halves of surrogate pairs. */
export function lengthOf(word: string): number {
  let length = 0
  for (const _ of word) length++
  return length
}

function numberHolds(formula: Formula, value: number | bigint): Truth {
  const exact = toRational(value)
  if (formula.kind === 'multiple') return isMultiple(exact, formula.step) !== formula.negated
  if (formula.kind !== 'bound') return true
  const order = formula.upper ? compare(exact, formula.limit) : compare(formula.limit, exact)
  return formula.strict ? order < 0 : order <= 0
}
