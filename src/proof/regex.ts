import { CharBase, CharSet } from 'refa'
import { Exhausted } from './budget.ts'
import {
  behindSet,
  collectSets,
  MAX_CHARACTER,
  parsePattern,
  type RegexElement,
  type RegexSequence,
  Unsupported,
} from './regex-syntax.ts'

const MAX_NODES = 8_000
const MANY = Number.POSITIVE_INFINITY
const ALL_CHARACTERS = CharSet.all(MAX_CHARACTER)

/**
 * The rest of a word, as a boolean combination of "a character of these, then …". A state of the automaton is such a
 * combination, so that conjunction, negation and lookahead cost nothing to build and only what is reached exists.
 */
type Node =
  | { readonly id: number; readonly kind: 'none' | 'all' }
  | {
      readonly id: number
      readonly kind: 'step'
      readonly classes: ReadonlySet<number>
      readonly next: After
    }
  | { readonly id: number; readonly kind: 'or' | 'and'; readonly parts: readonly Node[] }
  | { readonly id: number; readonly kind: 'not'; readonly part: Node }

/** Loops that have begun since the last character; an iteration that consumes nothing leads nowhere new. */
type Fresh = ReadonlySet<string>

/** What follows a point in the pattern. `behind`: which of the lookbehind sets hold the character before (bits). */
interface After {
  readonly key: string
  readonly at: (behind: number, fresh: Fresh) => Node
}

const NO_LOOPS: Fresh = new Set()

/** A deterministic automaton over Unicode characters whose states come into being when they are reached. */
export class Automaton {
  /** Characters in one class are alike to this automaton. */
  readonly classes: readonly CharSet[]
  readonly start: number
  readonly #nodes: Node[] = []
  readonly #known = new Map<string, Node>()
  readonly #after = new Map<string, Node>()
  readonly #moves: (Int32Array | undefined)[] = []
  readonly #accepts: (boolean | undefined)[] = []
  readonly #base: CharBase
  readonly #behind: readonly CharSet[]
  readonly #none: Node
  readonly #all: Node
  readonly #lookup: { readonly min: number; readonly index: number }[]

  constructor(alternatives: readonly RegexSequence[]) {
    const sets = new Map<string, CharSet>([['', ALL_CHARACTERS]])
    const behind = new Map<string, CharSet>()
    collectSets(alternatives, sets, behind)
    this.#behind = [...behind.values()]
    this.#base = new CharBase([...sets.values(), ...this.#behind])
    this.classes = this.#base.sets
    this.#lookup = this.classes
      .flatMap((set, index) => set.ranges.map(range => ({ min: range.min, index })))
      .sort((a, b) => a.min - b.min)
    this.#none = this.#node('none', id => ({ id, kind: 'none' }))
    this.#all = this.#node('all', id => ({ id, kind: 'all' }))
    this.start = this.#search(alternatives).at(0, NO_LOOPS).id
  }

  /** How many states and parts of states have been reached so far. */
  get size(): number {
    return this.#nodes.length
  }

  /** The class of a character. */
  classOf(character: number): number {
    let [low, high] = [0, this.#lookup.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#lookup[middle]!.min <= character) low = middle
      else high = middle - 1
    }
    return this.#lookup[low]!.index
  }

  next(state: number, characterClass: number): number {
    this.#moves[state] ??= new Int32Array(this.classes.length).fill(-1)
    const moves = this.#moves[state]
    const known = moves[characterClass]!
    if (known >= 0) return known
    const target = this.#derive(this.#nodes[state]!, characterClass).id
    moves[characterClass] = target
    return target
  }

  accepts(state: number): boolean {
    this.#accepts[state] ??= this.#acceptsEmpty(this.#nodes[state]!)
    return this.#accepts[state]
  }

  /** Is nothing accepted from here on, whatever follows? */
  isDead(state: number): boolean {
    return state === this.#none.id
  }

  /** Is everything accepted from here on? */
  isFull(state: number): boolean {
    return state === this.#all.id
  }

  test(word: string): boolean {
    let state = this.start
    for (const character of word) {
      if (this.isDead(state)) return false
      if (this.isFull(state)) return true
      state = this.next(state, this.classOf(character.codePointAt(0)!))
    }
    return this.accepts(state)
  }

  #node(key: string, make: (id: number) => Node): Node {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    if (this.#nodes.length >= MAX_NODES) throw new Exhausted('automaton')
    const node = make(this.#nodes.length)
    this.#nodes.push(node)
    this.#known.set(key, node)
    return node
  }

