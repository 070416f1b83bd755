import type { Impact } from '../model/change.ts'
import type { EventSource, Plan, PlanEvent, Property } from '../model/plan.ts'
import type { Difference } from './difference.ts'

/** Who is concerned by a change: who sends it, where it goes, what it feeds, who owns it. Ids in the plan's order. */
export function impactOf(one: Difference): Impact {
  const { events, traits } = one
  if (events) return eventImpact(one, [events.base, events.head])
  if (traits) {
    const sets = [traits.base, traits.head]
    const owners = sets.map(set => set.owner)
    return inOrder(one, {
      ...NOBODY,
      sources: sendersOf(one, sets),
      destinations: reachedFrom(one, sets),
      owners: present([...owners, ...propertyOwners(one)]),
    })
  }
  return inOrder(one, planImpact(one))
}

const NOBODY: Impact = { sources: [], destinations: [], kpis: [], useCases: [], stakeholders: [], owners: [] }

type Sent = { readonly sources: readonly EventSource[]; readonly destinations: readonly string[] }

function eventImpact(one: Difference, sides: readonly (PlanEvent | null)[]): Impact {
  const there = sides.filter(side => side !== null)
  const properties = propertiesOf(one)
  const kpis = [...there.flatMap(event => event.kpis), ...properties.flatMap(property => property.kpis)]
  const value = feeds(
    one,
    kpis,
    there.flatMap(event => event.useCases),
  )
  return inOrder(one, {
    sources: sendersOf(one, there),
    destinations: reachedFrom(one, there),
    kpis,
    ...value,
    owners: present([...there.map(event => event.owner), ...propertyOwners(one)]),
  })
}

const present = (ids: readonly (string | null)[]): string[] => ids.filter(id => id !== null)
const propertiesOf = ({ node }: Difference): Property[] =>
  [node?.base?.property, node?.head?.property].filter(property => property !== null && property !== undefined)
const propertyOwners = (one: Difference): (string | null)[] =>
  propertiesOf(one).map(property => property.owner)

/** The apps that send it: not drafts, and not those whose own variant has nothing of the change. */
function sendersOf(one: Difference, sides: readonly Sent[]): string[] {
  if (one.source !== null) return [one.source]
  const live = sides.flatMap(side =>
    side.sources.filter(source => source.status !== 'draft').map(source => source.id),
  )
  return live.filter(id => !one.exempt.includes(id))
}

/** Where it goes: a property may go to fewer places than its event, and a source does not feed every destination. */
function reachedFrom(one: Difference, sides: readonly Sent[]): string[] {
  const { destination } = one.data
  if (one.kind.id.includes('-destination-') && typeof destination === 'string') return [destination]
  const limits = propertiesOf(one).map(property => property.destinations)
  const limited =
    limits.length > 0 && limits.every(list => list !== null) ? limits.flatMap(list => list ?? []) : null
  return sides
    .flatMap(side => side.destinations)
    .filter(id => (limited === null || limited.includes(id)) && takesFrom(one, id))
}

function takesFrom(one: Difference, id: string): boolean {
  if (one.source === null) return true
  const { head, base } = one.plans
  const sources = (head.destinations.get(id) ?? base.destinations.get(id))?.sources ?? null
  return sources === null || sources.includes(one.source)
}

/** The use cases that are named, and those with an outcome on one of the KPIs; with those who have a stake in them. */
function feeds(
  one: Difference,
  kpis: readonly string[],
  named: readonly string[],
): Pick<Impact, 'useCases' | 'stakeholders'> {
  const useCases: string[] = []
  const stakeholders: string[] = []
  for (const plan of [one.plans.base, one.plans.head]) {
    for (const [id, useCase] of plan.useCases) {
      const whole = named.includes(id)
      const outcomes = useCase.outcomes.filter(
        outcome => whole || outcome.kpis.some(kpi => kpis.includes(kpi)),
      )
      if (!whole && outcomes.length === 0) continue
      useCases.push(id)
      stakeholders.push(...outcomes.flatMap(outcome => outcome.stakeholders))
    }
  }
  return { useCases, stakeholders }
}

/** Of a registry's entry: itself, and what hangs on it. */
function planImpact(one: Difference): Impact {
  const { id } = one.data
  if (one.kind.id.startsWith('plan-unplanned')) return unplannedImpact(one)
  if (typeof id !== 'string') return NOBODY
  const registry = one.kind.id.replace(/-(added|removed|changed)$/, '')
  const { base, head } = one.plans
  if (registry === 'kpi') {
    const owners = [base.kpis.get(id)?.owner ?? null, head.kpis.get(id)?.owner ?? null]
    return { ...NOBODY, kpis: [id], ...feeds(one, [id], []), owners: present(owners) }
  }
  if (registry === 'use-case') return { ...NOBODY, ...feeds(one, [], [id]) }
  if (registry === 'owner') return { ...NOBODY, owners: [id] }
  const owners = present(
    [base, head].map(
      plan => (registry === 'source' ? plan.sources : plan.destinations).get(id)?.owner ?? null,
    ),
  )
  if (registry === 'source') return { ...NOBODY, sources: [id], owners }
  return registry === 'destination' ? { ...NOBODY, destinations: [id], owners } : NOBODY
}

function unplannedImpact(one: Difference): Impact {
  const events = [...one.plans.base.events.values()].filter(event => event.status !== 'draft')
  const sources = events.flatMap(event =>
    event.sources.filter(source => source.status !== 'draft').map(source => source.id),
  )
  return { ...NOBODY, sources, destinations: events.flatMap(event => event.destinations) }
}

/** Ids once each, as the head lists them, then as the base did, then others. */
function inOrder(one: Difference, impact: Impact): Impact {
  const { base, head } = one.plans
  const sort = (ids: readonly string[], keys: (plan: Plan) => Iterable<string>): string[] => {
    const wanted = new Set(ids)
    const order = new Set([...keys(head), ...keys(base), ...wanted])
    return [...order].filter(id => wanted.has(id))
  }
  return {
    sources: sort(impact.sources, plan => plan.sources.keys()),
    destinations: sort(impact.destinations, plan => plan.destinations.keys()),
    kpis: sort(impact.kpis, plan => plan.kpis.keys()),
    useCases: sort(impact.useCases, plan => plan.useCases.keys()),
    stakeholders: sort(impact.stakeholders, plan => plan.owners.keys()),
    owners: sort(impact.owners, plan => plan.owners.keys()),
  }
}

/** The impact of several differences that one edit made. */
export function mergeImpact(members: readonly Difference[]): Impact {
  const all = members.map(impactOf)
  const [first] = members
  if (!first) return NOBODY
  const join = (key: keyof Impact): string[] => all.flatMap(impact => impact[key])
  return inOrder(first, {
    sources: join('sources'),
    destinations: join('destinations'),
    kpis: join('kpis'),
    useCases: join('useCases'),
    stakeholders: join('stakeholders'),
    owners: join('owners'),
  })
}
