import { ARRAY, type Formula, OBJECT, STRING, TYPE_BITS, valuesOf } from './formula.ts'
import type { Formulas } from './formulas.ts'
import type { Languages } from './language.ts'
import { toRational } from './rational.ts'
import { describeUnknown, type Schema } from './schema.ts'
import { type Condition, evaluatedCases, type UnevaluatedKeyword } from './unevaluated.ts'

const MANY = Number.POSITIVE_INFINITY
/** Branches of a `oneOf` that can overlap: that no two hold takes a formula for each pair. */
const MOST_BRANCHES = 500

/** Turns schemas into formulas; a schema met inside itself becomes a reference, unfolded on demand. */
export class Translator {
  readonly #formulas: Formulas
  readonly #languages: Languages
  readonly #done = new Map<Schema, Formula>()
  readonly #open = new Set<Schema>()

  constructor(formulas: Formulas, languages: Languages) {
    this.#formulas = formulas
    this.#languages = languages
  }

  formula(schema: Schema): Formula {
    const known = this.#done.get(schema)
    if (known !== undefined) return known
    if (this.#open.has(schema)) return this.#formulas.ref(schema)
    this.#open.add(schema)
    const formula = this.#translate(schema)
    this.#open.delete(schema)
    this.#done.set(schema, formula)
    return formula
  }

  pattern(source: string): Formula {
    return this.#formulas.word(this.#languages.pattern(source))
  }

  /** What a reference stands for. */
  unfold(schema: Schema, negated: boolean): Formula {
    const formula = this.formula(schema)
    return negated ? this.#formulas.not(formula) : formula
  }

  #translate(schema: Schema): Formula {
    const f = this.#formulas
    if (schema.boolean !== undefined) return schema.boolean ? f.true : f.false
    return f.and(
      ...schema.unknown.map(unknown => f.unknown(describeUnknown(unknown))),
      ...this.#values(schema),
      ...this.#numbers(schema),
      ...this.#strings(schema),
      ...this.#objects(schema),
      ...this.#arrays(schema),
      ...this.#logic(schema),
    )
  }

