import { isObject, type Json, type JsonObject, setOwn } from '../text/json.ts'
import { join } from '../text/pointer.ts'
import type { NodeEdit } from './node-edit.ts'

/** The value that a document has once its edits are done. */
export function editedValue(value: Json, edits: readonly NodeEdit[]): Json {
  const byPointer = new Map<string, NodeEdit[]>()
  const touched = new Set<string>()
  for (const edit of edits) {
    const { pointer, range } = edit.at
    if (range) continue
    byPointer.set(pointer, [...(byPointer.get(pointer) ?? []), edit])
    for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1))
      touched.add(pointer.slice(0, end))
  }
  const at = (pointer: string, kind: NodeEdit['kind']): NodeEdit[] =>
    (byPointer.get(pointer) ?? []).filter(edit => edit.kind === kind)

  const rebuilt = (old: Json, pointer: string): Json => {
    if (!touched.has(pointer)) return old
    const [set] = at(pointer, 'set-value')
    if (set) return set.value ?? null
    if (Array.isArray(old)) {
      const kept = old.flatMap((item, index) => {
        const place = join(pointer, index)
        return at(place, 'remove').length > 0 ? [] : [rebuilt(item, place)]
      })
      return kept
    }
    const added = at(pointer, 'add-key')
    return isObject(old) || (old === null && added.length > 0) ? entries(old ?? {}, pointer, added) : old
  }

  const entries = (old: JsonObject, pointer: string, added: readonly NodeEdit[]): JsonObject => {
    const result: JsonObject = {}
    for (const [key, item] of Object.entries(old)) {
      const place = join(pointer, key)
      if (at(place, 'remove').length > 0) continue
      setOwn(result, at(place, 'rename-key')[0]?.key ?? key, rebuilt(item, place))
    }
    for (const { key, value } of added) setOwn(result, key ?? '', value ?? null)
    return result
  }
  return rebuilt(value, '')
}
