import { CharBase, CharSet } from 'refa'
import type { Budget } from './budget.ts'
import type { Automaton } from './regex.ts'

/** A new state of an automaton takes as long as this many moves along known ones. */
const STEPS_PER_STATE = 8
const MAX_CHARACTER = 0x10ffff
/** Characters that people would write, the likeliest first. */
const NICE =
  'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_ .:/@,+%#!?=&*~;\'"$()<>[]{}|^`\\'
const NICE_RANK: ReadonlyMap<number, number> = new Map(
  [...NICE].map((char, rank) => [char.codePointAt(0)!, rank]),
)

/** A word is wanted that each automaton accepts (or, where negated, doesn't), within the lengths, and none of these. */
export interface WordQuery {
  readonly automata: readonly { readonly automaton: Automaton; readonly negated: boolean }[]
  readonly min: number
  readonly max: number
  readonly excluded: ReadonlySet<string>
}

interface Letter {
  readonly character: string
  /** The letter's class in each automaton. */
  readonly classes: readonly number[]
}

interface Visit {
  readonly states: readonly number[]
  readonly length: number
  /** The word so far, while it is the beginning of an excluded word. */
  readonly prefix: string | undefined
  readonly from: Visit | undefined
  readonly character: string
}

/** The shortest word that fits, in likely characters; undefined when there is none. */
export function shortestWord(query: WordQuery, budget: Budget): string | undefined {
  const { automata, min, max, excluded } = query
  const letters = alphabet(query)
  const prefixes = prefixesOf(excluded)
  const start: Visit = {
    states: automata.map(({ automaton }) => automaton.start),
    length: 0,
    prefix: prefixes.has('') ? '' : undefined,
    from: undefined,
    character: '',
  }
  const seen = new Set([visitKey(start, min)])
  let layer = [start]
  let size = sizeOf(query)
  const cost = Math.max(1, automata.length / 2)
  for (let length = 0; length <= max && layer.length > 0; length++) {
    const following: Visit[] = []
    for (const visit of layer) {
      if (length >= min && accepted(visit, query)) return wordOf(visit)
      for (const letter of letters) {
        budget.spend(cost, 'word')
        const next = step(visit, letter, query, prefixes)
        if (next === undefined) continue
        const key = visitKey(next, min)
        if (seen.has(key)) continue
        seen.add(key)
        following.push(next)
      }
    }
    const grown = sizeOf(query)
    budget.spend(STEPS_PER_STATE * (grown - size), 'automaton')
    size = grown
    layer = following
  }
  return undefined
}

function sizeOf({ automata }: WordQuery): number {
  return automata.reduce((sum, { automaton }) => sum + automaton.size, 0)
}

function accepted(visit: Visit, { automata, excluded }: WordQuery): boolean {
  if (visit.prefix !== undefined && excluded.has(visit.prefix)) return false
  return automata.every(
    ({ automaton, negated }, index) => automaton.accepts(visit.states[index]!) !== negated,
  )
}

function step(
  visit: Visit,
  letter: Letter,
  { automata }: WordQuery,
  prefixes: ReadonlySet<string>,
): Visit | undefined {
  const states: number[] = []
  for (const [index, { automaton, negated }] of automata.entries()) {
    const state = automaton.next(visit.states[index]!, letter.classes[index]!)
    if (negated ? automaton.isFull(state) : automaton.isDead(state)) return undefined
    states.push(state)
  }
  const prefix = visit.prefix === undefined ? undefined : visit.prefix + letter.character
  return {
    states,
    length: visit.length + 1,
    prefix: prefix !== undefined && prefixes.has(prefix) ? prefix : undefined,
    from: visit,
    character: letter.character,
  }
}

/** Beyond the least length, words of different length but equal states have the same continuations. */
function visitKey(visit: Visit, min: number): string {
  return `${visit.states.join()}@${Math.min(visit.length, min)}@${visit.prefix ?? '\u0000'}`
}

function wordOf(visit: Visit): string {
  const characters: string[] = []
  for (let at: Visit | undefined = visit; at !== undefined; at = at.from) characters.push(at.character)
  return characters.reverse().join('')
}

function prefixesOf(words: ReadonlySet<string>): Set<string> {
  const prefixes = new Set<string>()
  for (const word of words) {
    let prefix = ''
    prefixes.add(prefix)
    for (const character of word) {
      prefix += character
      prefixes.add(prefix)
    }
  }
  return prefixes
}

/** One letter per set of characters that no automaton and no excluded word tells apart. */
function alphabet({ automata, excluded }: WordQuery): Letter[] {
  const singles = new Set([...excluded].flatMap(word => [...word]))
  const base = new CharBase([
    CharSet.all(MAX_CHARACTER),
    ...automata.flatMap(({ automaton }) => automaton.classes),
    ...[...singles].map(char => CharSet.fromCharacter(MAX_CHARACTER, char.codePointAt(0)!)),
  ])
  return base.sets
    .map(set => {
      const character = nicest(set)
      return { character, rank: rankOf(character) }
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ character }) => ({
      character: String.fromCodePoint(character),
      classes: automata.map(({ automaton }) => automaton.classOf(character)),
    }))
}

function rankOf(character: number): number {
  const nice = NICE_RANK.get(character)
  if (nice !== undefined) return nice
  const surrogate = character >= 0xd800 && character <= 0xdfff
  const control = character < 0x20 || (character >= 0x7f && character < 0xa0)
  return surrogate ? 3 * MAX_CHARACTER : control ? 2 * MAX_CHARACTER + character : character
}

function nicest(set: CharSet): number {
  for (const character of NICE_RANK.keys()) if (set.has(character)) return character
  const candidates = set.ranges.flatMap(({ min, max }) => [
    min,
    max,
    Math.min(Math.max(0xa1, min), max),
    Math.min(Math.max(0xe000, min), max),
  ])
  return candidates.reduce((best, candidate) => (rankOf(candidate) < rankOf(best) ? candidate : best))
}
