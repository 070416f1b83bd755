import { eventId } from '../../model/object-id.ts'
import type { Plan, PlanEvent, Property } from '../../model/plan.ts'
import { code, list, name, type Phrase, say } from '../../text/phrase.ts'
import { optionsOf, someOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  keys: ('properties' | 'required' | 'type')[]
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
  check({ plan, plans, options, report }) {
    const compared = new Set(options.keys)
    for (const event of plan.events.values()) {
      const other = richest(event, plans, plan)
      if (!other || event.status === 'deprecated') continue
      const found = { at: event.at, object: eventId(event.id), related: [other.event.at] }
      const about = { event: event.name, other: other.plan.id }
      const mine = new Map(event.body.properties.map(property => [property.name, property]))
      const theirs = other.event.body.properties
      const lacks = theirs.filter(property => !mine.has(property.name))
      const optional = theirs.filter(
        property => property.required && mine.get(property.name)?.required === false,
      )
      if (compared.has('properties') && lacks.length > 0)
        report('lacks', { ...found, data: { ...about, properties: lacks.map(nameOf) } })
      if (compared.has('required') && optional.length > 0) {
        report('required', { ...found, data: { ...about, properties: optional.map(nameOf) } })
      }
      if (compared.has('type') && event.type !== other.event.type && other.isFirst) {
        report('type', { ...found, data: about })
      }
    }
  },
})

function nameOf({ name }: Property): string {
  return name
}

interface Other {
  readonly plan: Plan
  readonly event: PlanEvent
  /** true where the other plan comes before this one */
  readonly isFirst: boolean
}

/** The same event in the other plan that has most properties that this one lacks, then most of all. */
function richest(own: PlanEvent, plans: readonly Plan[], ownPlan: Plan): Other | null {
  const mine = new Set(own.body.properties.map(nameOf))
  let best: (Other & { readonly more: number }) | null = null
  for (const plan of plans) {
    const event = plan === ownPlan ? undefined : plan.events.get(own.name)
    if (!event) continue
    const more = event.body.properties.filter(property => !mine.has(property.name)).length
    const other = { plan, event, more, isFirst: plans.indexOf(plan) < plans.indexOf(ownPlan) }
    const size = event.body.properties.length
    if (!best || more > best.more || (more === best.more && size > best.event.body.properties.length))
      best = other
  }
  return best
}
