import { splitWords } from '../../text/names.ts'
import { code, list, type Phrase, say, words } from '../../text/phrase.ts'
import { renaming } from '../advice.ts'
import { NAME_KINDS, type NameKind, nameUses } from '../name-index.ts'
import { names, optionsOf, someOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { liveObjects } from '../subjects.ts'

interface Options {
  synonyms: Record<string, string>
  banned: string[]
  kinds: NameKind[]
}

export const nameTerms: Rule = defineRule({
  id: 'name-terms',
  group: 'naming',
  summary: "Names use the team's words: one for each thing.",
  why: 'Item, product and article in three names are three things to everybody who searches for one.',
  level: 'warning',
  options: {
    schema: optionsOf({
      synonyms: {
        type: 'object',
        additionalProperties: { type: 'string' },
        description: 'Word that is not used → the word for it: item → product.',
      },
      banned: names('Words that say nothing: data, event, thing.'),
      kinds: someOf(NAME_KINDS, 'Whose names are looked at.'),
    }),
    defaults: { synonyms: {}, banned: [], kinds: [...NAME_KINDS] } as Options,
  },
  messages: {
    synonym: (data: {
      name: string
      found: readonly string[]
      preferred: readonly string[]
      expected: string
      live: boolean
    }): Phrase => [
      ...say`Unexpected ${words(data.found.length > 1 ? 'words' : 'word')} ${list(data.found.map(code))} in ${data.name}, expected ${list(data.preferred.map(code))}: ${data.expected}`,
      ...renaming(data.live, data.name, data.expected),
    ],
    banned: (data: { name: string; word: string; live: boolean }): Phrase => [
      ...say`Unexpected word ${data.word} in ${data.name}, expected one that says more: it is on the list of words not to use`,
      ...renaming(data.live, data.name, null),
    ],
  },
  fix: 'suggestion',
  examples: {
    valid: [
      { plan: 'events:\n  Itemised Bill Opened: {}\n', options: { synonyms: { item: 'product' } } },
      { plan: 'events:\n  SKU Viewed: {}\n', options: { synonyms: { sku: 'SKU' } } },
    ],
    invalid: [
      {
        plan: 'events:\n  Item Seen: {}\n  Data Event Sent: {}\n',
        options: { synonyms: { item: 'product', seen: 'viewed' }, banned: ['data'] },
        findings: ['2:3-2:12 synonym', '3:3-3:18 banned'],
      },
      {
        plan: 'events:\n  Shopping Carts Viewed: {}\n  Itemised Item Seen: {}\n',
        options: { synonyms: { 'shopping cart': 'basket', item: 'product' } },
        findings: ['2:3-2:24 synonym', '3:3-3:21 synonym'],
      },
    ],
  },
  sources: ['Avo: allowed and blocked values', 'PostHog: list of verbs'],
  sees: 'names',
  check({ plan, base, options, report }) {
    const synonyms = new Map(
      Object.entries(options.synonyms).map(([term, preferred]) => [wordsOf(term).join(' '), preferred]),
    )
    const longest = Math.max(0, ...[...synonyms.keys()].map(term => term.split(' ').length))
    const banned = new Set(options.banned.map(word => word.toLowerCase()))
    if (synonyms.size === 0 && banned.size === 0) return
    const live = liveObjects(base)
    for (const { name, at, object } of nameUses([plan], options.kinds, [])) {
      const isLive = live.has(object)
      const terms = termsIn(name, synonyms, longest)
      const expected = replaced(name, terms)
      if (expected !== name) {
        const found = [...new Set(terms.map(({ start, end }) => name.slice(start, end)))]
        const preferred = [...new Set(terms.map(term => term.preferred))]
        report('synonym', {
          at,
          object,
          data: { name, found, preferred, expected, live: isLive },
          suggestion: expected,
        })
      }
      for (const word of new Set(splitWords(name))) {
        if (banned.has(word.toLowerCase()))
          report('banned', { at, object, data: { name, word, live: isLive } })
      }
    }
  },
})

/** A word, or several in a row, for which the team has another one. */
interface Term {
  readonly start: number
  readonly end: number
  readonly preferred: string
}

function termsIn(name: string, synonyms: ReadonlyMap<string, string>, longest: number): Term[] {
  const places = placesOf(name)
  const found: Term[] = []
  for (let at = 0; at < places.length; ) {
    const term = termAt(name, places, at, synonyms, longest)
    if (term) found.push(term)
    at += term?.size ?? 1
  }
  return found
}

function termAt(
  name: string,
  places: readonly (readonly [start: number, end: number])[],
  at: number,
  synonyms: ReadonlyMap<string, string>,
  longest: number,
): (Term & { readonly size: number }) | null {
  for (let size = Math.min(longest, places.length - at); size > 0; size--) {
    const [start, end] = [places[at]![0], places[at + size - 1]![1]]
    const text = wordsOf(name.slice(start, end)).join(' ')
    const preferred = synonyms.get(text) ?? plural(synonyms.get(text.replace(/s$/, '')))
    if (preferred !== undefined) return { start, end, preferred, size }
  }
  return null
}

function plural(word: string | undefined): string | undefined {
  if (word === undefined) return undefined
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`
}

/** Where each word of a name is written in it. */
function placesOf(name: string): [start: number, end: number][] {
  let from = 0
  return splitWords(name).flatMap(word => {
    const start = name.indexOf(word, from)
    if (start === -1) return []
    from = start + word.length
    return [[start, from] as [number, number]]
  })
}

/** The name with the team's words, in the capitals of those that they stand for. */
function replaced(name: string, terms: readonly Term[]): string {
  let text = ''
  let from = 0
  for (const { start, end, preferred } of terms) {
    text += name.slice(from, start) + likeCase(preferred, name.slice(start, end))
    from = end
  }
  return text + name.slice(from)
}

function wordsOf(text: string): string[] {
  return splitWords(text).map(word => word.toLowerCase())
}

function likeCase(text: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return text.toUpperCase()
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