  *#values(schema: Schema): Generator<Formula> {
    const f = this.#formulas
    if (schema.type !== undefined) {
      yield f.type(schema.type.reduce((mask, type) => mask | TYPE_BITS[type], 0))
    }
    if (schema.const !== undefined) yield f.constant(schema.const.value)
    if (schema.enum !== undefined) yield f.in(valuesOf(schema.enum))
  }

  *#numbers(schema: Schema): Generator<Formula> {
    const f = this.#formulas
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
    if (minimum !== undefined) yield f.bound(false, toRational(minimum), false)
    if (exclusiveMinimum !== undefined) yield f.bound(false, toRational(exclusiveMinimum), true)
    if (maximum !== undefined) yield f.bound(true, toRational(maximum), false)
    if (exclusiveMaximum !== undefined) yield f.bound(true, toRational(exclusiveMaximum), true)
    if (multipleOf !== undefined) yield f.multiple(toRational(multipleOf))
  }

  *#strings(schema: Schema): Generator<Formula> {
    const f = this.#formulas
    if (schema.minLength !== undefined) yield f.size(STRING, schema.minLength, MANY)
    if (schema.maxLength !== undefined) yield f.size(STRING, 0, schema.maxLength)
    if (schema.pattern !== undefined) yield this.pattern(schema.pattern)
    if (schema.format !== undefined) yield this.#languages.format(schema.format, f)
  }

  *#objects(schema: Schema): Generator<Formula> {
    const f = this.#formulas
    for (const name of schema.required ?? []) yield f.has(name)
    for (const [name, property] of schema.properties ?? []) yield f.property(name, this.formula(property))
    for (const [pattern, property] of schema.patternProperties ?? []) {
      yield f.every(this.pattern(pattern), this.formula(property))
    }
    if (schema.additionalProperties !== undefined) {
      const others = this.#namesBut(schema.properties?.keys() ?? [], schema.patternProperties?.keys() ?? [])
      yield f.every(others, this.formula(schema.additionalProperties))
    }
    if (schema.propertyNames !== undefined) {
      yield f.every(f.not(this.formula(schema.propertyNames)), f.false)
    }
    if (schema.minProperties !== undefined) yield f.size(OBJECT, schema.minProperties, MANY)
    if (schema.maxProperties !== undefined) yield f.size(OBJECT, 0, schema.maxProperties)
    for (const [name, needs] of schema.dependentRequired ?? []) {
      yield f.or(f.property(name, f.false), f.and(...needs.map(need => f.has(need))))
    }
    for (const [name, needs] of schema.dependentSchemas ?? []) {
      yield f.or(f.property(name, f.false), this.formula(needs))
    }
    if (schema.unevaluatedProperties !== undefined) yield this.#unevaluated(schema, 'unevaluatedProperties')
  }

  *#arrays(schema: Schema): Generator<Formula> {
    const f = this.#formulas
    const prefix = schema.prefixItems ?? []
    for (const [index, item] of prefix.entries()) yield f.item(index, this.formula(item))
    if (schema.items !== undefined) yield f.rest(prefix.length, this.formula(schema.items))
    if (schema.minItems !== undefined) yield f.size(ARRAY, schema.minItems, MANY)
    if (schema.maxItems !== undefined) yield f.size(ARRAY, 0, schema.maxItems)
    if (schema.contains !== undefined) {
      const contained = this.formula(schema.contains)
      yield f.count(0, contained, schema.minContains ?? 1, MANY)
      if (schema.maxContains !== undefined) yield f.count(0, contained, 0, schema.maxContains)
    }
    if (schema.uniqueItems) yield f.unique()
    if (schema.unevaluatedItems !== undefined) yield this.#unevaluated(schema, 'unevaluatedItems')
  }

  *#logic(schema: Schema): Generator<Formula> {
    const f = this.#formulas
    if (schema.ref !== undefined) yield this.formula(schema.ref)
    for (const part of schema.allOf ?? []) yield this.formula(part)
    if (schema.anyOf !== undefined) yield f.or(...schema.anyOf.map(part => this.formula(part)))
    if (schema.oneOf !== undefined)
      yield this.#exactlyOne(
        schema.oneOf.map(part => this.formula(part)),
        `${schema.pointer}/oneOf`,
      )
    if (schema.not !== undefined) yield f.not(this.formula(schema.not))
    if (schema.if !== undefined) {
      const condition = this.formula(schema.if)
      if (schema.then !== undefined) yield f.or(f.not(condition), this.formula(schema.then))
      if (schema.else !== undefined) yield f.or(condition, this.formula(schema.else))
    }
  }

  #exactlyOne(parts: readonly Formula[], pointer: string): Formula {
    const f = this.#formulas
    if (disjointByValue(parts)) return f.or(...parts)
    if (parts.length > MOST_BRANCHES)
      return f.and(f.or(...parts), f.unknown(`oneOf at ${pointer}: too many branches`))
    return f.or(
      ...parts.map((part, index) => {
        const others = parts.filter((_, at) => at !== index)
        return f.and(part, ...others.map(other => f.not(other)))
      }),
    )
  }

  /** For some case, its conditions hold and what it leaves over meets the keyword. */
  #unevaluated(schema: Schema, keyword: UnevaluatedKeyword): Formula {
    const f = this.#formulas
    const rest = this.formula(schema[keyword]!)
    const cases = evaluatedCases(schema, keyword)
    if (typeof cases === 'string') return f.unknown(cases)
    return f.or(
      ...cases.map(({ conditions, evaluated }) => {
        const given = f.and(...conditions.map(condition => this.#condition(condition)))
        if (evaluated.everything) return given
        const { names, patterns, prefix, contained } = evaluated
        if (keyword === 'unevaluatedProperties')
          return f.and(given, f.every(this.#namesBut(names, patterns), rest))
        return f.and(given, f.rest(prefix, f.or(...contained.map(part => this.formula(part)), rest)))
      }),
    )
  }

  #condition(condition: Condition): Formula {
    if (condition.kind === 'has') return this.#formulas.has(condition.name)
    const formula = this.formula(condition.schema)
    return condition.kind === 'holds' ? formula : this.#formulas.not(formula)
  }

  #namesBut(names: Iterable<string>, patterns: Iterable<string>): Formula {
    const f = this.#formulas
    return f.and(f.notIn(valuesOf(names)), ...[...patterns].map(pattern => f.not(this.pattern(pattern))))
  }
}

/** Does a property, or the value itself, tell the parts apart? Then exactly one is the same as any. */
function disjointByValue(parts: readonly Formula[]): boolean {
  const first = parts[0]
  if (first === undefined) return true
  const types = parts.map(part => part.mask)
  if (types.reduce((sum, mask) => sum + mask, 0) === types.reduce((all, mask) => all | mask, 0)) return true
  if (areDisjoint(parts.map(constantsOf))) return true
  const names = new Set(discriminators(first).keys())
  return [...names].some(name => areDisjoint(parts.map(part => discriminators(part).get(name))))
}

function constantsOf(formula: Formula): readonly string[] | undefined {
  return formula.finite === undefined ? undefined : [...formula.finite.keys()]
}

/** The properties that must be there (in an object that is all the formula accepts), with the few values they have. */
function discriminators(formula: Formula): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  if (formula.kind !== 'and' || formula.mask !== OBJECT) return found
  const required = new Set(formula.parts.flatMap(part => (part.kind === 'has' ? [part.name] : [])))
  for (const part of formula.parts) {
    if ((part.kind !== 'property' && part.kind !== 'has') || !required.has(part.name)) continue
    const values = constantsOf(part.formula)
    if (values !== undefined) found.set(part.name, values)
  }
  return found
}

function areDisjoint(sets: readonly (readonly string[] | undefined)[]): boolean {
  const seen = new Set<string>()
  for (const set of sets) {
    if (set === undefined) return false
    for (const key of set) {
      if (seen.has(key)) return false
      seen.add(key)
    }
  }
  return true
}
