import { eventId } from '../../model/object-id.ts'
import type { Plan } from '../../model/plan.ts'
import {
  type Action,
  endsWithAction,
  isSurelyVerb,
  pastOf,
  type Tense,
  verbTense,
} from '../../text/grammar.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { renaming } from '../advice.ts'
import { exceptions, names, oneOf, optionsOf, specs } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { isSpecEvent } from '../spec.ts'
import { isLiveEvent } from '../subjects.ts'
import { actionLast, isActionFirst, mayBeCommand, readName, usualTense } from '../tense.ts'

interface Options {
  tense: Tense | 'consistent'
  verbs: string[]
  exceptions: string[]
  specs: string[]
}

export const eventNameTense: Rule = defineRule({
  id: 'event-name-tense',
  group: 'naming',
  summary: 'Event names say what happened, in one tense.',
  why: 'A name that says what has happened can be read by everyone; a bare noun or command leaves open whether it did.',
  level: 'warning',
  options: {
    schema: optionsOf({
      tense: oneOf(
        ['consistent', 'past', 'present'],
        'The tense; `consistent` is the past, unless a clear majority of at least five names is in the present.',
      ),
      verbs: names('More verbs, in the form in which they are right; for other languages too.'),
      exceptions,
      specs,
    }),
    defaults: { tense: 'consistent', verbs: [], exceptions: [], specs: [] } as Options,
  },
  messages: {
    otherTense: (data: {
      name: string
      verb: string
      tense: string
      expected: string | null
      live: boolean
    }): Phrase => [
      ...say`Unexpected tense of ${data.verb} in ${data.name}, expected the ${words(data.tense)}`,
      ...(data.expected ? say`: ${data.expected}` : words('')),
      ...renaming(data.live, data.name, data.expected),
    ],
    noVerb: (data: { name: string; tense: string; live: boolean }): Phrase => [
      ...say`Unexpected name ${data.name}, expected what happened, with a verb in the ${words(data.tense)}`,
      ...renaming(data.live, data.name, null),
    ],
  },
  fix: 'suggestion',
  examples: {
    valid: [
      {
        plan: 'events:\n  Checkout Started: {}\n  Signed Up: {}\n  Account Added User: {}\n  Product Added to Wishlist: {}\n  Email Sent: {}\n  Unsubscribed: {}\n',
      },
      { plan: 'events:\n  "signup:form_submit": {}\n', options: { tense: 'present' } },
      { plan: 'events:\n  skjema åpnet: {}\n', options: { verbs: ['åpnet'] } },
    ],
    invalid: [
      {
        plan: 'events:\n  Checkout Start: {}\n  Sign Up: {}\n  Shopping Basket: {}\n',
        findings: ['2:3-2:17 otherTense', '3:3-3:10 otherTense', '4:3-4:18 noVerb'],
      },
      {
        plan: 'events:\n  form_submitted: {}\n',
        options: { tense: 'present' },
        findings: ['2:3-2:17 otherTense'],
      },
    ],
  },
  sources: ['Segment: spec of track calls', 'PostHog: naming conventions'],
  sees: 'names',
  check({ plan, plans, base, bases, options, report }) {
    const tense =
      options.tense === 'consistent'
        ? usualTense(bases.length > 0 ? bases : plans, options.verbs)
        : options.tense
    // names of another language, or of things throughout, are no mistakes one by one
    const speaksInVerbs = options.tense !== 'consistent' || mostHaveVerbs(plan, options)
    // `Kasse Start` in a plan of German verbs is no `Kasse Started`
    const isOtherLanguage =
      options.verbs.filter(verb => verbTense(verb) === null).length * 2 > options.verbs.length
    for (const event of plan.events.values()) {
      const { name } = event
      if (options.exceptions.includes(name) || isSpecEvent(name, options.specs) || event.type !== 'track')
        continue
      const read = readName(name, options.verbs)
      const { words: parts, action } = read
      const found = { at: event.at, object: eventId(event.id) }
      if (!action) {
        if (tense === 'present' && mayBeCommand(read)) continue
        if (parts.length > 0 && speaksInVerbs)
          report('noVerb', { ...found, data: { name, tense, live: isLiveEvent(event, base) } })
        continue
      }
      if (action.tense === 'both' || action.tense === tense) continue
      const verb = parts[action.index] as string
      if (tense === 'past' && mayBeOther(parts, action)) {
        if (speaksInVerbs)
          report('noVerb', { ...found, data: { name, tense, live: isLiveEvent(event, base) } })
        continue
      }
      const expected = tense === 'past' && !isOtherLanguage ? inThePast(name, parts, action) : null
      if (expected === name) continue
      report('otherTense', {
        ...found,
        data: { name, verb, tense, expected, live: isLiveEvent(event, base) },
        ...(expected ? { suggestion: expected } : {}),
      })
    }
  },
})

/** Whether another word may as well be the verb: `Start Match`. */
function mayBeOther(parts: readonly string[], { index }: Action): boolean {
  return index > 0 && verbTense(parts[0] as string) !== null && !isSurelyVerb(parts[index] as string)
}

/** Null where more words follow that the change of tense does not settle: `Sign Up Success`. */
function inThePast(name: string, parts: readonly string[], action: Action): string | null {
  const next = { ...action, index: action.index + 1 }
  if (endsWithAction(parts, action) && !endsWithAction(parts, next)) return null
  if (isActionFirst(parts, action)) return actionLast(name, parts, action, 'past')
  const verb = parts[action.index] as string
  const at = name.lastIndexOf(verb)
  return name.slice(0, at) + pastOf(verb) + name.slice(at + verb.length)
}

function mostHaveVerbs(plan: Plan, options: Options): boolean {
  const all = [...plan.events.values()]
  return all.filter(({ name }) => readName(name, options.verbs).action).length * 2 >= all.length
}
