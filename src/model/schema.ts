import { isObject, type Json, type JsonObject, objectFrom, own, setOwn } from '../text/json.ts'
import type { Body, Unplanned } from './plan.ts'

/** The words by which a schema says what it is written in. */
export const dialectUris: Readonly<Record<Body['dialect'], string>> = {
  '4': 'http://json-schema.org/draft-04/schema#',
  '6': 'http://json-schema.org/draft-06/schema#',
  '7': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
}

/** Keywords of a schema that say what a value is for, and not which values are allowed. */
export const annotations: ReadonlySet<string> = new Set([
  'description',
  'title',
  'examples',
  'default',
  'deprecated',
  '$comment',
])

/**
 * The schema under a policy on unplanned properties. `forbid` closes every object that lists `properties`, at every
 * depth; an explicit `additionalProperties` (or `unevaluatedProperties`) wins. Where branches (`allOf`, `anyOf`, `then`, …)
 * name further properties, the object that they are part of is closed around the names of all of them, and the branches
 * stay open: a closed branch would forbid its siblings' properties.
 *
 * @param schema self-contained, as in `Body.schema`: references go to its own `$defs` only
 */
export function withUnplanned(schema: JsonObject, policy: Unplanned): JsonObject {
  return policy === 'allow' ? schema : new Closer(definitionsOf(schema)).document(schema)
}

/** The schema as payloads are planned: nothing in them but what it names. */
export function closed(schema: JsonObject): JsonObject {
  return withUnplanned(schema, 'forbid')
}

function definitionsOf(schema: JsonObject): Map<string, JsonObject> {
  const defs = own(schema, '$defs')
  const entries = isObject(defs) ? Object.entries(defs) : []
  return new Map(entries.flatMap(([name, value]) => (isObject(value) ? [[defsReference(name), value]] : [])))
}

/** The reference to a definition in the `$defs` of a schema. */
export function defsReference(name: string): string {
  return `#/$defs/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`
}

/** Keywords whose schemas speak of the same value as the schema that they are in, and can name its properties. */
const branches = ['allOf', 'anyOf', 'oneOf', 'then', 'else', 'dependentSchemas', 'dependencies']
/** Keywords whose schemas speak of something inside the value. */
const inner = ['additionalProperties', 'additionalItems', 'patternProperties', 'prefixItems', 'items']

/** The schemas inside a keyword's value, be it one schema, a list or a map of them. */
function schemasIn(key: string, value: Json): JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject)
  if (!isObject(value)) return []
  return /^(dependent|dependencies|pattern)/.test(key) ? Object.values(value).filter(isObject) : [value]
}

type Definitions = ReadonlyMap<string, JsonObject>

/** All schemas that speak of one value: those given, and their branches. */
class Location {
  readonly #schemas = new Set<JsonObject>()
  readonly #defs: Definitions

  constructor(schemas: readonly JsonObject[], defs: Definitions) {
    this.#defs = defs
    for (const schema of schemas) this.#add(schema)
  }

  #add(schema: JsonObject): void {
    if (this.#schemas.has(schema)) return
    this.#schemas.add(schema)
    for (const key of branches) for (const part of schemasIn(key, own(schema, key) ?? null)) this.#add(part)
    const target = this.#defs.get(String(own(schema, '$ref')))
    if (target) this.#add(target)
  }

