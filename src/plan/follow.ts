import type { Fix } from '../model/finding.ts'
import type { Migration, Plan, PlanEvent, Property } from '../model/plan.ts'
import { bodiesOf, walkProperties } from '../model/walk.ts'
import type { SourceDocument } from '../source/document.ts'
import { isObject, type Json, own } from '../text/json.ts'
import { join, parent, pointer, segments } from '../text/pointer.ts'
import { dataAt, definitionSteps, outerDefinitions, pathOf, type Steps, valueAt } from './follow-data.ts'

export type Documents = ReadonlyMap<string, SourceDocument>

/** Keys that can speak of a property by its name where no edit of ours would reach. */
const applicators = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'dependentSchemas', 'patternProperties']

/** A plan as it is written, and the ways to each property of its events by the place of its definition. */
interface Written {
  readonly plan: Plan
  readonly documents: Documents
  readonly paths: ReadonlyMap<string, readonly EventPath[]>
}

interface EventPath {
  readonly event: PlanEvent
  readonly steps: Steps
  /** the properties that it is inside of, outermost first, each with the number of steps to it */
  readonly inside: readonly { readonly property: Property; readonly depth: number }[]
}

/**
 * Gives a fix the edits that keep the plan whole: what refers to a name, or holds a value, by the old one. Null where
 * something may refer to it that can't be followed. Fixes that rename nothing and change no value come back alone.
 */
export function follower(plan: Plan, documents: Documents): (fix: Fix) => Fix[] | null {
  const written = { plan, documents, paths: eventPaths(plan) }
  return fix => followed(fix, written)
}

function followed(fix: Fix, written: Written): Fix[] | null {
  const { plan, documents } = written
  const path = segments(fix.at.pointer)
  const old = valueAt(documents, fix.at)
  if (fix.kind === 'set-value' && path[0] === 'events' && path.length === 3)
    return path[2] === 'name' ? [fix, ...eventNames(old, fix.value ?? null, plan)] : [fix]
  if (fix.kind === 'set-value') return [fix, ...allowedValue(fix, old, written)]
  if (fix.kind !== 'rename-key' || fix.key === undefined) return [fix]
  const name = path.at(-1) as string
  if (path[0] === 'events' && path.length === 2) return [fix, ...eventNames(name, fix.key, plan)]
  return propertyName(fix, name, fix.key, written)
}

/** What replaces or is migrated to an event says so by its name. */
function eventNames(from: Json | undefined, to: Json, plan: Plan): Fix[] {
  const events = [...plan.events.values()].filter(event => event.deprecated?.replacedBy === from)
  const places = [
    ...events.map(event => ({ ...event.at, pointer: join(event.at.pointer, 'deprecated', 'replacedBy') })),
    ...plan.migrations
      .filter(migration => migration.to === from)
      .map(({ at }) => ({ ...at, pointer: join(at.pointer, 'to') })),
  ]
  return places.map(at => ({ at, kind: 'set-value', value: to }))
}

function propertyName(fix: Fix, from: string, to: string, written: Written): Fix[] | null {
  const { plan, documents, paths } = written
  const definitions = new Map([[placeOf(fix.at), fix.at]])
  const events = paths.get(placeOf(fix.at)) ?? []
  const bodies = [
    plan.traits.user.body,
    plan.traits.group.body,
    ...events.flatMap(({ event }) => bodiesOf(event)),
  ]
  const edits = bodies.flatMap(({ properties }) => replacements(properties, placeOf(fix.at), to))
  for (const path of events) {
    const { event, steps } = path
    edits.push(...examplesAbove(path, documents).map((at): Fix => ({ at, kind: 'rename-key', key: to })))
    for (const at of otherDefinitions(steps, event, documents)) definitions.set(placeOf(at), at)
    edits.push(...inEvent(steps, to, event, plan.migrations, documents))
  }
  const path = segments(fix.at.pointer)
  if (path.length === 2 && path[0] === 'properties') edits.push(...libraryReferences(from, to, documents))
  for (const at of definitions.values()) {
    const beside = besideDefinition(at, from, to, documents)
    if (beside === null) return null
    edits.push({ at, kind: 'rename-key', key: to }, ...beside)
  }
  return edits
}

const placeOf = (at: Fix['at']): string => JSON.stringify([at.file, at.pointer])

