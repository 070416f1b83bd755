import { JS } from 'refa'

/** Steps for one word; a pattern that needs more is not decided on it. */
const STEPS = 20_000
/** Characters of a pattern, which is parsed for each word; real ones have a few hundred. */
const LONGEST = 4_000

type Pattern = JS.RegexppAst['pattern']
type Alternative = Pattern['alternatives'][number]
type PatternElement = Alternative['elements'][number]
type ElementOf<T extends PatternElement['type']> = Extract<PatternElement, { type: T }>

type Captures = ReadonlyMap<ElementOf<'CapturingGroup'>, string>
type Then = (at: number, captures: Captures) => boolean

class TooLong extends Error {}

/**
 * Does a pattern match somewhere in the word? For the patterns that no automaton has, those with backreferences and
 * lookbehind: by backtracking, but within a number of steps. Undefined when these are used up, or the pattern is
 * too long or none.
 */
export function boundedMatch(source: string, word: string): boolean | undefined {
  if (source.length > LONGEST) return undefined
  for (const unicode of [true, false]) {
    try {
      const flags = unicode ? 'u' : ''
      const { pattern } = JS.Parser.fromLiteral({ source, flags }).ast
      return new Matcher([...word], flags).search(pattern)
    } catch (error) {
      if (error instanceof TooLong || error instanceof RangeError) return undefined
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return undefined
}

class Matcher {
  readonly #characters: readonly string[]
  readonly #flags: string
  readonly #sets = new Map<PatternElement, RegExp>()
  #left = STEPS

  constructor(characters: readonly string[], flags: string) {
    this.#characters = characters
    this.#flags = flags
  }

  search({ alternatives }: Pattern): boolean {
    for (let start = 0; start <= this.#characters.length; start++) {
      if (this.#any(alternatives, start, new Map(), () => true)) return true
    }
    return false
  }

  #any(alternatives: readonly Alternative[], at: number, captures: Captures, then: Then): boolean {
    return alternatives.some(({ elements }) => this.#sequence(elements, 0, at, captures, then))
  }

  #sequence(
    elements: readonly PatternElement[],
    index: number,
    at: number,
    captures: Captures,
    then: Then,
  ): boolean {
    const element = elements[index]
    if (element === undefined) return then(at, captures)
    return this.#element(element, at, captures, (next, found) =>
      this.#sequence(elements, index + 1, next, found, then),
    )
  }

  #element(element: PatternElement, at: number, captures: Captures, then: Then): boolean {
    if (--this.#left < 0) throw new TooLong()
    switch (element.type) {
      case 'Group':
        return this.#any(element.alternatives, at, captures, then)
      case 'CapturingGroup':
        return this.#any(element.alternatives, at, captures, (end, found) => {
          const text = this.#characters.slice(at, end).join('')
          return then(end, new Map([...found, [element, text]]))
        })
      case 'Quantifier':
        return this.#repeat(element, 0, at, captures, then)
      case 'Assertion':
        return this.#asserts(element, at, captures) && then(at, captures)
      case 'Backreference': {
        const group = [element.resolved].flat().find(target => captures.has(target))
        const text = [...((group && captures.get(group)) ?? '')]
        return text.every((character, offset) => this.#characters[at + offset] === character) &&
          at + text.length <= this.#characters.length
          ? then(at + text.length, captures)
          : false
      }
      default: {
        const character = this.#characters[at]
        return character !== undefined && this.#isIn(element, character) && then(at + 1, captures)
      }
    }
  }

  #repeat(
    quantifier: ElementOf<'Quantifier'>,
    done: number,
    at: number,
    captures: Captures,
    then: Then,
  ): boolean {
    const { min, max, greedy, element } = quantifier
    const more = (): boolean =>
      done < max &&
      this.#element(element, at, captures, (next, found) =>
        // An iteration that consumes nothing brings nothing new once there are enough.
        next === at && done >= min ? false : this.#repeat(quantifier, done + 1, next, found, then),
      )
    const enough = (): boolean => done >= min && then(at, captures)
    return greedy ? more() || enough() : enough() || more()
  }

  #asserts(assertion: ElementOf<'Assertion'>, at: number, captures: Captures): boolean {
    switch (assertion.kind) {
      case 'start':
        return at === 0
      case 'end':
        return at === this.#characters.length
      case 'word':
        return (this.#isWord(at - 1) !== this.#isWord(at)) !== assertion.negate
      case 'lookahead':
        return this.#any(assertion.alternatives, at, captures, () => true) !== assertion.negate
      default: {
        const starts = Array.from({ length: at + 1 }, (_, start) => start)
        const found = starts.some(start =>
          this.#any(assertion.alternatives, start, captures, end => end === at),
        )
        return found !== assertion.negate
      }
    }
  }

  #isWord(at: number): boolean {
    return /^\w$/.test(this.#characters[at] ?? '')
  }

  /** A set of characters is matched natively: on one character that takes no time. */
  #isIn(element: PatternElement, character: string): boolean {
    const set = this.#sets.get(element) ?? new RegExp(`^(?:${element.raw})$`, this.#flags)
    this.#sets.set(element, set)
    return set.test(character)
  }
}
