import { fullFormats } from 'ajv-formats/dist/formats.js'
import { configSchema, suggested } from '../src/config/schema.ts'
import { catalogSchema } from '../src/docs/site/catalog-schema.ts'
import { destinationTypes } from '../src/lint/data/destinations.ts'
import { rules } from '../src/lint/registry.ts'
import { planJsonSchema } from '../src/plan/json-schema.ts'
import { reportSchema } from '../src/render/report-schema.ts'
import type { JsonObject } from '../src/text/json.ts'

/** The JSON Schemas that are published in `dist/schemas/`, by file name. */
export function publishedSchemas(): Record<string, JsonObject> {
  return {
    'plan.schema.json': planSchema(),
    'config.schema.json': configSchema(),
    'report.schema.json': reportSchema,
    'catalog.schema.json': catalogSchema,
  }
}

/** The plan's schema, with the rules that a plan may suppress, and the formats and types of destination that are known. */
function planSchema(): JsonObject {
  const known = rules.filter(rule => rule.problem !== true)
  const rule = { anyOf: known.map(({ id, summary }) => ({ const: id, description: summary })) }
  const format = suggested(Object.keys(fullFormats))
  const destinationType = suggested(destinationTypes)
  const definitions = planJsonSchema['$defs'] as JsonObject
  return { ...planJsonSchema, $defs: { ...definitions, rule, format, destinationType } }
}
