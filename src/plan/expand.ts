import type { SharedRef } from '../model/plan.ts'
import { defsReference } from '../model/schema.ts'
import { isObject, type Json, type JsonObject, objectFrom } from '../text/json.ts'
import { say } from '../text/phrase.ts'
import type { Cursor } from './cursor.ts'
import { type Definition, type Keyed, toSchema } from './definition.ts'
import { type Dialect, ignoresSiblings, isInPlace, isRawMeta, valuesAsSchemas } from './keywords.ts'
import { conjoin } from './layer.ts'
import type { Problems } from './problems.ts'
import { property } from './property-keys.ts'
import type { ReferenceResolver, Target } from './resolve.ts'

/** Where an expansion stands: what it came through, what it is inside of, and in which language. */
export interface Scope {
  readonly via: readonly SharedRef[]
  /** the references that are being followed, outermost first */
  readonly frames: readonly Frame[]
  /** steps into properties and items so far */
  readonly depth: number
  /** inside a JSON Schema document: its root and draft; null in the native form */
  readonly raw: RawScope | null
  /** `name: false` takes a property away */
  readonly variant: boolean
  readonly defs: Defs
}

export interface Frame {
  /** what is referred to: `schemas/NAME`, … */
  readonly id: string
  readonly depth: number
}

export interface RawScope {
  readonly root: Cursor
  readonly dialect: Dialect
}

/** What an expansion may come to at most; `$ref` can multiply as aliases can. */
const bodyBudget = 10_000
export const planBudget = 1_000_000

/** The schemas of one body that repeat themselves, and how much of its budget is spent. */
export class Defs {
  readonly #targets = new Map<string, { name: string; target: Target }>()
  readonly #names = new Set<string>()
  spent = 0

  /** The name under which a repeated target stands in `$defs`. */
  name(target: Target): string {
    const known = this.#targets.get(target.id)
    if (known) return known.name
    let name = target.name
    for (let count = 2; this.#names.has(name); count++) name = `${target.name}-${count}`
    this.#names.add(name)
    this.#targets.set(target.id, { name, target })
    return name
  }

  /** Their schemas; expanding one can name others. */
  schemas(expander: Expander): Map<string, JsonObject> {
    const result = new Map<string, JsonObject>()
    for (const { name, target } of this.#targets.values()) {
      const frames = [{ id: target.id, depth: 0 }]
      const scope: Scope = { via: [], frames, depth: 0, raw: target.raw, variant: false, defs: this }
      result.set(name, toSchema(expander.expand(target.cursor, scope)))
    }
    return result
  }
}

export class Expander {
  readonly #resolver: ReferenceResolver
  readonly #problems: Problems
  #spent = 0

  /** how many definitions it has been asked for */
  get spent(): number {
    return this.#spent
  }

  constructor(resolver: ReferenceResolver, problems: Problems) {
    this.#resolver = resolver
    this.#problems = problems
  }

  /** A definition as it is written at `cursor`, with what it refers to. */
  expand(cursor: Cursor, scope: Scope): Definition {
    this.#spent += 1
    scope.defs.spent += 1
    if (scope.defs.spent > bodyBudget || this.#spent > planBudget) return this.#overspent(cursor, scope)
    const reference = cursor.text('$ref')
    if (reference === null) return this.#own(cursor, scope)
    const target = this.#resolver.resolve(reference, cursor, scope)
    if (target === null) return this.#own(cursor, scope)
    const base = this.#target(target, cursor, scope)
    if (scope.raw && ignoresSiblings(scope.raw.dialect)) return { ...base, at: cursor.at }
    return conjoin(base, this.#own(cursor, scope), (key, keyed) => {
      const message = say`${key} here and ${key} of ${reference} allow nothing in common; what both allow is empty. Change one of them.`
      this.#problems.add('plan-shape', 'refConflict', message, keyed.cursor.at)
    })
  }

  #target(target: Target, cursor: Cursor, scope: Scope): Definition {
    const open = scope.frames.some(frame => frame.id === target.id)
    if (open && target.cuts) {
      const json = defsReference(scope.defs.name(target))
      return { ...empty(cursor, scope), keys: new Map([['$ref', { cursor, json }]]) }
    }
    const shared = target.shared === null ? [] : [{ ...target.shared, path: '', at: target.cursor.at }]
    return this.expand(target.cursor, {
      ...scope,
      via: [...scope.via, ...shared],
      frames: [...scope.frames, { id: target.id, depth: scope.depth }],
      raw: target.raw,
    })
  }

