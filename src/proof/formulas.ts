import {
  ANY,
  ARRAY,
  type Formula,
  type FormulaOf,
  OBJECT,
  type Shape,
  scopeOf,
  typeBit,
  type Values,
  valuesOf,
} from './formula.ts'
import type { Json } from './json.ts'
import type { Language } from './language.ts'
import { oppositeOf } from './opposite.ts'
import type { Rational } from './rational.ts'
import type { Schema } from './schema.ts'

/** Makes formulas; equal ones are one object, so that equality is identity and every result can be kept by id. */
export class Formulas {
  readonly #known = new Map<string, Formula>()
  readonly #negations: (Formula | undefined)[] = []
  /** Of an atom: its negation among the values of its type. */
  readonly #opposites: (Formula | undefined)[] = []
  /** Of a formula restricted to a type, by both: its negation among the values of that type. */
  readonly #restrictedOpposites = new Map<number, Formula>()
  readonly #restrictions = new Map<number, Formula>()
  readonly #schemaIds = new Map<Schema, number>()
  readonly true: Formula = this.#intern('true', { kind: 'true' }, ANY)
  readonly false: Formula = this.#intern('false', { kind: 'false' }, 0)

  #intern(key: string, shape: Shape, mask: number = ANY, finite?: Values): Formula {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const formula: Formula = { ...shape, id: this.#known.size, mask, finite }
    this.#known.set(key, formula)
    return formula
  }

  and(...given: readonly Formula[]): Formula {
    let mask = ANY
    const parts = new Set<Formula>()
    const open = [...given].reverse()
    while (open.length > 0) {
      const part = open.pop()!
      if (part.kind === 'and') open.push(...[...part.parts].reverse())
      else if (part.kind === 'false') return this.false
      else if (part.kind === 'type') mask &= part.mask
      else if (part.kind !== 'true') parts.add(part)
    }
    for (const part of parts) {
      const negation = this.#negations[part.id]
      if (negation !== undefined && parts.has(negation)) return this.false
    }
    const finite = this.#smallest(parts)
    const all = mask === ANY ? [...parts] : [this.type(mask), ...parts]
    for (const part of parts) mask &= part.mask
    if (mask === 0) return this.false
    if (all.length <= 1) return all[0] ?? this.true
    return this.#intern(`and ${ids(all)}`, { kind: 'and', parts: all }, mask, finite)
  }

  #smallest(parts: Iterable<Formula>): Values | undefined {
    let smallest: Values | undefined
    for (const { finite } of parts) {
      if (finite !== undefined && (smallest === undefined || finite.size < smallest.size)) smallest = finite
    }
    return smallest
  }

  or(...given: readonly Formula[]): Formula {
    let mask = 0
    const parts = new Set<Formula>()
    const open = [...given].reverse()
    while (open.length > 0) {
      const part = open.pop()!
      if (part.kind === 'or') open.push(...[...part.parts].reverse())
      else if (part.kind === 'true') return this.true
      else if (part.kind === 'type') mask |= part.mask
      else if (part.kind !== 'false') parts.add(part)
    }
    if (mask === ANY) return this.true
    for (const part of parts) {
      const negation = this.#negations[part.id]
      if (negation !== undefined && parts.has(negation)) return this.true
      if (part.mask !== 0 && (part.mask & ~mask) === 0) parts.delete(part)
    }
    const all = mask === 0 ? [...parts] : [this.type(mask), ...parts]
    for (const part of parts) mask |= part.mask
    if (all.length <= 1) return all[0] ?? this.false
    const finite = all.every(part => part.finite !== undefined && part.finite.size <= 64)
      ? new Map(all.flatMap(part => [...part.finite!]))
      : undefined
    return this.#intern(`or ${ids(all)}`, { kind: 'or', parts: all }, mask, finite)
  }

  type(mask: number): Formula {
    if (mask === ANY) return this.true
    if (mask === 0) return this.false
    return this.#intern(`type ${mask}`, { kind: 'type', mask }, mask)
  }

  in(values: Values): Formula {
    if (values.size === 0) return this.false
    let mask = 0
    for (const value of values.values()) mask |= typeBit(value)
    return this.#intern(`in ${valuesKey(values)}`, { kind: 'in', values }, mask, values)
  }

  notIn(excluded: Values): Formula {
    if (excluded.size === 0) return this.true
    return this.#intern(`notIn ${valuesKey(excluded)}`, { kind: 'notIn', excluded })
  }

  constant(value: Json): Formula {
    return this.in(valuesOf([value]))
  }

  ref(schema: Schema, negated = false): Formula {
    const id = this.#schemaIds.get(schema) ?? this.#schemaIds.size
    this.#schemaIds.set(schema, id)
    return this.#intern(`ref ${id} ${negated}`, { kind: 'ref', schema, negated })
  }

  unknown(reason: string, negated = false): Formula {
    return this.#intern(`unknown ${negated} ${reason}`, { kind: 'unknown', reason, negated })
  }

  bound(upper: boolean, limit: Rational, strict: boolean): Formula {
    const key = `bound ${upper} ${strict} ${limit.numerator}/${limit.denominator}`
    return this.#intern(key, { kind: 'bound', upper, limit, strict })
  }

  multiple(step: Rational, negated = false): Formula {
    const key = `multiple ${negated} ${step.numerator}/${step.denominator}`
    return this.#intern(key, { kind: 'multiple', step, negated })
  }

  size(scope: number, min: number, max: number): Formula {
    if (min > max) return this.type(ANY & ~scope)
    if (min <= 0 && max === Number.POSITIVE_INFINITY) return this.true
    return this.#intern(`size ${scope} ${min} ${max}`, { kind: 'size', scope, min, max })
  }

  word(language: Language, negated = false): Formula {
    return this.#intern(`word ${negated} ${language.key}`, { kind: 'word', language, negated })
  }

  item(index: number, formula: Formula): Formula {
    if (formula.kind === 'true') return formula
    if (formula.kind === 'false') return this.size(ARRAY, 0, index)
    return this.#intern(`item ${index} ${formula.id}`, { kind: 'item', index, formula })
  }

  rest(from: number, formula: Formula): Formula {
    if (formula.kind === 'true') return formula
    if (formula.kind === 'false') return this.size(ARRAY, 0, from)
    return this.#intern(`rest ${from} ${formula.id}`, { kind: 'rest', from, formula })
  }

  count(from: number, formula: Formula, min: number, max: number): Formula {
    if (min > max) return this.type(ANY & ~ARRAY)
    if (min <= 0 && max === Number.POSITIVE_INFINITY) return this.true
    if (max === 0) return this.rest(from, this.not(formula))
    if (formula.kind === 'false') return min > 0 ? this.type(ANY & ~ARRAY) : this.true
    if (formula.kind === 'true') return this.size(ARRAY, min > 0 ? from + min : 0, from + max)
    return this.#intern(`count ${from} ${min} ${max} ${formula.id}`, {
      kind: 'count',
      from,
      formula,
      min,
      max,
    })
  }

  unique(negated = false): Formula {
    return this.#intern(`unique ${negated}`, { kind: 'unique', negated })
  }

  property(name: string, formula: Formula): Formula {
    if (formula.kind === 'true') return formula
    return this.#intern(`property ${formula.id} ${name}`, { kind: 'property', name, formula })
  }

  has(name: string, formula: Formula = this.true): Formula {
    if (formula.kind === 'false') return this.type(ANY & ~OBJECT)
    return this.#intern(`has ${formula.id} ${name}`, { kind: 'has', name, formula })
  }

  every(names: Formula, formula: Formula): Formula {
    if (formula.kind === 'true' || names.kind === 'false') return this.true
    if (names.kind === 'in') return this.and(...nameList(names).map(name => this.property(name, formula)))
    return this.#intern(`every ${names.id} ${formula.id}`, { kind: 'every', names, formula })
  }

  some(names: Formula, formula: Formula): Formula {
    if (formula.kind === 'false' || names.kind === 'false') return this.type(ANY & ~OBJECT)
    if (names.kind === 'in') return this.or(...nameList(names).map(name => this.has(name, formula)))
    return this.#intern(`some ${names.id} ${formula.id}`, { kind: 'some', names, formula })
  }

  /** The negation, where it has been made before: where it hasn't, nothing can be equal to it. */
  knownNegation(formula: Formula): Formula | undefined {
    return this.#negations[formula.id]
  }

  /** The same among the values of one type. */
  knownOpposite(formula: Formula, bit: number): Formula | undefined {
    return this.#opposites[formula.id] ?? this.#restrictedOpposites.get(formula.id * 128 + bit)
  }

  not(formula: Formula): Formula {
    const known = this.#negations[formula.id]
    if (known !== undefined) return known
    const negation = this.#negate(formula)
    this.#negations[formula.id] = negation
    this.#negations[negation.id] ??= formula
    return negation
  }

  #negate(formula: Formula): Formula {
    switch (formula.kind) {
      case 'true':
        return this.false
      case 'false':
        return this.true
      case 'and':
        return this.or(...formula.parts.map(part => this.not(part)))
      case 'or':
        return this.and(...formula.parts.map(part => this.not(part)))
      case 'ref':
        return this.ref(formula.schema, !formula.negated)
      case 'unknown':
        return this.unknown(formula.reason, !formula.negated)
      case 'type':
        return this.type(ANY & ~formula.mask)
      case 'in':
        return this.notIn(formula.values)
      case 'notIn':
        return this.in(formula.excluded)
      default: {
        const opposite = oppositeOf(formula, this)
        this.#opposites[formula.id] = opposite
        this.#opposites[opposite.id] ??= formula
        return this.and(this.type(scopeOf(formula)), opposite)
      }
    }
  }

  /** What is left of the formula for the values of one type. */
  restrict(formula: Formula, bit: number): Formula {
    if ((formula.mask & bit) === 0) return this.false
    if (formula.kind === 'type') return this.true
    if (formula.kind !== 'and' && formula.kind !== 'or' && formula.kind !== 'in') {
      return (scopeOf(formula) & bit) === 0 ? this.true : formula
    }
    const key = formula.id * 128 + bit
    const known = this.#restrictions.get(key)
    if (known !== undefined) return known
    const result = this.#restrictCompound(formula, bit)
    this.#restrictions.set(key, result)
    const negation = this.#negations[formula.id]
    const opposite = negation && this.#restrictions.get(negation.id * 128 + bit)
    if (opposite !== undefined) {
      this.#restrictedOpposites.set(result.id * 128 + bit, opposite)
      this.#restrictedOpposites.set(opposite.id * 128 + bit, result)
    }
    return result
  }

  #restrictCompound(formula: FormulaOf<'and'> | FormulaOf<'or'> | FormulaOf<'in'>, bit: number): Formula {
    if (formula.kind === 'in') {
      return this.in(new Map([...formula.values].filter(([, value]) => typeBit(value) === bit)))
    }
    const parts = formula.parts.map(part => this.restrict(part, bit))
    return formula.kind === 'and' ? this.and(...parts) : this.or(...parts)
  }
}

function ids(formulas: readonly Formula[]): string {
  return formulas
    .map(formula => formula.id)
    .sort((a, b) => a - b)
    .join(' ')
}

function valuesKey(values: Values): string {
  return [...values.keys()].sort().join(',')
}

/** The strings among the values: the rest are no property names. */
function nameList(names: FormulaOf<'in'>): string[] {
  return [...names.values.values()].filter(name => typeof name === 'string')
}
