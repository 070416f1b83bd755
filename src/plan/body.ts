import type { Body, SharedRef, Unplanned } from '../model/plan.ts'
import { canonical, isObject, type Json, type JsonObject, setOwn } from '../text/json.ts'
import { say } from '../text/phrase.ts'
import { Cursor } from './cursor.ts'
import { type Definition, toSchema, withDefs, withParts } from './definition.ts'
import { Defs, type Expander, empty, pathTo, type RawScope, type Scope } from './expand.ts'
import { type Dialect, dialectOf } from './keywords.ts'
import { override } from './layer.ts'
import type { Problems } from './problems.ts'
import { type PropertyContext, toProperties } from './property.ts'

/** The definitions of a shared map of properties, each with the shared thing that it comes through. */
export interface SharedProperties {
  readonly kind: SharedRef['kind']
  readonly name: string
  readonly entries: readonly (readonly [string, Cursor])[]
}

/** What a body is made of, before it is put in the words of the model. */
export interface Payload {
  readonly root: Definition
  readonly dialect: Dialect
  /** the JSON Schema document as it is written */
  readonly written: JsonObject | null
  readonly defs: Defs
}

export class BodyBuilder {
  readonly #expander: Expander
  readonly #problems: Problems
  readonly #context: Omit<PropertyContext, 'defs'>

  constructor(expander: Expander, problems: Problems, context: Omit<PropertyContext, 'defs'>) {
    this.#expander = expander
    this.#problems = problems
    this.#context = context
  }

