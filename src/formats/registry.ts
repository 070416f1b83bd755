import type { SourceDocument } from '../source/document.ts'
import type { PlanFormat } from './format.ts'
import { jsonSchemaFormat } from './json-schema.ts'
import { nativeFormat } from './native.ts'

/** Every format; where none is asked for, the first that knows its files reads them. */
export const formats: readonly PlanFormat[] = [jsonSchemaFormat, nativeFormat]

/** The format of this id, or the one that the files are in; null where there is no such id. */
export function formatOf(id: string | null, documents: readonly SourceDocument[]): PlanFormat | null {
  const found = formats.find(format => (id === null ? format.detects(documents) : format.id === id))
  return found ?? null
}
