import { distinctValues, domainOf } from './distinct.ts'
import type { Formula, FormulaOf } from './formula.ts'
import type { Truth } from './holds.ts'
import type { Json } from './json.ts'
import { firstOf, maybe, type Result, sat, UNSAT } from './result.ts'
import type { State } from './search.ts'
import type { Solver } from './solver.ts'

type Item = FormulaOf<'item'>
type Rest = FormulaOf<'rest'>
type Count = FormulaOf<'count'>

/** What the item at a position satisfies: with the counted formulas that it does and doesn't. */
interface Profile {
  readonly formulas: readonly Formula[]
  /** Which counts the item adds to. */
  readonly counted: readonly boolean[]
  /** Where items must differ: how many items there can be with this profile. */
  readonly room: number
}

interface Path {
  readonly counts: readonly number[]
  /** How often each profile with little room was used beyond the leading items, by its index. */
  readonly used: ReadonlyMap<number, number>
  readonly profile: Profile | undefined
  readonly before: Path | undefined
}

/** The most values that are listed of an item, to see whether enough of them differ. */
const ROOM = 16
const MANY = Number.POSITIVE_INFINITY

/** What is known of an array: the leading items one by one, the others, how many satisfy what, whether they differ. */
export class ArrayState implements State {
  readonly #solver: Solver
  #items: Item[] = []
  #rests: Rest[] = []
  #counts: Count[] = []
  #min = 0
  #max = MANY
  #unique = false
  #repeated = false

  constructor(solver: Solver) {
    this.#solver = solver
  }

  clone(): State {
    const copy = new ArrayState(this.#solver)
    copy.#items = [...this.#items]
    copy.#rests = [...this.#rests]
    copy.#counts = [...this.#counts]
    copy.#min = this.#min
    copy.#max = this.#max
    copy.#unique = this.#unique
    copy.#repeated = this.#repeated
    return copy
  }

  assert(atom: Formula): boolean {
    if (atom.kind === 'size') {
      this.#min = Math.max(this.#min, atom.min)
      this.#max = Math.min(this.#max, atom.max)
    } else if (atom.kind === 'item') this.#items.push(atom)
    else if (atom.kind === 'rest') this.#rests.push(atom)
    else if (atom.kind === 'count') {
      this.#counts.push(atom)
      if (atom.min > 0) this.#min = Math.max(this.#min, atom.from + atom.min)
    } else if (atom.kind === 'unique') {
      if (atom.negated) this.#repeated = true
      else this.#unique = true
      if (atom.negated) this.#min = Math.max(this.#min, 2)
    }
    return this.#min <= this.#max && !(this.#unique && this.#repeated)
  }

  evaluate(atom: Formula): Truth {
    const { formulas } = this.#solver
    switch (atom.kind) {
      case 'size':
        if (atom.min > this.#max || atom.max < this.#min) return false
        return atom.min <= this.#min && atom.max >= this.#max ? true : undefined
      case 'item':
        return this.#everywhere([atom.index], atom.formula)
      case 'rest':
        return this.#everywhere(this.#positions(atom.from), atom.formula)
      case 'count': {
        if (atom.max !== MANY || atom.min !== 1) return undefined
        const none = this.#everywhere(this.#positions(atom.from), formulas.not(atom.formula))
        return none === undefined ? undefined : !none
      }
      default:
        return undefined
    }
  }

  /** The positions from `from` on, the last standing for all that follow. */
  #positions(from: number): number[] {
    const last = Math.max(this.#tail(), from)
    return Array.from({ length: last - from + 1 }, (_, index) => from + index)
  }

  /** Do the items at these positions satisfy the formula: all that there may be (true), not one that there is (false)? */
  #everywhere(positions: readonly number[], formula: Formula): Truth {
    const failing = positions.find(position => {
      if (position >= this.#min) return false
      return !this.#solver.compatible(this.#base(position), formula)
    })
    if (failing !== undefined) return false
    const sure = positions.every(
      position => position >= this.#max || this.#solver.entails(this.#base(position), formula),
    )
    return sure ? true : undefined
  }

  #base(position: number): Formula {
    return this.#solver.formulas.and(...this.#at(position))
  }

  #at(position: number): Formula[] {
    return [
      ...this.#items.filter(item => item.index === position).map(item => item.formula),
      ...this.#rests.filter(rest => rest.from <= position).map(rest => rest.formula),
    ]
  }

  /** The first position from which on all are alike. */
  #tail(): number {
    return Math.max(
      0,
      ...this.#items.map(item => item.index + 1),
      ...[...this.#rests, ...this.#counts].map(rest => rest.from),
    )
  }

