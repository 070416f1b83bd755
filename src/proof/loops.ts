import type { Schema } from './schema.ts'
import { inPlaceParts, schemasIn } from './walk.ts'

/** Marks the schemas that apply to a value only if they apply to it: no draft says what such a schema means. */
export function markEndless(root: Schema): void {
  const done = new Set<Schema>()
  for (const schema of schemasIn(root)) markFrom(schema, done)
}

/** Depth first along the parts that apply in place; a part that is still open when met again closes a loop. */
function markFrom(start: Schema, done: Set<Schema>): void {
  const open = new Set<Schema>()
  const stack: { readonly schema: Schema; readonly parts: Schema[] }[] = []
  const enter = (schema: Schema): void => {
    if (done.has(schema)) return
    if (open.has(schema)) {
      const pointer = schema.pointer
      schema.unknown.push({
        keyword: '$ref',
        pointer,
        reason: 'the schema refers to itself in place, without end',
      })
      return
    }
    open.add(schema)
    stack.push({ schema, parts: inPlaceParts(schema) })
  }
  enter(start)
  while (stack.length > 0) {
    const { schema, parts } = stack.at(-1)!
    const next = parts.pop()
    if (next !== undefined) enter(next)
    else {
      stack.pop()
      open.delete(schema)
      done.add(schema)
    }
  }
}
