import { eventId } from '../../model/object-id.ts'
import { foldName, splitWords } from '../../text/names.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { stems } from '../../text/stem.ts'
import { renaming } from '../advice.ts'
import { isMisspelling } from '../misspelling.ts'
import { exceptions, optionsOf, specs } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { isSpecEvent, specAlias, specEvents } from '../spec.ts'
import { isLiveEvent } from '../subjects.ts'

interface Options {
  specs: string[]
  exceptions: string[]
}

export const specEventNearMiss: Rule = defineRule({
  id: 'spec-event-near-miss',
  group: 'spec',
  summary: 'An event that means a semantic event of the spec has its exact name.',
  why: 'Destinations know the semantic events by their exact names; any other spelling is a custom event to them.',
  level: 'off',
  options: {
    schema: optionsOf({ specs, exceptions }),
    defaults: { specs: ['segment'], exceptions: [] } as Options,
  },
  messages: {
    near: (data: { name: string; expected: string; live: boolean }): Phrase => [
      ...say`Unexpected name ${data.name}, expected ${data.expected} as in the Segment spec`,
      ...renaming(data.live, data.name, data.expected),
    ],
  },
  fix: 'suggestion',
  examples: {
    valid: [{ plan: 'events:\n  Order Completed: {}\n  Order Packed: {}\n' }],
    invalid: [
      {
        plan: 'events:\n  Completed Order: {}\n  order_complete: {}\n  Started Order: {}\n  Prodct Viewed: {}\n',
        findings: ['2:3-2:18 near', '3:3-3:17 near', '4:3-4:16 near', '5:3-5:16 near'],
      },
    ],
  },
  sources: ['Segment: e-commerce spec v2, B2B, mobile, video, e-mail, live chat, A/B testing'],
  check({ plan, base, options, report }) {
    const byKey = new Map(
      specEvents(options.specs).flatMap(name => keysOf(name).map(key => [key, name] as const)),
    )
    const typo = typoFinder(specEvents(options.specs))
    for (const event of plan.events.values()) {
      const { name } = event
      if (
        // stray spaces alone are name-charset's business
        isSpecEvent(name.trim().replace(/\s+/gu, ' '), options.specs) ||
        options.exceptions.includes(name) ||
        event.status === 'deprecated'
      )
        continue
      const expected =
        specAlias(name, options.specs) ??
        byKey.get(keysOf(name)[0] ?? '') ??
        byKey.get(keysOf(name)[1] ?? '') ??
        typo(name)
      // both names in one plan are two things, or a migration under way
      if (!expected || plan.events.has(expected)) continue
      report('near', {
        at: event.at,
        object: eventId(event.id),
        data: { name, expected, live: isLiveEvent(event, base) },
        suggestion: expected,
      })
    }
  },
})

function keysOf(name: string): string[] {
  return [`f ${foldName(name)}`, `s ${stems(name).sort().join(' ')}`]
}

/** Finds the semantic event that differs from a name in one letter of one long word. */
function typoFinder(names: readonly string[]): (name: string) => string | null {
  const byOthers = new Map<string, { name: string; word: string }[]>()
  for (const name of names) {
    for (const [others, word] of withoutOne(name)) {
      const known = byOthers.get(others) ?? []
      byOthers.set(others, [...known, { name, word }])
    }
  }
  return name => {
    for (const [others, word] of withoutOne(name)) {
      const near = byOthers.get(others)?.find(one => isMisspelling(one.word, word))
      if (near) return near.name
    }
    return null
  }
}

/** Each word of a name, with the others in their places. */
function withoutOne(name: string): [others: string, word: string][] {
  const words = splitWords(name).map(word => word.toLowerCase())
  return words.map((word, at) => [words.map((other, index) => (index === at ? '' : other)).join(' '), word])
}
