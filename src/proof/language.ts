import { Exhausted } from './budget.ts'
import { formatBounds, NUMBER_FORMATS } from './formats.ts'
import { ANY, type Formula, FRACTION, NUMBER } from './formula.ts'
import type { Formulas } from './formulas.ts'
import { boundedMatch } from './match.ts'
import { rational } from './rational.ts'
import { type Automaton, automatonOf } from './regex.ts'

/** A set of words: those that a pattern or a format allows. */
export interface Language {
  readonly key: string
  readonly keyword: 'pattern' | 'format'
  /** The pattern, or the format's name. */
  readonly value: string
  /** Words to try before automata are asked, and where they don't tell. */
  readonly samples: readonly string[]
  readonly border: readonly string[]
  /** Accepts at least the language's words; undefined where no automaton does better than accepting all. */
  readonly over: () => Automaton | undefined
  /** Accepts at most the language's words; undefined for none. */
  readonly under: () => Automaton | undefined
  /** Is the word in the language? Undefined where that can't be told. */
  readonly test: (word: string) => boolean | undefined
  /** Key of a language that has every word of this one, where automata don't tell. */
  readonly within: string | undefined
}

/** The languages of one question: their automata are its own, so that no answer depends on what was asked before. */
export class Languages {
  readonly #known = new Map<string, Language>()

  pattern(source: string): Language {
    return this.#once(`pattern ${source}`, key => {
      const automaton = lazily(() => patternAutomaton(source))
      return {
        key,
        keyword: 'pattern',
        value: source,
        samples: [],
        border: [],
        over: automaton,
        under: automaton,
        test: word => automaton()?.test(word) ?? boundedMatch(source, word),
        within: undefined,
      }
    })
  }

  /** What a format says of a value; formats that nobody knows say nothing. */
  format(name: string, formulas: Formulas): Formula {
    const range = NUMBER_FORMATS.get(name)
    if (range !== undefined) {
      const bounds = [range.min, range.max].map((limit, index) =>
        Number.isFinite(limit) ? formulas.bound(index === 1, rational(BigInt(limit)), false) : formulas.true,
      )
      return formulas.or(
        formulas.type(ANY & ~NUMBER),
        formulas.and(formulas.type(ANY & ~FRACTION), ...bounds),
      )
    }
    const bounds = formatBounds(name)
    if (bounds === undefined) return formulas.true
    const language = this.#once(`format ${name}`, key => {
      const over = lazily(() => bounds.over && automatonOfRegExp(bounds.over))
      const under =
        bounds.under === bounds.over ? over : lazily(() => bounds.under && automatonOfRegExp(bounds.under))
      return {
        key,
        keyword: 'format',
        value: name,
        samples: bounds.samples,
        border: bounds.border,
        over,
        under,
        test: bounds.test,
        within: bounds.within && `format ${bounds.within}`,
      }
    })
    return formulas.word(language)
  }

  #once(key: string, make: (key: string) => Language): Language {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const language = make(key)
    this.#known.set(key, language)
    return language
  }
}

/** The value of a thunk, kept; undefined where the language turns out not to be regular. */
function lazily(make: () => Automaton | undefined): () => Automaton | undefined {
  let made: { readonly automaton: Automaton | undefined } | undefined
  return () => {
    if (made !== undefined) return made.automaton
    try {
      made = { automaton: make() }
    } catch (error) {
      if (error instanceof Exhausted) throw error
      made = { automaton: undefined }
    }
    return made.automaton
  }
}

function automatonOfRegExp(regExp: RegExp): Automaton {
  return automatonOf(regExp.source, regExp.ignoreCase, regExp.unicode)
}

function patternAutomaton(source: string): Automaton {
  try {
    return automatonOf(source, false, true)
  } catch (error) {
    if (error instanceof SyntaxError) return automatonOf(source, false, false)
    throw error
  }
}
