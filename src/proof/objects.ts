import { type Formula, type FormulaOf, STRING, valuesOf } from './formula.ts'
import type { Truth } from './holds.ts'
import { type Json, objectFrom } from './json.ts'
import { firstOf, maybe, type Result, sat, UNSAT } from './result.ts'
import type { State } from './search.ts'
import type { Solver } from './solver.ts'

type Every = FormulaOf<'every'>
type Some = FormulaOf<'some'>

/** A property whose name is still open: what its name and its value must satisfy. */
interface Slot {
  readonly names: readonly Formula[]
  readonly values: readonly Formula[]
}

interface Entry {
  readonly name: string
  readonly value: Json
}

const UNCLEAR_NAMES = "whether it is about a property can't be told"
const FEW_NAMES = maybe('several properties with few names to choose from', [
  'propertyNames',
  'patternProperties',
  'unevaluatedProperties',
])
/** Names for properties that may be called anything. */
const FAMILIAR = ['extra', 'other', 'another', 'more']

/** What is known of an object: by name, which properties it has and what they satisfy; rules over names; the count. */
export class ObjectState implements State {
  readonly #solver: Solver
  #properties = new Map<string, Formula>()
  #required = new Set<string>()
  #everies: Every[] = []
  #somes: Some[] = []
  #min = 0
  #max = Number.POSITIVE_INFINITY
  /** Rules of which it isn't clear whether they are about a name. */
  #unclear: string | undefined

  constructor(solver: Solver) {
    this.#solver = solver
  }

  clone(): ObjectState {
    const copy = new ObjectState(this.#solver)
    copy.#properties = new Map(this.#properties)
    copy.#required = new Set(this.#required)
    copy.#everies = [...this.#everies]
    copy.#somes = [...this.#somes]
    copy.#min = this.#min
    copy.#max = this.#max
    copy.#unclear = this.#unclear
    return copy
  }

  assert(atom: Formula): boolean {
    switch (atom.kind) {
      case 'property':
        return this.#add(atom.name, atom.formula)
      case 'has':
        this.#required.add(atom.name)
        return this.#required.size <= this.#max && this.#add(atom.name, atom.formula)
      case 'every': {
        this.#everies.push(atom)
        const concerned = [...this.#properties.keys()].filter(name => this.#concerns(atom, name))
        return concerned.every(name => this.#add(name, atom.formula))
      }
      case 'some':
        this.#somes.push(atom)
        return true
      case 'size':
        this.#min = Math.max(this.#min, atom.min)
        this.#max = Math.min(this.#max, atom.max)
        return this.#min <= this.#max && this.#required.size <= this.#max
      default:
        return true
    }
  }

  #add(name: string, formula: Formula): boolean {
    const known = this.#known(name)
    const together = this.#solver.formulas.and(known, formula)
    this.#properties.set(name, together)
    return !this.#required.has(name) || this.#solver.possible(together)
  }

  /** What the property satisfies if it is there. */
  #known(name: string): Formula {
    const known = this.#properties.get(name)
    if (known !== undefined) return known
    const rules = this.#everies.filter(every => this.#concerns(every, name))
    return this.#solver.formulas.and(...rules.map(every => every.formula))
  }

  #concerns(rule: Every, name: string): boolean {
    const truth = this.#solver.evaluator.holds(rule.names, name)
    if (truth === undefined) this.#unclear = UNCLEAR_NAMES
    return truth === true
  }

