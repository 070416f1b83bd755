import { libraryId, thingId } from '../../model/object-id.ts'
import type { Origin } from '../../model/origin.ts'
import type { Body, Plan, Property, SharedRef } from '../../model/plan.ts'
import { canonical } from '../../text/json.ts'
import { compareBodies } from '../compare/node.ts'
import type { Difference, Fold } from '../difference.ts'
import type { Plans } from '../pair.ts'

/** Differences that one edit made, or one alone. */
export interface Group {
  readonly fold: Fold | null
  readonly members: readonly Difference[]
}

/**
 * `fold-shared`: the same difference in several places because of one edit to a shared definition, a source or a destination
 * is one change. Only where that definition itself differs in the same way: what an event overrides is its own.
 */
export function foldShared(all: readonly Difference[], plans: Plans): Group[] {
  const shared = new SharedChanges(plans)
  const byKey = new Map<string, { readonly where: Where | null; readonly members: Difference[] }>()
  all.forEach((one, index) => {
    const where = shared.of(one)
    const key = where
      ? `${where.object} ${where.property ?? ''} ${keyOf(one)} ${one.source ?? ''}`
      : `alone ${index}`
    const group = byKey.get(key)
    if (group) group.members.push(one)
    else byKey.set(key, { where, members: [one] })
  })
  return [...byKey.values()].map(({ where, members }) => ({
    members,
    fold: where && members.length > 1 ? foldOf(where, members) : null,
  }))
}

interface Where {
  readonly object: string
  readonly noun: string
  readonly name: string
  readonly property: string | null
  readonly at: Origin
  readonly before: Origin | null
}

function foldOf(where: Where, members: readonly Difference[]): Fold {
  const events = new Set(members.map(member => member.event).filter(event => event !== null))
  return { ...where, events: [...events] }
}

const keyOf = (one: Difference): string => `${one.kind.id} ${canonical(one.data)}`

class SharedChanges {
  readonly #plans: Plans
  readonly #known = new Map<string, ReadonlySet<string>>()

  constructor(plans: Plans) {
    this.#plans = plans
  }

  /** The shared thing whose edit made the difference, or null. */
  of(one: Difference): Where | null {
    if (one.node && one.events) return this.#definition(one)
    const id = one.data['source'] ?? one.data['destination']
    if (
      !one.events ||
      typeof id !== 'string' ||
      !/^event-(source|destination)-(added|removed)$/.test(one.kind.id)
    )
      return null
    const kind = one.kind.id.startsWith('event-source') ? 'source' : 'destination'
    return one.implied || this.#registryChanged(kind, id) ? this.#registry(kind, id) : null
  }

  /** The innermost definition that shows the difference itself. */
  #definition(one: Difference): Where | null {
    const property = one.node?.head?.property ?? one.node?.base?.property
    for (const ref of [...(property?.via ?? [])].reverse()) {
      const path = one.node?.part === 'items' ? `${ref.path}[]` : ref.path
      if (this.#changesIn(ref).has(`${path} ${keyOf(one)}`)) return this.#place(ref)
    }
    return null
  }

  #changesIn(ref: SharedRef): ReadonlySet<string> {
    const key = `${ref.kind} ${ref.name}`
    const known = this.#known.get(key)
    if (known) return known
    const [base, head] = [definitionBody(this.#plans.base, ref), definitionBody(this.#plans.head, ref)]
    const scope = { plans: this.#plans, events: null, traits: null, source: null }
    const found = base && head ? compareBodies({ ...scope, base: base.body, head: head.body }) : []
    const keys = new Set(found.map(one => `${inside(one.property, head?.root ?? '')} ${keyOf(one)}`))
    this.#known.set(key, keys)
    return keys
  }

  #place(ref: SharedRef): Where {
    const now = propertyIn(this.#plans.head, ref)
    const old = propertyIn(this.#plans.base, ref)
    const [first = ''] = ref.path.split(/\.|\[\]/)
    const inCommon = ref.kind === 'common'
    const name = inCommon ? first : ref.name
    const rest = inCommon ? ref.path.slice(first.length).replace(/^\./, '') : ref.path
    return {
      object: ref.kind === 'library' ? libraryId(ref.name) : thingId(ref.kind, name),
      noun: NOUNS[ref.kind],
      name,
      property: rest === '' ? null : rest,
      at: now?.at ?? definitionAt(this.#plans.head, ref) ?? ref.at,
      before: old?.at ?? null,
    }
  }

  #registryChanged(kind: 'source' | 'destination', id: string): boolean {
    const [base, head] = [this.#plans.base, this.#plans.head].map(plan =>
      (kind === 'source' ? plan.sources : plan.destinations).get(id),
    )
    return !base || !head || !sameSources(base, head)
  }

  #registry(kind: 'source' | 'destination', id: string): Where {
    const [base, head] = [this.#plans.base, this.#plans.head].map(plan =>
      (kind === 'source' ? plan.sources : plan.destinations).get(id),
    )
    const at = head?.at ?? this.#plans.head.info.at
    return { object: thingId(kind, id), noun: kind, name: id, property: null, at, before: base?.at ?? null }
  }
}

const NOUNS = { library: 'property', schema: 'object', bundle: 'bundle', common: 'property' } as const

function sameSources(base: object, head: object): boolean {
  const of = (thing: object): string => JSON.stringify('sources' in thing ? thing.sources : null)
  return of(base) === of(head)
}

/** A shared definition as a payload of its own. A single property stands under the name `root`. */
function definitionBody(plan: Plan, ref: SharedRef): { readonly body: Body; readonly root: string } | null {
  if (ref.kind === 'bundle') {
    const bundle = plan.bundles.get(ref.name)
    return bundle ? { body: bodyOf([...bundle.properties.values()], bundle.at), root: '' } : null
  }
  if (ref.kind === 'common') return { body: bodyOf([...plan.common.values()], ref.at), root: '' }
  const definition = definitionOf(plan, ref)
  return definition ? { body: bodyOf([definition], definition.at), root: definition.path } : null
}

function definitionOf(plan: Plan, ref: SharedRef): Property | undefined {
  return ref.kind === 'library' ? plan.library.get(ref.name) : plan.schemas.get(ref.name)?.definition
}

function bodyOf(properties: readonly Property[], at: Origin): Body {
  const schema = {
    type: 'object',
    properties: Object.fromEntries(properties.map(property => [property.name, property.schema])),
    required: properties.filter(property => property.required).map(property => property.name),
  }
  return { at, properties, schema, dialect: '2020-12', written: null, unplanned: 'allow' }
}

/** A path inside the definition: `''` for the thing itself. */
function inside(path: string | null, root: string): string {
  if (path === null) return ''
  if (root === '' || !path.startsWith(root)) return path
  return path.slice(root.length).replace(/^\./, '')
}

/** The property at the reference's path inside the shared thing. */
function propertyIn(plan: Plan, ref: SharedRef): Property | null {
  const definition = definitionBody(plan, ref)
  if (!definition) return null
  let found: Property | null = null
  const visit = (property: Property): void => {
    if (inside(property.path, definition.root) === ref.path) found = property
    property.children.forEach(visit)
  }
  definition.body.properties.forEach(visit)
  return found
}

function definitionAt(plan: Plan, ref: SharedRef): Origin | null {
  const definition = ref.kind === 'bundle' ? plan.bundles.get(ref.name) : definitionOf(plan, ref)
  return definition?.at ?? null
}