/** Whichever shared definition a property comes through. */
function eventPaths(plan: Plan): Map<string, EventPath[]> {
  const found = new Map<string, EventPath[]>()
  const visit = (properties: readonly Property[], above: EventPath, abovePath: string): void => {
    for (const property of properties) {
      const lists = (property.path.length - abovePath.length - property.name.length - (abovePath ? 1 : 0)) / 2
      const steps = [...above.steps, ...Array<string>(lists).fill('[]'), property.name]
      const path = { ...above, steps }
      const known = found.get(placeOf(property.at))
      if (known) known.push(path)
      else found.set(placeOf(property.at), [path])
      const inside = [...above.inside, { property, depth: steps.length }]
      if (property.children.length > 0) visit(property.children, { ...path, inside }, property.path)
    }
  }
  for (const event of plan.events.values()) {
    const start: EventPath = { event, steps: [], inside: [] }
    for (const { properties } of bodiesOf(event)) visit(properties, start, '')
  }
  return found
}

/** Where an event and its variants say more of a property that is at the end of these steps. */
function otherDefinitions(steps: Steps, event: PlanEvent, documents: Documents): Fix['at'][] {
  const { file, pointer: place } = event.at
  const owners = [place, ...[...event.variants.values()].map(({ at }) => at.pointer)]
  return owners
    .map(owner => ({ file, pointer: owner + definitionSteps(steps) }))
    .filter(at => valueAt(documents, at) !== undefined)
}

/** Examples, names in destinations and migrations of an event. */
function inEvent(
  steps: Steps,
  to: string,
  event: PlanEvent,
  migrations: readonly Migration[],
  documents: Documents,
): Fix[] {
  const moved = movedPath(pathOf(steps), to)
  const keys = event.examples.flatMap(({ at, value }) => dataAt(value, at, steps))
  const renames = keys.map((at): Fix => ({ at, kind: 'rename-key', key: to }))
  for (const [destination, { properties }] of event.names) {
    const names = join(event.at.pointer, 'names', destination, 'properties')
    for (const path of properties.keys()) {
      const key = moved(path)
      const at = { file: event.at.file, pointer: join(names, path) }
      if (key !== null && valueAt(documents, at) !== undefined) renames.push({ at, kind: 'rename-key', key })
    }
  }
  for (const migration of migrations.filter(({ to }) => to === event.name || to === event.id)) {
    for (const [old, path] of migration.properties) {
      const value = moved(path)
      const at = { ...migration.at, pointer: join(migration.at.pointer, 'properties', old) }
      if (value !== null) renames.push({ at, kind: 'set-value', value })
    }
  }
  return renames
}

/** The path of a property, or of one inside it, when it gets another name; null: it keeps its path. */
function movedPath(from: string, to: string): (path: string) => string | null {
  const renamed = from.slice(0, from.lastIndexOf('.') + 1) + to
  return path =>
    path === from || path.startsWith(`${from}.`) || path.startsWith(`${from}[`)
      ? renamed + path.slice(from.length)
      : null
}

/** What is replaced by a property says so by its path or its name. In a shared definition it may mean one of another event. */
function replacements(properties: readonly Property[], place: string, to: string): Fix[] {
  const all = walkProperties(properties)
  const renamed = all.find(({ at }) => placeOf(at) === place)
  if (renamed === undefined) return []
  const moved = movedPath(renamed.path, to)
  return all.flatMap(({ deprecated, via }): Fix[] => {
    const old = deprecated?.replacedBy
    if (!deprecated || !old || (via.length > 0 && renamed.via.length === 0)) return []
    const meant = all.find(({ path }) => path === old) ?? all.find(({ name }) => name === old)
    const value = meant === renamed && old === renamed.name ? to : moved(old)
    const at = { ...deprecated.at, pointer: join(deprecated.at.pointer, 'replacedBy') }
    return value === null ? [] : [{ at, kind: 'set-value', value }]
  })
}

