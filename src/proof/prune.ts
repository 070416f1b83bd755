import { isObject, type Json, type JsonObject, keyOf, member, objectFrom } from './json.ts'
import type { Schema } from './schema.ts'

/** Unions with fewer branches are left as they are. */
const FEW = 4

/** The names of all properties in a value, at any depth. */
export function namesIn(value: Json): Set<string> {
  const names = new Set<string>()
  for (const part of partsOf(value)) if (isObject(part)) for (const name of Object.keys(part)) names.add(name)
  return names
}

function* partsOf(value: Json): Generator<Json> {
  yield value
  if (Array.isArray(value)) for (const item of value) yield* partsOf(item)
  else if (isObject(value)) for (const item of Object.values(value)) yield* partsOf(item)
}

interface Guard {
  readonly name: string
  readonly values: readonly Json[]
}

/**
 * Branches that are for objects with another constant than any object in the value has, as a union of events has
 * many: they reject it, and so does `merged`, which accepts all that they do and is compiled at once.
 */
export function mergeForeign(
  branches: readonly Schema[],
  value: Json,
): { readonly kept: readonly Schema[]; readonly merged: JsonObject | undefined } {
  if (branches.length < FEW) return { kept: branches, merged: undefined }
  const objects = [...partsOf(value)].filter(isObject)
  const kept: Schema[] = []
  const foreign = new Map<string, Json[]>()
  for (const branch of branches) {
    const guard = guardsOf(branch).find(candidate => isForeign(candidate, objects))
    if (guard === undefined) kept.push(branch)
    else foreign.set(guard.name, [...(foreign.get(guard.name) ?? []), ...guard.values])
  }
  if (foreign.size === 0) return { kept, merged: undefined }
  const guards = [...foreign].map(([name, values]) => ({
    type: 'object',
    required: [name],
    properties: objectFrom([[name, { enum: values }]]),
  }))
  return { kept, merged: { anyOf: guards } }
}

/** Properties that a branch requires and gives constants to; none where it isn't only for objects. */
function guardsOf(branch: Schema): Guard[] {
  const schema = branch.ref ?? branch
  if (schema.type?.length !== 1 || schema.type[0] !== 'object') return []
  return [...(schema.properties ?? [])].flatMap(([name, property]) => {
    const values = property.const === undefined ? property.enum : [property.const.value]
    return values !== undefined && values.length > 0 && schema.required?.includes(name)
      ? [{ name, values }]
      : []
  })
}

function isForeign({ name, values }: Guard, objects: readonly JsonObject[]): boolean {
  const keys = new Set(values.map(keyOf))
  return objects.every(object => {
    const value = member(object, name)
    return value === undefined || !keys.has(keyOf(value))
  })
}
