import type { Origin } from '../model/origin.ts'
import type { Suppression } from '../model/plan.ts'
import type { Cursor, PlanFile } from './cursor.ts'

/** Every suppression of a plan: those in `ignore:`, then those in comments. */
export function suppressionsOf(
  ignores: readonly Cursor[],
  files: readonly PlanFile[],
  objectAt: (at: Origin) => string,
): Suppression[] {
  return [
    ...ignores.flatMap(list => fromData(list, objectAt)),
    ...files.flatMap(file => fromComments(file, objectAt)),
  ]
}

function fromData(list: Cursor, objectAt: (at: Origin) => string): Suppression[] {
  return list.items().flatMap(item => {
    const rule = item.text('rule')
    if (rule === null) return []
    const { at } = item
    const facts = { reason: item.text('reason'), until: item.text('until') }
    return [{ at, rule, ...facts, form: 'data' as const, object: objectAt(at) }]
  })
}

const marker = /^\s*waymark-ignore\b\s*([^:]*?)\s*(?::\s*(.*?)\s*)?$/s

/** `# waymark-ignore rule: reason`; several rules are told apart by commas. */
function fromComments({ document, path }: PlanFile, objectAt: (at: Origin) => string): Suppression[] {
  return document.comments.flatMap(({ text, range, before }) => {
    const match = marker.exec(text)
    if (match === null) return []
    const at = { file: path, pointer: before ?? '', range }
    const object = objectAt({ file: path, pointer: before ?? '' })
    const reason = match[2] ? match[2] : null
    const rules = (match[1] ?? '').split(',').map(rule => rule.trim())
    return rules.map(rule => ({ at, rule, reason, until: null, form: 'comment' as const, object }))
  })
}
