import { splitWords } from '../../text/names.ts'
import { type Phrase, say } from '../../text/phrase.ts'
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
      word: string
      preferred: string
      expected: string
      live: boolean
    }): Phrase => [
      ...say`Unexpected word ${data.word} in ${data.name}, expected ${data.preferred}`,
      ...renaming(data.live, data.name, data.expected),
    ],
    banned: (data: { name: string; word: string }): Phrase =>
      say`Unexpected word ${data.word} in ${data.name}: it is on the list of words not to use`,
  },
  fix: 'suggestion',
  examples: {
    valid: [{ plan: 'events:\n  Itemised Bill Opened: {}\n', options: { synonyms: { item: 'product' } } }],
    invalid: [
      {
        plan: 'events:\n  Item Seen: {}\n  Data Event Sent: {}\n',
        options: { synonyms: { item: 'product', seen: 'viewed' }, banned: ['data'] },
        findings: ['2:3-2:12 synonym', '2:3-2:12 synonym', '3:3-3:18 banned'],
      },
    ],
  },
  sources: ['Avo: allowed and blocked values', 'PostHog: list of verbs'],
  check({ plan, base, options, report }) {
    const synonyms = new Map(
      Object.entries(options.synonyms).map(([word, term]) => [word.toLowerCase(), term]),
    )
    const banned = new Set(options.banned.map(word => word.toLowerCase()))
    if (synonyms.size === 0 && banned.size === 0) return
    const live = liveObjects(base)
    for (const { name, at, object } of nameUses([plan], options.kinds, [])) {
      for (const word of new Set(splitWords(name))) {
        const preferred = synonyms.get(word.toLowerCase())
        if (preferred !== undefined) {
          const expected = name.replace(word, likeCase(preferred, word))
          const data = { name, word, preferred, expected, live: live.has(object) }
          report('synonym', { at, object, data, suggestion: expected })
        } else if (banned.has(word.toLowerCase())) report('banned', { at, object, data: { name, word } })
      }
    }
  },
})

function likeCase(text: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
