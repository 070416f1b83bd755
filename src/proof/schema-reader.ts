import { atLeast, type Dialect } from './dialect.ts'
import { escapePointer, isNumber, isObject, type Json, type JsonObject, member, type Type } from './json.ts'
import type { Bindings, Normaliser } from './normalise.ts'
import type { Place } from './references.ts'
import type { Schema } from './schema.ts'

const TYPES: readonly string[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']

/** Notes that a keyword's value is none that the keyword takes. */
export function malformed(schema: Schema, keyword: string, pointer: string): void {
  schema.unknown.push({ keyword, pointer, reason: 'its value is not what the keyword takes' })
}

/** Has the value no number that is too large to be read, such as 1e400? */
function isExact(value: Json): boolean {
  if (Array.isArray(value)) return value.every(isExact)
  if (isObject(value)) return Object.values(value).every(isExact)
  return typeof value !== 'number' || Number.isFinite(value)
}

/** Reads one schema object, keyword by keyword. */
export class SchemaReader {
  readonly #schema: Schema
  readonly #raw: JsonObject
  readonly #place: Place
  readonly #bindings: Bindings
  readonly #normaliser: Normaliser

  constructor(schema: Schema, raw: JsonObject, place: Place, bindings: Bindings, normaliser: Normaliser) {
    this.#schema = schema
    this.#raw = raw
    this.#place = place
    this.#bindings = bindings
    this.#normaliser = normaliser
  }

  read(): void {
    const dialect = this.#place.resource.dialect
    this.#references()
    if (!atLeast(dialect, '2019-09') && this.#schema.ref !== undefined) return
    if (!atLeast(dialect, '2019-09') && this.#schema.unknown.length > 0) return
    this.#values(dialect)
    this.#numbers()
    this.#strings()
    this.#arrays(dialect)
    this.#objects(dialect)
    this.#logic(dialect)
  }

  #references(): void {
    const { dialect } = this.#place.resource
    const keywords = [
      '$ref',
      ...(dialect === '2019-09' ? ['$recursiveRef'] : []),
      ...(dialect === '2020-12' ? ['$dynamicRef'] : []),
    ]
    for (const keyword of keywords) {
      const reference = member(this.#raw, keyword)
      if (reference === undefined) continue
      if (typeof reference !== 'string') {
        this.#malformed(keyword)
        continue
      }
      const target = this.#normaliser.target(keyword, reference, this.#place.resource, this.#bindings)
      if (target === undefined) this.#unknown(keyword, `nothing at hand is called ${reference}`)
      else if (this.#schema.ref === undefined) {
        this.#schema.ref = target
        this.#schema.written.set('$ref', keyword)
      } else this.#schema.allOf = [target]
    }
  }

  #values(dialect: Dialect): void {
    const type = member(this.#raw, 'type')
    if (type !== undefined) {
      const types = Array.isArray(type) ? type : [type]
      if (types.every(name => typeof name === 'string' && TYPES.includes(name)))
        this.#schema.type = types as Type[]
      else this.#malformed('type')
    }
    const values = member(this.#raw, 'enum')
    if (Array.isArray(values) && isExact(values)) this.#schema.enum = values
    else if (values !== undefined) this.#malformed('enum')
    const value = atLeast(dialect, '6') ? member(this.#raw, 'const') : undefined
    if (value !== undefined && isExact(value)) this.#schema.const = { value }
    else if (value !== undefined) this.#malformed('const')
    const examples = member(this.#raw, 'examples')
    const fallback = member(this.#raw, 'default')
    if (Array.isArray(examples)) this.#schema.examples.push(...examples)
    if (fallback !== undefined) this.#schema.examples.push(fallback)
  }

  #numbers(): void {
    for (const [limit, exclusive] of [
      ['minimum', 'exclusiveMinimum'],
      ['maximum', 'exclusiveMaximum'],
    ] as const) {
      // Drafts differ in the type of the exclusive keywords, which tells the two meanings apart in any draft.
      const flag = member(this.#raw, exclusive)
      const bound = this.#number(limit)
      if (flag === true) {
        if (bound !== undefined) {
          this.#schema[exclusive] = bound
          this.#schema.written.set(exclusive, limit)
        }
        continue
      }
      if (bound !== undefined) this.#schema[limit] = bound
      if (flag === false) continue
      const strict = this.#number(exclusive)
      if (strict !== undefined) this.#schema[exclusive] = strict
    }
    const step = this.#number('multipleOf')
    if (step === undefined) return
    if (step > 0) this.#schema.multipleOf = step
    else this.#malformed('multipleOf')
  }

  #strings(): void {
    this.#count('minLength')
    this.#count('maxLength')
    for (const keyword of ['pattern', 'format'] as const) {
      const value = member(this.#raw, keyword)
      if (typeof value === 'string') this.#schema[keyword] = value
      else if (value !== undefined) this.#malformed(keyword)
    }
  }

  #arrays(dialect: Dialect): void {
    const items = member(this.#raw, 'items')
    if (Array.isArray(items)) {
      // A list under `items` has only ever had this meaning, so it is read in any draft.
      this.#schema.prefixItems = this.#list('items')!
      this.#schema.written.set('prefixItems', 'items')
      const rest = this.#child('additionalItems')
      if (rest !== undefined) this.#schema.items = rest
      this.#schema.written.set('items', 'additionalItems')
    } else {
      this.#assign('items')
      const prefix = atLeast(dialect, '2020-12') ? this.#list('prefixItems') : undefined
      if (prefix !== undefined) this.#schema.prefixItems = prefix
    }
    if (atLeast(dialect, '6')) this.#assign('contains')
    if (atLeast(dialect, '2019-09') && this.#schema.contains !== undefined) {
      this.#count('minContains')
      this.#count('maxContains')
    }
    if (atLeast(dialect, '2020-12') && this.#schema.contains !== undefined)
      this.#schema.containsEvaluates = true
    this.#count('minItems')
    this.#count('maxItems')
    const unique = member(this.#raw, 'uniqueItems')
    if (unique === true) this.#schema.uniqueItems = true
    else if (unique !== undefined && unique !== false) this.#malformed('uniqueItems')
    if (atLeast(dialect, '2019-09')) this.#assign('unevaluatedItems')
  }

  #objects(dialect: Dialect): void {
    for (const keyword of ['properties', 'patternProperties'] as const) {
      const schemas = this.#map(keyword)
      if (schemas !== undefined) this.#schema[keyword] = schemas
    }
    this.#assign('additionalProperties')
    if (atLeast(dialect, '6')) this.#assign('propertyNames')
    const required = this.#names('required', member(this.#raw, 'required'))
    if (required !== undefined) this.#schema.required = required
    this.#count('minProperties')
    this.#count('maxProperties')
    this.#dependencies('dependencies')
    if (!atLeast(dialect, '2019-09')) return
    this.#dependencies('dependentRequired')
    this.#dependencies('dependentSchemas')
    this.#assign('unevaluatedProperties')
  }

  #dependencies(keyword: string): void {
    const value = member(this.#raw, keyword)
    if (value === undefined) return
    if (!isObject(value)) {
      this.#malformed(keyword)
      return
    }
    const names = this.#schema.dependentRequired ?? new Map<string, string[]>()
    const schemas = this.#schema.dependentSchemas ?? new Map<string, Schema>()
    for (const [name, needs] of Object.entries(value)) {
      if (Array.isArray(needs)) {
        const required = this.#names(keyword, needs) ?? []
        names.set(name, [...(names.get(name) ?? []), ...required])
        this.#schema.written.set('dependentRequired', keyword)
      } else if (!schemas.has(name)) {
        schemas.set(name, this.#under(needs, keyword, name))
        this.#schema.written.set('dependentSchemas', keyword)
      } else {
        this.#unknown(keyword, 'dependencies and dependentSchemas name one property')
      }
    }
    if (names.size > 0) this.#schema.dependentRequired = names
    if (schemas.size > 0) this.#schema.dependentSchemas = schemas
  }

  #logic(dialect: Dialect): void {
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      const list = this.#list(keyword)
      if (list !== undefined) this.#schema[keyword] = [...(this.#schema[keyword] ?? []), ...list]
    }
    this.#assign('not')
    if (!atLeast(dialect, '7')) return
    this.#assign('if')
    if (this.#schema.if === undefined) return
    this.#assign('then')
    this.#assign('else')
  }

  #assign(
    keyword:
      | 'items'
      | 'contains'
      | 'unevaluatedItems'
      | 'additionalProperties'
      | 'propertyNames'
      | 'unevaluatedProperties'
      | 'not'
      | 'if'
      | 'then'
      | 'else',
  ): void {
    const child = this.#child(keyword)
    if (child !== undefined) this.#schema[keyword] = child
  }

  #child(keyword: string): Schema | undefined {
    const value = member(this.#raw, keyword)
    return value === undefined ? undefined : this.#under(value, keyword)
  }

  #list(keyword: string): Schema[] | undefined {
    const value = member(this.#raw, keyword)
    if (Array.isArray(value)) return value.map((item, index) => this.#under(item, keyword, String(index)))
    if (value !== undefined) this.#malformed(keyword)
    return undefined
  }

  #map(keyword: string): Map<string, Schema> | undefined {
    const value = member(this.#raw, keyword)
    if (isObject(value)) {
      return new Map(Object.entries(value).map(([name, item]) => [name, this.#under(item, keyword, name)]))
    }
    if (value !== undefined) this.#malformed(keyword)
    return undefined
  }

  #under(schema: Json, ...tokens: string[]): Schema {
    const pointer = this.#place.pointer + tokens.map(token => `/${escapePointer(token)}`).join('')
    return this.#normaliser.under(schema, this.#place.resource, pointer, this.#bindings)
  }

  #names(keyword: string, value: Json | undefined): string[] | undefined {
    if (value === undefined) return undefined
    if (Array.isArray(value) && value.every(name => typeof name === 'string'))
      return [...new Set(value)] as string[]
    this.#malformed(keyword)
    return undefined
  }

  #number(keyword: string): number | bigint | undefined {
    const value = member(this.#raw, keyword)
    if (value === undefined) return undefined
    if (isNumber(value) && (typeof value === 'bigint' || Number.isFinite(value))) return value
    this.#malformed(keyword)
    return undefined
  }

  #count(
    keyword:
      | 'minLength'
      | 'maxLength'
      | 'minItems'
      | 'maxItems'
      | 'minContains'
      | 'maxContains'
      | 'minProperties'
      | 'maxProperties',
  ): void {
    const value = this.#number(keyword)
    if (value === undefined) return
    const count = Number(value)
    if (Number.isInteger(count) && count >= 0) this.#schema[keyword] = count
    else this.#malformed(keyword)
  }

  #malformed(keyword: string): void {
    malformed(this.#schema, keyword, `${this.#place.pointer}/${escapePointer(keyword)}`)
  }

  #unknown(keyword: string, reason: string): void {
    this.#schema.unknown.push({
      keyword,
      pointer: `${this.#place.pointer}/${escapePointer(keyword)}`,
      reason,
    })
  }
}