  /** names under `properties` or `patternProperties`; null where no schema has that keyword */
  names(key: 'properties' | 'patternProperties'): Set<string> | null {
    const found = [...this.#schemas].map(schema => own(schema, key)).filter(isObject)
    return found.length === 0 ? null : new Set(found.flatMap(Object.keys))
  }

  /** true where some schema says itself that other properties may come */
  get isOpen(): boolean {
    return [...this.#schemas].some(schema =>
      ['additionalProperties', 'unevaluatedProperties'].some(key => (own(schema, key) ?? false) !== false),
    )
  }

  property(name: string): Location {
    const schemas = [...this.#schemas].flatMap(schema => {
      const properties = own(schema, 'properties')
      const child = isObject(properties) ? own(properties, name) : undefined
      return isObject(child) ? [child] : []
    })
    return new Location(schemas, this.#defs)
  }

  items(): Location {
    const schemas = [...this.#schemas].map(schema => own(schema, 'items')).filter(isObject)
    return new Location(schemas, this.#defs)
  }
}

class Closer {
  readonly #defs: Definitions
  /** definitions that are a branch somewhere: reference → reference of their open form */
  readonly #open = new Map<string, string>()

  constructor(defs: Definitions) {
    this.#defs = defs
  }

  document(schema: JsonObject): JsonObject {
    const result = this.#schema(schema, new Location([schema], this.#defs), true)
    if (this.#defs.size === 0) return result
    const defs: JsonObject = {}
    const original = schema['$defs'] as JsonObject
    for (const [name, value] of Object.entries(original)) {
      setOwn(
        defs,
        name,
        isObject(value) ? this.#schema(value, new Location([value], this.#defs), true) : value,
      )
    }
    const made = new Set<string>()
    for (const target of this.#open.keys()) {
      const definition = this.#defs.get(target)
      if (definition === undefined || made.has(target)) continue
      made.add(target)
      const name = openName(target)
      setOwn(defs, name, this.#schema(definition, new Location([definition], this.#defs), false))
    }
    return { ...result, $defs: defs }
  }

  /** @param whole whether the schema is the one that stands for the value, and not a branch of it */
  #schema(schema: JsonObject, location: Location, whole: boolean): JsonObject {
    const result: JsonObject = {}
    for (const [key, value] of Object.entries(schema))
      setOwn(result, key, this.#keyword(key, value, location))
    const target = own(schema, '$ref')
    if (typeof target === 'string' && this.#defs.has(target)) {
      if (whole && this.#isAll(target, location)) return result
      result['$ref'] = this.#openReference(target)
    }
    return whole ? this.#close(result, schema, location) : result
  }

  #keyword(key: string, value: Json, location: Location): Json {
    if (key === 'properties' && isObject(value)) {
      const entries = Object.entries(value)
      return objectFrom(
        entries.map(([name, child]) => [
          name,
          isObject(child) ? this.#schema(child, location.property(name), true) : child,
        ]),
      )
    }
    if (key === 'items' && isObject(value)) return this.#schema(value, location.items(), true)
    if (branches.includes(key)) return this.#each(key, value, schema => this.#schema(schema, location, false))
    if (inner.includes(key)) {
      return this.#each(key, value, schema => this.#schema(schema, new Location([schema], this.#defs), true))
    }
    return value
  }

  #each(key: string, value: Json, change: (schema: JsonObject) => JsonObject): Json {
    const one = (item: Json): Json => (isObject(item) ? change(item) : item)
    if (Array.isArray(value)) return value.map(one)
    if (!isObject(value)) return value
    if (!/^(dependent|dependencies|pattern)/.test(key)) return change(value)
    return objectFrom(Object.entries(value).map(([name, item]) => [name, one(item)]))
  }

  #close(result: JsonObject, schema: JsonObject, location: Location): JsonObject {
    const names = location.names('properties')
    const said =
      Object.hasOwn(schema, 'additionalProperties') || Object.hasOwn(schema, 'unevaluatedProperties')
    if (names === null || said || location.isOpen) return result
    for (const key of ['properties', 'patternProperties'] as const) {
      const wanted = location.names(key)
      if (wanted === null) continue
      const own_ = isObject(result[key]) ? { ...result[key] } : {}
      for (const name of wanted) if (!Object.hasOwn(own_, name)) setOwn(own_, name, {})
      setOwn(result, key, own_)
    }
    return { ...result, additionalProperties: false }
  }

  /** Whether a definition names all that is known of a value, so that it can close it. */
  #isAll(target: string, location: Location): boolean {
    const definition = this.#defs.get(target) as JsonObject
    const known = new Location([definition], this.#defs).names('properties') ?? new Set()
    return [...(location.names('properties') ?? [])].every(name => known.has(name))
  }

  #openReference(target: string): string {
    const name = defsReference(openName(target))
    this.#open.set(target, name)
    return name
  }
}

const openName = (target: string): string => `${decodeURIComponent(target.slice('#/$defs/'.length))} (open)`
