import { configSchema } from '../src/config/schema.ts'
import { planJsonSchema } from '../src/plan/json-schema.ts'
import { reportSchema } from '../src/render/report-schema.ts'
import type { JsonObject } from '../src/text/json.ts'

/** The JSON Schemas that are published in `dist/schemas/`, by file name. */
export function publishedSchemas(): Record<string, JsonObject> {
  return {
    'plan.schema.json': planJsonSchema,
    'config.schema.json': configSchema(),
    'report.schema.json': reportSchema,
  }
}
