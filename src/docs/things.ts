import { traitId } from '../model/object-id.ts'
import type { Plan } from '../model/plan.ts'
import type { Book } from './book.ts'
import type { Relations } from './relations.ts'

/** A kind of things that have a page each, named after them. */
export interface ThingKind {
  /** what the ids of their pages begin with: `kpi:` */
  readonly prefix: string
  /** what one of them is called in a sentence */
  readonly noun: string
  readonly folder: string
  /** the page that lists them */
  readonly up: readonly [id: string, label: string]
  readonly names: (of: PlanRead) => Iterable<string>
  /** the old name and the new one of those that the plan says were renamed */
  readonly renamed?: (of: PlanRead) => readonly (readonly [old: string, now: string])[]
  /** those that the plan says were retired */
  readonly retired?: (plan: Plan) => Plan['removed']
}

/** A plan, with what it does not write down. */
interface PlanRead {
  readonly plan: Plan
  readonly relations: Pick<Relations, 'events' | 'shared' | 'renamed'>
}

export const events: ThingKind = {
  prefix: 'event:',
  noun: 'event',
  folder: 'events',
  up: ['events', 'Events'],
  names: ({ plan }) => plan.events.keys(),
  renamed: ({ relations }) =>
    relations.events.flatMap(({ id, renamedFrom }) =>
      renamedFrom === null ? [] : [[renamedFrom, id] as const],
    ),
  retired: plan => plan.removed,
}

export const properties: ThingKind = {
  prefix: 'shared:',
  noun: 'shared property',
  folder: 'properties',
  up: ['properties', 'Shared properties'],
  names: ({ relations }) => relations.shared.keys(),
  renamed: ({ plan, relations }) => [
    ...[...relations.renamed].flatMap(([old, uses]) => uses.map(use => [old, use.property.name] as const)),
    ...[...plan.library].flatMap(([name, { renamedFrom }]) =>
      renamedFrom === null ? [] : [[renamedFrom, name] as const],
    ),
  ],
}

const traits = (kind: 'user' | 'group', folder: string): ThingKind => ({
  prefix: traitId(kind, ''),
  noun: 'trait',
  folder,
  up: ['traits', 'Traits'],
  names: ({ plan }) => plan.traits[kind].body.properties.map(({ name }) => name),
  renamed: ({ plan }) =>
    plan.traits[kind].body.properties.flatMap(({ name, renamedFrom }) =>
      renamedFrom === null ? [] : [[renamedFrom, name] as const],
    ),
})

export const traitKinds: readonly ThingKind[] = [traits('user', 'traits'), traits('group', 'groups')]

/** Of a registry of the plan. */
const listed = (
  noun: string,
  folder: string,
  up: ThingKind['up'],
  names: (plan: Plan) => Iterable<string>,
  kind = noun,
): ThingKind => ({ prefix: `${kind}:`, noun, folder, up, names: ({ plan }) => names(plan) })

/** What a page may be about that has been renamed or removed since. */
export const things: readonly ThingKind[] = [
  events,
  properties,
  ...traitKinds,
  listed('owner', 'owners', ['owners', 'Owners'], plan => plan.owners.keys()),
  listed('KPI', 'kpis', ['kpis', 'KPIs'], plan => plan.kpis.keys(), 'kpi'),
  listed('use case', 'use-cases', ['use-cases', 'Use cases'], plan => plan.useCases.keys(), 'use-case'),
  listed('step of the funnel', 'stages', ['stages', 'Stages'], plan => plan.funnel.steps, 'stage'),
  listed('source', 'sources', ['data-flow', 'Data flow'], plan => plan.sources.keys()),
  listed('destination', 'destinations', ['data-flow', 'Data flow'], plan => plan.destinations.keys()),
]

/** The kind of a thing and its name, by the id of its page. */
export function thingOf(id: string): readonly [kind: ThingKind, name: string] {
  const kind = things.find(({ prefix }) => id.startsWith(prefix))!
  return [kind, id.slice(kind.prefix.length)]
}

/** What a thing that has a new name is called now. @param id that of its page */
export function nameNow(id: string, { plan }: Book): string {
  const [{ prefix }, name] = thingOf(id)
  return (prefix === events.prefix ? plan.events.get(name)?.name : undefined) ?? name
}
