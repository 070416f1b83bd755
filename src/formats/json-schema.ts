import { posix } from 'node:path'
import { isObject, type Json, type JsonObject, objectFrom, own } from '../text/json.ts'
import { join, pointer } from '../text/pointer.ts'
import type { PlanFormat } from './format.ts'

/** Keys that a JSON Schema of an event has and a plan file has not. */
const telling = [
  '$defs',
  '$id',
  'additionalProperties',
  'allOf',
  'anyOf',
  'definitions',
  'oneOf',
  'required',
  'type',
]

/**
 * One JSON Schema document per file, each the payload of one event. `title`, else the file's name, is the event's name;
 * `description` is its description. References to other files of the plan's folder are followed.
 */
export const jsonSchemaFormat: PlanFormat = {
  id: 'json-schema',
  detects: documents => {
    const read = documents.filter(document => document.value !== undefined)
    return read.length > 0 && read.every(({ format, value }) => format === 'json' && isSchema(value))
  },
  view: ({ path, value }) => {
    if (!isObject(value)) return { value: value ?? null, toDocument: same, toNative: same }
    const name = nameOf(path, value)
    const schema = pointer('events', name, 'schema')
    const event: JsonObject = { schema: value }
    const description = own(value, 'description')
    if (typeof description === 'string') event['description'] = description
    return {
      value: { events: objectFrom([[name, event]]) },
      toNative: inner => schema + inner,
      toDocument: native => {
        if (native.startsWith(schema)) return native.slice(schema.length)
        return native === join(pointer('events', name), 'description') ? '/description' : ''
      },
    }
  },
}

const same = (inner: string): string => inner

function isSchema(value: Json | undefined): boolean {
  if (!isObject(value)) return false
  const draft = own(value, '$schema')
  if (typeof draft === 'string' && /json-schema\.org/.test(draft)) return true
  return telling.some(key => Object.hasOwn(value, key)) && !Object.hasOwn(value, 'events')
}

function nameOf(path: string, schema: JsonObject): string {
  const title = own(schema, 'title')
  if (typeof title === 'string' && title.trim() !== '') return title
  return posix.basename(path).replace(/(?:\.schema)?\.json$/i, '')
}
