import { type JsonObject, objectFrom } from '../text/json.ts'
import { event, traitSet } from './event-keys.ts'
import { planFile } from './keys.ts'
import { deprecation, property, usage, variantProperty } from './property-keys.ts'
import type { ObjectShape, Shape } from './shape.ts'

/** Shapes that stand in several places, or in themselves. */
const shared: ReadonlyMap<ObjectShape, string> = new Map([
  [event, 'event'],
  [property, 'property'],
  [variantProperty, 'variantProperty'],
  [deprecation, 'deprecation'],
  [usage, 'usage'],
  [traitSet, 'traitSet'],
])

/** What a text's form is to an editor. */
const forms: Readonly<Record<string, JsonObject>> = {
  date: { format: 'date' },
  version: { pattern: String.raw`^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$` },
  pattern: { format: 'regex' },
  reference: {},
  rule: { $ref: '#/$defs/rule' },
  format: { $ref: '#/$defs/format' },
  destinationType: { $ref: '#/$defs/destinationType' },
}

/** The JSON Schema (2020-12) of a plan file, for editors: made from the keys that the reader checks. */
export const planJsonSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Waymark tracking plan',
  description: 'A file of a tracking plan.',
  ...objectSchema(planFile),
  $defs: objectFrom([
    ...[...shared].map(([shape, name]) => [name, objectSchema(shape)] as const),
    // the format knows no rules and destinations: their names are put here where the schema is published
    ['rule', {}],
    ['format', {}],
    ['destinationType', {}],
  ]),
}

function objectSchema({ keys, needs = [] }: ObjectShape): JsonObject {
  const properties = Object.entries(keys).map(([name, { shape, about }]) => {
    return [name, { description: about, ...toJsonSchema(shape) }] as const
  })
  const required = needs.length > 0 ? { required: [...needs] } : {}
  return { type: 'object', properties: objectFrom(properties), ...required, additionalProperties: false }
}

function toJsonSchema(shape: Shape): JsonObject {
  switch (shape.kind) {
    case 'any':
      return {}
    case 'text':
      return { type: 'string', ...forms[shape.form ?? 'reference'] }
    case 'id':
      return { type: 'string' }
    case 'choice':
      return { enum: [...shape.of] }
    case 'flag':
      return shape.only === undefined ? { type: 'boolean' } : { const: shape.only }
    case 'number':
      return {
        type: shape.whole ? 'integer' : 'number',
        ...(shape.from === undefined ? {} : { minimum: shape.from }),
        ...(shape.above === undefined ? {} : { exclusiveMinimum: shape.above }),
      }
    case 'list':
      return {
        type: 'array',
        items: toJsonSchema(shape.of),
        ...(shape.least ? { minItems: shape.least } : {}),
      }
    case 'map':
      return { type: 'object', additionalProperties: toJsonSchema(shape.of), propertyNames: { minLength: 1 } }
    case 'schema':
      return { type: 'object' }
    case 'ref':
      return toJsonSchema(shape.get())
    case 'object': {
      const name = shared.get(shape)
      return name === undefined ? objectSchema(shape) : { $ref: `#/$defs/${name}` }
    }
    default:
      return { anyOf: shape.of.map(toJsonSchema) }
  }
}
