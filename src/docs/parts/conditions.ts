import { type Content, code, type Inline, inline } from '../../markdown/build.ts'
import type { Body, Property } from '../../model/plan.ts'
import { isObject, type Json, type JsonObject, own } from '../../text/json.ts'
import { sentence } from '../page.ts'
import { walk } from '../relations.ts'
import { value } from './schema-words.ts'

/** The conditions between properties as sentences: "`iban` is needed when `payment_method` is `invoice`." */
export function conditions(body: Body): Content[] {
  const nested = [...walk(body.properties)].flatMap(property =>
    conditionsOf(inner(property), `${prefix(property)}.`),
  )
  return [...conditionsOf(body.schema, ''), ...nested]
}

/** The schema that a property's children are in: its own, or that of its items. */
function inner(property: Property): JsonObject {
  const items = own(property.schema, 'items')
  return property.types.includes('array') && isObject(items) ? items : property.schema
}

function prefix(property: Property): string {
  return property.types.includes('array') ? `${property.path}[]` : property.path
}

function conditionsOf(schema: JsonObject, at: string): Content[] {
  const sentences: Content[] = []
  const dependent = own(schema, 'dependentRequired') ?? own(schema, 'dependencies')
  if (isObject(dependent))
    for (const [name, needed] of Object.entries(dependent))
      if (Array.isArray(needed))
        sentences.push(needs(strings(needed), at, ['when ', code(at + name), ' is sent']))
  sentences.push(...ifThenElse(schema, at))
  for (const part of parts(schema, 'allOf')) sentences.push(...conditionsOf(part, at))
  sentences.push(
    ...choice(schema, 'anyOf', 'At least one of', at),
    ...choice(schema, 'oneOf', 'Exactly one of', at),
  )
  return sentences.filter(words => inline(words).length > 0)
}

function ifThenElse(schema: JsonObject, at: string): Content[] {
  const test = own(schema, 'if')
  if (!isObject(test)) return []
  const [yes, no] = [described(test, at, true), described(test, at, false)]
  return [
    consequence(own(schema, 'then'), at, yes && ['when ', ...yes]),
    consequence(own(schema, 'else'), at, no && ['when ', ...no]),
  ]
}

/** What an `if` tests, where it is one property's value or presence. */
function described(test: JsonObject, at: string, holds: boolean): (string | Inline)[] | null {
  const properties = own(test, 'properties')
  const required = strings(own(test, 'required'))
  const tested = isObject(properties) ? Object.entries(properties) : []
  if (tested.length === 0 && required.length === 1)
    return [code(at + required[0]), holds ? ' is sent' : ' is not sent']
  const [first, ...more] = tested
  if (first === undefined || more.length > 0 || !isObject(first[1])) return null
  const values = own(first[1], 'enum') ?? [own(first[1], 'const')].filter(each => each !== undefined)
  if (!Array.isArray(values) || values.length === 0) return null
  return [code(at + first[0]), holds ? ' is ' : ' is not ', ...sentence(values.map(value), 'or')]
}

function consequence(then: Json | undefined, at: string, when: (string | Inline)[] | null): Content {
  if (!isObject(then)) return []
  if (when === null) return 'A further condition applies: see the plan.'
  const needed = strings(own(then, 'required'))
  if (needed.length > 0) return needs(needed, at, when)
  const properties = own(then, 'properties')
  if (!isObject(properties)) return []
  const [name, rule] = Object.entries(properties)[0] ?? []
  if (name === undefined) return []
  if (rule === false) return [code(at + name), ' is not sent ', ...when, '.']
  const allowed = isObject(rule) ? (own(rule, 'enum') ?? own(rule, 'const')) : undefined
  if (allowed === undefined) return [code(at + name), ' has a stricter rule ', ...when, ': see the plan.']
  const values = Array.isArray(allowed) ? allowed : [allowed]
  return [code(at + name), ' is ', ...sentence(values.map(value), 'or'), ' ', ...when, '.']
}

function needs(names: readonly string[], at: string, when: readonly (string | Inline)[]): Content {
  if (names.length === 0) return []
  return [
    ...sentence(names.map(name => code(at + name))),
    names.length === 1 ? ' is needed ' : ' are needed ',
    ...when,
    '.',
  ]
}

/** `anyOf` and `oneOf` of nothing but `required`: a choice between properties. */
function choice(schema: JsonObject, keyword: string, words: string, at: string): Content[] {
  const options = parts(schema, keyword)
  if (options.length < 2 || !options.every(option => strings(own(option, 'required')).length > 0)) return []
  const names = options.map(option => sentence(strings(own(option, 'required')).map(name => code(at + name))))
  return [[`${words} `, ...sentence(names, 'or'), ' is needed.']]
}

function parts(schema: JsonObject, keyword: string): JsonObject[] {
  const list = own(schema, keyword)
  return Array.isArray(list) ? list.filter(isObject) : []
}

function strings(json: Json | undefined): string[] {
  return Array.isArray(json) ? json.filter(each => typeof each === 'string') : []
}
