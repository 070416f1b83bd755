import { thingId } from '../../model/object-id.ts'
import type { Plan, PlanEvent, PlanNode, Property } from '../../model/plan.ts'
import { withArticle } from '../../text/english.ts'
import { canonical, type JsonObject } from '../../text/json.ts'
import { code, list, name, type Phrase, say, words } from '../../text/phrase.ts'
import type { Case, Found } from '../difference.ts'
import type { PlanKind } from '../kind.ts'
import { pairUp } from '../pair.ts'
import { textOr } from '../words.ts'
import { factData } from './fact.ts'

/** The registries of a plan: what events refer to by id. */
interface Registry {
  readonly kind: 'identifier' | 'kpi' | 'use-case' | 'owner' | 'source' | 'destination'
  readonly noun: string
  readonly of: (plan: Plan) => ReadonlyMap<string, PlanNode>
  /** the events (and other things) that refer to it */
  readonly users: (plan: Plan, id: string) => readonly string[]
  readonly example: readonly [key: string, one: string, other: string]
}

const eventsWhere = (plan: Plan, uses: (event: PlanEvent) => boolean): string[] =>
  [...plan.events.values()].filter(uses).map(event => event.name)

/** Whether some property of the event, at any depth, is such. */
function hasProperty(event: PlanEvent, such: (property: Property) => boolean): boolean {
  const visit = (property: Property): boolean => such(property) || property.children.some(visit)
  return event.body.properties.some(visit)
}

const REGISTRIES: readonly Registry[] = [
  {
    kind: 'identifier',
    noun: 'identifier',
    of: plan => plan.identifiers,
    users: (plan, id) =>
      eventsWhere(plan, event => hasProperty(event, property => property.identifier === id)),
    example: ['identifiers', '{ user_id: { entity: user } }', '{ user_id: { entity: account } }'],
  },
  {
    kind: 'kpi',
    noun: 'KPI',
    of: plan => plan.kpis,
    users: (plan, id) => [
      ...eventsWhere(
        plan,
        event => event.kpis.includes(id) || hasProperty(event, property => property.kpis.includes(id)),
      ),
      ...[...plan.useCases.values()]
        .filter(useCase => useCase.outcomes.some(outcome => outcome.kpis.includes(id)))
        .map(useCase => useCase.id),
    ],
    example: ['kpis', '{ revenue: { unit: EUR } }', '{ revenue: { unit: USD } }'],
  },
  {
    kind: 'use-case',
    noun: 'use case',
    of: plan => plan.useCases,
    users: (plan, id) => eventsWhere(plan, event => event.useCases.includes(id)),
    example: ['useCases', '{ personalise: { goal: make-money } }', '{ personalise: { goal: save-money } }'],
  },
  {
    kind: 'owner',
    noun: 'owner',
    of: plan => plan.owners,
    users: ownedBy,
    example: ['owners', '{ checkout: { name: Checkout } }', '{ checkout: { name: Checkout team } }'],
  },
  {
    kind: 'source',
    noun: 'source',
    of: plan => plan.sources,
    users: (plan, id) => eventsWhere(plan, event => event.sources.some(source => source.id === id)),
    example: ['sources', '{ web: { type: javascript } }', '{ web: { type: server } }'],
  },
  {
    kind: 'destination',
    noun: 'destination',
    of: plan => plan.destinations,
    users: (plan, id) => eventsWhere(plan, event => event.destinations.includes(id)),
    example: ['destinations', '{ ga4: { type: ga4 } }', '{ ga4: { type: braze } }'],
  },
]

function ownedBy(plan: Plan, id: string): string[] {
  const owned = (things: ReadonlyMap<string, { readonly owner: string | null }>): string[] =>
    [...things].filter(([, thing]) => thing.owner === id).map(([key]) => key)
  const stakes = [...plan.useCases.values()].filter(useCase =>
    useCase.outcomes.some(outcome => outcome.stakeholders.includes(id)),
  )
  const keeper = plan.ownership?.wrangler === id ? [id] : []
  return [
    ...eventsWhere(
      plan,
      event => event.owner === id || hasProperty(event, property => property.owner === id),
    ),
    ...owned(plan.kpis),
    ...owned(plan.sources),
    ...owned(plan.destinations),
    ...stakes.map(useCase => useCase.id),
    ...keeper,
  ]
}

const idOf = (c: Case): string => String(c.data['id'])

function added(registry: Registry): PlanKind {
  const { kind, noun, of, example } = registry
  return {
    id: `${kind}-added`,
    on: 'plan',
    summary: `A new ${noun}.`,
    mirror: `${kind}-removed`,
    producers: { level: 'safe', why: 'Apps send the same.' },
    consumers: { level: 'safe', why: 'The data stays the same.' },
    title: c => say`New ${words(noun)}: ${shownName(c, registry)}`,
    onMain: () => words('not there'),
    here: () => words(`new ${noun}`),
    detect: plans =>
      pairUp(of(plans.base), of(plans.head)).flatMap(({ key, base, head }): Found[] =>
        !base && head ? [{ ...subject(kind, key), at: head.at }] : [],
      ),
    examples: [
      {
        before: 'plan: { name: Shop }\n',
        after: `plan: { name: Shop }\n${example[0]}: ${example[1]}\n`,
        changes: [`${kind}-added ${exampleObject(registry)}`],
      },
    ],
  }
}

