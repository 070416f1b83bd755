import { type Content, code, type Inline, inline } from '../../markdown/build.ts'
import type { Body, Property } from '../../model/plan.ts'
import { walkProperties } from '../../model/walk.ts'
import { isObject, type Json, type JsonObject, own } from '../../text/json.ts'
import { joined, sentence } from '../page.ts'
import { schemasIn } from './plain-schema.ts'
import { constraints, excludedValues, isOfProperties, listedValues, values } from './schema-words.ts'

type Words = readonly (string | Inline)[]

/** The conditions between properties as sentences: "`iban` is needed when `payment_method` is `invoice`." */
export function conditions(body: Body): Content[] {
  const nested = body.properties.flatMap(property => propertyConditions(property))
  return distinct([...conditionsOf(body.schema, ''), ...nested])
}

/** Those between the properties inside a property. @param name what it is called in them */
export function propertyConditions(property: Property, name: string = property.path): Content[] {
  const all = walkProperties([property]).flatMap(({ path, schema }) =>
    inside(schema, name + path.slice(property.path.length)),
  )
  return distinct(all)
}

/** The conditions of a value and of the items in it. */
function inside(schema: JsonObject, path: string): Content[] {
  const items = own(schema, 'items')
  return [...conditionsOf(schema, `${path}.`), ...(isObject(items) ? inside(items, `${path}[]`) : [])]
}

function distinct(sentences: readonly Content[]): Content[] {
  const known = sentences.map(each => JSON.stringify(each))
  return sentences.filter((_, index) => known.indexOf(known[index]!) === index)
}

/** Of what there are no words for; said once for a place. */
function further(at: string): Content {
  return at === ''
    ? 'A further condition applies: see the plan.'
    : ['A further condition applies in ', code(at.replace(/\.$/, '')), ': see the plan.']
}

function conditionsOf(schema: JsonObject, at: string): Content[] {
  const needed = own(schema, 'dependentRequired') ?? own(schema, 'dependencies')
  const implied = own(schema, 'dependentSchemas')
  return [
    ...entries(needed).flatMap(([name, names]) => sent(name, names, at)),
    ...entries(implied).flatMap(([name, then]) => sent(name, then, at)),
    ...ifThenElse(schema, at),
    ...schemasIn(own(schema, 'allOf')).flatMap(part => conditionsOf(part, at)),
    ...choice(schema, 'anyOf', 'At least one of', at),
    ...choice(schema, 'oneOf', 'Exactly one of', at),
    ...notTogether(schema, at),
  ]
}

/** What follows from a property being there. */
function sent(name: string, then: Json | undefined, at: string): Content[] {
  return consequences(then, at, ['when ', code(at + name), ' is sent'])
}

function ifThenElse(schema: JsonObject, at: string): Content[] {
  const test = own(schema, 'if')
  if (!isObject(test)) return []
  const [yes, no] = [described(test, at, true), described(test, at, false)]
  return [
    ...consequences(own(schema, 'then'), at, yes && ['when ', ...yes]),
    ...consequences(own(schema, 'else'), at, no && ['when ', ...no]),
  ]
}

/** What an `if` tests, in words; null where it tests what there are no words for, or the opposite of several things. */
function described(test: JsonObject, at: string, holds: boolean): Words | null {
  const tested = entries(own(test, 'properties'))
  const names = strings(own(test, 'required')).filter(name => !tested.some(([each]) => each === name))
  const present = names.map((name): Words => [code(at + name), holds ? ' is sent' : ' is not sent'])
  const all = [...tested.map(([name, rule]) => requirement(at + name, rule, holds)), ...present]
  const known = all.filter(words => words !== null)
  if (known.length === 0 || known.length < all.length || (!holds && known.length > 1)) return null
  return known.flatMap((words, index) => (index === 0 ? words : [' and ', ...words]))
}

/** What a rule asks of a property: "`plan` is `pro`", "`seats` is at least 2"; null where there are no words for it. */
function requirement(path: string, rule: Json | undefined, holds = true): Words | null {
  if (!isObject(rule)) return null
  const listed = listedValues(rule)
  const is = holds ? ' is ' : ' is not '
  if (listed.length > 0) return [code(path), is, ...sentence(values(listed), 'or')]
  const not = excludedValues(rule)
  if (not.length > 0 && Object.keys(rule).length === 1)
    return [code(path), holds ? ' is not ' : ' is ', ...sentence(values(not), 'or')]
  const rules = constraints(rule).filter(words => !inline(words).some(isUnsaid))
  if (rules.length === 0) return null
  const verb = rules.every(startsWithVerb) ? (holds ? ' ' : ' not ') : is
  return [code(path), verb, ...joined(rules, ' and ')]
}