  evaluate(atom: Formula): Truth {
    switch (atom.kind) {
      case 'has': {
        const known = this.#known(atom.name)
        if (!this.#solver.compatible(known, atom.formula)) return false
        if (!this.#required.has(atom.name)) return undefined
        return this.#solver.entails(known, atom.formula) ? true : undefined
      }
      case 'property': {
        const known = this.#known(atom.name)
        if (this.#solver.entails(known, atom.formula)) return true
        if (!this.#required.has(atom.name)) return undefined
        return this.#solver.compatible(known, atom.formula) ? undefined : false
      }
      case 'some':
        return this.#feasible(atom.names, atom.formula) ? undefined : false
      case 'every':
        return this.#feasible(atom.names, this.#solver.formulas.not(atom.formula)) ? undefined : true
      case 'size':
        if (atom.min > this.#max || atom.max < Math.max(this.#min, this.#required.size)) return false
        return atom.min <= Math.max(this.#min, this.#required.size) && atom.max >= this.#max
          ? true
          : undefined
      default:
        return undefined
    }
  }

  /** May there be a property whose name and value satisfy these? */
  #feasible(names: Formula, value: Formula): boolean {
    for (const [name, known] of this.#properties) {
      if (this.#solver.evaluator.holds(names, name) !== false && this.#solver.compatible(known, value))
        return true
    }
    return this.#fresh({ names: [names], values: [value] }, []).kind !== 'unsat'
  }

  finish(): Result {
    return this.#place(this.#somes, [])
  }

  /** Gives each `some` a property: one that is known by name, one just made for another, or a new one. */
  #place(somes: readonly Some[], slots: readonly Slot[]): Result {
    const [some, ...others] = somes
    if (some === undefined) return this.#assemble(slots)
    this.#solver.budget.spend(1, 'properties')
    return firstOf(this.#placements(some, slots), ([state, next]) =>
      state === undefined ? UNSAT : state.#place(others, next),
    )
  }

  *#placements(some: Some, slots: readonly Slot[]): Generator<[ObjectState | undefined, readonly Slot[]]> {
    for (const name of [...this.#properties.keys()]) {
      const truth = this.#solver.evaluator.holds(some.names, name)
      if (truth === false) continue
      const state = this.clone()
      if (truth === undefined) state.#unclear = UNCLEAR_NAMES
      state.#required.add(name)
      const fits = state.#required.size + slots.length <= this.#max
      if (fits && state.#add(name, some.formula)) yield [state, slots]
    }
    for (const [index, slot] of slots.entries()) {
      const shared = { names: [...slot.names, some.names], values: [...slot.values, some.formula] }
      yield [this, slots.with(index, shared)]
    }
    if (this.#required.size + slots.length < this.#max) {
      yield [this, [...slots, { names: [some.names], values: [some.formula] }]]
    }
  }

  #assemble(slots: readonly Slot[]): Result {
    const entries: Entry[] = []
    let unsure: Result | undefined
    for (const name of this.#required) {
      const result = this.#solver.solve(this.#known(name))
      if (result.kind === 'unsat') return UNSAT
      if (result.kind === 'maybe') unsure ??= result
      else entries.push({ name, value: result.value })
    }
    const fresh: string[] = []
    for (const slot of slots) {
      const result = this.#fresh(slot, fresh)
      if (result.kind === 'unsat') {
        // Without the names that the other slots have taken there may be one: then it was their choice.
        return this.#fresh(slot, []).kind === 'unsat' ? UNSAT : FEW_NAMES
      }
      if (result.kind === 'maybe') unsure ??= result
      else {
        const [entry] = Object.entries(result.value as { [key: string]: Json })
        entries.push({ name: entry![0], value: entry![1] })
        fresh.push(entry![0])
      }
    }
    if (this.#unclear !== undefined) {
      unsure ??= maybe(this.#unclear, ['propertyNames', 'patternProperties', 'additionalProperties'])
    }
    return unsure ?? this.#fill(entries, fresh)
  }

  /** Adds properties until there are enough of them. */
  #fill(entries: Entry[], fresh: string[]): Result {
    for (const [name, known] of this.#properties) {
      if (entries.length >= this.#min) break
      if (this.#required.has(name)) continue
      const result = this.#solver.solve(known)
      if (result.kind === 'maybe') return result
      if (result.kind === 'sat') entries.push({ name, value: result.value })
    }
    while (entries.length < this.#min) {
      this.#solver.budget.spend(1 + entries.length, 'properties')
      const result = this.#fresh({ names: [], values: [] }, fresh)
      if (result.kind !== 'sat') return result
      const [entry] = Object.entries(result.value as { [key: string]: Json })
      entries.push({ name: entry![0], value: entry![1] })
      fresh.push(entry![0])
    }
    return sat(objectFrom(entries.map(({ name, value }) => [name, value])))
  }

  /**
   * A property, as an object of its own, with a name that is neither known nor in `taken`. The rules over names
   * divide the names into regions; a region is only entered while a name is left in it.
   */
  #fresh(slot: Slot, taken: readonly string[]): Result {
    const { formulas } = this.#solver
    const known = formulas.notIn(valuesOf([...this.#properties.keys(), ...taken]))
    return this.#inRegion([formulas.type(STRING), known, ...slot.names], slot.values, this.#everies)
  }

  #inRegion(names: readonly Formula[], values: readonly Formula[], rules: readonly Every[]): Result {
    this.#solver.budget.spend(1, 'names')
    if (!this.#solver.possible(...values)) return UNSAT
    const [rule, ...others] = rules
    if (rule !== undefined) {
      if (!this.#solver.possible(...names)) return UNSAT
      return firstOf([false, true], inside =>
        inside
          ? this.#inRegion([...names, rule.names], [...values, rule.formula], others)
          : this.#inRegion([...names, this.#solver.formulas.not(rule.names)], values, others),
      )
    }
    const name = this.#name(names)
    if (name.kind !== 'sat') return name
    const value = this.#solver.solve(...values)
    return value.kind === 'sat' ? sat(objectFrom([[name.value as string, value.value]])) : value
  }

  #name(names: readonly Formula[]): Result {
    const whole = this.#solver.formulas.and(...names)
    const familiar = FAMILIAR.find(name => this.#solver.evaluator.holds(whole, name) === true)
    if (familiar !== undefined) return sat(familiar)
    const long = this.#solver.solve(whole, this.#solver.formulas.size(STRING, 1, Number.POSITIVE_INFINITY))
    return long.kind === 'sat' ? long : this.#solver.solve(whole)
  }
}
