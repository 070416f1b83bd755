import { atLeast, type Dialect } from './dialect.ts'
import { escapePointer, isNumber, isObject, type Json, type JsonObject, member, type Type } from './json.ts'
import { Documents, type Place, type Resource } from './references.ts'
import type { Schema } from './schema.ts'

const TYPES: readonly string[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']
const RECURSIVE = '$recursiveAnchor'

/** What `$dynamicRef` means at a place: by anchor name, the schema of the outermost resource that has it. */
type Bindings = ReadonlyMap<string, Place>

/** Brings a document of any draft into the one form. Everything that can't be understood is kept as unknown. */
export function normalise(document: Json, dialect: Dialect, others?: ReadonlyMap<string, Json>): Schema {
  const documents = new Documents(document, dialect, others)
  return new Normaliser(documents).schema(documents.root, new Map())
}

class Normaliser {
  readonly #documents: Documents
  readonly #done = new Map<JsonObject, Map<string, Schema>>()

  constructor(documents: Documents) {
    this.#documents = documents
  }

  schema(place: Place, outer: Bindings): Schema {
    const raw = place.schema
    const schema: Schema = { pointer: place.pointer, unknown: [], written: new Map(), examples: [] }
    if (typeof raw === 'boolean') schema.boolean = raw
    if (!isObject(raw)) {
      if (typeof raw !== 'boolean') malformed(schema, 'schema', place.pointer)
      return schema
    }
    const bindings = bind(outer, place.resource)
    const key = bindingsKey(bindings)
    const known = this.#done.get(raw) ?? new Map<string, Schema>()
    this.#done.set(raw, known)
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, schema)
    new Reader(schema, raw, place, bindings, this).read()
    return schema
  }

  /** The schema at `pointer` under a schema of `outer`. */
  under(schema: Json, outer: Resource, pointer: string, bindings: Bindings): Schema {
    return this.schema(this.#documents.placeOf(schema, outer, pointer), bindings)
  }

  /** The schema that a reference means, or undefined where it isn't at hand. */
  target(keyword: string, reference: string, from: Resource, bindings: Bindings): Schema | undefined {
    const place = this.#documents.resolve(reference, from)
    if (place === undefined) return undefined
    return this.schema(dynamicPlace(keyword, reference, place, bindings), bindings)
  }
}

function dynamicPlace(keyword: string, reference: string, place: Place, bindings: Bindings): Place {
  if (keyword === '$dynamicRef') {
    const anchor = reference.slice(reference.indexOf('#') + 1)
    if (place.resource.dynamicAnchors.has(anchor)) return bindings.get(anchor) ?? place
  }
  if (keyword === '$recursiveRef' && place.resource.recursive) return bindings.get(RECURSIVE) ?? place
  return place
}

/** Enters a resource: what is bound already stays, since the outermost counts. */
function bind(bindings: Bindings, resource: Resource): Bindings {
  const fresh = [...resource.dynamicAnchors].filter(name => !bindings.has(name))
  const recursive = resource.recursive && !bindings.has(RECURSIVE)
  if (fresh.length === 0 && !recursive) return bindings
  const all = new Map(bindings)
  for (const name of fresh) all.set(name, resource.anchors.get(name)!)
  if (recursive) all.set(RECURSIVE, { schema: resource.schema, resource, pointer: resource.pointer })
  return all
}

function bindingsKey(bindings: Bindings): string {
  return [...bindings].map(([name, place]) => `${name} ${place.resource.uri}#${place.pointer}`).join('\n')
}

function malformed(schema: Schema, keyword: string, pointer: string): void {
  schema.unknown.push({ keyword, pointer, reason: 'its value is not what the keyword takes' })
}

/** Reads one schema object, keyword by keyword. */
class Reader {
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
    if (Array.isArray(values)) this.#schema.enum = values
    else if (values !== undefined) this.#malformed('enum')
    const value = atLeast(dialect, '6') ? member(this.#raw, 'const') : undefined
    if (value !== undefined) this.#schema.const = { value }
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
    if (atLeast(dialect, '2020-12')) this.#schema.containsEvaluates = true
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
