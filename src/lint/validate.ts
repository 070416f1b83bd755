import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Body, Property } from '../model/plan.ts'
import { giveFormats } from '../proof/index.ts'
import { isObject, type Json, own, stringify } from '../text/json.ts'
import { code, list, type Phrase, say, words } from '../text/phrase.ts'
import { linearRegex } from '../text/regex.ts'
import { isPlainlyValid } from './plainly-valid.ts'

/** What a payload does that its body does not allow: the first fault, to go on from "it"; null for none. */
export type Validator = (payload: Json) => Phrase | null

type Dialect = Body['dialect']

/** Makes validators; keeps one compiler per dialect. */
export function validatorFactory(): (body: Body) => Validator {
  const compilers = new Map<Dialect, Ajv>()
  return body => {
    let validate: ValidateFunction | null | undefined
    return payload => {
      const unplanned = body.unplanned === 'forbid' ? unnamed(payload, body.properties, '') : null
      if (unplanned) return say`has ${unplanned}, which the plan does not name`
      if (isPlainlyValid(body.schema, payload)) return null
      validate ??= compiled(body, compilers)
      if (!validate || validate(asNumbers(payload))) return null
      return faultOf(validate.errors?.[0])
    }
  }
}

/** Keywords whose complaint holds nothing that strangers wrote. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'type minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems uniqueItems ' +
    'minProperties maxProperties const anyOf oneOf not if contains'
  ).split(' '),
)

function faultOf(error: ErrorObject | undefined): Phrase {
  if (!error) return say`is refused`
  const { keyword, params } = error
  const path = error.instancePath.slice(1).replaceAll('/', '.')
  const subject = path === '' ? say`` : say` in ${path}`
  const detail = (): Phrase => {
    if (keyword === 'required') return say`lacks ${String(params['missingProperty'])}`
    if (keyword === 'additionalProperties')
      return say`has ${String(params['additionalProperty'])}, which is not allowed`
    if (keyword === 'enum')
      return say`has another value than ${list(
        (params['allowedValues'] as Json[]).slice(0, 8).map(value => code(shown(value))),
        'or',
      )}`
    if (keyword === 'pattern') return say`does not match ${String(params['pattern'])}`
    if (keyword === 'format') return say`is no ${String(params['format'])}`
    return PLAIN.has(keyword) ? words(error.message ?? '') : [code(error.message ?? keyword)]
  }
  return [...detail(), ...subject]
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : stringify(value)
}

/** Null where the schema itself is at fault, which the plan's reader reports at its place. */
function compiled(body: Body, compilers: Map<Dialect, Ajv>): ValidateFunction | null {
  const compiler = compilers.get(body.dialect) ?? newCompiler(body.dialect)
  compilers.set(body.dialect, compiler)
  try {
    return compiler.compile(body.schema)
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

function newCompiler(dialect: Dialect): Ajv {
  const options: Options = {
    strict: false,
    validateSchema: false,
    addUsedSchema: false,
    validateFormats: true,
    logger: false,
    ownProperties: true,
    // each schema judges a payload or two: optimising its code takes longer than running it
    code: { regExp: linearEngine(), optimize: false },
  }
  const compiler =
    dialect === '2020-12'
      ? new Ajv2020(options)
      : dialect === '2019-09'
        ? new Ajv2019(options)
        : new Ajv(options)
  giveFormats(compiler as unknown as Ajv)
  return compiler as unknown as Ajv
}

/** A pattern that can't run in linear time accepts everything here; it is reported where it is written. */
function linearEngine(): NonNullable<NonNullable<Options['code']>['regExp']> {
  const engine = (pattern: string): { test: (text: string) => boolean; toString: () => string } => {
    const compiled = linearRegex(pattern)
    const test = compiled.ok ? (text: string): boolean => compiled.regex.test(text) : () => true
    // ajv tells two patterns apart by their text
    return { test, toString: () => pattern }
  }
  return Object.assign(engine, { code: 'linearRegex' })
}

/** The first key, at any depth, of an object whose properties are listed and that does not list it. */
function unnamed(value: Json, properties: readonly Property[], path: string): string | null {
  if (Array.isArray(value))
    return value.map(item => unnamed(item, properties, `${path}[]`)).find(Boolean) ?? null
  if (!isObject(value) || properties.length === 0) return null
  for (const key of Object.keys(value)) {
    const property = properties.find(({ name }) => name === key)
    const here = path === '' ? key : `${path}.${key}`
    if (!property) return here
    if (
      own(property.schema, 'additionalProperties') !== undefined ||
      own(property.schema, '$ref') !== undefined
    )
      continue
    const below = unnamed(own(value, key) as Json, property.children, here)
    if (below) return below
  }
  return null
}

/** Ajv knows no big integers. */
function asNumbers(value: Json): Json {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(asNumbers)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asNumbers(item)]))
}
