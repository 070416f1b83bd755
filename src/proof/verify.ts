import { Ajv2020, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { emit, NotUnderstood, type Origin, originalText, standIn } from './emit.ts'
import { giveFormats } from './formats.ts'
import { isNumber, isObject, type Json, keyOf, objectFrom, pointerTokens, valueAt } from './json.ts'
import { Languages } from './language.ts'
import { compare, isMultiple, toRational } from './rational.ts'
import type { Schema } from './schema.ts'

/** Something that a schema has against a value. */
export interface Violation {
  readonly keyword: string
  /** Where in the value. */
  readonly instancePointer: string
  /** Where in the schema, as a pointer into the document that the schema was read from. */
  readonly schemaPointer: string
  readonly message: string
}

export interface Verdict {
  readonly valid: boolean
  readonly errors: readonly Violation[]
}

/** A list of allowed values is told up to this length. */
const FEW_VALUES = 6

const LIMITS: ReadonlyMap<string, string> = new Map([
  ['minimum', '>='],
  ['maximum', '<='],
  ['exclusiveMinimum', '>'],
  ['exclusiveMaximum', '<'],
  ['multipleOf', 'multiple of'],
])

class Unclear extends Error {}

/** The value that is being validated, with its exact integers. */
let exact: Json = null

/** ajv takes a while to set up, so it waits until there is something to check. */
const validators = new Map<boolean, Ajv2020>()

/**
 * What ajv says of a value: the schema is given to it in the one form of all drafts, with exact `multipleOf`, formats
 * asserted and patterns matched by automata. Undefined where the schema or a pattern isn't understood.
 */
export function judge(schema: Schema, value: Json): Verdict | undefined {
  try {
    const { schema: document, origins } = emit(schema, value)
    const big = hasBigInt(value) || hasBigInt(document)
    const validate = compiled(validator(big), document)
    const stood = standIn(value)
    exact = stood
    const valid = validate(big ? rounded(stood) : stood) === true
    const errors = (validate.errors ?? []).map(error => violation(error, origins))
    return { valid, errors: distinct(errors) }
  } catch (error) {
    // ajv cannot name half a surrogate pair, and throws a URIError.
    if ([Unclear, NotUnderstood, RangeError, URIError].some(kind => error instanceof kind)) return undefined
    throw error
  }
}

/** ajv keeps every schema that it has compiled, so each is taken out again. */
function compiled(ajv: Ajv2020, document: Json): ValidateFunction {
  try {
    return ajv.compile(document as AnySchema)
  } finally {
    ajv.removeSchema(document as AnySchema)
  }
}

function validator(big: boolean): Ajv2020 {
  const known = validators.get(big) ?? makeAjv(big)
  validators.set(big, known)
  return known
}

function makeAjv(big: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    allErrors: true,
    // an error of `not` names neither the value nor what it may not be
    verbose: true,
    ownProperties: true,
    inlineRefs: false,
    logger: false,
    code: {
      // Each validator judges one value: to make it fast takes longer than to use it.
      optimize: false,
      regExp: Object.assign((pattern: string) => matcher(pattern), { code: 'matcher' }),
    },
  })
  // No schema that it is given asks what is evaluated, and keeping track of it fails on some schemas.
  ajv.opts.unevaluated = false
  giveFormats(ajv)
  redefine(ajv, 'multipleOf', 'number', (step, data) => isMultiple(toRational(data), toRational(step)))
  if (!big) return ajv
  const order = (limit: number | bigint, data: number | bigint): number =>
    compare(toRational(data), toRational(limit))
  redefine(ajv, 'minimum', 'number', (limit, data) => order(limit, data) >= 0)
  redefine(ajv, 'maximum', 'number', (limit, data) => order(limit, data) <= 0)
  redefine(ajv, 'exclusiveMinimum', 'number', (limit, data) => order(limit, data) > 0)
  redefine(ajv, 'exclusiveMaximum', 'number', (limit, data) => order(limit, data) < 0)
  redefineAny(ajv, 'const', (constant, data) => keyOf(constant) === keyOf(data))
  redefineAny(ajv, 'enum', (values, data) => (values as Json[]).some(item => keyOf(item) === keyOf(data)))
  redefineAny(
    ajv,
    'uniqueItems',
    (_, data) => !Array.isArray(data) || new Set(data.map(keyOf)).size === data.length,
  )
  return ajv
}

