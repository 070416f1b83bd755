import { isObject } from '../text/json.ts'
import { say } from '../text/phrase.ts'
import { Cursor, type PlanFile } from './cursor.ts'
import { isInPlace, schemasIn } from './keywords.ts'
import type { MergedFiles } from './merge.ts'
import type { Problems } from './problems.ts'

/** What is wrong between keys that are right each on its own. */
export function crossCheck(merged: MergedFiles, problems: Problems): void {
  const { ownership } = merged.singles
  if (ownership?.text('model') === 'wrangler' && !ownership.has('wrangler')) {
    const message = say`The model ${'wrangler'} needs ${'wrangler'}: the id of the owner who keeps the standard.`
    problems.add('plan-shape', 'missingKey', message, ownership.at)
  }
  for (const event of merged.maps.events.values()) crossCheckEvent(event, problems)
}

function crossCheckEvent(event: Cursor, problems: Problems): void {
  const status = event.text('status')
  const deprecated = event.get('deprecated')
  if (deprecated !== null && deprecated.value !== false && status !== null && status !== 'deprecated') {
    const message = say`The event is ${'deprecated'} here and ${status} by its ${'status'}. Remove one of them.`
    problems.add('plan-shape', 'statusContradicts', message, deprecated.at)
  }
  const properties = event.get('properties')
  const schema = event.get('schema')
  if (schema !== null) checkRawRequired(schema, problems)
  if (properties !== null && schema !== null) {
    const message = say`An event has ${'properties'} or ${'schema'}, not both; the schema holds. Put the properties into it.`
    problems.add('plan-shape', 'propertiesAndSchema', message, properties.at)
  }
}

/** Walks the native properties of files: `values` beside `enum`, and required names that no property has. */
export function crossCheckProperties(files: readonly PlanFile[], problems: Problems): void {
  const open = files.map(file => new Cursor(file, '', file.value))
  for (let cursor = open.pop(); cursor !== undefined; cursor = open.pop()) {
    checkValues(cursor, problems)
    checkRequired(cursor, problems)
    for (const [key, child] of cursor.entries()) if (!data.has(key)) open.push(child)
    open.push(...cursor.items())
  }
}

/** Keys whose values are data or speak another language. */
const data = new Set(['examples', 'example', 'default', 'const', 'enum', 'schema', 'target', 'value'])

function checkValues(cursor: Cursor, problems: Problems): void {
  const values = cursor.get('values')
  if (!Array.isArray(values?.value) || !Array.isArray(cursor.get('enum')?.value)) return
  const message = say`A property has ${'values'} or ${'enum'}, not both; the ${'values'} hold. Remove ${'enum'}.`
  problems.add('plan-shape', 'valuesAndEnum', message, cursor.get('enum')!.at)
}

/** In a JSON Schema document only where nothing else in the same object can say what the name stands for. */
function checkRawRequired(document: Cursor, problems: Problems): void {
  const open = [document]
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    const { value } = schema
    if (!isObject(value)) continue
    if (!namesElsewhere.some(key => Object.hasOwn(value, key))) checkRequired(schema, problems)
    for (const [key, child] of schema.entries()) {
      if (!isInPlace(key)) open.push(...schemasIn(key, child))
    }
  }
}

const namesElsewhere = ['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'if', 'patternProperties']

function checkRequired(cursor: Cursor, problems: Problems): void {
  const properties = cursor.get('properties')
  const required = cursor.get('required')
  if (!isObject(properties?.value) || !Array.isArray(required?.value) || cursor.has('$ref')) return
  for (const item of required.items()) {
    if (typeof item.value !== 'string' || properties.has(item.value)) continue
    const message = say`${item.value} is required and is no property here. Add it to ${'properties'}, or correct the name.`
    problems.add('no-unknown-key', 'requiredUnknown', message, item.at)
  }
}
