import type { JsonObject } from '../text/json.ts'
import { CASE_STYLES } from '../text/names.ts'
import { limitEffects, limitKinds } from './data/limits.ts'

/** Pieces of the JSON Schemas of rule options. */

/** An object with these keys and no others. */
export function optionsOf(properties: JsonObject = {}): JsonObject {
  return { type: 'object', additionalProperties: false, properties }
}

export function names(description: string): JsonObject {
  return { type: 'array', items: { type: 'string' }, description }
}

export function oneOf(values: readonly string[], description: string): JsonObject {
  return { enum: [...values], description }
}

export function someOf(values: readonly string[], description: string): JsonObject {
  return { type: 'array', items: { enum: [...values] }, description }
}

export function atLeast(minimum: number, description: string): JsonObject {
  return { type: 'integer', minimum, description }
}

export function flag(description: string): JsonObject {
  return { type: 'boolean', description }
}

export const style: JsonObject = oneOf(
  ['consistent', ...CASE_STYLES],
  'The style; `consistent` takes the one that most names are in, at the base where there is one, and only warns where these are fewer than two thirds.',
)
/** Rows of a table of limits, as in the config's `destinations`. */
export const limitRows: JsonObject = {
  type: 'array',
  items: {
    type: 'array',
    minItems: 4,
    items: [
      { enum: [...limitKinds], description: 'What is limited.' },
      { enum: ['max', 'min'], description: 'How.' },
      { type: 'integer', minimum: 0 },
      { enum: ['char', 'byte', 'count', 'level'], description: 'Unit.' },
      { enum: [...limitEffects], description: 'What happens to what is beyond it.' },
    ],
    additionalItems: false,
  },
  description: 'Rows [what, how, value, unit, effect]; one for the same thing replaces the built-in row.',
}
export const acronyms: JsonObject = names('Words with one spelling of their own: ID, iOS, SKU.')
export const exceptions: JsonObject = names('Names that may stay as they are.')
export const specs: JsonObject = someOf(
  ['segment'],
  'Specifications whose own names and types are right as they are.',
)
