import { eventId } from '../../model/object-id.ts'
import type { Plan } from '../../model/plan.ts'
import { isSurelyVerb, type Tense, verbTense } from '../../text/grammar.ts'
import { CASE_STYLES, type CaseStyle, isCase } from '../../text/names.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { renaming } from '../advice.ts'
import { exceptions, flag, names, oneOf, optionsOf, specs } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { isSpecEvent } from '../spec.ts'
import { isLiveEvent } from '../subjects.ts'
import { actionLast, isActionFirst, joinedLike, readName, usualTense } from '../tense.ts'

interface Component {
  name: string
  allowed?: string[]
  blocked?: string[]
  case?: CaseStyle
  optional?: boolean
  prefix?: string[]
}

interface Options {
  framework: 'consistent' | 'object-action' | 'action-object'
  components: Component[]
  separator: string
  exceptions: string[]
  specs: string[]
}

const componentSchema = {
  ...optionsOf({
    name: { type: 'string', description: 'What it is called in messages.' },
    allowed: names('The only values that it may have.'),
    blocked: names('Values that it may not have.'),
    case: oneOf(CASE_STYLES, 'Its style.'),
    optional: flag('Whether it may be left out.'),
    prefix: names('Words that it begins with.'),
  }),
  required: ['name'],
}

export const eventNamePattern: Rule = defineRule({
  id: 'event-name-pattern',
  group: 'naming',
  summary: 'Event names are built from the same parts in the same order.',
  why: 'Names in one order sort by what they are about, so that a duplicate is seen before it is made.',
  level: 'warning',
  options: {
    schema: optionsOf({
      framework: oneOf(
        ['consistent', 'object-action', 'action-object'],
        'The order; `consistent` is object-action, unless a clear majority of at least five names is the other way.',
      ),
      components: {
        type: 'array',
        items: componentSchema,
        description: 'The parts in order, in place of a framework.',
      },
      separator: { type: 'string', minLength: 1, description: 'What stands between two components.' },
      exceptions,
      specs,
    }),
    defaults: {
      framework: 'consistent',
      components: [],
      separator: ' ',
      exceptions: [],
      specs: [],
    } as Options,
  },
  messages: {
    order: (data: { name: string; expected: string; framework: string; live: boolean }): Phrase => [
      ...say`Unexpected order of words in ${data.name}, expected ${data.expected} (${words(data.framework)})`,
      ...renaming(data.live, data.name, data.expected),
    ],
    component: (data: {
      name: string
      part: string
      component: string
      expected: string
      live: boolean
    }): Phrase => [
      ...say`Unexpected ${data.part} as ${words(data.component)} of ${data.name}, expected ${words(data.expected)}`,
      ...renaming(data.live, data.name, null),
    ],
    missing: (data: { name: string; component: string; parts: string; live: boolean }): Phrase => [
      ...say`Unexpected name ${data.name} without ${words(data.component)}, expected ${data.parts}`,
      ...renaming(data.live, data.name, null),
    ],
    extra: (data: { name: string; part: string; live: boolean }): Phrase => [
      ...say`Unexpected ${data.part} at the end of ${data.name}`,
      ...renaming(data.live, data.name, null),
    ],
  },
  fix: 'suggestion',
  examples: {
    valid: [
      {
        plan: 'events:\n  Product Viewed: {}\n  Signed Up: {}\n  Account Added User: {}\n  Order Placed by Phone: {}\n',
      },
      {
        plan: 'events:\n  "signup:form_submit": {}\n',
        options: {
          separator: ':',
          components: [
            { name: 'category', case: 'snake' },
            { name: 'action', case: 'snake' },
          ],
        },
      },
    ],
    invalid: [
      { plan: 'events:\n  Viewed Product: {}\n', findings: ['2:3-2:17 order'] },
      {
        plan: 'events:\n  Product Seen: {}\n  Product: {}\n',
        options: { components: [{ name: 'object' }, { name: 'action', allowed: ['Viewed', 'Clicked'] }] },
        findings: ['2:3-2:15 component', '3:3-3:10 missing'],
      },
    ],
  },
  sources: ['Segment: object-action framework', 'Avo: naming components'],
  sees: 'names',
  check({ plan, plans, base, bases, options, report }) {
    const framework =
      options.framework === 'consistent'
        ? usualFramework(bases.length > 0 ? bases : plans)
        : options.framework
    const tense = usualTense(bases.length > 0 ? bases : plans, [])
    for (const event of plan.events.values()) {
      const { name } = event
      if (options.exceptions.includes(name) || isSpecEvent(name, options.specs) || event.type !== 'track')
        continue
      const found = { at: event.at, object: eventId(event.id) }
      if (options.components.length > 0) {
        const fault = componentFault(name, options)
        if (fault) {
          const data = { name, parts: shapeOf(options), live: isLiveEvent(event, base), ...fault.data }
          report(fault.id, { ...found, data: data as never })
        }
        continue
      }
      const expected = reordered(name, framework, tense)
      if (expected === null) continue
      const data = { name, expected, framework, live: isLiveEvent(event, base) }
      report('order', { ...found, data, suggestion: expected })
    }
  },
})

