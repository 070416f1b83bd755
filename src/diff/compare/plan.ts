import { thingId } from '../../model/object-id.ts'
import type { Plan, TraitSet } from '../../model/plan.ts'
import type { Difference, Found } from '../difference.ts'
import type { ChangeKind, PlanKind, TraitsKind } from '../kind.ts'
import { detectors } from '../kinds/index.ts'
import type { Plans, TraitsPair } from '../pair.ts'
import { same } from '../same.ts'
import { compareEvent, pairEvents, survivingFile } from './event.ts'
import { compareBodies } from './node.ts'

const isPlanKind = (kind: ChangeKind): kind is PlanKind => kind.on === 'plan'
const isTraitsKind = (kind: ChangeKind): kind is TraitsKind => kind.on === 'traits'
const planKinds = detectors.filter(isPlanKind)
const traitsKinds = detectors.filter(isTraitsKind)

/** Every difference between the two plans, in the order of the plan. */
export function comparePlans(plans: Plans): Difference[] {
  const facts = planKinds.flatMap(kind => kind.detect(plans).map(found => planDifference(kind, plans, found)))
  const events = pairEvents(plans).flatMap(compareEvent)
  const traits = (['user', 'group'] as const).flatMap(kind =>
    compareTraits({ plans, base: plans.base.traits[kind], head: plans.head.traits[kind] }),
  )
  return [...facts, ...events, ...traits]
}

function compareTraits(pair: TraitsPair): Difference[] {
  const { plans, base, head } = pair
  if (same(base, head)) return []
  const both = base.at !== null && head.at !== null
  const facts = !both
    ? []
    : traitsKinds.flatMap(kind => kind.detect(pair).map(found => traitsDifference(kind, pair, found)))
  const scope = { plans, events: null, traits: pair, source: null, base: base.body, head: head.body }
  return [...facts, ...compareBodies(scope)]
}

function planDifference(kind: PlanKind, plans: Plans, found: Found): Difference {
  const before = found.before ?? null
  const at = found.at ?? (before ? survivingFile(plans, before) : plans.head.info.at)
  return { ...common(kind, plans, found), object: found.object ?? 'plan', at, before }
}

function traitsDifference(kind: TraitsKind, pair: TraitsPair, found: Found): Difference {
  const { plans, base, head } = pair
  const at = found.at ?? head.at ?? (base.at ? survivingFile(plans, base.at) : plans.head.info.at)
  const before = found.before === undefined ? base.at : found.before
  return {
    ...common(kind, plans, found),
    object: setObject(head),
    at,
    before,
    source: found.source ?? null,
    traits: pair,
  }
}

const setObject = (set: TraitSet): string => thingId('traits', set.kind)

function common(kind: ChangeKind, plans: Plans, found: Found): Omit<Difference, 'object' | 'at' | 'before'> {
  return {
    kind,
    plans,
    event: null,
    property: null,
    source: null,
    renamedFrom: null,
    data: found.data,
    mendAt: found.mendAt ?? null,
    edit: null,
    events: null,
    traits: null,
    node: null,
    exempt: [],
    implied: false,
  }
}

/** A plan that says nothing, in the place of one that is not there. */
export function emptyPlan(like: Plan): Plan {
  const at = { file: like.info.at.file, pointer: '' }
  const none = new Map<never, never>()
  const traits = (kind: 'user' | 'group'): TraitSet => ({
    kind,
    at: null,
    owner: null,
    trigger: null,
    sources: [],
    destinations: [],
    body: {
      at,
      properties: [],
      schema: { type: 'object', properties: {} },
      dialect: '2020-12',
      written: null,
      unplanned: like.info.unplanned,
    },
  })
  return {
    id: like.id,
    path: like.path,
    info: { ...like.info, name: null, version: null, description: null, enforcement: null, reviewedOn: null },
    ownership: null,
    funnel: like.funnel,
    owners: none,
    useCases: none,
    kpis: none,
    sources: none,
    destinations: none,
    identifiers: none,
    library: none,
    common: none,
    bundles: none,
    schemas: none,
    traits: { user: traits('user'), group: traits('group') },
    events: none,
    migrations: [],
    removed: [],
    suppressions: [],
    problems: [],
    files: like.files,
  }
}
