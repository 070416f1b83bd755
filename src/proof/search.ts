import { ArrayState } from './arrays.ts'
import { ARRAY, type Formula, type FormulaOf, OBJECT, STRING, typeBit, type Values } from './formula.ts'
import type { Truth } from './holds.ts'
import { all, any } from './holds.ts'
import { isObject, type Json, keyOf } from './json.ts'
import { NumberState } from './numbers.ts'
import { ObjectState } from './objects.ts'
import { firstOf, maybe, type Result, UNSAT } from './result.ts'
import type { Solver } from './solver.ts'
import { StringState } from './strings.ts'

/** Facts that are copied for a branch in the time of one step. */
const COPIED_PER_STEP = 16

/** What is known of a value of one type: a conjunction of atoms, checked as it grows. */
export interface State {
  /** Adds an atom; false when no value is left for sure. */
  readonly assert: (atom: Formula) => boolean
  /** Does the atom follow (true), contradict (false), or is it open? */
  readonly evaluate: (atom: Formula) => Truth
  readonly clone: () => State
  /** A value with everything that is known. */
  readonly finish: () => Result
}

interface Branch {
  readonly state: State
  readonly asserted: Set<number>
  readonly choices: FormulaOf<'or'>[]
  readonly unknown: string[]
}

function stateOf(bit: number, solver: Solver): State {
  if (bit === STRING) return new StringState(solver)
  if (bit === ARRAY) return new ArrayState(solver)
  if (bit === OBJECT) return new ObjectState(solver)
  return new NumberState(solver, bit)
}

/** Looks for a value of one type, in the manner of Davis, Putnam, Logemann and Loveland. */
export class Search {
  readonly #solver: Solver
  readonly #bit: number
  readonly #question: Formula
  readonly #tried = new Map<string, Truth>()
  /** By choice, the part that made it last: in a union it mostly does so again. */
  readonly #hints = new Map<number, Formula>()

  constructor(solver: Solver, bit: number, question: Formula) {
    this.#solver = solver
    this.#bit = bit
    this.#question = question
  }

  run(): Result {
    const branch = {
      state: stateOf(this.#bit, this.#solver),
      asserted: new Set<number>(),
      choices: [],
      unknown: [],
    }
    return this.#explore(branch, [this.#question])
  }

  #explore(branch: Branch, facts: readonly Formula[]): Result {
    const settled = this.#propagate(branch, [...facts])
    if (settled !== undefined) return settled
    const choice = pickChoice(branch.choices)
    if (choice === undefined) return withUnknown(branch, branch.state.finish())
    return firstOf(choice.parts, part => {
      this.#solver.budget.spend(1 + (branch.asserted.size + branch.choices.length) / COPIED_PER_STEP, 'cases')
      return this.#explore(copyOf(branch, choice), [part])
    })
  }

  /** Asserts the facts and everything that follows; a result when that settles the branch. */
  #propagate(branch: Branch, facts: Formula[]): Result | undefined {
    for (;;) {
      while (facts.length > 0) {
        const settled = this.#assert(branch, facts.pop()!, facts)
        if (settled !== undefined) return settled
      }
      if (!this.#simplify(branch, facts)) return UNSAT
      if (facts.length === 0) return undefined
    }
  }

