import { eventId, propertyId } from '../../model/object-id.ts'
import type { Plan, PlanEvent, Property } from '../../model/plan.ts'
import { foldName } from '../../text/names.ts'
import { code, list, name, type Phrase, say } from '../../text/phrase.ts'
import { optionsOf, someOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { baseEvent } from '../subjects.ts'

interface Options {
  keys: ('properties' | 'required' | 'type')[]
}

/** What a change brings to one plan alone. */
interface Brought {
  readonly event: string
  readonly property: string
  readonly others: readonly string[]
}

function plansNamed({ others }: Brought): Phrase {
  return [others.length === 1 ? 'the plan ' : 'the plans ', ...list(others.map(name))]
}

export const platformParity: Rule = defineRule({
  id: 'platform-parity',
  group: 'types',
  summary: 'An event that several plans have is the same in each.',
  why: 'A report over all platforms, business units or regions needs the same facts from each of them.',
  level: 'warning',
  options: {
    schema: optionsOf({ keys: someOf(['properties', 'required', 'type'], 'What is compared.') }),
    defaults: { keys: ['properties', 'required', 'type'] } as Options,
  },
  messages: {
    lacks: (data: { event: string; other: string; properties: readonly string[] }): Phrase =>
      say`Unexpected lack of ${list(data.properties.map(code))} in ${data.event}, expected the properties that the plan ${name(data.other)} gives it`,
    required: (data: { event: string; other: string; properties: readonly string[] }): Phrase =>
      say`Unexpected optional ${list(data.properties.map(code))} in ${data.event}, expected required as in the plan ${name(data.other)}`,
    onlyHere: (data: Brought): Phrase =>
      say`Unexpected ${data.property} of ${data.event} in this plan alone, expected it in ${plansNamed(data)} too`,
    requiredHere: (data: Brought): Phrase =>
      say`Unexpected required ${data.property} of ${data.event}, expected optional as in ${plansNamed(data)}`,
    type: (data: { event: string; other: string }): Phrase =>
      say`Unexpected type of call of ${data.event}, expected the one that it has in the plan ${name(data.other)}`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'sources:\n  web: { type: javascript }\n  ios: { type: ios }\nevents:\n  Order Completed:\n    sources: [web, ios]\n    properties: { order_id: { type: string, required: true } }\n    variants: { ios: { properties: { order_id: { required: false } } } }\n',
      },
    ],
    invalid: [
      {
        plan: 'events:\n  Order Completed: { properties: { total: { type: number } } }\n',
        others: { web: 'events:\n  Order Completed: { properties: { order_id: { type: string } } }\n' },
        findings: ['2:3-2:18 lacks'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success: across platforms, business units and geographies'],
  check({ plan, plans, bases, options, report }) {
    const before = new Map(bases.map(base => [base.id, base]))
    const sideOf = (owner: Plan, event: PlanEvent): Side => {
      const old = baseEvent(event, before.get(owner.id) ?? null)
      return { plan: owner, event, properties: byName(event), before: old && byName(old) }
    }
    for (const event of plan.events.values()) {
      const same = plans.flatMap(other => {
        const twin = other === plan ? undefined : other.events.get(event.name)
        return twin ? [sideOf(other, twin)] : []
      })
      if (same.length === 0 || event.status === 'deprecated') continue
      const own = sideOf(plan, event)
      const found = { at: event.at, object: eventId(event.id) }
      for (const aspect of ASPECTS.filter(({ key }) => options.keys.includes(key))) {
        const most = same
          .map(other => ({ other, lacking: lacking(aspect, other, own) }))
          .reduce((a, b) => (b.lacking.length > a.lacking.length ? b : a))
        if (most.lacking.length > 0) {
          const properties = most.lacking.map(({ name }) => name)
          const data = { event: event.name, other: most.other.plan.id, properties }
          report(aspect.elsewhere, { ...found, data, related: [most.other.event.at] })
        }
        for (const [key, property] of own.properties) {
          const others = same.filter(other => isBrought(aspect, key, own, other))
          if (others.length === 0) continue
          report(aspect.here, {
            at: property.at,
            object: propertyId(event.id, property.path),
            data: { event: event.name, property: property.name, others: others.map(other => other.plan.id) },
            related: others.map(other => other.event.at),
          })
        }
      }
      const first = same.find(other => plans.indexOf(other.plan) < plans.indexOf(plan))
      if (options.keys.includes('type') && first && event.type !== first.event.type) {
        const data = { event: event.name, other: first.plan.id }
        report('type', { ...found, data, related: [first.event.at] })
      }
    }
  },
})

/** An event as one of the plans has it. */
interface Side {
  readonly plan: Plan
  readonly event: PlanEvent
  readonly properties: Properties
  /** null: the plan or the event is new */
  readonly before: Properties | null
}

/** By name; another spelling of it is for `name-unique`. */
type Properties = ReadonlyMap<string, Property>

function byName({ body }: PlanEvent): Properties {
  return new Map(body.properties.map(property => [foldName(property.name), property]))
}

/** One way in which an event can be more elsewhere, and its messages at either side. */
interface Aspect {
  readonly key: 'properties' | 'required'
  readonly elsewhere: 'lacks' | 'required'
  readonly here: 'onlyHere' | 'requiredHere'
  readonly differs: (more: Property | undefined, less: Property | undefined) => boolean
}

const ASPECTS: readonly Aspect[] = [
  {
    key: 'properties',
    elsewhere: 'lacks',
    here: 'onlyHere',
    differs: (more, less) => more !== undefined && less === undefined,
  },
  {
    key: 'required',
    elsewhere: 'required',
    here: 'requiredHere',
    differs: (more, less) => more?.required === true && less?.required === false,
  },
]

/** The properties that one side has more than another, but for those that a change brings: they are told where it is made. */
function lacking(aspect: Aspect, more: Side, less: Side): Property[] {
  return [...more.properties]
    .filter(([key, property]) => aspect.differs(property, less.properties.get(key)))
    .filter(([key]) => !isBrought(aspect, key, more, less))
    .map(([, property]) => property)
}

/** Whether a difference that there is now comes from a change of the side that has more: the other one was like this before. */
function isBrought({ differs }: Aspect, key: string, more: Side, less: Side): boolean {
  if (less.before === null) return false
  const [property, old] = [more.properties.get(key), less.before.get(key)]
  const isThere = differs(property, less.properties.get(key)) && differs(property, old)
  return isThere && !differs(more.before?.get(key), old)
}
