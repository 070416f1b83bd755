import { fingerprint } from '../../model/fingerprint.ts'
import { eventId, propertyId, thingId, traitId } from '../../model/object-id.ts'
import type { Origin } from '../../model/origin.ts'
import type { Body, Property } from '../../model/plan.ts'
import type { Difference, Found } from '../difference.ts'
import type { ChangeKind, NodeKind } from '../kind.ts'
import { detectors } from '../kinds/index.ts'
import {
  itemsPair,
  listsChildren,
  type NodePair,
  payloadPair,
  propertyPair,
  type Scope,
} from '../node-pair.ts'
import { same } from '../same.ts'
import { meaningKey, withoutImplied } from '../schema-meaning.ts'
import { matchProperties } from './rename.ts'

const isNodeKind = (kind: ChangeKind): kind is NodeKind => kind.on === 'node'
const allNodeKinds = detectors.filter(isNodeKind)
const traitKinds = allNodeKinds.filter(kind => !kind.id.startsWith('property-'))
const eventKinds = allNodeKinds.filter(kind => !kind.id.startsWith('trait-'))
const constraintChanged = eventKinds.find(kind => kind.id === 'constraint-changed') as NodeKind

/** What differs between two payloads. Those that say the same are not walked. */
export function compareBodies(scope: Scope): Difference[] {
  if (same(scope.base, scope.head)) return []
  const root = payloadPair(scope)
  const found = walk(root)
  return found.some(one => one.edit) || sameSchema(scope) ? found : [...found, wholeChange(root)]
}

function sameSchema({ base, head }: Scope): boolean {
  const key = (body: Body): string => meaningKey(withoutImplied(body.schema, body.unplanned))
  return base.dialect === head.dialect && key(base) === key(head)
}

/** The payloads differ in a way that no part of them shows. */
export function wholeChange(root: NodePair): Difference {
  const { base, head } = root.scope
  const hash = (schema: Scope['base']): string => fingerprint([schema.dialect, meaningKey(schema.schema)])
  const data = { from: { schema: hash(base) }, to: { schema: hash(head) } }
  return nodeDifference(constraintChanged, root, { data, edit: () => head.schema })
}

function walk(pair: NodePair): Difference[] {
  const kinds = pair.scope.traits ? traitKinds : eventKinds
  const own = kinds.flatMap(kind => ask(kind, pair))
  if (!pair.base || !pair.head || pair.types.disjoint) return own
  return [...own, ...childPairs(pair).flatMap(walk)]
}

function ask(kind: NodeKind, pair: NodePair): Difference[] {
  if (kind.constraint && pair.types.disjoint) return []
  if (pair.part === 'items' && !ABOUT_ITEMS.has(kind.id)) return []
  return kind.detect(pair).map(found => nodeDifference(kind, pair, found))
}

/** What is asked of the objects in a list; the rest is part of `items-changed`. */
const ABOUT_ITEMS = new Set(['object-closed', 'object-opened'])

function childPairs(pair: NodePair): NodePair[] {
  const { base, head } = pair
  if (!base || !head) return []
  const inside =
    pair.part === 'property' && !(listsChildren(base) && listsChildren(head)) ? itemsPair(pair) : null
  if (inside) return [inside]
  const listed = [base, head].map(node => (listsChildren(node) || pair.part === 'items' ? node.children : []))
  return matchProperties(listed[0] as Property[], listed[1] as Property[]).map(match =>
    propertyPair(pair, match.base, match.head, match.renamed),
  )
}

function nodeDifference(kind: ChangeKind, pair: NodePair, found: Found): Difference {
  const { scope } = pair
  const path = pathOf(pair)
  const before = pair.base ? (pair.base.property?.at ?? ownerPlaces(scope)[0]) : null
  const head = pair.head ? (pair.head.property?.at ?? ownerPlaces(scope)[1]) : survivingParent(pair)
  return {
    kind,
    plans: scope.plans,
    object: objectOf(scope, path),
    event: eventName(scope),
    property: path === null ? null : scope.traits ? `${scope.traits.head.kind}.${path}` : path,
    source: scope.source,
    renamedFrom: found.renamedFrom ?? null,
    data: found.data,
    at: found.at ?? head ?? ({ file: '', pointer: '' } satisfies Origin),
    before: found.before === undefined ? (before ?? null) : found.before,
    mendAt: found.mendAt ?? null,
    edit: found.edit ?? null,
    events: scope.events,
    traits: scope.traits,
    node: pair,
    exempt: [],
    implied: false,
  }
}

function pathOf(pair: NodePair): string | null {
  const path = (pair.head ?? pair.base)?.property?.path ?? null
  return path !== null && pair.part === 'items' ? `${path}[]` : path
}

function eventName({ events }: Scope): string | null {
  return (events?.head ?? events?.base)?.id ?? null
}

function objectOf(scope: Scope, path: string | null): string {
  if (scope.traits)
    return path === null ? thingId('traits', scope.traits.head.kind) : traitId(scope.traits.head.kind, path)
  const event = eventName(scope) ?? ''
  return path === null ? eventId(event) : propertyId(event, path)
}

function ownerPlaces({ events, traits, base, head }: Scope): [Origin, Origin] {
  if (events) return [events.base?.at ?? base.at, events.head?.at ?? head.at]
  return [traits?.base.at ?? base.at, traits?.head.at ?? head.at]
}

/** Of something removed: the nearest place around it that is still there. */
function survivingParent(pair: NodePair): Origin | undefined {
  for (let parent = pair.parent; parent; parent = parent.parent) {
    const at = parent.head?.property?.at
    if (at) return at
  }
  return ownerPlaces(pair.scope)[1]
}
