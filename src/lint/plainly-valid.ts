import { annotations } from '../model/schema.ts'
import { jsonType } from '../model/schema-types.ts'
import { hasFormat } from '../proof/index.ts'
import { canonical, isObject, type Json, type JsonObject, own } from '../text/json.ts'
import { linearRegex } from '../text/regex.ts'

type Check = (operand: Json, value: Json) => boolean

const number = (value: Json): value is number => typeof value === 'number'
const bound =
  (holds: (value: number, limit: number) => boolean): Check =>
  (limit, value) =>
    !number(value) ? typeof value !== 'bigint' : number(limit) && holds(value, limit)
const size =
  (of: (value: Json) => number | null, holds: (size: number, limit: number) => boolean): Check =>
  (limit, value) => {
    const found = of(value)
    return found === null || (number(limit) && holds(found, limit))
  }
const letters = (value: Json): number | null => (typeof value === 'string' ? [...value].length : null)
const items = (value: Json): number | null => (Array.isArray(value) ? value.length : null)
const atLeast = (a: number, b: number): boolean => a >= b
const atMost = (a: number, b: number): boolean => a <= b

const CHECKS: Readonly<Record<string, Check>> = {
  type: (types, value) => {
    const type = jsonType(value)
    const allowed = Array.isArray(types) ? types : [types]
    return allowed.includes(type) || (type === 'integer' && allowed.includes('number'))
  },
  enum: (values, value) => Array.isArray(values) && values.some(one => canonical(one) === canonical(value)),
  const: (constant, value) => canonical(constant) === canonical(value),
  required: (names, value) =>
    !isObject(value) || (Array.isArray(names) && names.every(name => Object.hasOwn(value, String(name)))),
  properties: (schemas, value) =>
    !isObject(value) ||
    (isObject(schemas) &&
      Object.entries(value).every(([key, item]) => {
        const schema = own(schemas, key)
        return schema === undefined || (isObject(schema) && isPlainlyValid(schema, item))
      })),
  items: (schema, value) =>
    !Array.isArray(value) || (isObject(schema) && value.every(item => isPlainlyValid(schema, item))),
  minimum: bound(atLeast),
  maximum: bound(atMost),
  exclusiveMinimum: bound((a, b) => a > b),
  exclusiveMaximum: bound((a, b) => a < b),
  minLength: size(letters, atLeast),
  maxLength: size(letters, atMost),
  minItems: size(items, atLeast),
  maxItems: size(items, atMost),
  pattern: (pattern, value) => {
    if (typeof value !== 'string') return true
    const compiled = linearRegex(String(pattern))
    return compiled.ok && compiled.regex.test(value)
  },
  format: (name, value) => typeof value !== 'string' || hasFormat(String(name), value),
}

/** A schema with `patternProperties`, which names keys too, is none of everyday keywords. */
function namesAll(schema: JsonObject, value: Json): boolean {
  const named = own(schema, 'properties')
  return !isObject(value) || Object.keys(value).every(key => isObject(named) && Object.hasOwn(named, key))
}

/** Bounds are numbers, as a value that they bound is; what else they can be is another dialect's, or a mistake. */
const BOUNDS: ReadonlySet<string> = new Set(
  Object.keys(CHECKS).filter(keyword => /^(min|max|exclusive)/.test(keyword)),
)

/** True only where a value surely breaks a schema: by a keyword that says it of any value. */
export function isPlainlyInvalid(schema: JsonObject, value: Json): boolean {
  // Beside a reference, some dialects hear nothing else.
  if (Object.hasOwn(schema, '$ref')) return false
  return Object.entries(schema).some(([keyword, operand]) => {
    if (keyword === 'pattern')
      return (
        typeof operand === 'string' &&
        typeof value === 'string' &&
        // Of other letters, not all engines say the same: which are white space, which are lines' ends.
        /^[ -~]*$/.test(value) &&
        linearRegex(operand).ok &&
        !CHECKS['pattern']!(operand, value)
      )
    return (
      BOUNDS.has(keyword) && number(operand) && typeof value !== 'bigint' && !CHECKS[keyword]!(operand, value)
    )
  })
}

/**
 * True only where a value surely satisfies a schema of everyday keywords. False decides nothing: ask a real validator,
 * whose compiler takes longer than all examples of a plan together.
 */
export function isPlainlyValid(schema: JsonObject, value: Json): boolean {
  return Object.entries(schema).every(([keyword, operand]) => {
    if (annotations.has(keyword) || keyword === '$schema') return true
    if (keyword === 'additionalProperties') return operand === false && namesAll(schema, value)
    const check = Object.hasOwn(CHECKS, keyword) ? CHECKS[keyword] : undefined
    return check?.(operand, value) ?? false
  })
}