  /** The payload that `owner` (an event) describes by `properties` or `schema`, with what it shares behind its own. */
  payload(owner: Cursor, shared: readonly SharedProperties[]): Payload {
    const defs = new Defs()
    const schema = owner.get('schema')
    const { root, dialect } =
      schema !== null && isObject(schema.value)
        ? this.#document(schema, defs)
        : { root: this.#object(owner, owner.get('properties'), defs), dialect: '2020-12' as const }
    const properties = new Map(root.properties ?? [])
    const parts = withParts(root)
    for (const { kind, name, entries } of shared) {
      for (const [property, child] of entries) {
        const earlier = properties.get(property) ?? named(parts, property)
        const via = [{ kind, name, path: property, at: child.at }]
        if (earlier?.via[0]?.kind === 'bundle' && kind === 'bundle') {
          this.#checkBundles(property, earlier, this.#expander.expand(child, native(defs, via)), owner)
        } else if (earlier === null && isObject(child.value)) {
          properties.set(property, this.#expander.expand(child, native(defs, via)))
        }
      }
    }
    // A document that lists no properties is not closed by `unplanned`: it stays as it is.
    const listed = properties.size > 0 || root.properties !== null ? properties : null
    return {
      root: { ...root, properties: listed },
      dialect,
      written: isObject(schema?.value) ? schema.value : null,
      defs,
    }
  }

  /** Two bundles with a property of one name: the first would win in silence. */
  #checkBundles(property: string, first: Definition, second: Definition, owner: Cursor): void {
    const same =
      canonical(toSchema(first)) === canonical(toSchema(second)) && first.required === second.required
    const [earlier, later] = [first.via[0]?.name, second.via[0]?.name]
    if (same || earlier === undefined || later === undefined) return
    const message = say`${property} is not the same in the bundles ${earlier} and ${later}. Write it on the event itself, or rename one.`
    this.#problems.add('duplicate-name', 'bundlesDisagree', message, owner.get('include')?.at ?? owner.at)
  }

  /** A payload of the map of properties alone (traits). */
  bare(owner: Cursor, entries: ReadonlyMap<string, Cursor>): Payload {
    const defs = new Defs()
    const properties = new Map(
      [...entries]
        .filter(([, cursor]) => isObject(cursor.value))
        .map(([name, cursor]) => [name, this.#expander.expand(cursor, native(defs))]),
    )
    const root = { ...this.#object(owner, null, defs), properties }
    return { root, dialect: '2020-12', written: null, defs }
  }

  /** The payload as a source sends it, with the paths that it never sends. */
  variant(payload: Payload, variant: Cursor): { payload: Payload; without: string[] } {
    // Only its `properties` are a definition; its `trigger` is not.
    const properties: JsonObject = {}
    for (const [key, child] of variant.entries())
      if (key === 'properties') setOwn(properties, key, child.value)
    const scope = { ...native(payload.defs), variant: true }
    const over = this.#expander.expand(new Cursor(variant.file, variant.pointer, properties), scope)
    this.#checkVariant(payload.root, over, variant)
    return { payload: { ...payload, root: override(payload.root, over) }, without: absentPaths(over, '') }
  }

  body(payload: Payload, unplanned: Unplanned): Body {
    const defs = payload.defs.schemas(this.#expander)
    return {
      at: payload.root.at,
      properties: toProperties(payload.root, '', { ...this.#context, defs }),
      schema: withDefs(toSchema(payload.root), defs),
      dialect: payload.dialect,
      written: payload.written,
      unplanned,
    }
  }

  #object(owner: Cursor, properties: Cursor | null, defs: Defs): Definition {
    const type = ['type', { cursor: owner, json: 'object' as Json }] as const
    const base = { ...empty(owner, { via: [] }), keys: new Map([type]), at: (properties ?? owner).at }
    if (properties === null) return { ...base, properties: new Map() }
    const entries = properties.entries().filter(([, child]) => isObject(child.value))
    const expanded = entries.map(
      ([name, child]) => [name, this.#expander.expand(child, native(defs))] as const,
    )
    return { ...base, properties: new Map(expanded) }
  }

  #document(schema: Cursor, defs: Defs): { root: Definition; dialect: Dialect } {
    const named = schema.text('$schema')
    const dialect = dialectOf(named)
    if (dialect === null) {
      const message = say`Unexpected ${named ?? ''}, expected the URL of JSON Schema draft 04, 06, 07, 2019-09 or 2020-12.`
      this.#problems.add('plan-shape', 'unknownDraft', message, schema.get('$schema')?.at ?? schema.at)
    }
    const raw: RawScope = { root: schema, dialect: dialect ?? '2020-12' }
    const frames = [{ id: `${schema.file.path}#${schema.pointer}`, depth: 0 }]
    const scope: Scope = { ...native(defs), raw, frames }
    return { root: this.#expander.expand(schema, scope), dialect: raw.dialect }
  }

  /** A variant that speaks of a property that is not there, and does not say what it is, has a wrong name. */
  #checkVariant(root: Definition, over: Definition, variant: Cursor): void {
    const visit = (base: Definition | null, definition: Definition): void => {
      for (const [name, child] of definition.properties ?? []) {
        const known = base === null ? null : named(withParts(base), name)
        if (known !== null) visit(known, child)
        else if (!definesItself(child)) {
          const message = say`The event has no property ${name} that this variant could change. Correct the name, or give its ${'type'}.`
          this.#problems.add('reference-resolves', 'variantProperty', message, child.at)
        }
      }
      if (definition.items) visit(base?.items ?? null, definition.items)
    }
    if (variant.has('properties')) visit(root, over)
  }
}

export function native(defs: Defs, via: readonly SharedRef[] = []): Scope {
  return { via, frames: [], depth: 0, raw: null, variant: false, defs }
}

function named(definitions: readonly Definition[], property: string): Definition | null {
  for (const { properties } of definitions) if (properties?.has(property)) return properties.get(property)!
  return null
}

function definesItself({ keys, properties, absent }: Definition): boolean {
  if (absent) return false
  return (
    properties !== null ||
    ['type', 'enum', 'const', '$ref', 'anyOf', 'oneOf', 'allOf'].some(key => keys.has(key))
  )
}

function absentPaths(definition: Definition, path: string): string[] {
  const own = [...(definition.properties ?? [])].flatMap(([name, child]) => {
    const inner = pathTo(path, name)
    return child.absent ? [inner] : absentPaths(child, inner)
  })
  return definition.items === null ? own : [...own, ...absentPaths(definition.items, pathTo(path, '[]'))]
}
