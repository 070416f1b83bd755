import { both } from '../model/both.ts'
import { canonical, type Json } from '../text/json.ts'
import { type Definition, isAnnotation, type Keyed } from './definition.ts'

/** Tells of two definitions that contradict each other. */
export type OnConflict = (key: string, keyed: Keyed) => void

/** What stands beside a `$ref`: annotations override those of the target, constraints are added to them. */
export function conjoin(base: Definition, over: Definition, onConflict: OnConflict): Definition {
  const keys = new Map(base.keys)
  const rest: Json[] = []
  for (const [key, keyed] of over.keys) {
    const earlier = keys.get(key)
    if (earlier === undefined || isAnnotation(key) || canonical(earlier.json) === canonical(keyed.json)) {
      keys.set(key, keyed)
      continue
    }
    const merge = both.get(key)
    if (merge === undefined) rest.push({ [key]: keyed.json })
    else {
      const json = merge(earlier.json, keyed.json)
      if (json === null) onConflict(key, keyed)
      keys.set(key, json === null ? keyed : { ...keyed, json })
    }
  }
  if (rest.length > 0) {
    const all = keys.get('allOf')
    const cursor = all?.cursor ?? [...over.keys.values()][0]?.cursor
    if (cursor) keys.set('allOf', { cursor, json: [...(Array.isArray(all?.json) ? all.json : []), ...rest] })
  }
  return {
    ...base,
    at: over.at,
    keys,
    required: over.required ?? base.required,
    requires: [...new Set([...base.requires, ...over.requires])],
    properties: join(base.properties, over.properties, (a, b) => conjoin(a, b, onConflict)),
    parts: [...base.parts, ...over.parts],
    items:
      base.items && over.items ? conjoin(base.items, over.items, onConflict) : (over.items ?? base.items),
  }
}

/** What a variant says: each of its keys takes the place of the event's, the rest stays. */
export function override(base: Definition, over: Definition): Definition {
  const keys = new Map(base.keys)
  if (over.keys.has('enum') && !over.keys.has('values')) keys.delete('values')
  for (const [key, keyed] of over.keys) keys.set(key, keyed)
  const properties = join(base.properties, over.properties, override)
  const absent = new Set<string>()
  for (const [name, property] of properties ?? []) if (property.absent) absent.add(name)
  for (const name of absent) properties?.delete(name)
  const requires = over.requires.length > 0 ? over.requires : base.requires
  return {
    at: over.at,
    via: over.via.length > 0 ? over.via : base.via,
    keys,
    required: over.required ?? base.required,
    requires: requires.filter(name => !absent.has(name)),
    properties,
    parts: over.parts.length > 0 ? over.parts : base.parts,
    items: base.items && over.items ? override(base.items, over.items) : (over.items ?? base.items),
    absent: over.absent,
  }
}

function join(
  base: ReadonlyMap<string, Definition> | null,
  over: ReadonlyMap<string, Definition> | null,
  joinTwo: (base: Definition, over: Definition) => Definition,
): Map<string, Definition> | null {
  if (base === null && over === null) return null
  const result = new Map(base ?? [])
  for (const [name, definition] of over ?? []) {
    const earlier = result.get(name)
    result.set(name, earlier === undefined ? definition : joinTwo(earlier, definition))
  }
  return result
}
