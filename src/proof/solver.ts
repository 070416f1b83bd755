import type { Budget } from './budget.ts'
import {
  ANY,
  ARRAY,
  BOOLEAN,
  clearlyDisjoint,
  type Formula,
  FRACTION,
  INTEGER,
  NULL,
  OBJECT,
  STRING,
  type Values,
} from './formula.ts'
import type { Formulas } from './formulas.ts'
import type { Evaluator } from './holds.ts'
import { type Json, sizeOf } from './json.ts'
import { firstOf, maybe, type Result, sat, UNSAT } from './result.ts'
import { Search } from './search.ts'
import type { Translator } from './translate.ts'

/** More formulas than there are in any question: pairs of ids below it make one number. */
const PAIR = 2 ** 26
/** So few values are tried out rather than reasoned about. */
const FEW = 4
/** Values within a value, of which a witness may have no more: shared parts make for sizes that no text can have. */
const LARGEST = 50_000

/** The kinds of value in the order in which witnesses are looked for. */
const ORDER = [STRING, INTEGER, BOOLEAN, FRACTION, NULL, OBJECT, ARRAY] as const

/**
 * Decides whether some value satisfies a formula, by refutation: one type at a time, branching only where unit
 * propagation leaves a choice, asking the same question about items and properties, each question once.
 */
export class Solver {
  readonly formulas: Formulas
  readonly translator: Translator
  readonly evaluator: Evaluator
  readonly budget: Budget
  readonly #answers = new Map<number, Result>()
  readonly #compatible = new Map<number, boolean>()
  /** The questions under way, with their depth. */
  readonly #open = new Map<number, number>()
  /** The least depth of an open question that the current answer relied on. */
  #reliedOn = Number.POSITIVE_INFINITY

  constructor(formulas: Formulas, translator: Translator, evaluator: Evaluator, budget: Budget) {
    this.formulas = formulas
    this.translator = translator
    this.evaluator = evaluator
    this.budget = budget
  }

  /**
   * A value that satisfies all of the formulas. A question met inside itself is cut: a least value contains no
   * smaller one of its own kind, so the cut loses nothing (least fixpoint). Refutations that relied on the cut of a
   * question still open are not kept.
   */
  solve(...parts: readonly Formula[]): Result {
    const question = parts.length === 1 ? parts[0]! : this.formulas.and(...parts)
    if (question.kind === 'false') return UNSAT
    const known = this.#answers.get(question.id)
    if (known !== undefined) return known
    const open = this.#open.get(question.id)
    if (open !== undefined) {
      this.#reliedOn = Math.min(this.#reliedOn, open)
      return UNSAT
    }
    this.budget.spend(1, 'cases')
    const depth = this.#open.size
    const before = this.#reliedOn
    this.#reliedOn = Number.POSITIVE_INFINITY
    this.#open.set(question.id, depth)
    let result: Result
    try {
      result = this.#answer(question)
    } finally {
      this.#open.delete(question.id)
    }
    if (result.kind === 'sat' && sizeOf(result.value) > LARGEST) {
      result = maybe('the value that was found is too large to show', [
        'required',
        'minItems',
        'enum',
        'const',
      ])
    }
    const closed = this.#reliedOn >= depth
    if (!closed && result.kind === 'sat' && this.evaluator.holds(question, result.value) !== true) {
      result = maybe('a schema that is part of itself', ['ref'])
    }
    if (closed || result.kind === 'sat') this.#answers.set(question.id, result)
    this.#reliedOn = Math.min(before, closed ? Number.POSITIVE_INFINITY : this.#reliedOn)
    return result
  }

  /** Might a value satisfy both? */
  compatible(a: Formula, b: Formula): boolean {
    if (a === b || b.kind === 'true') return this.possible(a)
    if (clearlyDisjoint(a, b)) return false
    const few = [a, b].find(({ finite }) => finite !== undefined && finite.size <= FEW)?.finite
    if (few !== undefined) return this.#someSatisfies(few, a, b)
    const key = a.id * PAIR + b.id
    const known = this.#compatible.get(key)
    if (known !== undefined) return known
    const both = this.formulas.and(a, b)
    const compatible = this.possible(both)
    if (both.kind === 'false' || this.#answers.has(both.id)) this.#compatible.set(key, compatible)
    return compatible
  }

  #someSatisfies(values: Values, a: Formula, b: Formula): boolean {
    for (const value of values.values()) {
      if (this.evaluator.holds(a, value) !== false && this.evaluator.holds(b, value) !== false) return true
    }
    return false
  }

  /** Might a value satisfy all of them? */
  possible(...parts: readonly Formula[]): boolean {
    return this.solve(...parts).kind !== 'unsat'
  }

  /** Does every value that satisfies the first satisfy the second? */
  entails(known: Formula, formula: Formula): boolean {
    return !this.compatible(known, this.formulas.not(formula))
  }

  #answer(question: Formula): Result {
    if (question.kind === 'and' && someDisjoint(question.parts)) return UNSAT
    if (question.finite !== undefined) return this.among(question.finite.values(), question)
    return firstOf(
      ORDER.filter(bit => (question.mask & bit) !== 0),
      bit => this.#ofType(bit, this.formulas.restrict(question, bit)),
    )
  }

  #ofType(bit: number, question: Formula): Result {
    if (question.kind === 'false') return UNSAT
    if (bit === NULL) return this.among([null], question)
    if (bit === BOOLEAN) return this.among([true, false], question)
    if (question.finite !== undefined) return this.among(question.finite.values(), question)
    return new Search(this, bit, question).run()
  }

  /** The first of the values that satisfies the formula. */
  among(values: Iterable<Json>, formula: Formula): Result {
    return firstOf(values, value => {
      this.budget.spend(1, 'values')
      const truth = this.evaluator.holds(formula, value)
      if (truth === undefined) return unclear(formula)
      return truth ? sat(value) : UNSAT
    })
  }
}

/** Only the pairs with something finite are looked at, of which there are few. */
function someDisjoint(parts: readonly Formula[]): boolean {
  const finite = parts.filter(part => part.finite !== undefined || part.mask !== ANY)
  return finite.some((a, index) => finite.slice(index + 1).some(b => clearlyDisjoint(a, b)))
}

function unclear(formula: Formula): Result {
  const open = [formula]
  const seen = new Set<Formula>()
  while (open.length > 0) {
    const part = open.pop()!
    if (seen.has(part)) continue
    seen.add(part)
    if (part.kind === 'unknown') return maybe(part.reason)
    if (part.kind === 'and' || part.kind === 'or') open.push(...part.parts)
  }
  return maybe("whether a value fits can't be told", ['ref', 'pattern'])
}
