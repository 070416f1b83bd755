import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/index.ts'
import { rules } from '../../src/lint/registry.ts'
import { resolvePresets } from '../../src/lint/resolve.ts'
import type { Rule } from '../../src/lint/rule.ts'
import type { KnownFindings } from '../../src/lint/run.ts'
import type { LintSettings } from '../../src/lint/settings.ts'
import { eventOf } from '../../src/model/object-id.ts'
import type { Plan, PlanEvent, Property } from '../../src/model/plan.ts'
import { inFull } from '../../src/text/in-full.ts'
import { property } from '../docs/plan.ts'
import { shop } from '../site/sites.ts'
import { fewerEvents, leavesOf, mutated } from '../support/mutations.ts'
import { plan as read } from './harness.ts'

/** The law of a run that knows what an earlier one found: it finds what a run finds that knows nothing. */

const all = rules.filter(({ check }) => check !== null).map(({ id }) => [id, ['error', {}]] as const)
const settings: LintSettings = {
  rules: resolvePresets([{ from: 'test', rules: Object.fromEntries(all) }]),
  overrides: [{ files: ['**'], match: { status: ['draft'], owners: ['nobody'] }, rules: new Map() }],
  destinationTypes: {},
}

const input = (plans: readonly Plan[]) => ({
  plans,
  base: null,
  changes: [],
  settings,
  now: '2026-11-23',
  files: new Map(),
})

// What the rules have something to say of.
const renamed = fewerEvents(
  shop(text =>
    text
      .replaceAll('  Order Completed:', '  order completed 2024:')
      .replaceAll('      currency:', '      CurrencyCode:')
      .replaceAll('      order_id:', '      orderId:')
      .replaceAll(/^ +(trigger|kpis): .*\n/gm, '')
      .replaceAll(/, (classification: \w+|format: date(-time)?)/g, '')
      .replaceAll(/description: [A-Z][^,{}\n]*/g, 'description: Short'),
  ),
)
// What cannot be read is read again in full.
const odd: Plan = { ...renamed, problems: [] }
const { found } = lint(input([odd]))
const now = '2026-11-23'
const known = { plans: structuredClone([odd]), now, found: structuredClone(found) }

/** Two events with a property of one name. */
function two(first: string, second: string): Plan {
  const text = `destinations:
  ga: { type: ga4 }
events:
  Cart Viewed: { properties: { size: { ${first} } } }
  Cart Shared: { properties: { size: { ${second} } } }
`
  return read(text).plan
}

/** The plan as it is read again: events that are the same are the very objects that were known. */
function reread(plan: Plan): Plan {
  const same = (event: PlanEvent): PlanEvent => {
    const was = odd.events.get(event.id)
    return was !== undefined && inFull(was) === inFull(event) ? was : event
  }
  return { ...plan, events: new Map([...plan.events].map(([id, event]) => [id, same(event)])) }
}
const knownAsRead = { plans: [odd], now, found }

/** Takes away what was found by the rules that see so much, of which there has to be some. */
function without(sees: Rule['sees']): {
  readonly of: KnownFindings['found']
  readonly rules: readonly string[]
} {
  const ids = rules.filter(rule => rule.sees === sees).map(({ id }) => id)
  const of = new Map(
    [...found.get(odd.id)!].map(([id, findings]) => [id, ids.includes(id) ? [] : findings] as const),
  )
  const some = ids.filter(id => (found.get(odd.id)!.get(id) ?? []).length > 0)
  expect(some.length).toBeGreaterThan(3)
  return { of: new Map([[odd.id, of]]), rules: some }
}

