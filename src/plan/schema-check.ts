import { isObject } from '../text/json.ts'
import type { Cursor } from './cursor.ts'
import { schemasIn } from './keywords.ts'
import { jsonTypes, property } from './property-keys.ts'
import { any, choice, either, flag, list, map, type Shape, text } from './shape.ts'

const names = list(text)
const number: Shape = { kind: 'number' }

/** What a keyword takes in one draft or another; those that hold schemas are walked, unknown ones are left alone. */
const keywords: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...[
    'const',
    'default',
    'description',
    'enum',
    'format',
    'maxItems',
    'maxLength',
    'maxProperties',
    'maximum',
    'minItems',
    'minLength',
    'minProperties',
    'minimum',
    'multipleOf',
    'pattern',
    'uniqueItems',
  ].map(key => [key, property.keys[key]!.shape] as const),
  ['$ref', text],
  ['allOf', list(any, 1)],
  ['anyOf', list(any, 1)],
  ['dependentRequired', map(names)],
  // A boolean in draft 04.
  ['exclusiveMaximum', either(number, flag)],
  ['exclusiveMinimum', either(number, flag)],
  ['oneOf', list(any, 1)],
  ['properties', map(either(flag, map(any)))],
  ['required', names],
  ['title', text],
  ['type', either(choice(...jsonTypes), list(choice(...jsonTypes), 1))],
])

/** Holds the keywords of a JSON Schema document against what they take, in the document and every schema inside it. */
export function checkSchemaDocument(
  document: Cursor,
  checker: { check(shape: Shape, cursor: Cursor): void },
): void {
  const open = [document]
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (!isObject(schema.value)) continue
    for (const [key, child] of schema.entries()) {
      const shape = keywords.get(key)
      if (shape !== undefined) checker.check(shape, child)
      open.push(...schemasIn(key, child))
    }
  }
}
