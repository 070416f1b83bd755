import { escapePointer, isObject, type Json, type JsonObject, objectFrom } from './json.ts'
import { mergeForeign, namesIn } from './prune.ts'
import type { Schema } from './schema.ts'
import { type Condition, type Evaluated, evaluatedCases, type UnevaluatedKeyword } from './unevaluated.ts'

/** A name that validators can't handle as a property, and one of the same length for it. */
const AWKWARD = '__proto__'
const STAND_IN = '__prot\ue000__'

/** The text with the stand-in for an awkward name undone. */
export function originalText(text: string): string {
  return text.replaceAll(STAND_IN, AWKWARD)
}

/** The value with the awkward name replaced, as property and as text. */
export function standIn(value: Json): Json {
  if (typeof value === 'string') return value === AWKWARD ? STAND_IN : value
  if (Array.isArray(value)) return value.map(standIn)
  if (!isObject(value)) return value
  return objectFrom(Object.entries(value).map(([name, item]) => [rename(name), standIn(item)]))
}

function rename(name: string): string {
  return name === AWKWARD ? STAND_IN : name
}

/** The schema that was written as what stands at a pointer, and the keyword that one there stands for. */
export interface Origin {
  readonly schema: Schema
  readonly keyword?: UnevaluatedKeyword
}

/** A schema as a validator takes it, and where its parts come from. */
export interface Emitted {
  readonly schema: Json
  /** From a pointer in the emitted schema to the schema that stands there. */
  readonly origins: ReadonlyMap<string, Origin>
}

export class NotUnderstood extends Error {}

/**
 * Writes a schema as a self-contained 2020-12 document. Properties that don't occur in the value are left out: they
 * say nothing about it, and compiling them takes most of a validation's time. The branches of a union that are for
 * other constants are merged into one.
 */
export function emit(root: Schema, value: Json): Emitted {
  return new Emitter(value).document(root)
}

class Emitter {
  readonly #names: ReadonlySet<string>
  readonly #value: Json
  readonly #origins = new Map<string, Origin>()
  readonly #targets = new Map<Schema, number>()
  readonly #waiting: Schema[] = []

  constructor(value: Json) {
    this.#value = value
    this.#names = namesIn(value)
  }

