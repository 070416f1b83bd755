import { atLeast, type Dialect, dialectOf, subschemas } from './dialect.ts'
import { escapePointer, isObject, type Json, type JsonObject, member, pointerTokens } from './json.ts'
import { metaSchema } from './meta-schemas.ts'

const ROOT = 'json-schema:///'

/** A schema with an identifier of its own, and the anchors inside it. */
export interface Resource {
  readonly uri: string
  readonly schema: Json
  /** The pointer of the resource's schema in its document. */
  readonly pointer: string
  readonly dialect: Dialect
  readonly anchors: Map<string, Place>
  readonly dynamicAnchors: Set<string>
  readonly recursive: boolean
}

/** A schema in a document: its value, the resource that it belongs to, its pointer in the document. */
export interface Place {
  readonly schema: Json
  readonly resource: Resource
  readonly pointer: string
}

function resolveUri(reference: string, base: string): string | undefined {
  try {
    return new URL(reference, base).href
  } catch {
    return undefined
  }
}

function splitFragment(uri: string): [uri: string, fragment: string] {
  const at = uri.indexOf('#')
  return at < 0 ? [uri, ''] : [uri.slice(0, at), uri.slice(at + 1)]
}

/** The root document and its neighbours, indexed by identifier and anchor. Nothing is ever fetched. */
export class Documents {
  readonly root: Place
  readonly #resources = new Map<string, Resource>()
  readonly #places = new Map<JsonObject, Place>()

  constructor(
    root: Json,
    dialect: Dialect,
    others: ReadonlyMap<string, Json> = new Map(),
    place: string = ROOT,
  ) {
    this.root = this.#add(root, place, dialect)
    for (const [name, document] of others) {
      const uri = resolveUri(name, place)
      if (uri !== undefined && !this.#resources.has(uri)) this.#add(document, uri, dialect)
    }
  }

  #add(document: Json, uri: string, otherwise: Dialect): Place {
    const resource: Resource = {
      uri,
      schema: document,
      pointer: '',
      dialect: dialectOf(document, otherwise),
      anchors: new Map(),
      dynamicAnchors: new Set(),
      recursive: isObject(document) && member(document, '$recursiveAnchor') === true,
    }
    this.#resources.set(uri, resource)
    this.#index(document, resource, '')
    return isObject(document)
      ? (this.#places.get(document) ?? { schema: document, resource, pointer: '' })
      : { schema: document, resource, pointer: '' }
  }

  /** Registers the schema and everything under it; a stack of its own, for deep schemas. */
  #index(root: Json, resource: Resource, pointer: string): void {
    const open: [Json, Resource, string][] = [[root, resource, pointer]]
    while (open.length > 0) {
      const [schema, outer, at] = open.pop()!
      if (!isObject(schema) || this.#places.has(schema)) continue
      const own = this.#identify(schema, outer, at)
      const place: Place = { schema, resource: own, pointer: at }
      this.#places.set(schema, place)
      this.#anchor(place)
      for (const [child, tokens] of subschemas(schema, own.dialect)) {
        open.push([child, own, at + tokens.map(token => `/${escapePointer(token)}`).join('')])
      }
    }
  }

  #identify(schema: JsonObject, outer: Resource, pointer: string): Resource {
    const { dialect } = outer
    const id = member(schema, atLeast(dialect, '6') ? '$id' : 'id')
    const hidden = !atLeast(dialect, '2019-09') && Object.hasOwn(schema, '$ref')
    if (typeof id !== 'string' || hidden || id.startsWith('#')) return outer
    const uri = resolveUri(id, outer.uri)
    if (uri === undefined) return outer
    const [plain] = splitFragment(uri)
    if (pointer === outer.pointer && plain === outer.uri) return outer
    const resource: Resource = {
      uri: plain,
      schema,
      pointer,
      dialect: dialectOf(schema, dialect),
      anchors: pointer === outer.pointer ? outer.anchors : new Map(),
      dynamicAnchors: pointer === outer.pointer ? outer.dynamicAnchors : new Set(),
      recursive: member(schema, '$recursiveAnchor') === true,
    }
    if (!this.#resources.has(plain)) this.#resources.set(plain, resource)
    if (pointer === outer.pointer) this.#resources.set(outer.uri, resource)
    return resource
  }

  #anchor(place: Place): void {
    const schema = place.schema as JsonObject
    const { dialect, anchors, dynamicAnchors } = place.resource
    const legacy = member(schema, atLeast(dialect, '6') ? '$id' : 'id')
    if (!atLeast(dialect, '2019-09') && typeof legacy === 'string' && !Object.hasOwn(schema, '$ref')) {
      const [uri, fragment] = splitFragment(legacy)
      if (uri === '' && fragment !== '' && !fragment.startsWith('/')) anchors.set(fragment, place)
    }
    const anchor = atLeast(dialect, '2019-09') ? member(schema, '$anchor') : undefined
    if (typeof anchor === 'string') anchors.set(anchor, place)
    const dynamic = atLeast(dialect, '2020-12') ? member(schema, '$dynamicAnchor') : undefined
    if (typeof dynamic === 'string') {
      anchors.set(dynamic, place)
      dynamicAnchors.add(dynamic)
    }
  }

  /** The place of a schema that stands at `pointer` under a schema of `outer`. */
  placeOf(schema: Json, outer: Resource, pointer: string): Place {
    return (isObject(schema) ? this.#places.get(schema) : undefined) ?? { schema, resource: outer, pointer }
  }

  /** What `reference`, written in `from`, points to. */
  resolve(reference: string, from: Resource): Place | undefined {
    const uri = resolveUri(reference, from.uri)
    if (uri === undefined) return undefined
    const [plain, encoded] = splitFragment(uri)
    const resource = this.#resources.get(plain) ?? this.#metaSchema(plain, from.dialect)
    if (resource === undefined) return undefined
    let fragment: string
    try {
      fragment = decodeURIComponent(encoded)
    } catch {
      return undefined
    }
    if (fragment === '' || fragment.startsWith('/')) return this.#atPointer(resource, fragment)
    return resource.anchors.get(fragment)
  }

  #metaSchema(uri: string, dialect: Dialect): Resource | undefined {
    const document = metaSchema(uri)
    return document === undefined ? undefined : this.#add(document, uri, dialect).resource
  }

  #atPointer(resource: Resource, fragment: string): Place | undefined {
    let current: Json | undefined = resource.schema
    let owner = resource
    let pointer = resource.pointer
    for (const token of pointerTokens(fragment)) {
      if (Array.isArray(current)) current = /^(0|[1-9]\d*)$/.test(token) ? current[Number(token)] : undefined
      else if (isObject(current)) current = member(current, token)
      else current = undefined
      if (current === undefined) return undefined
      pointer += `/${escapePointer(token)}`
      if (isObject(current)) owner = this.#places.get(current)?.resource ?? owner
    }
    return { schema: current, resource: owner, pointer }
  }
}