describe('rules that do not see all', () => {
  it('are not asked again where no name has changed', () => {
    const { of, rules: some } = without('names')
    const { findings } = lint(input([structuredClone(odd)]), { ...known, found: of })
    expect(findings.filter(({ rule }) => some.includes(rule))).toEqual([])
  })

  it('are asked again of those events alone that have changed', () => {
    const { of, rules: some } = without('each')
    const [id, event] = [...odd.events].at(-1)!
    const changed = { ...odd, events: new Map([...odd.events, [id, structuredClone(event)]]) }
    const { findings } = lint(input([changed]), { plans: [odd], now, found: of })
    const about = findings.filter(({ rule }) => some.includes(rule)).map(({ object }) => object)
    expect(about.length).toBeGreaterThan(0)
    for (const object of about) expect(eventOf(object, odd.events)).toBe(id)
  })

  it('are not asked again where no value has changed', () => {
    const first = 'type: string, enum: [a, b]'
    const before = two(first, 'type: number, maxLength: 200')
    const of = lint(input([before])).found.get(before.id)!
    const ids = [...of.keys()].filter(id => rules.find(rule => rule.id === id)?.sees === 'values')
    expect(ids).toHaveLength(4)
    const none = new Map([...of].map(([id, list]) => [id, ids.includes(id) ? [] : list] as const))
    const next = two(first, 'type: number, maxLength: 200, minimum: 0')
    const about = (found: KnownFindings['found'] | null): readonly string[] => {
      const { findings } = lint(input([next]), found && { plans: [before], now, found })
      return findings.map(({ rule }) => rule).filter(rule => ids.includes(rule))
    }
    expect(about(null)).not.toEqual([])
    expect(about(new Map([[before.id, none]]))).toEqual([])
  })

  it.each([
    ['a type', 'type: string', 'anyOf: [{ type: string }]', 'anyOf: [{ type: number }]'],
    ['a format', 'type: string, format: date', 'type: string, format: date', 'type: string, format: time'],
    ['a unit', 'type: number, unit: m', 'type: number, unit: m', 'type: number, unit: km'],
    [
      'what is allowed',
      'type: string, enum: [a, b]',
      'type: string, enum: [a]',
      'type: string, enum: [a, c]',
    ],
    [
      'a value that goes',
      'type: string, values: [{ value: a }, { value: b }]',
      'type: string, values: [{ value: a }, { value: c, deprecated: true }]',
      'type: string, values: [{ value: a }, { value: c }]',
    ],
    ['a length', 'type: string', 'type: string, maxLength: 10', 'type: string, maxLength: 10000'],
  ])('find the same after a change of %s', (_name, first, was, is) => {
    const [before, after] = [two(first, was), two(first, is)]
    const { found: of, findings: old } = lint(input([before]))
    const { findings } = lint(input([after]))
    expect(lint(input([after]), { plans: [before], now, found: of }).findings).toEqual(findings)
    expect(findings).not.toEqual(old)
  })

  it('are asked again on another day where the day decides', () => {
    const plan = two('type: string', 'type: string, deprecated: { since: 2026-01-01, sunset: 2026-11-25 }')
    const { found: of } = lint(input([plan]))
    const later = { ...input([plan]), now: '2026-11-26' }
    const about = lint(later, { plans: [plan], now, found: of }).findings.map(({ rule }) => rule)
    expect(about).toContain('sunset-passed')
    expect(lint(later, { plans: [plan], now, found: of }).findings).toEqual(lint(later).findings)
  })

  const leaves = leavesOf(odd)
  it.each(leaves.map(leaf => [leaf.name, leaf] as const))(
    'find the same after a change of %s',
    (_name, leaf) => {
      const plan = mutated(odd, leaf)
      const { findings } = lint(input([plan]))
      expect(lint(input([plan]), known).findings).toEqual(findings)
      expect(lint(input([reread(plan)]), knownAsRead).findings).toEqual(findings)
    },
  )

  it('find the same when shared properties change places', () => {
    const shared = new Map([
      ['line_count', property('line_count', { types: ['integer'] })],
      ['count_line', property('count_line', { types: ['integer'] })],
    ])
    const [was, is] = [shared, new Map([...shared].toReversed())].map(library => [{ ...odd, library }])
    const before = { plans: was!, now, found: lint(input(was!)).found }
    expect(lint(input(is!), before).findings).toEqual(lint(input(is!)).findings)
    expect(lint(input(is!)).findings).not.toEqual(lint(input(was!)).findings)
  })

  it('find the same when events come, go and change places', () => {
    const events = [...odd.events]
    for (const some of [
      events.slice(1),
      events.toReversed(),
      [...events.slice(3), ...events.slice(0, 2)],
      [],
    ]) {
      const plans = [{ ...odd, events: new Map(some) }]
      for (const before of [known, knownAsRead])
        expect(lint(input(plans), before).findings).toEqual(lint(input(plans)).findings)
    }
    const two = [odd, { ...odd, id: 'other' }]
    for (const before of [known, knownAsRead])
      expect(lint(input(two), before).findings).toEqual(lint(input(two)).findings)
  })

  it('find the same where several events have one property, and where a name ends where another goes on', () => {
    const at = { file: 'tracking-plan/parts.json', pointer: '/a' }
    const own = (name: string, place = at): Property =>
      property(name, { at: place, types: [], schema: {}, description: null })
    const [first, second] = [...odd.events.values()].map(event => ({
      ...event,
      body: { ...event.body, properties: [own('email')] },
    }))
    const plan = { ...odd, events: new Map([first!, second!].map(event => [event.id, event])) }
    const before = { plans: [plan], now, found: lint(input([plan])).found }
    const fewer = { ...first!, body: { ...first!.body, properties: [] } }
    const next = [{ ...plan, events: new Map([...plan.events, [fewer.id, fewer]]) }]
    expect(lint(input(next), before).findings).toEqual(lint(input(next)).findings)
    expect(lint(input(next)).findings.some(({ object }) => object === `property:${second!.id}/email`)).toBe(
      true,
    )

    const named = (id: string, name: string): PlanEvent => ({
      ...first!,
      id,
      name: id,
      key: id,
      at: { ...first!.at, pointer: `/events/${id}` },
      variants: new Map(),
      body: { ...first!.body, properties: [own(name, { ...first!.at, pointer: `/events/${id}/${name}` })] },
    })
    const two = [named('A', 'b/email'), named('A/b', 'total')]
    const slashes = { ...odd, events: new Map(two.map(event => [event.id, event])) }
    const known = { plans: [slashes], now, found: lint(input([slashes])).found }
    const mended = { ...two[1]!, body: { ...two[1]!.body, properties: [] } }
    const after = [{ ...slashes, events: new Map([...slashes.events, [mended.id, mended]]) }]
    expect(lint(input(after)).findings.map(({ object }) => object)).toContain('property:A/b/email')
    expect(lint(input(after), known).findings).toEqual(lint(input(after)).findings)
  })
})