  /** What stands at the place itself, without its `$ref`. */
  #own(cursor: Cursor, scope: Scope): Definition {
    if (cursor.value === false) return this.#never(cursor, scope)
    const keys = new Map<string, Keyed>()
    let { required, requires, properties, items, parts } = empty(cursor, scope)
    for (const [key, child] of cursor.entries()) {
      const { value } = child
      if (key === '$ref' || (scope.raw && isRawMeta(key, value))) continue
      if (!scope.raw && !Object.hasOwn(property.keys, key)) continue
      if (key === 'properties' && isObject(value)) properties = this.#properties(child, scope)
      else if (key === 'items' && (isObject(value) || typeof value === 'boolean')) {
        items = this.expand(child, into(scope, '[]', child))
      } else if (key === 'required' && typeof value === 'boolean') required = scope.raw ? null : value
      else if (key === 'required') requires = cursor.texts(key)
      else if (key === 'allOf') {
        const members = child.items()
        const expanded = members.map(item => (isObject(item.value) ? this.expand(item, scope) : null))
        parts = expanded.filter(part => part !== null)
        const json = members.map((item, index) => toSchemaOr(expanded[index] ?? null, item.value))
        keys.set(key, { cursor: child, json })
      } else if (key === 'values') keys.set('values', { cursor: child, json: value })
      else keys.set(key, { cursor: child, json: this.#json(key, child, scope) })
    }
    const values = keys.get('values')
    if (values !== undefined) keys.set('enum', { cursor: values.cursor, json: allowedValues(values.cursor) })
    return { ...empty(cursor, scope), keys, required, requires, properties, items, parts }
  }

  #never(cursor: Cursor, scope: Scope): Definition {
    if (scope.variant) return { ...empty(cursor, scope), absent: true }
    return { ...empty(cursor, scope), keys: new Map([['not', { cursor, json: {} }]]) }
  }

  #properties(cursor: Cursor, scope: Scope): Map<string, Definition> {
    const isSchema = ({ value }: Cursor): boolean =>
      isObject(value) || (scope.variant ? value === false : scope.raw !== null && typeof value === 'boolean')
    const entries = cursor.entries().filter(([, child]) => isSchema(child))
    return new Map(entries.map(([name, child]) => [name, this.expand(child, into(scope, name, child))]))
  }

  /** A keyword's value with the references in it resolved. */
  #json(key: string, cursor: Cursor, scope: Scope): Json {
    const kind = valuesAsSchemas(key)
    if (kind === null) return cursor.value
    const inner: Scope = { ...scope, variant: false, depth: scope.depth + (isInPlace(key) ? 0 : 1) }
    if (kind === 'schema' && !Array.isArray(cursor.value)) return this.#schema(cursor, inner)
    if (Array.isArray(cursor.value)) return cursor.items().map(item => this.#schema(item, inner))
    return objectFrom(cursor.entries().map(([name, child]) => [name, this.#schema(child, inner)]))
  }

  #schema(cursor: Cursor, scope: Scope): Json {
    return isObject(cursor.value) ? toSchema(this.expand(cursor, scope)) : cursor.value
  }

  #overspent(cursor: Cursor, scope: Scope): Definition {
    const message = say`The references here come to more than ${bodyBudget} definitions. Share less, or nest less.`
    const entry = scope.frames.length > 0 ? scope.defs : null
    if (entry === null || scope.defs.spent === bodyBudget + 1 || this.#spent === planBudget + 1) {
      this.#problems.add('file-limits', 'references', message, cursor.at)
    }
    return empty(cursor, scope)
  }
}

export function empty(cursor: Cursor, scope: Pick<Scope, 'via'>): Definition {
  const { at } = cursor
  const nothing = { keys: new Map<string, Keyed>(), requires: [], properties: null, items: null, parts: [] }
  return { at, via: scope.via, ...nothing, required: null, absent: false }
}

/** One step into a property or (`[]`) the items: the shared things that it is inside of go along. */
export function into(scope: Scope, name: string, child: Cursor): Scope {
  const last = scope.via.length - 1
  const via = scope.via.map((shared, index) => ({
    ...shared,
    path: pathTo(shared.path, name),
    at: index === last ? child.at : shared.at,
  }))
  return { ...scope, via, depth: scope.depth + 1 }
}

/** `products` and `sku` → `products.sku`; `products` and `[]` → `products[]`. */
export function pathTo(path: string, name: string): string {
  return path === '' || name === '[]' ? path + name : `${path}.${name}`
}

/** A member of a list of schemas: `true` and `false` stand for themselves. */
function toSchemaOr(definition: Definition | null, value: Json): Json {
  return definition === null ? value : toSchema(definition)
}

/** The `enum` that `values` means. */
function allowedValues(cursor: Cursor): Json[] {
  return cursor.items().flatMap(item => {
    const value = item.get('value')
    return value === null ? [] : [value.value]
  })
}