/** What stands beside a definition: lists of required names, and examples of the objects that it is in. */
function besideDefinition(at: Fix['at'], from: string, to: string, documents: Documents): Fix[] | null {
  const owner = parent(parent(at.pointer) ?? '') ?? ''
  const object =
    segments(at.pointer).at(-2) === 'properties' ? valueAt(documents, { ...at, pointer: owner }) : null
  const edits: Fix[] = []
  if (isObject(object ?? undefined)) {
    const keys = object as { [key: string]: Json }
    if (applicators.some(key => own(keys, key) !== undefined)) return null
    const dependent = own(keys, 'dependentRequired')
    const lists = isObject(dependent) ? Object.keys(dependent).map(key => ['dependentRequired', key]) : []
    for (const list of [['required'], ...lists]) {
      const items = valueAt(documents, { ...at, pointer: join(owner, ...list) })
      if (!Array.isArray(items)) continue
      for (const [index, item] of items.entries()) {
        const place = { ...at, pointer: join(owner, ...list, index) }
        if (item === from) edits.push({ at: place, kind: 'set-value', value: to })
      }
    }
    if (isObject(dependent) && own(dependent, from) !== undefined) {
      const place = { ...at, pointer: join(owner, 'dependentRequired', from) }
      edits.push({ at: place, kind: 'rename-key', key: to })
    }
  }
  return [
    ...edits,
    ...examplesAround(at, documents).map((place): Fix => ({ at: place, kind: 'rename-key', key: to })),
  ]
}

/** The same thing in `examples` and `default` of the properties around a definition. */
function examplesAround(at: Fix['at'], documents: Documents): Fix['at'][] {
  return outerDefinitions(at.pointer).flatMap(({ pointer: outer, steps }) =>
    examplesOf({ ...at, pointer: outer }, steps, documents),
  )
}

/** The same in those of the properties that bring it into an event by a reference. */
function examplesAbove({ steps, inside }: EventPath, documents: Documents): Fix['at'][] {
  return inside.flatMap(({ property, depth }) =>
    [property.at, ...property.via.map(({ at }) => at)].flatMap(at =>
      examplesOf(at, steps.slice(depth), documents),
    ),
  )
}

function examplesOf(at: Fix['at'], steps: Steps, documents: Documents): Fix['at'][] {
  return ['examples', 'default'].flatMap(key => {
    const place = { ...at, pointer: join(at.pointer, key) }
    const value = valueAt(documents, place)
    return value === undefined ? [] : dataAt(value, place, key === 'default' ? steps : ['[]', ...steps])
  })
}

/** `$ref`s to a property of the library, but for those inside a JSON Schema document of its own. */
function libraryReferences(from: string, to: string, documents: Documents): Fix[] {
  const edits: Fix[] = []
  for (const [file, { value }] of documents) {
    const open: [Json, string, boolean][] = value === undefined ? [] : [[value, '', false]]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [node, at, raw] = next
      if (typeof node !== 'object' || node === null) continue
      for (const [key, child] of Object.entries(node)) {
        const place = join(at, key)
        const inside = raw || (key === 'schema' && /^\/events\/[^/]*$/.test(at))
        if (key === '$ref' && typeof child === 'string') {
          const start = raw ? 'plan:#' : '#'
          const path = child.startsWith(start) ? segments(decoded(child.slice(start.length))) : []
          const [section, name, ...rest] = path
          if (section !== 'properties' || name !== from) continue
          const target = start + encodeURI(pointer('properties', to, ...rest))
          edits.push({ at: { file, pointer: place }, kind: 'set-value', value: target })
        } else open.push([child, place, inside])
      }
    }
  }
  return edits
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Examples that hold an allowed value take over its new spelling. */
function allowedValue(fix: Fix, old: Json | undefined, { paths, documents }: Written): Fix[] {
  const match = /^(.*)\/(?:enum\/\d+|values\/\d+\/value|const)$/s.exec(fix.at.pointer)
  if (match === null || old === undefined) return []
  const property = { ...fix.at, pointer: match[1] as string }
  const events = paths.get(placeOf(property)) ?? []
  const places = [
    ...events.flatMap(path => examplesAbove(path, documents)),
    ...events.flatMap(({ event, steps }) =>
      event.examples.flatMap(({ at, value }) => dataAt(value, at, steps)),
    ),
    ...examplesAround(property, documents),
    ...examplesOf(property, [], documents),
  ]
  return places
    .filter(at => valueAt(documents, at) === old)
    .map(at => ({ at, kind: 'set-value', value: fix.value ?? null }))
}