const subject = (kind: Registry['kind'], id: string): { object: string; data: JsonObject } => ({
  object: thingId(kind, id),
  data: { id },
})
const exampleObject = ({ kind, example }: Registry): string =>
  thingId(kind, example[1].match(/^\{ ([\w-]+)/)?.[1] ?? '')

function shownName(c: Case, registry: Registry): Phrase {
  const node = registry.of(c.plans.head).get(idOf(c)) ?? registry.of(c.plans.base).get(idOf(c))
  const named = node && 'name' in node && registry.kind !== 'identifier' ? node.name : null
  return typeof named === 'string' ? [name(named)] : [code(idOf(c))]
}

function removed(registry: Registry): PlanKind {
  const { kind, noun, of, users, example } = registry
  const inUse = (c: Case): readonly string[] => users(c.plans.base, idOf(c))
  return {
    id: `${kind}-removed`,
    on: 'plan',
    summary: `A${withArticle(noun).slice(1)} that is gone. Risky where something still referred to it.`,
    mirror: `${kind}-added`,
    producers: { level: 'safe', why: 'Apps send the same.' },
    consumers: {
      level: 'by use',
      why: 'What referred to it loses it.',
      of: c => (inUse(c).length > 0 ? 'risky' : 'safe'),
      reason: c => {
        const names = inUse(c)
        if (names.length === 0) return words('Nothing refers to it.')
        return say`On main it is used by ${list(names.slice(0, 3).map(name))}${words(names.length > 3 ? ` and ${names.length - 3} more` : '')}.`
      },
    },
    title: c => say`The ${words(noun)} ${shownName(c, registry)} is removed`,
    onMain: () => words(noun),
    here: () => words('removed'),
    detect: plans =>
      pairUp(of(plans.base), of(plans.head)).flatMap(({ key, base, head }): Found[] =>
        base && !head ? [{ ...subject(kind, key), at: null, before: base.at }] : [],
      ),
    examples: [
      {
        before: `plan: { name: Shop }\n${example[0]}: ${example[1]}\n`,
        after: 'plan: { name: Shop }\n',
        changes: [`${kind}-removed ${exampleObject(registry)}`],
      },
    ],
  }
}

function changed(registry: Registry): PlanKind {
  const { kind, noun, of, example } = registry
  return {
    id: `${kind}-changed`,
    on: 'plan',
    summary: `A field of ${withArticle(noun)}; the fields are in the data.`,
    mirror: { none: 'the way back is the same change' },
    producers: { level: 'safe', why: 'Apps send the same.' },
    consumers: {
      level: 'safe',
      why: 'The data stays the same; where events now go elsewhere, that is a change of its own.',
    },
    title: c => {
      const fields = Object.keys(c.data['fields'] as JsonObject)
      return say`The ${words(noun)} ${shownName(c, registry)} has another ${list(fields.map(code))}`
    },
    onMain: c => fieldsShown(c, 0),
    here: c => fieldsShown(c, 1),
    detect: plans =>
      pairUp(of(plans.base), of(plans.head)).flatMap(({ key, base, head }): Found[] => {
        const fields = base && head ? changedFields(base, head) : {}
        if (!base || !head || Object.keys(fields).length === 0) return []
        return [{ object: thingId(kind, key), data: { id: key, fields }, at: head.at, before: base.at }]
      }),
    examples: [
      {
        before: `${example[0]}: ${example[1]}\n`,
        after: `${example[0]}: ${example[2]}\n`,
        changes: [`${kind}-changed ${exampleObject(registry)}`],
      },
    ],
  }
}

function fieldsShown(c: Case, side: 0 | 1): Phrase {
  const fields = Object.entries(c.data['fields'] as Record<string, JsonObject[]>)
  return fields
    .flatMap(
      ([field, pair], index): Phrase => [
        index > 0 ? '; ' : '',
        words(`${field}: `)[0] ?? '',
        ...textOr(pair[side]),
      ],
    )
    .filter(part => part !== '')
}

const ORDERLESS = new Set(['aliases', 'roles', 'sources'])

function changedFields(base: PlanNode, head: PlanNode): JsonObject {
  const [old, now] = [factData(base) as JsonObject, factData(head) as JsonObject]
  const key = (field: string, value: JsonObject[string] | undefined): string =>
    canonical(ORDERLESS.has(field) && Array.isArray(value) ? [...value].sort() : (value ?? null))
  const fields = Object.keys({ ...old, ...now }).filter(
    field => key(field, old[field]) !== key(field, now[field]),
  )
  return Object.fromEntries(fields.map(field => [field, [old[field] ?? null, now[field] ?? null]]))
}

/** Added, removed and changed, for each registry. */
export const thingKinds: readonly PlanKind[] = REGISTRIES.flatMap(registry => [
  added(registry),
  removed(registry),
  changed(registry),
])
