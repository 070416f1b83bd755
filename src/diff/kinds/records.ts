import { eventId, thingId } from '../../model/object-id.ts'
import type { Migration, Plan, PlanNode, RemovedEvent, Suppression } from '../../model/plan.ts'
import { canonical, type JsonObject } from '../../text/json.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import type { Case, Found } from '../difference.ts'
import type { PlanKind } from '../kind.ts'
import { pairUp } from '../pair.ts'
import { textOr, value } from '../words.ts'
import { factData } from './fact.ts'

/** Lists of a plan: migrations, names that must not come back, suppressions. */

interface Records<Item> {
  readonly of: (plan: Plan) => readonly Item[]
  /** what makes two items the same one */
  readonly key: (item: Item) => string
  readonly object: (item: Item) => string
}

/** Items by key; equal keys are told apart by their number. */
function keyed<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> {
  const map = new Map<string, Item>()
  for (const item of items) {
    let unique = key(item)
    for (let number = 2; map.has(unique); number++) unique = `${key(item)} ${number}`
    map.set(unique, item)
  }
  return map
}

type Which = 'added' | 'removed' | 'changed'

function detect<Item extends PlanNode>(records: Records<Item>, which: Which): PlanKind['detect'] {
  return plans => {
    const sides = [plans.base, plans.head].map(plan => keyed(records.of(plan), records.key))
    const pairs = pairUp(sides[0] as Map<string, Item>, sides[1] as Map<string, Item>)
    return pairs.flatMap(({ base, head }): Found[] => {
      if (which === 'added')
        return head && !base ? [{ object: records.object(head), data: facts(head), at: head.at }] : []
      if (which === 'removed')
        return base && !head
          ? [{ object: records.object(base), data: facts(base), at: null, before: base.at }]
          : []
      if (!base || !head || canonical(facts(base)) === canonical(facts(head))) return []
      return [
        {
          object: records.object(head),
          data: { from: facts(base), to: facts(head) },
          at: head.at,
          before: base.at,
        },
      ]
    })
  }
}

const facts = (item: object): JsonObject => factData(item) as JsonObject

interface Words {
  readonly id: string
  readonly summary: string
  readonly mirror: PlanKind['mirror']
  readonly title: (c: Case) => Phrase
  readonly examples: PlanKind['examples']
}

function recordKind<Item extends PlanNode>(records: Records<Item>, which: Which, said: Words): PlanKind {
  return {
    ...said,
    on: 'plan',
    producers: { level: 'safe', why: 'Apps send the same.' },
    consumers: { level: 'safe', why: 'The data stays the same.' },
    onMain: c =>
      which === 'added'
        ? words('none')
        : textOr(which === 'removed' ? factsShown(c.data) : factsShown(c.data['from'] as JsonObject)),
    here: c =>
      which === 'removed'
        ? words('none')
        : textOr(which === 'added' ? factsShown(c.data) : factsShown(c.data['to'] as JsonObject)),
    detect: detect(records, which),
  }
}

const factsShown = (data: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(data).filter(([, item]) => item !== null))

const migrations: Records<Migration> = {
  of: plan => plan.migrations,
  key: item => canonical([item.from.system, item.from.event]),
  object: item =>
    thingId('migration', [item.from.system, item.from.event].filter(part => part !== null).join('/')),
}

const MIGRATION =
  'events:\n  Order Completed: {}\nmigrations:\n  - { from: { system: ga, event: purchase }, to: Order Completed, status: planned }\n'
const NO_MIGRATION = 'events:\n  Order Completed: {}\n'
const migrationName = (c: Case): Phrase => {
  const data = (c.data['to'] ?? c.data) as JsonObject
  const { event } = ((data['from'] ?? c.data['from']) as JsonObject) ?? {}
  return textOr(event, 'an older event')
}

export const migrationAdded: PlanKind = recordKind(migrations, 'added', {
  id: 'migration-added',
  summary: 'An older event that is to be re-routed.',
  mirror: 'migration-removed',
  title: c => say`New migration: ${migrationName(c)}`,
  examples: [{ before: NO_MIGRATION, after: MIGRATION, changes: ['migration-added migration:ga/purchase'] }],
})

export const migrationRemoved: PlanKind = recordKind(migrations, 'removed', {
  id: 'migration-removed',
  summary: 'A migration that is no longer listed.',
  mirror: 'migration-added',
  title: c => say`The migration of ${migrationName(c)} is no longer listed`,
  examples: [
    { before: MIGRATION, after: NO_MIGRATION, changes: ['migration-removed migration:ga/purchase'] },
  ],
})

export const migrationChanged: PlanKind = recordKind(migrations, 'changed', {
  id: 'migration-changed',
  summary: 'Where a migration goes, or how far it is.',
  mirror: { none: 'the way back is the same change' },
  title: c => say`The migration of ${migrationName(c)} is changed`,
  examples: [
    {
      before: MIGRATION,
      after: MIGRATION.replace('planned', 'done'),
      changes: ['migration-changed migration:ga/purchase'],
    },
  ],
})

const removedNames: Records<RemovedEvent> = {
  of: plan => plan.removed,
  key: item => canonical(facts(item)),
  object: item => thingId('removed', item.event),
}

const REMOVED = 'removed:\n  - { event: Purchase, on: 2025-03-01, reason: Merged. }\n'

export const removedNameAdded: PlanKind = recordKind(removedNames, 'added', {
  id: 'removed-name-added',
  summary: 'A retired event whose name must not come back.',
  mirror: 'removed-name-removed',
  title: c => say`${value(c.data['event'])} is listed as retired`,
  examples: [
    {
      before: 'plan: { name: Shop }\n',
      after: `plan: { name: Shop }\n${REMOVED}`,
      changes: ['removed-name-added removed:Purchase'],
    },
  ],
})

export const removedNameRemoved: PlanKind = recordKind(removedNames, 'removed', {
  id: 'removed-name-removed',
  summary: 'A retired name that is free again.',
  mirror: 'removed-name-added',
  title: c => say`${value(c.data['event'])} is no longer listed as retired`,
  examples: [
    {
      before: `plan: { name: Shop }\n${REMOVED}`,
      after: 'plan: { name: Shop }\n',
      changes: ['removed-name-removed removed:Purchase'],
    },
  ],
})

const suppressions: Records<Suppression> = {
  of: plan => plan.suppressions,
  key: item => canonical([item.rule, item.object, item.reason, item.until]),
  object: item => item.object,
}

const IGNORE =
  'events:\n  Cart Viewed: { ignore: [{ rule: event-name-case, reason: Kept for the 2021 apps }] }\n'
const NO_IGNORE = 'events:\n  Cart Viewed: {}\n'

export const suppressionAdded: PlanKind = recordKind(suppressions, 'added', {
  id: 'suppression-added',
  summary: 'A finding that is now ignored on purpose.',
  mirror: 'suppression-removed',
  title: c =>
    say`The rule ${value(c.data['rule'])} is now ignored: ${textOr(c.data['reason'], 'no reason given')}`,
  examples: [{ before: NO_IGNORE, after: IGNORE, changes: [`suppression-added ${eventId('Cart Viewed')}`] }],
})

export const suppressionRemoved: PlanKind = recordKind(suppressions, 'removed', {
  id: 'suppression-removed',
  summary: 'A finding that is no longer ignored.',
  mirror: 'suppression-added',
  title: c => say`The rule ${value(c.data['rule'])} is no longer ignored`,
  examples: [
    { before: IGNORE, after: NO_IGNORE, changes: [`suppression-removed ${eventId('Cart Viewed')}`] },
  ],
})
