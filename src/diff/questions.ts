import type { Body, Unplanned } from '../model/plan.ts'
import { dialectUris, withUnplanned } from '../model/schema.ts'
import { isObject, type Json, type JsonObject, own } from '../text/json.ts'
import type { SchemaEdit } from './difference.ts'
import type { NodePair, SchemaNode, Scope } from './node-pair.ts'
import { knowing, knownTo, planned } from './planned.ts'
import { editAt, withEntry, withKeys, withRequired } from './schema-edit.ts'
import { only, requiredIn, trimmed } from './trim.ts'

/** The questions of a comparison as schemas: which payload do these accept and those refuse? */

/** Whether less is allowed to those who send, or more than those who read were promised. */
export type Direction = 'less' | 'more'

export interface Question {
  readonly accept: readonly JsonObject[]
  readonly reject: readonly JsonObject[]
  /** the properties of the payload that it is about; null: all */
  readonly names: ReadonlySet<string> | null
}

/** The property of the payload that a node is or is in, by its names on both sides; empty for the payload itself. */
export const namesOf = ({ base, head }: NodePair): string[] =>
  [base, head].flatMap(node => node?.steps[1] ?? [])

export function written({ schema, dialect }: Body): JsonObject {
  return own(schema, '$schema') === undefined ? withKeys(schema, { $schema: dialectUris[dialect] }) : schema
}

/** What the plan accepts of a payload, under its policy for properties that it does not name. */
export function effective(body: Body, unplanned: Unplanned = body.unplanned): JsonObject {
  return withUnplanned(written(body), unplanned)
}

/**
 * The base with these edits. Where the drafts differ a keyword of one means nothing in the other, so that the head stands for
 * any edit. Null: one of them has no place in it.
 */
export function changedBy({ base, head }: Scope, edits: readonly SchemaEdit[]): JsonObject | null {
  if (base.dialect !== head.dialect) return written(head)
  return edits.reduce<JsonObject | null>((schema, edit) => schema && edit(schema), written(base))
}

/** What the base with edits accepts of those who send. */
export const forSenders = ({ head }: Scope, schema: JsonObject): JsonObject =>
  withUnplanned(schema, head.unplanned)

/** What the base, with edits or without, lets those who read expect of the head's payloads. */
export const forReaders = ({ base }: Scope, schema: JsonObject, head: JsonObject): JsonObject =>
  withUnplanned(knowing(schema, head), base.unplanned)

/** @param open an object of the base that holds something that the plan does not name */
const sent = (schema: JsonObject, open: SchemaNode | null): JsonObject | null =>
  open ? withUnnamed(planned(schema), open) : planned(schema)

/** Does one change make a difference, all else as it was? Null: it can't be asked. */
export function aloneQuestion(
  direction: Direction,
  scope: Scope,
  about: readonly string[],
  changed: JsonObject,
  open: SchemaNode | null,
): Question | null {
  const { schemas, names } = partsAbout(about, [written(scope.base), changed])
  const [base, now] = schemas as [JsonObject, JsonObject]
  if (direction === 'more') {
    const reject = [withUnplanned(base, scope.base.unplanned)]
    return { accept: [planned(knownTo(now, base))], reject, names }
  }
  const accepts = sent(base, open)
  return accepts && { accept: [accepts], reject: [forSenders(scope, now)], names }
}

/**
 * Does one change make a difference that is one of base and head, too? To those who read, all around it is as in the head: what
 * else the base does not have like that is no matter of this change.
 */
export function wholeQuestion(
  direction: Direction,
  node: NodePair,
  about: readonly string[],
  edit: SchemaEdit,
  open: SchemaNode | null,
): Question | null {
  const { scope } = node
  if (scope.base.dialect !== scope.head.dialect) return null
  const head = written(scope.head)
  const before = direction === 'less' ? written(scope.base) : undone(head, node)
  const after = before && edit(before)
  if (!before || !after) return null
  const { schemas, names } = partsAbout(about, [before, after, head])
  const [old, now, all] = schemas as [JsonObject, JsonObject, JsonObject]
  if (direction === 'more') {
    const lets = (schema: JsonObject): JsonObject => withUnplanned(schema, scope.base.unplanned)
    return { accept: [planned(all), lets(now)], reject: [lets(old)], names }
  }
  const accepts = sent(old, open)
  return accepts && { accept: [accepts], reject: [forSenders(scope, now), forSenders(scope, all)], names }
}

/** The head with the limits of one value, and whether it is required, as in the base. */
function undone(head: JsonObject, { base, head: now, parent, part }: NodePair): JsonObject | null {
  if (!base || !now) return null
  const kept = (node: JsonObject): Record<string, Json | undefined> =>
    Object.fromEntries(['properties', 'required', '$defs', '$schema'].map(key => [key, own(node, key)]))
  const limited = editAt(head, now.steps, node => withKeys(base.schema, kept(node)))
  if (!limited || !parent?.head || part !== 'property' || !base.property?.required) return limited
  const { name } = base.property
  return editAt(limited, parent.head.steps, holder => withRequired(holder, name, true))
}

/**
 * Is there a difference between base and head that is none of the base with any of these changes?
 *
 * @param part how much of the schemas it is about
 */
export function togetherQuestion(
  direction: Direction,
  scope: Scope,
  old: JsonObject,
  changed: readonly JsonObject[],
  part: (schemas: readonly JsonObject[]) => readonly JsonObject[],
): Question {
  const [base, head, ...others] = part([old, written(scope.head), ...changed]) as [
    JsonObject,
    JsonObject,
    ...JsonObject[],
  ]
  if (direction === 'more') {
    const reject = [base, ...others].map(schema => forReaders(scope, schema, head))
    return { accept: [planned(head)], reject, names: null }
  }
  const accept = [planned(base), ...others.map(schema => forSenders(scope, schema))]
  return { accept, reject: [forSenders(scope, head)], names: null }
}

interface Parts {
  readonly schemas: readonly JsonObject[]
  readonly names: ReadonlySet<string> | null
}

/** Schemas of a payload without all else; as they are where something ties it to the rest. */
export function partsOnly(about: readonly string[], schemas: readonly JsonObject[]): readonly JsonObject[] {
  const small = schemas.map(schema => only(schema, new Set(about))).filter(schema => schema !== null)
  return about.length > 0 && small.length === schemas.length ? small : schemas
}

/** Schemas of a payload, as small as a question about these properties allows. */
export function partsAbout(about: readonly string[], schemas: readonly JsonObject[]): Parts {
  const names = new Set([...about, ...schemas.flatMap(requiredIn)])
  const small = schemas.map(schema => trimmed(schema, names)).filter(schema => schema !== null)
  return about.length > 0 && small.length === schemas.length
    ? { schemas: small, names }
    : { schemas, names: null }
}

/** The part of a schema that says whether this payload is right. */
export function partFor(payload: Json, schema: JsonObject): JsonObject {
  if (!isObject(payload)) return schema
  return trimmed(schema, new Set([...Object.keys(payload), ...requiredIn(schema)])) ?? schema
}

/** The schema with one property at that object that the plan does not name. */
export function withUnnamed(schema: JsonObject, { steps }: Pick<SchemaNode, 'steps'>): JsonObject | null {
  return editAt(schema, steps, object => {
    const listed = own(object, 'properties')
    const properties = isObject(listed) ? listed : {}
    let name = 'unplanned_property'
    while (Object.hasOwn(properties, name)) name += '_'
    const opened = withKeys(object, {
      properties: withEntry(properties, name, { const: true }),
      additionalProperties: undefined,
    })
    return withRequired(opened, name, true)
  })
}
