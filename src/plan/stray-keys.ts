/** JSON Schema keywords that properties of a plan do not use, and what to write instead. */
const advice: Readonly<Record<string, string>> = {
  $defs: 'Shared definitions are written once, under the top-level `schemas`.',
  definitions: 'Shared definitions are written once, under the top-level `schemas`.',
  title: 'The key is its title; say what it is in `description`.',
  name: 'The key is its name.',
  example: 'Write `examples`, a list.',
  optional: 'A property is optional unless it says `required: true`.',
  nullable: 'Write `type: [string, "null"]`.',
  additionalItems: 'Write `items` beside `prefixItems`.',
  dependencies: 'Write `dependentRequired` or `dependentSchemas`.',
  pii: 'Write `classification: personal`.',
}

/** What to write instead of a key that properties do not have but that has a meaning elsewhere; null for any other. */
export function strayKeyAdvice(thing: string, key: string): string | null {
  return thing === 'a property' && Object.hasOwn(advice, key) ? (advice[key] as string) : null
}
