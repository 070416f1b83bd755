import { canonical, type Json } from '../text/json.ts'

/** Two constraints of one keyword as one; null where nothing can meet both. */
type Both = (one: Json, other: Json) => Json

const greater: Both = (a, b) => (isBelow(a, b) ? b : a)
const less: Both = (a, b) => (isBelow(a, b) ? a : b)
// Not Math.min: bounds can be big integers.
const isBelow = (a: Json, b: Json): boolean => (a as number) < (b as number)
const either: Both = (a, b) => a === true || b === true

/** By keyword: how a schema says at once what two of them ask for. A keyword that is not here has to be said twice. */
export const both: ReadonlyMap<string, Both> = new Map([
  ['type', intersectTypes],
  ['enum', intersectValues],
  ...['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'].map(
    key => [key, greater] as const,
  ),
  ...['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'].map(
    key => [key, less] as const,
  ),
  ['uniqueItems', either],
])

function intersectTypes(base: Json, over: Json): Json {
  const allowed = Array.isArray(base) ? base : [base]
  const wanted = Array.isArray(over) ? over : [over]
  const both = wanted.flatMap(type => {
    if (allowed.includes(type)) return [type]
    if (type === 'integer' && allowed.includes('number')) return [type]
    return type === 'number' && allowed.includes('integer') ? ['integer'] : []
  })
  return both.length === 0 ? null : both.length === 1 && !Array.isArray(over) ? (both[0] as Json) : both
}

function intersectValues(base: Json, over: Json): Json {
  if (!Array.isArray(base) || !Array.isArray(over)) return null
  const allowed = new Set(base.map(canonical))
  const both = over.filter(value => allowed.has(canonical(value)))
  return both.length === 0 ? null : both
}
