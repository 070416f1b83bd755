import type { Formula, FormulaOf } from './formula.ts'
import { lengthOf, type Truth } from './holds.ts'
import type { Automaton } from './regex.ts'
import { maybe, type Result, sat, UNSAT } from './result.ts'
import type { State } from './search.ts'
import type { Solver } from './solver.ts'
import { shortestWord } from './words.ts'

type Word = FormulaOf<'word'>

/** Words to begin with: a witness reads better with one of these. */
const FAMILIAR = ['text', 'a', '']
/** The longest word that is built. */
const LONGEST = 100_000

/** What is known of a string: its length, languages that it is (or isn't) in, values that it isn't. */
export class StringState implements State {
  readonly #solver: Solver
  #min = 0
  #max = Number.POSITIVE_INFINITY
  #words: Word[] = []
  #excluded = new Set<string>()

  constructor(solver: Solver) {
    this.#solver = solver
  }

  clone(): State {
    const copy = new StringState(this.#solver)
    copy.#min = this.#min
    copy.#max = this.#max
    copy.#words = [...this.#words]
    copy.#excluded = new Set(this.#excluded)
    return copy
  }

  assert(atom: Formula): boolean {
    if (atom.kind === 'size') {
      this.#min = Math.max(this.#min, atom.min)
      this.#max = Math.min(this.#max, atom.max)
    } else if (atom.kind === 'word') this.#words.push(atom)
    else if (atom.kind === 'notIn') {
      for (const value of atom.excluded.values()) if (typeof value === 'string') this.#excluded.add(value)
    }
    return this.#min <= this.#max
  }

  evaluate(atom: Formula): Truth {
    if (atom.kind !== 'size') return undefined
    if (atom.min > this.#max || atom.max < this.#min) return false
    return atom.min <= this.#min && atom.max >= this.#max ? true : undefined
  }

  finish(): Result {
    if (this.#contradicts()) return UNSAT
    const samples = this.#words.flatMap(word => word.language.samples)
    const familiar = [...samples, ...FAMILIAR].find(word => this.#fits(word) === true)
    if (familiar !== undefined) return sat(familiar)
    if (this.#words.length === 0) return this.#free()
    if (this.#min > LONGEST) return maybe('longer than any word that is built', ['minLength'])
    const outer = this.#find(word => (word.negated ? word.language.under() : word.language.over()))
    if (outer === undefined) return UNSAT
    if (this.#fits(outer) === true) return sat(outer)
    const inner = this.#find(word => (word.negated ? word.language.over() : word.language.under()), true)
    if (inner !== undefined && this.#fits(inner) === true) return sat(inner)
    const border = this.#words.flatMap(word => word.language.border).find(word => this.#fits(word) === true)
    if (border !== undefined) return sat(border)
    const { language } =
      this.#words.find(word => word.language.over() !== word.language.under()) ?? this.#words[0]!
    return maybe(
      'neither a word was found nor a proof that there is none',
      [language.keyword],
      language.value,
    )
  }

  /** In a language, and not in one that has all of its words. */
  #contradicts(): boolean {
    const outside = new Set(this.#words.filter(word => word.negated).map(word => word.language.key))
    return this.#words.some(({ language: { within }, negated }) => !negated && within && outside.has(within))
  }

  /** Words without any language: as many as anyone could exclude. */
  #free(): Result {
    if (this.#min > LONGEST) return maybe('longer than any word that is built', ['minLength'])
    if (this.#max === 0) return UNSAT
    const length = Math.max(this.#min, 1)
    for (let index = 0; index <= this.#excluded.size; index++) {
      this.#solver.budget.spend(1, 'word')
      const word = String.fromCodePoint(index < 26 ? 0x61 + index : 0x4e00 + index).padStart(length, 'a')
      if (!this.#excluded.has(word)) return sat(word)
    }
    return UNSAT
  }

  #fits(word: string): Truth {
    const length = lengthOf(word)
    if (length < this.#min || length > this.#max || this.#excluded.has(word)) return false
    let result: Truth = true
    for (const { language, negated } of this.#words) {
      const member = language.test(word)
      if (member === negated) return false
      if (member === undefined) result = undefined
    }
    return result
  }

  /** The shortest word of the automata; a missing one accepts everything, or nothing where it is `inside`. */
  #find(automatonOf: (word: Word) => Automaton | undefined, inside = false): string | undefined {
    const automata: { automaton: Automaton; negated: boolean }[] = []
    for (const word of this.#words) {
      const automaton = automatonOf(word)
      if (automaton !== undefined) automata.push({ automaton, negated: word.negated })
      else if (inside) return undefined
    }
    return shortestWord(
      { automata, min: this.#min, max: this.#max, excluded: this.#excluded },
      this.#solver.budget,
    )
  }
}