  #step(characters: CharSet, next: After): Node {
    if (characters.isEmpty) return this.#none
    const classes = this.#base.split(characters)
    return this.#node(`step ${classes.join()} ${next.key}`, id => ({
      id,
      kind: 'step',
      classes: new Set(classes),
      next,
    }))
  }

  #combine(kind: 'or' | 'and', given: readonly Node[]): Node {
    const [zero, one] = kind === 'or' ? [this.#all, this.#none] : [this.#none, this.#all]
    const parts = new Map<number, Node>()
    for (const part of given.flatMap(node => (node.kind === kind ? node.parts : [node]))) {
      if (part === zero) return zero
      if (part !== one) parts.set(part.id, part)
    }
    for (const part of parts.values()) if (part.kind === 'not' && parts.has(part.part.id)) return zero
    const sorted = [...parts.values()].sort((a, b) => a.id - b.id)
    if (sorted.length <= 1) return sorted[0] ?? one
    return this.#node(`${kind} ${sorted.map(part => part.id).join()}`, id => ({ id, kind, parts: sorted }))
  }

  #not(part: Node): Node {
    if (part === this.#none) return this.#all
    if (part === this.#all) return this.#none
    if (part.kind === 'not') return part.part
    return this.#node(`not ${part.id}`, id => ({ id, kind: 'not', part }))
  }

  #derive(node: Node, characterClass: number): Node {
    switch (node.kind) {
      case 'none':
      case 'all':
        return node
      case 'step': {
        if (!node.classes.has(characterClass)) return this.#none
        return this.#nodeAfter(node.next, this.#behindBits(characterClass))
      }
      case 'not':
        return this.#not(this.#nodes[this.next(node.part.id, characterClass)]!)
      default:
        return this.#combine(
          node.kind,
          node.parts.map(part => this.#nodes[this.next(part.id, characterClass)]!),
        )
    }
  }

  #nodeAfter(after: After, behind: number): Node {
    const key = `${after.key}@${behind}`
    const known = this.#after.get(key)
    if (known !== undefined) return known
    const node = after.at(behind, NO_LOOPS)
    this.#after.set(key, node)
    return node
  }

  #behindBits(characterClass: number): number {
    const character = this.classes[characterClass]!.ranges[0]!.min
    return this.#behind.reduce((bits, set, index) => (set.has(character) ? bits | (1 << index) : bits), 0)
  }

  #acceptsEmpty(node: Node): boolean {
    switch (node.kind) {
      case 'all':
        return true
      case 'not':
        return !this.accepts(node.part.id)
      case 'or':
        return node.parts.some(part => this.accepts(part.id))
      case 'and':
        return node.parts.every(part => this.accepts(part.id))
      default:
        return false
    }
  }

  /** A pattern may match anywhere; after it anything may follow. */
  #search(alternatives: readonly RegexSequence[]): After {
    const end: After = { key: 'end', at: () => this.#all }
    const onlyStart = this.#behind.length === 1 && this.#behind[0]!.isAll
    const search: After = {
      key: 'search',
      at: (behind, fresh) => {
        const here = this.#alternatives(alternatives, end, behind, fresh)
        if (here === this.#none && onlyStart && behind !== 0) return here
        return this.#combine('or', [here, this.#step(ALL_CHARACTERS, search)])
      },
    }
    return search
  }

  #alternatives(alternatives: readonly RegexSequence[], after: After, behind: number, fresh: Fresh): Node {
    return this.#combine(
      'or',
      alternatives.map(({ elements }) => this.#sequence(elements, 0, after).at(behind, fresh)),
    )
  }

  #sequence(elements: readonly RegexElement[], index: number, after: After): After {
    const element = elements[index]
    if (element === undefined) return after
    return {
      key: `${idOf(element)}>${after.key}`,
      at: (behind, fresh) =>
        this.#element(element, this.#sequence(elements, index + 1, after), behind, fresh),
    }
  }

  #element(element: RegexElement, after: After, behind: number, fresh: Fresh): Node {
    switch (element.type) {
      case 'CharacterClass':
        return this.#step(element.characters, after)
      case 'Alternation':
        return this.#alternatives(element.alternatives, after, behind, fresh)
      case 'Quantifier':
        return this.#loop(element, 0, after).at(behind, fresh)
      case 'Assertion':
        return this.#combine('and', [this.#assertion(element, behind, fresh), after.at(behind, fresh)])
      default:
        throw new Unsupported('a backreference')
    }
  }

  #loop(element: Extract<RegexElement, { type: 'Quantifier' }>, done: number, after: After): After {
    const { min, max, alternatives } = element
    const loop = `${idOf(element)}>${after.key}`
    return {
      key: `${done}#${loop}`,
      at: (behind, fresh) => {
        const enough = done >= min ? after.at(behind, fresh) : this.#none
        if (done >= max || (done >= min && fresh.has(loop))) return enough
        const following = this.#loop(element, max === MANY ? Math.min(done + 1, min) : done + 1, after)
        const more = this.#alternatives(alternatives, following, behind, new Set([...fresh, loop]))
        return this.#combine('or', [enough, more])
      },
    }
  }

  #assertion(element: Extract<RegexElement, { type: 'Assertion' }>, behind: number, fresh: Fresh): Node {
    let holds: Node
    if (element.kind === 'ahead') {
      holds = this.#alternatives(element.alternatives, { key: 'end', at: () => this.#all }, behind, fresh)
    } else {
      const set = behindSet(element.alternatives)
      const index = this.#behind.findIndex(known => known.equals(set))
      holds = (behind & (1 << index)) === 0 ? this.#none : this.#all
    }
    return element.negate ? this.#not(holds) : holds
  }
}

const elementIds = new WeakMap<object, number>()
let elementCount = 0

function idOf(element: object): number {
  let id = elementIds.get(element)
  if (id === undefined) {
    id = elementCount++
    elementIds.set(element, id)
  }
  return id
}

/** The automaton of a pattern. Throws Unsupported where no automaton is made for it, SyntaxError where it is none. */
export function automatonOf(source: string, ignoreCase: boolean, unicode: boolean): Automaton {
  return new Automaton(parsePattern(source, ignoreCase, unicode))
}