  #assert(branch: Branch, fact: Formula, facts: Formula[]): Result | undefined {
    if (branch.asserted.has(fact.id)) return undefined
    if (this.#contradicted(branch, fact)) return UNSAT
    branch.asserted.add(fact.id)
    const { formulas, translator } = this.#solver
    switch (fact.kind) {
      case 'true':
        return undefined
      case 'false':
        return UNSAT
      case 'and':
        facts.push(...[...fact.parts].reverse())
        return undefined
      case 'or':
        branch.choices.push(fact)
        return undefined
      case 'ref':
        facts.push(formulas.restrict(translator.unfold(fact.schema, fact.negated), this.#bit))
        return undefined
      case 'unknown':
        branch.unknown.push(fact.reason)
        return undefined
      case 'type':
        return (fact.mask & this.#bit) === 0 ? UNSAT : undefined
      case 'in':
        // Whatever else was chosen: the value is one of these, and the question says which of them will do.
        return this.#solver.among(fact.values.values(), this.#question)
      case 'notIn':
        if (this.#bit === OBJECT || this.#bit === ARRAY) facts.push(...this.#differences(fact.excluded))
        else if (!branch.state.assert(fact)) return UNSAT
        return undefined
      default:
        return branch.state.assert(fact) ? undefined : UNSAT
    }
  }

  #contradicted(branch: Branch, fact: Formula): boolean {
    const { formulas } = this.#solver
    const negation = formulas.knownNegation(fact)
    if (negation !== undefined && branch.asserted.has(negation.id)) return true
    const opposite = formulas.knownOpposite(fact, this.#bit)
    return opposite !== undefined && branch.asserted.has(opposite.id)
  }

  /** Drops choices that are made and parts that are out; a single part left is a fact. False: a choice has none. */
  #simplify(branch: Branch, facts: Formula[]): boolean {
    const choices = branch.choices.splice(0)
    for (const choice of choices) {
      const open = this.#openParts(branch, choice)
      if (open === undefined) continue
      if (open.length === 0) return false
      if (open.length === 1) facts.push(open[0]!)
      else branch.choices.push(open.length === choice.parts.length ? choice : { ...choice, parts: open })
    }
    return true
  }

  /** The parts that are neither out nor in; undefined where one is in. */
  #openParts(branch: Branch, choice: FormulaOf<'or'>): Formula[] | undefined {
    const hint = this.#hints.get(choice.id)
    this.#solver.budget.spend(1, 'cases')
    if (hint !== undefined && this.#evaluate(branch, hint) === true) return undefined
    const open: Formula[] = []
    for (const part of choice.parts) {
      this.#solver.budget.spend(1, 'cases')
      const truth = this.#evaluate(branch, part)
      if (truth === true) {
        this.#hints.set(choice.id, part)
        return undefined
      }
      if (truth === undefined) open.push(part)
    }
    return open
  }

  #evaluate(branch: Branch, formula: Formula): Truth {
    if (branch.asserted.has(formula.id)) return true
    if (this.#contradicted(branch, formula)) return false
    switch (formula.kind) {
      case 'true':
        return true
      case 'false':
        return false
      case 'and':
        return all(formula.parts, part => this.#evaluate(branch, part))
      case 'or':
        return any(formula.parts, part => this.#evaluate(branch, part))
      case 'ref':
      case 'unknown':
        return undefined
      case 'type':
        return (formula.mask & this.#bit) !== 0
      case 'in':
        return all([...formula.values.values()].slice(0, 64), value => this.#fails(value)) === true &&
          formula.values.size <= 64
          ? false
          : undefined
      case 'notIn':
        return undefined
      default:
        return branch.state.evaluate(formula)
    }
  }

  #fails(value: Json): Truth {
    const key = keyOf(value)
    if (!this.#tried.has(key)) this.#tried.set(key, this.#solver.evaluator.holds(this.#question, value))
    return this.#tried.get(key) === false
  }

  /** How a value may differ from each of these objects or arrays. */
  #differences(excluded: Values): Formula[] {
    const { formulas } = this.#solver
    const none = Number.POSITIVE_INFINITY
    return [...excluded.values()]
      .filter(value => typeBit(value) === this.#bit)
      .map(value => {
        if (Array.isArray(value)) {
          return formulas.or(
            formulas.not(
              formulas.and(formulas.size(ARRAY, value.length, none), formulas.size(ARRAY, 0, value.length)),
            ),
            ...value.map((item, index) => formulas.not(formulas.item(index, formulas.constant(item)))),
          )
        }
        const entries = isObject(value) ? Object.entries(value) : []
        const names = formulas.notIn(new Map(entries.map(([name]) => [keyOf(name), name])))
        return formulas.or(
          formulas.some(names, formulas.true),
          ...entries.map(([name]) => formulas.property(name, formulas.false)),
          ...entries.map(([name, item]) => formulas.has(name, formulas.not(formulas.constant(item)))),
        )
      })
      .map(formula => formulas.restrict(formula, this.#bit))
  }
}

function copyOf(branch: Branch, without: Formula): Branch {
  return {
    state: branch.state.clone(),
    asserted: new Set(branch.asserted),
    choices: branch.choices.filter(choice => choice !== without),
    unknown: [...branch.unknown],
  }
}

function withUnknown(branch: Branch, result: Result): Result {
  if (result.kind === 'unsat' || branch.unknown.length === 0) return result
  return maybe(branch.unknown[0]!)
}

/** The choice whose parts say most, since those lead to contradictions soonest; of such, the one with fewest parts. */
function pickChoice(choices: readonly FormulaOf<'or'>[]): FormulaOf<'or'> | undefined {
  let best: FormulaOf<'or'> | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const choice of choices) {
    const least = Math.min(...choice.parts.map(part => (part.kind === 'and' ? part.parts.length : 1)))
    const score = least * 1000 - choice.parts.length
    if (score > bestScore) [best, bestScore] = [choice, score]
  }
  return best
}
