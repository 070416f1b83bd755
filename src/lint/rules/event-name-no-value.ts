import { eventId } from '../../model/object-id.ts'
import { acronymOf } from '../../text/acronyms.ts'
import { splitWords } from '../../text/names.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { renaming } from '../advice.ts'
import { exceptions, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { isLiveEvent } from '../subjects.ts'

interface Options {
  words: Record<string, string[]>
  exceptions: string[]
}

const WORDS: Record<string, string[]> = {
  platform: ['android', 'desktop', 'iOS', 'iPad', 'iPhone', 'macOS', 'windows', 'linux', 'PWA'],
  plan: ['enterprise', 'freemium', 'premium tier', 'business tier', 'free tier', 'pro tier'],
  country: [
    'USA',
    'UK',
    'Germany',
    'Austria',
    'Switzerland',
    'France',
    'Spain',
    'Italy',
    'Portugal',
    'Netherlands',
    'Belgium',
    'Sweden',
    'Norway',
    'Denmark',
    'Finland',
    'Poland',
    'Ireland',
    'Canada',
    'Mexico',
    'Brazil',
    'India',
    'Japan',
    'Australia',
  ],
  region: ['EMEA', 'APAC', 'LATAM', 'DACH'],
  environment: ['staging', 'localhost'],
}

export const eventNameNoValue: Rule = defineRule({
  id: 'event-name-no-value',
  group: 'naming',
  summary: 'Event names hold no value that belongs into a property: platform, plan, place.',
  why: 'One fact under a name per platform or plan can be counted only by whoever knows all the names.',
  level: 'warning',
  options: {
    schema: optionsOf({
      words: {
        type: 'object',
        additionalProperties: { type: 'array', items: { type: 'string' } },
        description: 'Property that should hold the value → words or phrases that are its values.',
      },
      exceptions,
    }),
    defaults: { words: WORDS, exceptions: [] } as Options,
  },
  messages: {
    value: (data: {
      name: string
      word: string
      property: string
      expected: string | null
      live: boolean
    }): Phrase => [
      ...say`Unexpected ${data.word} in ${data.name}, expected one event for all and a property ${data.property} that says which`,
      ...renaming(data.live, data.name, data.expected),
    ],
  },
  fix: 'suggestion',
  examples: {
    valid: [
      {
        plan: 'events:\n  Order Completed: {}\n  Linux Box Bought: {}\n',
        options: { exceptions: ['Linux Box Bought'] },
      },
      { plan: 'events:\n  iPhone Paired: {}\n  Windows Updated: {}\n' },
    ],
    invalid: [
      { plan: 'events:\n  iOS Order Completed: {}\n', findings: ['2:3-2:22 value'] },
      { plan: 'events:\n  Germany Order Completed: {}\n', findings: ['2:3-2:26 value'] },
      { plan: 'events:\n  Business Tier Workspace Created: {}\n', findings: ['2:3-2:34 value'] },
    ],
  },
  sources: ['Segment: no values in names', 'Amplitude: data planning'],
  sees: 'names',
  check({ plan, base, options, report }) {
    const phrases = Object.entries(options.words).flatMap(([property, values]) =>
      values.map(value => ({ property, word: value, key: ` ${value.toLowerCase()} ` })),
    )
    const byWords = new Map([...plan.events.keys()].map(name => [wordsOf(name), name]))
    for (const event of plan.events.values()) {
      if (options.exceptions.includes(event.name)) continue
      const text = ` ${wordsOf(event.name)} `
      const found = phrases.find(({ key }) => text.includes(key))
      if (!found || text.trim() === found.key.trim()) continue
      const rest = text.replace(found.key, ' ').trim()
      const same = byWords.get(rest)
      // `iPhone Paired`: without the word nothing is left that it could be a value of
      if (same === undefined && !rest.includes(' ')) continue
      const expected = same ?? without(event.name, found.key.trim())
      report('value', {
        at: event.at,
        object: eventId(event.id),
        data: {
          name: event.name,
          word: found.word,
          property: found.property,
          expected,
          live: isLiveEvent(event, base),
        },
        ...(expected === null ? {} : { suggestion: expected }),
      })
    }
  },
})

/** The name without some words in a row, where spaces or separators stand around them; else null. */
function without(name: string, phrase: string): string | null {
  const separator = /[ _-]/.exec(name)?.[0]
  if (separator === undefined) return null
  const parts = name.split(separator)
  const size = phrase.split(' ').length
  const at = parts.findIndex((_, index) => wordsOf(parts.slice(index, index + size).join(' ')) === phrase)
  if (at === -1) return null
  const [first = '', ...rest] = parts.toSpliced(at, size)
  const wasCapital = /^\p{Lu}/u.test(parts[0] ?? '') || acronymOf(parts[0] ?? '') === parts[0]
  const keepsStart = at > 0 || !wasCapital || acronymOf(first) === first
  return [keepsStart ? first : first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(separator)
}

function wordsOf(name: string): string {
  return splitWords(name).join(' ').toLowerCase()
}