const startsWithVerb = (words: Content): boolean => {
  const [first] = inline(words)
  return first?.type === 'text' && first.value.startsWith('matches')
}

const isUnsaid = (word: Inline): boolean => word.type === 'text' && word.value.endsWith('see the plan')

function consequences(then: Json | undefined, at: string, when: Words | null): Content[] {
  if (Array.isArray(then)) return consequences({ required: then }, at, when)
  if (!isObject(then)) return []
  const needed = strings(own(then, 'required'))
  const rules = entries(own(then, 'properties'))
  const never = excluded(then)
  const others = Object.keys(then).filter(keyword => !SAID.has(keyword))
  const unsaid = others.filter(keyword => keyword !== 'not' || never.length === 0)
  const rest = unsaid.length === 0 ? [] : [further(at)]
  if (needed.length + rules.length + never.length === 0) return rest
  if (when === null) return [further(at)]
  return [
    ...(needed.length === 0 ? [] : [needs(needed, at, when)]),
    ...rules.map(([name, rule]) => consequence(at + name, rule, when)),
    ...(never.length === 0 ? [] : [[...excludedWords(never, at, ' is not sent'), ' ', ...when, '.']]),
    ...rest,
  ]
}

/** What of an option is said in words, or says nothing. */
const SAID_OF_OPTION: ReadonlySet<string> = new Set(['required', 'type', 'description', 'title', '$comment'])

/** What of a consequence is. */
const SAID: ReadonlySet<string> = new Set([...SAID_OF_OPTION, 'properties'])

function consequence(path: string, rule: Json | undefined, when: Words): Content {
  if (isNever(rule)) return [code(path), ' is not sent ', ...when, '.']
  const words = requirement(path, rule)
  return words === null
    ? [code(path), ' has a stricter rule ', ...when, ': see the plan.']
    : [...words, ' ', ...when, '.']
}

/** `false`, and what reading makes of it. */
function isNever(rule: Json | undefined): boolean {
  const not = isObject(rule) ? own(rule, 'not') : undefined
  return rule === false || not === true || (isObject(not) && Object.keys(not).length === 0)
}

function needs(names: readonly string[], at: string, when: Words): Content {
  const verb = names.length === 1 ? ' is needed ' : ' are needed '
  return [...sentence(names.map(name => code(at + name))), verb, ...when, '.']
}

/** `anyOf` and `oneOf` of nothing but `required`: a choice between properties. */
function choice(schema: JsonObject, keyword: string, words: string, at: string): Content[] {
  const options = schemasIn(own(schema, keyword))
  if (options.length < 2 || !options.every(option => strings(own(option, 'required')).length > 0))
    return options.some(isOfProperties) ? [further(at)] : []
  const names = options.flatMap((option, index) => [
    ...(index === 0 ? [] : [index === options.length - 1 ? ' or ' : ', ']),
    ...sentence(strings(own(option, 'required')).map(name => code(at + name))),
  ])
  const isAll = options.every(option => Object.keys(option).every(keyword => SAID_OF_OPTION.has(keyword)))
  return [[`${words} `, ...names, ' is needed.'], ...(isAll ? [] : [further(at)])]
}

function notTogether(schema: JsonObject, at: string): Content[] {
  const names = excluded(schema)
  if (names.length > 0) return [[...excludedWords(names, at, ' is never sent'), '.']]
  const not = own(schema, 'not')
  return isObject(not) && isOfProperties(not) ? [further(at)] : []
}

/** The properties that a `not` of nothing but `required` excludes, together where they are several. */
function excluded(schema: JsonObject): string[] {
  const not = own(schema, 'not')
  return isObject(not) && Object.keys(not).length === 1 ? strings(own(not, 'required')) : []
}

function excludedWords(names: readonly string[], at: string, alone: string): Words {
  const listed = sentence(names.map(name => code(at + name)))
  return [...listed, names.length === 1 ? alone : ' are not sent together']
}

function entries(json: Json | undefined): [string, Json][] {
  return isObject(json) ? Object.entries(json) : []
}

function strings(json: Json | undefined): string[] {
  return Array.isArray(json) ? json.filter(each => typeof each === 'string') : []
}
