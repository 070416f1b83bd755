import { type Formula, FRACTION, type Values } from './formula.ts'
import type { Truth } from './holds.ts'
import { isNumber } from './json.ts'
import {
  add,
  compare,
  divide,
  floor,
  fromRational,
  isMultiple,
  leastCommonMultiple,
  multiply,
  type Rational,
  rational,
  toRational,
} from './rational.ts'
import { maybe, type Result, sat, UNSAT } from './result.ts'
import type { State } from './search.ts'
import type { Solver } from './solver.ts'

const ONE = rational(1n)
const TWO = rational(2n)
const TEN = rational(10n)

interface Bound {
  readonly limit: Rational
  readonly strict: boolean
}

/** What is known of a number: an interval, steps that it is (or isn't) a multiple of, values that it isn't. */
export class NumberState implements State {
  readonly #solver: Solver
  readonly #bit: number
  #lower: Bound | undefined
  #upper: Bound | undefined
  #steps: Rational[] = []
  #notSteps: Rational[] = []
  #excluded: Values[] = []

  constructor(solver: Solver, bit: number) {
    this.#solver = solver
    this.#bit = bit
    if (bit === FRACTION) this.#notSteps.push(ONE)
    else this.#steps.push(ONE)
  }

  clone(): State {
    const copy = new NumberState(this.#solver, this.#bit)
    copy.#lower = this.#lower
    copy.#upper = this.#upper
    copy.#steps = [...this.#steps]
    copy.#notSteps = [...this.#notSteps]
    copy.#excluded = [...this.#excluded]
    return copy
  }

  assert(atom: Formula): boolean {
    if (atom.kind === 'bound') {
      if (atom.upper && tighter(atom, this.#upper, -1)) this.#upper = atom
      if (!atom.upper && tighter(atom, this.#lower, 1)) this.#lower = atom
      return !isEmpty(this.#lower, this.#upper)
    }
    if (atom.kind === 'multiple') (atom.negated ? this.#notSteps : this.#steps).push(atom.step)
    if (atom.kind === 'notIn') this.#excluded.push(atom.excluded)
    return true
  }

  evaluate(atom: Formula): Truth {
    if (atom.kind === 'bound') {
      if (isEmpty(atom.upper ? this.#lower : atom, atom.upper ? atom : this.#upper)) return false
      const known = atom.upper ? this.#upper : this.#lower
      return known !== undefined && !tighter(atom, known, atom.upper ? -1 : 1) ? true : undefined
    }
    if (atom.kind === 'multiple' && this.#steps.some(step => isMultiple(step, atom.step)))
      return !atom.negated
    return undefined
  }

  finish(): Result {
    if (this.#steps.length > 0) return this.#onLattice(this.#steps.reduce(leastCommonMultiple))
    for (const candidate of this.#between()) {
      this.#solver.budget.spend(1, 'number')
      if (this.#fits(candidate)) {
        const value = fromRational(candidate)
        if (value !== undefined) return sat(value)
      }
    }
    return isPoint(this.#lower, this.#upper)
      ? UNSAT
      : maybe('bounds that nearly meet', ['maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'])
  }

  #fits(candidate: Rational): boolean {
    if (this.#lower !== undefined && !above(candidate, this.#lower)) return false
    if (this.#upper !== undefined && !below(candidate, this.#upper)) return false
    if (this.#notSteps.some(step => isMultiple(candidate, step))) return false
    return !this.#excluded.some(values => [...values.values()].some(value => equals(value, candidate)))
  }

  /**
   * Multiples of one step: whether one of them is ruled out by what it must not be a multiple of repeats itself, so
   * that one period (and the excluded values on top) is all there is to try.
   */
  #onLattice(step: Rational): Result {
    if (this.#notSteps.some(forbidden => isMultiple(step, forbidden))) return UNSAT
    const period = this.#notSteps.map(
      forbidden => divide(leastCommonMultiple(step, forbidden), step).numerator,
    )
    const repeat = period.reduce((a, b) => leastCommonMultiple(rational(a), rational(b)).numerator, 1n)
    const excluded = this.#excluded.reduce((sum, values) => sum + values.size, 0)
    const enough = repeat * BigInt(excluded + 1)
    for (const [start, direction] of this.#starts(step)) {
      for (let tried = 0n; tried <= enough; tried++) {
        this.#solver.budget.spend(1, 'number')
        const candidate = multiply(step, rational(start + direction * tried))
        if (this.#beyond(candidate, direction)) break
        if (!this.#fits(candidate)) continue
        const value = fromRational(candidate)
        return value === undefined
          ? maybe('no double is equal to the numbers that fit', ['multipleOf', 'minimum', 'maximum'])
          : sat(value)
      }
    }
    return UNSAT
  }

  /** Where to start, and in which direction to go: from zero where it is inside, else from the bound nearest to it. */
  #starts(step: Rational): [bigint, bigint][] {
    const lowest = this.#lower && -floor(multiply(divide(this.#lower.limit, step), rational(-1n)))
    const highest = this.#upper && floor(divide(this.#upper.limit, step))
    if (lowest !== undefined && lowest > 0n) return [[lowest, 1n]]
    if (highest !== undefined && highest < 0n) return [[highest, -1n]]
    return [
      [1n, 1n],
      [0n, -1n],
    ]
  }

  #beyond(candidate: Rational, direction: bigint): boolean {
    const bound = direction > 0n ? this.#upper : this.#lower
    return bound !== undefined && compare(candidate, bound.limit) * Number(direction) > 0
  }

  /** Short decimals in the interval, coarse ones first: some of the first few escape any step and any exclusion. */
  *#between(): Generator<Rational> {
    if (isPoint(this.#lower, this.#upper)) {
      yield this.#lower!.limit
      return
    }
    const from = this.#lower?.limit ?? add(this.#upper?.limit ?? rational(1n), rational(-1n))
    const to = this.#upper?.limit ?? add(from, ONE)
    const width = add(to, multiply(from, rational(-1n)))
    yield add(from, divide(width, TWO))
    let unit = rational(1n, 10n)
    while (compare(unit, width) > 0) unit = divide(unit, TEN)
    for (let digits = 0; digits < 6; digits++, unit = divide(unit, TEN)) {
      const first = floor(divide(from, unit))
      for (let index = 0n; index <= 12n; index++) {
        const candidate = multiply(unit, rational(first + index))
        if (compare(candidate, to) <= 0) yield candidate
      }
    }
    yield from
    yield to
  }
}

function tighter(bound: Bound, known: Bound | undefined, sign: number): boolean {
  if (known === undefined) return true
  const order = compare(bound.limit, known.limit) * sign
  return order > 0 || (order === 0 && bound.strict && !known.strict)
}

function isEmpty(lower: Bound | undefined, upper: Bound | undefined): boolean {
  if (lower === undefined || upper === undefined) return false
  const order = compare(lower.limit, upper.limit)
  return order > 0 || (order === 0 && (lower.strict || upper.strict))
}

function isPoint(lower: Bound | undefined, upper: Bound | undefined): boolean {
  return lower !== undefined && upper !== undefined && compare(lower.limit, upper.limit) === 0
}

function above(value: Rational, { limit, strict }: Bound): boolean {
  const order = compare(value, limit)
  return strict ? order > 0 : order >= 0
}

function below(value: Rational, { limit, strict }: Bound): boolean {
  const order = compare(value, limit)
  return strict ? order < 0 : order <= 0
}

function equals(value: unknown, number: Rational): boolean {
  return isNumber(value as number) && compare(toRational(value as number), number) === 0
}
