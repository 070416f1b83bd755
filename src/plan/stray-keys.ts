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

/** What to do with a key that a thing does not have and that looks like none of its keys. */
export function strayKeyAdvice(thing: string, key: string): string {
  const known = Object.hasOwn(advice, key) ? advice[key] : undefined
  if (thing === 'a property' && known !== undefined) return known
  return 'Remove it, or move it to where it belongs.'
}