function redefine(
  ajv: Ajv2020,
  keyword: string,
  type: 'number',
  test: (schema: number | bigint, data: number | bigint) => boolean,
): void {
  redefineAny(ajv, keyword, (schema, data) => test(schema as number | bigint, data as number | bigint), type)
}

function redefineAny(
  ajv: Ajv2020,
  keyword: string,
  test: (schema: Json, data: Json) => boolean,
  type?: 'number',
): void {
  ajv.removeKeyword(keyword)
  ajv.addKeyword({
    keyword,
    ...(type === undefined ? {} : { type }),
    error: { message: `must match "${keyword}"` },
    validate: (schema: Json, data: Json, _parent: unknown, context?: { instancePath: string }) => {
      // The name of a property has no path of its own.
      const full =
        typeof data === 'string' ? data : valueAt(exact, pointerTokens(context?.instancePath ?? ''))
      return test(schema, full ?? data)
    },
  })
}

/** ajv keeps matchers by their text. */
function matcher(pattern: string): { test: (text: string) => boolean; toString: () => string } {
  const language = new Languages().pattern(pattern)
  return {
    toString: () => pattern,
    test: text => {
      const result = language.test(originalText(text))
      if (result === undefined) throw new Unclear(pattern)
      return result
    },
  }
}

function violation(error: ErrorObject, origins: ReadonlyMap<string, Origin>): Violation {
  const tokens = error.schemaPath
    .slice(error.schemaPath.indexOf('#') + 1)
    .split('/')
    .map(decodeURIComponent)
  let length = tokens.length
  while (length > 1 && !origins.has(tokens.slice(0, length).join('/'))) length--
  const origin = origins.get(tokens.slice(0, length).join('/'))
  const [first, ...rest] = tokens.slice(length)
  const written = first && (origin?.keyword ?? origin?.schema.written.get(first) ?? first)
  const pointer = [origin?.schema.pointer ?? '', ...(written === undefined ? [] : [written, ...rest])].join(
    '/',
  )
  return {
    keyword: origin?.keyword ?? error.keyword,
    instancePointer: originalText(error.instancePath),
    schemaPointer: originalText(pointer),
    message: originalText(messageOf(error, origin)),
  }
}

/** ajv's words, with the names and values that they leave out. */
function messageOf({ keyword, message, params, data }: ErrorObject, origin: Origin | undefined): string {
  const unevaluated = origin?.keyword
  if (unevaluated === 'unevaluatedItems') return 'must NOT have unevaluated items'
  if (keyword === 'additionalProperties') {
    const kind = unevaluated === undefined ? 'additional' : 'unevaluated'
    return `must NOT have ${kind} property '${params.additionalProperty}'`
  }
  if (keyword === 'const' || keyword === 'enum') {
    const allowed = allowedBy(params, origin)
    if (allowed.length > 0 && allowed.length <= FEW_VALUES) {
      return `must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.map(shortText).join(', ')}`
    }
  }
  if (keyword === 'not' && (typeof data !== 'object' || data === null)) {
    return `must NOT be ${shortText(data as Json)}`
  }
  const limit = LIMITS.get(keyword)
  const bound = origin?.schema[keyword as keyof Schema]
  if (limit !== undefined && (typeof bound === 'bigint' || typeof bound === 'number')) {
    return `must be ${limit} ${bound}`
  }
  return message ?? `fails ${keyword}`
}

/** ajv names the values for its own `const` and `enum`, and not for those that are exact. */
function allowedBy(params: ErrorObject['params'], origin: Origin | undefined): readonly Json[] {
  if ('allowedValues' in params) return params.allowedValues
  if ('allowedValue' in params) return [params.allowedValue]
  const { enum: listed, const: single } = origin?.schema ?? {}
  return listed ?? (single === undefined ? [] : [single.value])
}

function shortText(value: Json): string {
  const text = keyOf(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function distinct(errors: readonly Violation[]): Violation[] {
  const seen = new Map(errors.map(error => [JSON.stringify(error), error]))
  return [...seen.values()]
}

function hasBigInt(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasBigInt)
  if (isObject(value)) return Object.values(value).some(hasBigInt)
  return typeof value === 'bigint'
}

function rounded(value: Json): Json {
  if (isNumber(value)) return Number(value)
  if (Array.isArray(value)) return value.map(rounded)
  if (!isObject(value)) return value
  return objectFrom(Object.entries(value).map(([name, item]) => [name, rounded(item)]))
}
