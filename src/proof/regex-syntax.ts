import { CharSet, type Concatenation, type Element, JS, type NoParent } from 'refa'

export const MAX_CHARACTER = 0x10ffff

/** What no automaton is made for: backreferences that don't resolve, lookbehind of more than one character. */
export class Unsupported extends Error {}

export type RegexElement = NoParent<Element>
export type RegexSequence = NoParent<Concatenation>

/** The sets of characters in a pattern, and those that its lookbehinds ask for, by their text. */
export function collectSets(
  alternatives: readonly RegexSequence[],
  sets: Map<string, CharSet>,
  behind: Map<string, CharSet>,
): void {
  for (const element of alternatives.flatMap(sequence => sequence.elements)) {
    if (element.type === 'CharacterClass') sets.set(element.characters.toRangesString(), element.characters)
    else if (element.type === 'Unknown') throw new Unsupported('a backreference')
    else if (element.type === 'Assertion' && element.kind === 'behind') {
      const set = behindSet(element.alternatives)
      behind.set(set.toRangesString(), set)
    } else collectSets(element.alternatives, sets, behind)
  }
}

/** The one character that a lookbehind asks for: `^` and `\b` are made of such. */
export function behindSet(alternatives: readonly RegexSequence[]): CharSet {
  const characters = alternatives.map(({ elements }) => {
    const [only] = elements
    if (elements.length !== 1 || only?.type !== 'CharacterClass') throw new Unsupported('a lookbehind')
    return only.characters
  })
  return CharSet.empty(MAX_CHARACTER).union(...characters)
}

/**
 * The syntax tree of an ECMA-262 pattern, over characters: without the flag u it is widened to them. Throws
 * SyntaxError where the pattern is none.
 */
export function parsePattern(
  source: string,
  ignoreCase: boolean,
  unicode: boolean,
): readonly RegexSequence[] {
  const flags = (ignoreCase ? 'i' : '') + (unicode ? 'u' : '')
  const { expression, maxCharacter } = JS.Parser.fromLiteral({ source, flags }).parse({
    assertions: 'parse',
    backreferences: 'unknown',
  })
  return maxCharacter === MAX_CHARACTER ? expression.alternatives : widen(expression.alternatives)
}

/** Without the flag u, what holds for all halves of surrogate pairs holds for the characters beyond them. */
function widen(alternatives: readonly RegexSequence[]): RegexSequence[] {
  return alternatives.map(({ elements }) => ({
    type: 'Concatenation',
    elements: elements.map((element): RegexElement => {
      if (element.type === 'CharacterClass') return { ...element, characters: widenSet(element.characters) }
      if (element.type === 'Unknown') return element
      return { ...element, alternatives: widen(element.alternatives) } as RegexElement
    }),
  }))
}

function widenSet(set: CharSet): CharSet {
  const beyond = set.isSupersetOf({ min: 0xd800, max: 0xdfff }) ? [{ min: 0x10000, max: MAX_CHARACTER }] : []
  return CharSet.empty(MAX_CHARACTER).union([...set.ranges, ...beyond])
}
