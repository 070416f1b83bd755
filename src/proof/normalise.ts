import type { Dialect } from './dialect.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import { markEndless } from './loops.ts'
import { Documents, type Place, type Resource } from './references.ts'
import type { Schema } from './schema.ts'
import { malformed, SchemaReader } from './schema-reader.ts'

const RECURSIVE = '$recursiveAnchor'

/** What `$dynamicRef` means at a place: by anchor name, the schema of the outermost resource that has it. */
export type Bindings = ReadonlyMap<string, Place>

/** Brings a document of any draft into the one form. Everything that can't be understood is kept as unknown. */
export function normalise(
  document: Json,
  dialect: Dialect,
  others?: ReadonlyMap<string, Json>,
  uri?: string,
): Schema {
  const documents = new Documents(document, dialect, others, uri)
  const schema = new Normaliser(documents).schema(documents.root, new Map())
  markEndless(schema)
  return schema
}

export class Normaliser {
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
    new SchemaReader(schema, raw, place, bindings, this).read()
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
