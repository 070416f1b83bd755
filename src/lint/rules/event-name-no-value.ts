import { eventId } from '../../model/object-id.ts'
import { splitWords } from '../../text/names.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { exceptions, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  words: Record<string, string[]>
  exceptions: string[]
}

const WORDS: Record<string, string[]> = {
  platform: ['android', 'desktop', 'iOS', 'iPad', 'iPhone', 'macOS', 'windows', 'linux', 'PWA'],
  plan: ['enterprise', 'freemium', 'premium tier', 'business tier', 'free tier', 'pro tier'],
  environment: ['staging', 'production', 'localhost'],
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
    value: (data: { name: string; word: string; property: string }): Phrase =>
      say`Unexpected ${data.word} in ${data.name}, expected one event for all and a property ${data.property} that says which`,
  },
  fix: 'suggestion',
  examples: {
    valid: [
      {
        plan: 'events:\n  Order Completed: {}\n  Windows Closed: {}\n',
        options: { exceptions: ['Windows Closed'] },
      },
    ],
    invalid: [
      { plan: 'events:\n  iOS Order Completed: {}\n', findings: ['2:3-2:22 value'] },
      { plan: 'events:\n  Business Tier Workspace Created: {}\n', findings: ['2:3-2:34 value'] },
    ],
  },
  sources: ['Segment: no values in names', 'Amplitude: data planning'],
  check({ plan, options, report }) {
    const phrases = Object.entries(options.words).flatMap(([property, values]) =>
      values.map(value => ({ property, word: value, key: ` ${value.toLowerCase()} ` })),
    )
    const byWords = new Map([...plan.events.keys()].map(name => [wordsOf(name), name]))
    for (const event of plan.events.values()) {
      if (options.exceptions.includes(event.name)) continue
      const text = ` ${wordsOf(event.name)} `
      const found = phrases.find(({ key }) => text.includes(key))
      if (!found || text.trim() === found.key.trim()) continue
      const same = byWords.get(text.replace(found.key, ' ').trim())
      report('value', {
        at: event.at,
        object: eventId(event.id),
        data: { name: event.name, word: found.word, property: found.property },
        ...(same === undefined ? {} : { suggestion: same }),
      })
    }
  },
})

function wordsOf(name: string): string {
  return splitWords(name).join(' ').toLowerCase()
}
