import type { Schema } from './schema.ts'

/** The most combinations of branches that are told apart. */
const MOST = 128

/** A branch that holds or doesn't, or a property that is there. */
export type Condition =
  | { readonly kind: 'holds' | 'fails'; readonly schema: Schema }
  | { readonly kind: 'has'; readonly name: string }

/** The parts of a value that keywords have evaluated. */
export interface Evaluated {
  /** All properties, or all items. */
  readonly everything: boolean
  readonly names: ReadonlySet<string>
  readonly patterns: ReadonlySet<string>
  /** The number of leading items. */
  readonly prefix: number
  /** Other items that satisfy one of these. */
  readonly contained: readonly Schema[]
}

/** While the conditions hold, (at least) this is evaluated. */
export interface Case {
  readonly conditions: readonly Condition[]
  readonly evaluated: Evaluated
}

export type UnevaluatedKeyword = 'unevaluatedProperties' | 'unevaluatedItems'

const NOTHING: Evaluated = {
  everything: false,
  names: new Set(),
  patterns: new Set(),
  prefix: 0,
  contained: [],
}
const NO_BRANCH: Case = { conditions: [], evaluated: NOTHING }

class NotStatic extends Error {}

/**
 * What the keywords beside an unevaluated keyword evaluate, by which branches hold; a reason where the schema doesn't
 * tell. More branches evaluate more, so that a value meets the keyword if, for some case, the conditions hold and
 * what the case leaves over meets it: the cases needn't exclude each other.
 */
export function evaluatedCases(schema: Schema, keyword: UnevaluatedKeyword): readonly Case[] | string {
  try {
    return new Collector(keyword).cases(schema, true)
  } catch (error) {
    if (!(error instanceof NotStatic)) throw error
    return `${keyword} at ${schema.pointer === '' ? 'the root' : schema.pointer}: ${error.message}`
  }
}

class Collector {
  readonly #keyword: UnevaluatedKeyword
  readonly #open = new Set<Schema>()

  constructor(keyword: UnevaluatedKeyword) {
    this.#keyword = keyword
  }

  /** All cases of a schema that is known to hold. */
  cases(schema: Schema, outermost = false): Case[] {
    if (this.#open.has(schema)) throw new NotStatic('the schema refers to itself in place')
    if (schema.unknown.length > 0) throw new NotStatic('a part of it is not understood')
    this.#open.add(schema)
    let all: Case[] = [{ conditions: [], evaluated: this.#own(schema, outermost) }]
    for (const part of [...(schema.allOf ?? []), ...(schema.ref === undefined ? [] : [schema.ref])]) {
      all = combine(all, this.cases(part))
    }
    for (const branch of schema.anyOf ?? []) all = combine(all, [NO_BRANCH, ...this.#given(branch)])
    all = combine(all, [NO_BRANCH, ...(schema.oneOf ?? []).flatMap(branch => this.#given(branch))])
    all = combine(all, [NO_BRANCH, ...this.#conditional(schema)])
    for (const [name, dependent] of schema.dependentSchemas ?? []) {
      all = combine(all, [
        NO_BRANCH,
        ...this.cases(dependent).map(given => under({ kind: 'has', name }, given)),
      ])
    }
    this.#open.delete(schema)
    return all
  }

  #given(schema: Schema): Case[] {
    return this.cases(schema).map(given => under({ kind: 'holds', schema }, given))
  }

  #conditional(schema: Schema): Case[] {
    if (schema.if === undefined) return []
    const condition = schema.if
    const met = this.#given(condition)
    const unmet = schema.else === undefined ? [] : this.cases(schema.else)
    return [
      ...(schema.then === undefined ? met : combine(met, this.cases(schema.then))),
      ...unmet.map(given => under({ kind: 'fails', schema: condition }, given)),
    ]
  }

  #own(schema: Schema, outermost: boolean): Evaluated {
    const nested = !outermost && schema[this.#keyword] !== undefined
    if (this.#keyword === 'unevaluatedProperties') {
      return {
        ...NOTHING,
        everything: nested || schema.additionalProperties !== undefined,
        names: new Set(schema.properties?.keys()),
        patterns: new Set(schema.patternProperties?.keys()),
      }
    }
    return {
      ...NOTHING,
      everything: nested || schema.items !== undefined,
      prefix: schema.prefixItems?.length ?? 0,
      contained: schema.containsEvaluates && schema.contains !== undefined ? [schema.contains] : [],
    }
  }
}

function under(condition: Condition, given: Case): Case {
  return { ...given, conditions: [condition, ...given.conditions] }
}

/** Each case of the one with each of the other; those that add nothing but conditions are left out. */
function combine(left: readonly Case[], right: readonly Case[]): Case[] {
  const useful = right.filter(({ conditions, evaluated }) => conditions.length === 0 || !isNothing(evaluated))
  if (left.length * useful.length > MOST) throw new NotStatic('too many branches')
  return left.flatMap(a =>
    useful.map(b => ({
      conditions: [...a.conditions, ...b.conditions],
      evaluated: union(a.evaluated, b.evaluated),
    })),
  )
}

function isNothing({ everything, names, patterns, prefix, contained }: Evaluated): boolean {
  return !everything && names.size + patterns.size + prefix + contained.length === 0
}

function union(a: Evaluated, b: Evaluated): Evaluated {
  return {
    everything: a.everything || b.everything,
    names: new Set([...a.names, ...b.names]),
    patterns: new Set([...a.patterns, ...b.patterns]),
    prefix: Math.max(a.prefix, b.prefix),
    contained: [...a.contained, ...b.contained],
  }
}