  document(root: Schema): Emitted {
    const start = this.#schema(unaliased(root), '')
    const definitions: [string, Json][] = []
    for (let index = 0; index < this.#waiting.length; index++) {
      definitions.push([String(index), this.#schema(this.#waiting[index]!, `/$defs/${index}`)])
    }
    const schema = { ...(typeof start === 'boolean' ? { allOf: [start] } : (start as JsonObject)) }
    return { schema: { ...schema, $defs: objectFrom(definitions) }, origins: this.#origins }
  }

  #reference(reference: Schema): string {
    const schema = unaliased(reference)
    let index = this.#targets.get(schema)
    if (index === undefined) {
      index = this.#waiting.length
      this.#targets.set(schema, index)
      this.#waiting.push(schema)
    }
    return `#/$defs/${index}`
  }

  #schema(schema: Schema, at: string): Json {
    this.#origins.set(at, { schema })
    if (schema.unknown.length > 0) throw new NotUnderstood(schema.unknown[0]!.keyword)
    if (schema.boolean !== undefined) return schema.boolean
    const entries = new Map<string, Json>([
      ...this.#assertions(schema),
      ...this.#single(schema, at),
      ...this.#lists(schema, at),
      ...this.#maps(schema, at),
    ])
    if (schema.ref !== undefined) entries.set('$ref', this.#reference(schema.ref))
    const all = schema.allOf?.length ?? 0
    const apart = [...this.#apart(schema, `${at}/allOf`, all)]
    if (apart.length > 0)
      entries.set('allOf', [...((entries.get('allOf') as Json[] | undefined) ?? []), ...apart])
    return objectFrom(entries)
  }

  /** What ajv 8.20 gets wrong beside other keywords, as further parts of `allOf`. */
  *#apart(schema: Schema, at: string, from: number): Generator<Json> {
    let next = from
    // It compares only items of the types that `items` beside `uniqueItems` names.
    if (schema.uniqueItems) {
      this.#origins.set(`${at}/${next++}`, { schema })
      yield { uniqueItems: true }
    }
    for (const keyword of UNEVALUATED) {
      if (schema[keyword] !== undefined) yield this.#unevaluated(schema, keyword, `${at}/${next++}`)
    }
  }

  /** It takes for evaluated what branches that don't hold evaluate, so it is told case by case what is left over. */
  #unevaluated(schema: Schema, keyword: UnevaluatedKeyword, at: string): Json {
    const cases = evaluatedCases(schema, keyword)
    if (typeof cases === 'string') throw new NotUnderstood(cases)
    const list = cases.map(({ conditions, evaluated }, index) => {
      const here = cases.length === 1 ? at : `${at}/anyOf/${index}`
      this.#origins.set(here, { schema, keyword })
      const given = conditions.map(condition => this.#condition(condition))
      return {
        ...(given.length > 0 ? { allOf: given } : {}),
        ...(evaluated.everything ? {} : this.#leftOver(evaluated, schema[keyword]!, keyword, here)),
      }
    })
    return list.length === 1 ? list[0]! : { anyOf: list }
  }

  #leftOver(evaluated: Evaluated, rest: Schema, keyword: UnevaluatedKeyword, at: string): JsonObject {
    if (keyword === 'unevaluatedProperties') {
      const names = [...evaluated.names].filter(name => this.#names.has(name))
      return {
        properties: objectFrom(names.map(name => [rename(name), true])),
        patternProperties: objectFrom([...evaluated.patterns].map(pattern => [pattern, true])),
        additionalProperties: this.#schema(rest, `${at}/additionalProperties`),
      }
    }
    const contained = evaluated.contained.map(schema => ({ $ref: this.#reference(schema) }))
    const others = this.#schema(
      rest,
      `${at}/items${contained.length > 0 ? `/anyOf/${contained.length}` : ''}`,
    )
    return {
      ...(evaluated.prefix > 0 ? { prefixItems: Array.from({ length: evaluated.prefix }, () => true) } : {}),
      items: contained.length > 0 ? { anyOf: [...contained, others] } : others,
    }
  }

  #condition(condition: Condition): Json {
    if (condition.kind === 'has') return { required: [rename(condition.name)] }
    const reference = { $ref: this.#reference(condition.schema) }
    return condition.kind === 'holds' ? reference : { not: reference }
  }

  *#assertions(schema: Schema): Generator<[string, Json]> {
    if (schema.type !== undefined) yield ['type', schema.type]
    if (schema.const !== undefined) yield ['const', standIn(schema.const.value)]
    if (schema.enum !== undefined) {
      // An empty list is no enum to a validator.
      yield ['enum', schema.enum.length > 0 ? schema.enum.map(standIn) : [NOTHING]]
    }
    for (const keyword of COPIED) {
      const value = schema[keyword]
      if (value !== undefined) yield [keyword, value]
    }
    // ajv 8.20 takes an empty array to contain what the array before it did; saying the length as well avoids that.
    if (schema.contains !== undefined && schema.minContains !== 0) {
      yield ['minItems', Math.max(schema.minItems ?? 0, schema.minContains ?? 1)]
    }
    if (schema.required !== undefined) yield ['required', schema.required.map(rename)]
    if (schema.dependentRequired !== undefined) {
      yield [
        'dependentRequired',
        objectFrom([...schema.dependentRequired].map(([name, needs]) => [rename(name), needs.map(rename)])),
      ]
    }
  }

  *#single(schema: Schema, at: string): Generator<[string, Json]> {
    for (const keyword of SINGLE) {
      const child = schema[keyword]
      if (child !== undefined) yield [keyword, this.#schema(child, `${at}/${keyword}`)]
    }
  }

  *#lists(schema: Schema, at: string): Generator<[string, Json]> {
    for (const keyword of LISTS) {
      const children = schema[keyword]
      if (children === undefined) continue
      const { kept, merged } = mergeForeign(
        keyword === 'anyOf' || keyword === 'oneOf' ? children : [],
        this.#value,
      )
      const list = (merged === undefined ? children : kept).map((child, index) =>
        this.#schema(child, `${at}/${keyword}/${index}`),
      )
      if (merged !== undefined) list.push(standIn(merged))
      // An empty list is none to a validator; only anyOf and oneOf then mean something.
      if (list.length > 0) yield [keyword, list]
      else if (keyword === 'anyOf' || keyword === 'oneOf') yield [keyword, [false]]
    }
  }

  *#maps(schema: Schema, at: string): Generator<[string, Json]> {
    for (const keyword of MAPS) {
      const children = schema[keyword]
      if (children === undefined) continue
      const entries = [...children].filter(
        ([name]) => keyword === 'patternProperties' || this.#names.has(name),
      )
      yield [
        keyword,
        objectFrom(
          entries.map(([name, child]): [string, JsonObject[string]] => {
            const key = keyword === 'patternProperties' ? name : rename(name)
            return [key, this.#schema(child, `${at}/${keyword}/${escapePointer(key)}`)]
          }),
        ),
      ]
    }
  }
}

/** What a schema that is nothing but a reference means: ajv gives wrong places for references to references. */
function unaliased(schema: Schema): Schema {
  const seen = new Set<Schema>()
  let current = schema
  while (current.ref !== undefined && !seen.has(current) && Object.keys(current).length === ALIAS_KEYS) {
    seen.add(current)
    current = current.ref
  }
  return current
}

/** The members of a schema that has no keyword but a reference. */
const ALIAS_KEYS = Object.keys({ pointer: '', unknown: [], written: new Map(), examples: [], ref: {} }).length
/** A value that never occurs in a witness. */
const NOTHING: Json = '\ue000 nothing'
const UNEVALUATED = ['unevaluatedProperties', 'unevaluatedItems'] as const
const COPIED = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minContains',
  'maxContains',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const
const SINGLE = [
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
] as const
const LISTS = ['prefixItems', 'allOf', 'anyOf', 'oneOf'] as const
const MAPS = ['properties', 'patternProperties', 'dependentSchemas'] as const
