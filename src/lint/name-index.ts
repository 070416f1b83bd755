import { eventId } from '../model/object-id.ts'
import type { Origin } from '../model/origin.ts'
import type { JsonType, Plan, Property } from '../model/plan.ts'
import { isCase } from '../text/names.ts'
import { consensus, parts } from './consensus.ts'
import { isSpecEvent, isSpecProperty } from './spec.ts'
import { propertySubjects } from './subjects.ts'

export type NameKind = 'event' | 'property' | 'trait'
export const NAME_KINDS: readonly NameKind[] = ['event', 'property', 'trait']

/** Somewhere a name is written. */
export interface NameUse {
  readonly name: string
  readonly kind: NameKind
  readonly plan: string
  readonly object: string
  readonly at: Origin
  /** of a property: its declared types */
  readonly types: readonly JsonType[]
  /** true where a specification that the team follows names it so */
  readonly spec: boolean
}

/** Every event, property and trait name of some plans, in order; not those that are on their way out. */
export function nameUses(
  plans: readonly Plan[],
  kinds: readonly NameKind[],
  specs: readonly string[],
): NameUse[] {
  return plans.flatMap(plan => {
    const standing = [...plan.events.values()].filter(({ status }) => status !== 'deprecated')
    const events = standing.map((event): NameUse => {
      const { name, at } = event
      return {
        name,
        kind: 'event',
        plan: plan.id,
        object: eventId(event.id),
        at,
        types: [],
        spec: isSpecEvent(name, specs),
      }
    })
    const used = propertySubjects(plan).filter(({ deprecated }) => !deprecated)
    const properties = used.map(({ property, object, kind, event }): NameUse => {
      const spec = isSpecProperty(event?.name ?? null, property, specs)
      return {
        ...nameOf(property),
        kind: kind === 'trait' ? 'trait' : 'property',
        plan: plan.id,
        object,
        spec,
      }
    })
    return [...events, ...properties].filter(use => kinds.includes(use.kind))
  })
}

function nameOf({ name, at, types }: Property): Pick<NameUse, 'name' | 'at' | 'types'> {
  return { name, at, types }
}

/** One spelling of a name, with all its uses here. */
export interface Spelling {
  readonly name: string
  readonly kind: NameKind
  readonly uses: readonly NameUse[]
}

/** Every spelling in the head's plans, best first: the base's, a specification's, in the style of most names, most used. */
export function spellings(uses: readonly NameUse[], baseUses: readonly NameUse[]): Spelling[] {
  const before = new Map<string, number>()
  for (const use of baseUses) before.set(key(use), (before.get(key(use)) ?? 0) + 1)
  const groups = new Map<string, NameUse[]>()
  for (const use of uses) {
    const group = groups.get(key(use))
    if (group) group.push(use)
    else groups.set(key(use), [use])
  }
  const order = new Map([...before.keys()].map((name, index) => [name, index]))
  const inStyle = usualStyle(baseUses.length > 0 ? baseUses : uses)
  const ranked = [...groups].map(([name, group]): [rank: readonly number[], group: readonly NameUse[]] => {
    const spec = group.some(use => use.spec)
    const known = before.get(name) ?? 0
    return [
      [-known, order.get(name) ?? order.size, spec ? 0 : 1, inStyle(group[0]!) ? 0 : 1, -group.length],
      group,
    ]
  })
  return ranked
    .sort(([a], [b]) => compareRanks(a, b))
    .map(([, group]) => ({ name: group[0]!.name, kind: group[0]!.kind, uses: group }))
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index])
  return at === -1 ? 0 : a[at]! - b[at]!
}

/** Tells whether a name is in the style that most names of its kind are in. */
function usualStyle(uses: readonly NameUse[]): (use: NameUse) => boolean {
  const styles = new Map(
    NAME_KINDS.map(kind => [
      kind,
      consensus(
        uses.filter(use => use.kind === kind).map(({ name }) => name),
        {},
      ),
    ]),
  )
  return ({ kind, name }) => {
    const found = styles.get(kind)
    return found != null && parts(name, found.namespace).every(part => isCase(part, found.style))
  }
}

/** Two spellings that are both a specification's own are its business. */
export function bothFromSpec(one: NameUse, other: Spelling): boolean {
  return one.spec && other.uses.some(use => use.spec)
}

function key(use: NameUse): string {
  return `${use.kind}\n${use.name}`
}
