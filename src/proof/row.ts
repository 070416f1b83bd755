import type { Comparison } from './answer.ts'
import { isDialect } from './dialect.ts'
import { isObject, type Json, member } from './json.ts'
import { compareSchemas } from './questions.ts'

/** The answers to one row of a batch, or why it can't be read; `id` is the row's own, null without one. */
export type RowAnswer = ({ readonly id: Json } & Comparison) | { readonly id: Json; readonly error: string }

/** Answers a row `{id?, old, new, dialect?}`. Never throws: a row that can't be read has its error in its place. */
export function answerRow(row: Json): RowAnswer {
  if (!isObject(row)) return { id: null, error: 'Unexpected row, expected an object with `old` and `new`' }
  const id = member(row, 'id') ?? null
  const dialect = member(row, 'dialect')
  if (dialect !== undefined && !isDialect(dialect)) {
    return { id, error: 'Unexpected `dialect`, expected "4", "6", "7", "2019-09" or "2020-12"' }
  }
  for (const side of ['old', 'new']) {
    const schema = member(row, side)
    if (!isObject(schema) && typeof schema !== 'boolean') {
      return { id, error: `Unexpected \`${side}\`, expected a JSON Schema: an object, true or false` }
    }
  }
  const options = dialect === undefined ? {} : { dialect }
  return { id, ...compareSchemas(member(row, 'old')!, member(row, 'new')!, options) }
}