  finish(): Result {
    if (!this.#repeated) return this.#lengthen(new Map())
    return firstOf(this.#equalPairs(), fixed => this.#lengthen(fixed))
  }

  /** The ways in which two items can be equal: where they are, and what they satisfy both. */
  *#equalPairs(): Generator<ReadonlyMap<number, Profile>> {
    for (let second = 1; second <= this.#tail() + 1; second++) {
      for (let first = 0; first < second; first++) {
        const both = [...this.#at(first), ...this.#at(second)]
        for (const profile of this.#profilesOf(both, second)) {
          const early = this.#counts.map(({ from }, index) => from <= first && profile.counted[index]!)
          yield new Map([
            [first, { ...profile, counted: early }],
            [second, profile],
          ])
        }
      }
    }
  }

  /** Item by item, breadth first over what has been counted so far, until all counts are met. */
  #lengthen(fixed: ReadonlyMap<number, Profile>): Result {
    const fixedEnd = Math.max(0, ...[...fixed.keys()].map(position => position + 1))
    const min = Math.max(this.#min, fixedEnd)
    const settled = Math.max(min, this.#tail())
    const seen = new Set<string>()
    const profiles = new Map<number, readonly Profile[]>()
    let layer: Path[] = [
      { counts: this.#counts.map(() => 0), used: new Map(), profile: undefined, before: undefined },
    ]
    let unsure: Result = UNSAT
    for (let length = 0; length <= this.#max && layer.length > 0; length++) {
      if (length >= min) {
        const result = firstOf(
          layer.filter(path => this.#met(path)),
          path => this.#build(path),
        )
        if (result.kind === 'sat') return result
        if (result.kind === 'maybe') unsure = result
      }
      const alike = length >= this.#tail() && !fixed.has(length)
      const position = Math.min(length, this.#tail())
      if (!profiles.has(position)) profiles.set(position, this.#profilesOf(this.#at(position), position))
      const pinned = fixed.get(length)
      const options = pinned === undefined ? profiles.get(position)! : [pinned]
      layer = this.#extend(layer, options, alike, length + 1 >= settled ? seen : new Set())
    }
    return unsure
  }

  #met(path: Path): boolean {
    return this.#counts.every(
      ({ min, max }, index) => path.counts[index]! >= min && path.counts[index]! <= max,
    )
  }

  #extend(layer: readonly Path[], profiles: readonly Profile[], alike: boolean, seen: Set<string>): Path[] {
    const next: Path[] = []
    for (const path of layer) {
      for (const [index, profile] of profiles.entries()) {
        this.#solver.budget.spend(1, 'items')
        const counts = this.#counts.map(({ min, max }, at) => {
          const count = path.counts[at]! + (profile.counted[at] ? 1 : 0)
          return Math.min(count, max === MANY ? min : max + 1)
        })
        if (counts.some((count, at) => count > this.#counts[at]!.max)) continue
        const uses = (path.used.get(index) ?? 0) + 1
        if (alike && uses > profile.room) continue
        const used = alike && profile.room < MANY ? new Map([...path.used, [index, uses]]) : path.used
        const key = `${counts.join()}|${[...used]
          .map(pair => pair.join(':'))
          .sort()
          .join()}`
        if (seen.has(key)) continue
        seen.add(key)
        next.push({ counts, used, profile, before: path })
      }
    }
    return next
  }

  /** The ways in which an item can satisfy the formulas and satisfy or not what is counted at its position. */
  #profilesOf(formulas: readonly Formula[], position: number): Profile[] {
    let profiles: Profile[] = [{ formulas, counted: [], room: MANY }]
    for (const { from, formula } of this.#counts) {
      profiles = profiles.flatMap(profile => {
        if (from > position) return [{ ...profile, counted: [...profile.counted, false] }]
        return [true, false].map(counted => ({
          ...profile,
          formulas: [...profile.formulas, counted ? formula : this.#solver.formulas.not(formula)],
          counted: [...profile.counted, counted],
        }))
      })
      profiles = profiles.filter(profile => this.#solver.possible(...profile.formulas))
    }
    profiles = profiles.filter(profile => this.#solver.possible(...profile.formulas))
    if (!this.#unique) return profiles
    return profiles.map(profile => {
      const { values, complete } = domainOf(this.#solver, profile.formulas, ROOM)
      return complete ? { ...profile, room: values.length } : profile
    })
  }

  #build(path: Path): Result {
    const items: (readonly Formula[])[] = []
    for (let at = path; at.before !== undefined; at = at.before) items.push(at.profile!.formulas)
    items.reverse()
    if (this.#unique) {
      const values = distinctValues(this.#solver, items)
      if (typeof values !== 'string') return sat([...values])
      if (values === 'none' && this.#counts.length === 0) return UNSAT
      return maybe('too few values to choose from', ['uniqueItems'])
    }
    const values: Json[] = []
    for (const formulas of items) {
      const result = this.#solver.solve(...formulas)
      if (result.kind !== 'sat') return result
      values.push(result.value)
    }
    return sat(values)
  }
}
