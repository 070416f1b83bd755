import type { Schema } from './schema.ts'

/** All schemas directly under a schema. */
export function childrenOf(schema: Schema): Schema[] {
  return [
    schema.items,
    schema.contains,
    schema.unevaluatedItems,
    schema.additionalProperties,
    schema.propertyNames,
    schema.unevaluatedProperties,
    schema.not,
    schema.if,
    schema.then,
    schema.else,
    schema.ref,
    ...(schema.prefixItems ?? []),
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.properties?.values() ?? []),
    ...(schema.patternProperties?.values() ?? []),
    ...(schema.dependentSchemas?.values() ?? []),
  ].filter(child => child !== undefined)
}

/** The schema and all that it is made of, in place or below, by reference too. */
export function schemasIn(root: Schema): Schema[] {
  const found = new Set([root])
  for (const schema of found) for (const child of childrenOf(schema)) found.add(child)
  return [...found]
}

/** The schemas directly under a schema that apply to the same value. */
export function inPlaceParts(schema: Schema): Schema[] {
  return [
    schema.ref,
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    schema.if,
    schema.then,
    schema.else,
    schema.not,
    ...(schema.dependentSchemas?.values() ?? []),
  ].filter(part => part !== undefined)
}

/** The schemas that apply to the same value as this one, itself first: branches that may not hold as well. */
export function inPlace(schema: Schema): Schema[] {
  const found = new Set([schema])
  for (const part of found) for (const next of inPlaceParts(part)) found.add(next)
  return [...found]
}

/** The schemas for a member of an object or an item of an array, as far as names and positions tell. */
export function schemasAt(schemas: readonly Schema[], token: string): Schema[] {
  return schemas.flatMap(inPlace).flatMap(schema => {
    const index = Number(token)
    const found = [
      schema.properties?.get(token),
      Number.isInteger(index) ? (schema.prefixItems?.[index] ?? schema.items) : undefined,
      schema.properties?.has(token) ? undefined : schema.additionalProperties,
    ]
    return found.filter(child => child !== undefined)
  })
}
