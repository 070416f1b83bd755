import type { Json, JsonObject } from '../text/json.ts'
import { setOwn } from '../text/json.ts'

/** A value with the offsets it is written at; an alias shares the node of its anchor. */
export type SourceNode = ScalarNode | ListNode | MapNode

interface Written {
  readonly start: number
  /** exclusive */
  readonly end: number
  readonly value: Json
  /** nodes in it, aliases spelt out */
  readonly size: number
  /** levels of nesting in it, aliases spelt out */
  readonly height: number
}

export interface ScalarNode extends Written {
  readonly kind: 'scalar'
}

export interface ListNode extends Written {
  readonly kind: 'list'
  readonly items: readonly SourceNode[]
}

export interface MapNode extends Written {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Entry>
}

export interface Entry {
  readonly keyStart: number
  readonly keyEnd: number
  /** a key of a flow map that has no value */
  readonly bare: boolean
  readonly node: SourceNode
}

export function scalarNode(start: number, end: number, value: Json): ScalarNode {
  return { kind: 'scalar', start, end, value, size: 1, height: 0 }
}

export function listNode(start: number, end: number, items: readonly SourceNode[]): ListNode {
  return { kind: 'list', start, end, items, value: items.map(item => item.value), ...measure(items) }
}

export function mapNode(start: number, end: number, entries: ReadonlyMap<string, Entry>): MapNode {
  const value: JsonObject = {}
  for (const [key, entry] of entries) setOwn(value, key, entry.node.value)
  return {
    kind: 'map',
    start,
    end,
    entries,
    value,
    ...measure([...entries.values()].map(entry => entry.node)),
  }
}

function measure(children: readonly SourceNode[]): { size: number; height: number } {
  let size = 1
  let height = 0
  for (const child of children) {
    size += child.size
    height = Math.max(height, child.height)
  }
  return { size, height: height + 1 }
}
