import { resolved } from '../model/schema-types.ts'
import { isObject, type JsonObject, objectFrom, own } from '../text/json.ts'

/** A copy of `schema` with the node at `steps` changed; references on the way are written out. Null: no such node. */
export function editAt(
  schema: JsonObject,
  steps: readonly string[],
  change: (node: JsonObject) => JsonObject,
): JsonObject | null {
  return edit(schema, schema, steps, change)
}

function edit(
  root: JsonObject,
  node: JsonObject,
  steps: readonly string[],
  change: (node: JsonObject) => JsonObject,
): JsonObject | null {
  const [step, ...rest] = steps
  const direct = resolved(root, node)
  if (step === undefined) return change(direct)
  const child = own(direct, step)
  if (!isObject(child)) return null
  const edited = isMap(step) ? editEntry(root, child, rest, change) : edit(root, child, rest, change)
  return edited && withKeys(direct, { [step]: edited })
}

const isMap = (step: string): boolean => step === 'properties'

function editEntry(
  root: JsonObject,
  map: JsonObject,
  steps: readonly string[],
  change: (node: JsonObject) => JsonObject,
): JsonObject | null {
  const [name, ...rest] = steps
  if (name === undefined) return null
  const child = own(map, name)
  if (!isObject(child)) return null
  const edited = edit(root, child, rest, change)
  return edited && withEntry(map, name, edited)
}

/** A copy with keywords set; `undefined` leaves one out. */
export function withKeys(
  node: JsonObject,
  keys: Readonly<Record<string, JsonObject[string] | undefined>>,
): JsonObject {
  const entries = Object.entries(node).filter(([key]) => !Object.hasOwn(keys, key))
  for (const [key, value] of Object.entries(keys)) if (value !== undefined) entries.push([key, value])
  return objectFrom(entries)
}

/** A copy of a map of names with one entry set in its place, or added at the end. */
export function withEntry(map: JsonObject, name: string, value: JsonObject): JsonObject {
  const entries = Object.entries(map)
  const at = entries.findIndex(([key]) => key === name)
  if (at === -1) entries.push([name, value])
  else entries[at] = [name, value]
  return objectFrom(entries)
}

/** A copy without the named property. */
export function withoutProperty(node: JsonObject, name: string): JsonObject {
  const map = own(node, 'properties')
  if (!isObject(map)) return withRequired(node, name, false)
  const properties = objectFrom(Object.entries(map).filter(([key]) => key !== name))
  return withRequired(withKeys(node, { properties }), name, false)
}

/** A copy with the named property, required or not. */
export function withProperty(
  node: JsonObject,
  name: string,
  schema: JsonObject,
  required: boolean,
): JsonObject {
  const map = own(node, 'properties')
  const properties = withEntry(isObject(map) ? map : {}, name, schema)
  return withRequired(withKeys(node, { properties }), name, required)
}

export function withRequired(node: JsonObject, name: string, required: boolean): JsonObject {
  const others = requiredOf(node).filter(key => key !== name)
  const names = required ? [...others, name] : others
  return withKeys(node, { required: names.length > 0 ? names : undefined })
}

function requiredOf(node: JsonObject): string[] {
  const names = own(node, 'required')
  return Array.isArray(names) ? names.filter(name => typeof name === 'string') : []
}
