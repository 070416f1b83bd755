import { closed } from '../model/schema.ts'
import { isObject, type Json, type JsonObject, objectFrom, own } from '../text/json.ts'
import { withKeys } from './schema-edit.ts'
import { withoutImplied } from './schema-meaning.ts'

/**
 * The planned reading: what an app that keeps to the plan can send. Accepts the payloads of the schema that hold only what
 * the plan names: each object that lists properties is closed to others, unless it says itself what others look like.
 */
export function planned(schema: JsonObject): JsonObject {
  return closed(withoutImplied(schema, 'allow') as JsonObject)
}

/** The head's schema without the properties that the base lists nowhere at that place: what readers of the base see of it. */
export function knownTo(head: JsonObject, base: JsonObject): JsonObject {
  const [mine, theirs] = [own(head, 'properties'), own(base, 'properties')]
  const items = [own(head, 'items'), own(base, 'items')]
  let result = head
  if (isObject(mine) && isObject(theirs)) {
    const kept = Object.entries(mine).filter(([name]) => Object.hasOwn(theirs, name))
    const properties = kept.map(([name, schema]): [string, Json] => [name, knownPart(schema, theirs[name])])
    const required = own(head, 'required')
    const names = Array.isArray(required)
      ? required.filter(name => typeof name !== 'string' || Object.hasOwn(theirs, name))
      : undefined
    result = withKeys(result, { properties: objectFrom(properties), required: names })
  }
  if (isObject(items[0]) && isObject(items[1]))
    result = withKeys(result, { items: knownTo(items[0], items[1]) })
  return result
}

function knownPart(head: Json, base: Json | undefined): Json {
  return isObject(head) && isObject(base) ? knownTo(head, base) : head
}

/** The base's schema with the properties that only the head lists at that place, of whatever sort: readers of the base do not see them. */
export function knowing(base: JsonObject, head: JsonObject): JsonObject {
  const [mine, theirs] = [own(base, 'properties'), own(head, 'properties')]
  const items = [own(base, 'items'), own(head, 'items')]
  let result = base
  if (isObject(mine) && isObject(theirs)) {
    const known = Object.entries(mine).map(([name, schema]): [string, Json] => [
      name,
      knowingPart(schema, own(theirs, name)),
    ])
    const others = Object.keys(theirs).filter(name => !Object.hasOwn(mine, name))
    const unknown = others.map((name): [string, Json] => [name, {}])
    result = withKeys(result, { properties: objectFrom([...known, ...unknown]) })
  }
  if (isObject(items[0]) && isObject(items[1]))
    result = withKeys(result, { items: knowing(items[0], items[1]) })
  return result
}

function knowingPart(base: Json, head: Json | undefined): Json {
  return isObject(base) && isObject(head) ? knowing(base, head) : base
}
