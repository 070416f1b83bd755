import { foldName, splitWords } from '../../text/names.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { stem, stems } from '../../text/stem.ts'
import { renaming } from '../advice.ts'
import { isMisspelling } from '../misspelling.ts'
import {
  bothFromSpec,
  NAME_KINDS,
  type NameKind,
  type NameUse,
  nameUses,
  type Spelling,
  spellings,
} from '../name-index.ts'
import { flag, optionsOf, someOf, specs } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { liveObjects } from '../subjects.ts'

interface Options {
  kinds: NameKind[]
  typo: boolean
  tokens: boolean
  ignorePairs: [string, string][]
  specs: string[]
}

export const nameNearDuplicate: Rule = defineRule({
  id: 'name-near-duplicate',
  group: 'naming',
  summary: 'No two names differ only in word order, number, tense or a typing error.',
  why: 'Likely duplicates grow side by side until nobody knows which one to read.',
  level: 'warning',
  options: {
    schema: optionsOf({
      kinds: someOf(NAME_KINDS, 'What is compared, each kind with its own.'),
      typo: flag('Compare words of five letters and more by one typing error.'),
      tokens: flag('Compare words without their order and endings.'),
      ignorePairs: {
        type: 'array',
        items: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 },
        description: 'Pairs of names that are two things.',
      },
      specs,
    }),
    defaults: { kinds: [...NAME_KINDS], typo: true, tokens: true, ignorePairs: [], specs: [] } as Options,
  },
  messages: {
    sameWords: (data: { name: string; other: string; live: boolean }): Phrase => [
      ...say`Likely duplicate: ${data.name} has the words of ${data.other}, expected one of them`,
      ...renaming(data.live, data.name, data.other),
    ],
    typo: (data: { name: string; other: string; live: boolean }): Phrase => [
      ...say`Likely duplicate: ${data.name} is one letter away from ${data.other}, expected one of them`,
      ...renaming(data.live, data.name, data.other),
    ],
  },
  fix: 'suggestion',
  examples: {
    valid: [
      { plan: 'events:\n  Product Viewed: {}\n  Product Reviewed: {}\n  Signed Up: {}\n  Signed In: {}\n' },
      {
        plan: 'events:\n  Order Complete: {}\n  Order Completed: {}\n',
        options: { ignorePairs: [['Order Completed', 'Order Complete']] },
      },
      {
        plan: 'properties:\n  product: { type: object }\n  products: { type: array }\n  height: { type: number }\n  weight: { type: number }\n',
      },
    ],
    invalid: [
      { plan: 'events:\n  Order Completed: {}\n  Order Complete: {}\n', findings: ['3:3-3:17 sameWords'] },
      { plan: 'events:\n  Product Viewed: {}\n  Viewed Products: {}\n', findings: ['3:3-3:18 sameWords'] },
      { plan: 'events:\n  Checkout Started: {}\n  Chekcout Started: {}\n', findings: ['3:3-3:19 typo'] },
    ],
  },
  sources: ['4-Step Guide to CDP Success', 'Mixpanel: merge events'],
  sees: 'names',
  check({ plan, plans, base, bases, options, report }) {
    const { kinds, specs: followed } = options
    const live = liveObjects(base)
    const ignored = new Set(options.ignorePairs.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]))
    const index = new Map<string, Spelling>()
    for (const spelling of spellings(nameUses(plans, kinds, followed), nameUses(bases, kinds, followed))) {
      const match = lookup(spelling, index, options)
      if (!match || ignored.has(`${spelling.name}\n${match.other.name}`)) continue
      for (const use of spelling.uses) {
        if (use.plan !== plan.id || bothFromSpec(use, match.other)) continue
        report(match.id, {
          at: use.at,
          object: use.object,
          data: { name: use.name, other: match.other.name, live: live.has(use.object) },
          suggestion: match.other.name,
          related: [match.other.uses[0]!.at],
        })
      }
    }
  },
})

interface Match {
  readonly id: 'sameWords' | 'typo'
  readonly other: Spelling
}

/** The established name that this one repeats; enters the name for those that follow. */
function lookup(spelling: Spelling, index: Map<string, Spelling>, options: Options): Match | null {
  const keys = [...(options.tokens ? [wordsKey(spelling)] : []), ...(options.typo ? typoKeys(spelling) : [])]
  let found: Match | null = null
  for (const key of keys) {
    const other = index.get(key)
    if (!other) index.set(key, spelling)
    else if (!found && isLikely(spelling, other)) found = matchOf(key, spelling, other)
  }
  return found
}

function matchOf(key: string, spelling: Spelling, other: Spelling): Match | null {
  if (key === wordsKey(spelling))
    return isOtherWord(spelling.name, other.name) ? null : { id: 'sameWords', other }
  return isTypo(spelling.name, other.name) ? { id: 'typo', other } : null
}

/** Not the same name in another case (name-unique says so), nor things of different types, nor one thing and a list of it. */
function isLikely(one: Spelling, other: Spelling): boolean {
  if (foldName(one.name) === foldName(other.name)) return false
  return one.kind === 'event' || typesOf(one.uses) === typesOf(other.uses)
}

function typesOf(uses: readonly NameUse[]): string {
  const types = uses[0]?.types.filter(type => type !== 'null') ?? []
  return types.map(type => (type === 'integer' ? 'number' : type)).join()
}

function wordsKey({ kind, name }: Spelling): string {
  return `${kind}\n${stems(name).sort().join(' ')}`
}

/** One key for each way to leave out a letter of one long word; the other words count by their stems. */
function typoKeys({ kind, name }: Spelling): string[] {
  const words = lowerWords(name)
  return words.flatMap((word, at) => {
    if (word.length < 4 || /\p{N}/u.test(word)) return []
    const rest = words.filter((_, index) => index !== at).map(stem)
    const shorter = Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))
    return [...new Set([word, ...shorter])].map(text => `${kind}\n${rest.sort().join(' ')}\n${text}`)
  })
}

function isTypo(one: string, other: string): boolean {
  const [mine, theirs] = [lowerWords(one), lowerWords(other)]
  const here = mine.filter(word => !theirs.includes(word))
  const there = theirs.filter(word => !mine.includes(word))
  return here.some(a => there.some(b => isMisspelling(a, b)))
}

/** `plan` and `plane`, `locale` and `local`: words of one stem that only a last `e` tells apart. */
function isOtherWord(one: string, other: string): boolean {
  const [mine, theirs] = [singularWords(one), singularWords(other)]
  const withE = (words: readonly string[]): string[] =>
    // `boxes` is more than one box
    words.filter(word => !/(?:s|x|z|ch|sh)$/.test(word)).map(word => `${word}e`)
  return withE(mine).some(word => theirs.includes(word)) || withE(theirs).some(word => mine.includes(word))
}

function singularWords(name: string): string[] {
  return lowerWords(name).map(word => word.replace(/(?<=...)(?<!s)s$/, ''))
}

function lowerWords(name: string): string[] {
  return splitWords(name).map(word => word.toLowerCase())
}
