import { canonical, stringify } from '../text/json.ts'
import type { SourceDocument } from './document.ts'
import { flowRemovals } from './edit-flow.ts'
import { blockRemovals, commentRemoval } from './edit-lines.ts'
import { addition, newValue } from './edit-text.ts'
import { editedValue } from './edit-value.ts'
import type { NodeEdit, Span } from './node-edit.ts'
import { parseSource } from './parse.ts'
import type { SourceNode } from './tree.ts'
import { type Child, childrenOf, findNode, isFlow } from './tree-path.ts'
import { writeValue } from './write-value.ts'

/**
 * The text of a document with edits done, every byte outside of them kept. All or nothing: null where one of them can't be
 * written so, or where the text would not read back as exactly the value that is meant (an alias, two edits of one thing).
 */
export function applyFixes(document: SourceDocument, fixes: readonly NodeEdit[]): string | null {
  const { root, path, text } = document
  if (root === null) return null
  const edits = [...new Map(fixes.map(fix => [keyOf(fix), fix])).values()]
  const spans = allSpans(document, root, edits)
  const changed = spans && spliced(text, spans)
  if (changed === null) return null
  const after = parseSource({ path, text: changed })
  const wanted = canonical(editedValue(root.value, edits))
  const asMeant = after.root !== null && canonical(after.root.value) === wanted
  return asMeant && after.errors.length <= document.errors.length ? changed : null
}

const keyOf = ({ at, kind, key, value }: NodeEdit): string =>
  stringify([kind, at.pointer, at.range ? [...at.range] : null, key ?? null, value ?? null])

function allSpans(document: SourceDocument, root: SourceNode, edits: readonly NodeEdit[]): Span[] | null {
  const removals = edits.filter(edit => edit.kind === 'remove' && !edit.at.range)
  const others = edits.filter(edit => !removals.includes(edit))
  const parts = [
    ...others.map(edit => spansOf(document, root, edit)),
    ...[...byContainer(document, root, removals)].map(removed => removed && removalSpans(document, removed)),
  ]
  return parts.every(part => part !== null) ? parts.flat() : null
}

function spansOf(document: SourceDocument, root: SourceNode, edit: NodeEdit): Span[] | null {
  const { text, format } = document
  if (edit.at.range) return commentRemoval(text, edit.at.range)
  const found = findNode(text, root, edit.at.pointer)
  if (found === null) return null
  if (edit.kind === 'set-value') return newValue(text, format, found, edit.value ?? null)
  if (edit.kind === 'add-key') return addition(text, format, found, edit.key ?? '', edit.value ?? null)
  const { child, parent } = found
  if (child === null || child.keyEnd === null || parent === null || edit.key === undefined) return null
  const old = text.slice(child.start, child.keyEnd)
  const spot = { format, flow: isFlow(text, parent) || found.flow, key: true, old }
  return [{ start: child.start, end: child.keyEnd, text: writeValue(edit.key, spot) }]
}

interface Removed {
  readonly container: SourceNode
  /** where the container is the value of a key: that entry */
  readonly owner: Child | null
  readonly names: Set<string>
}

/** Removals from one container are done together: they share its commas. Null for one that can't be found. */
function byContainer(
  { text }: SourceDocument,
  root: SourceNode,
  removals: readonly NodeEdit[],
): Iterable<Removed | null> {
  const groups = new Map<string, Removed | null>()
  for (const { at } of removals) {
    const found = findNode(text, root, at.pointer)
    const container = found?.parent ?? null
    if (found === null || found.child === null || container === null) return [null]
    const group = groups.get(found.parentPointer)
    if (group) group.names.add(found.child.name)
    else {
      const owner = findNode(text, root, found.parentPointer)?.child ?? null
      groups.set(found.parentPointer, { container, owner, names: new Set([found.child.name]) })
    }
  }
  return groups.values()
}

function removalSpans({ text }: SourceDocument, { container, owner, names }: Removed): Span[] | null {
  const children = childrenOf(text, container)
  if (children === null) return null
  const gone = children.map(({ name }) => names.has(name))
  return isFlow(text, container)
    ? flowRemovals(text, container, children, gone)
    : blockRemovals(text, container, owner, children, gone)
}

/** Null where two spans touch the same text. */
function spliced(text: string, spans: readonly Span[]): string | null {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let done = 0
  for (const { start, end, text: piece } of sorted) {
    if (start < done) return null
    result += text.slice(done, start) + piece
    done = end
  }
  return result + text.slice(done)
}