/** The name in the order of the framework; null where it is in it, or where no action or object can be told. */
function reordered(name: string, framework: string, tense: Tense): string | null {
  const { words: parts, action } = readName(name)
  if (!action || parts.length < 2 || action.tense === 'both') return null
  const verb = parts[action.index] as string
  if (!isSurelyVerb(verb)) return null
  if (framework === 'object-action') {
    const hasObject = isActionFirst(parts, action) && verbTense(parts.at(-1) as string) !== 'past'
    return hasObject ? actionLast(name, parts, action, tense) : null
  }
  return action.index === parts.length - 1 ? joinedLike(name, parts, [verb, ...parts.slice(0, -1)]) : null
}

function usualFramework(plans: readonly Plan[]): 'object-action' | 'action-object' {
  const all = plans.flatMap(plan => [...plan.events.keys()])
  const actionFirst = all.filter(name => reordered(name, 'object-action', 'past') !== null).length
  const objectFirst = all.filter(name => reordered(name, 'action-object', 'past') !== null).length
  return actionFirst >= 5 && actionFirst >= objectFirst * 2 ? 'action-object' : 'object-action'
}

interface Fault {
  readonly id: 'component' | 'missing' | 'extra'
  readonly data: Readonly<Record<string, string>>
}

/** What a name of these components looks like: `category:object:action`. */
function shapeOf({ components, separator }: Options): string {
  return components.map(({ name }) => name).join(separator)
}

/** Splits a name at its separators and gives each component its part; the first component takes what is left over. */
function componentFault(name: string, { components, separator }: Options): Fault | null {
  const parts = name.split(separator)
  const needed = components.filter(({ optional }) => !optional).length
  if (parts.length < needed) {
    return {
      id: 'missing',
      data: { component: components.filter(({ optional }) => !optional)[parts.length]?.name ?? '' },
    }
  }
  const optional = components.find(one => one.optional && one.prefix)
  const from = optional ? parts.findIndex((part, index) => index > 0 && optional.prefix?.includes(part)) : -1
  const core = from === -1 ? parts : parts.slice(0, from)
  const plain = components.filter(one => !one.optional)
  const head = core.slice(0, core.length - plain.length + 1).join(separator)
  const values = [head, ...core.slice(core.length - plain.length + 1)]
  for (const [index, component] of plain.entries()) {
    const part = values[index] ?? ''
    if (part === '') return { id: 'missing', data: { component: component.name } }
    const fault = valueFault(part, component)
    if (fault) return { id: 'component', data: { part, component: component.name, expected: fault } }
  }
  const tail = from === -1 ? '' : parts.slice(from).join(separator)
  const fault = optional && tail !== '' ? valueFault(tail, optional) : null
  return fault ? { id: 'extra', data: { part: tail } } : null
}

function valueFault(value: string, component: Component): string | null {
  if (component.allowed && !component.allowed.includes(value)) return `one of ${component.allowed.join(', ')}`
  if (component.blocked?.includes(value)) return 'another word: this one says nothing'
  if (component.case && !isCase(value, component.case)) return `${component.case} case`
  return null
}
