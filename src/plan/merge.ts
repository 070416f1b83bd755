import { isObject } from '../text/json.ts'
import { type PlaceRef, say } from '../text/phrase.ts'
import { Cursor, type PlanFile } from './cursor.ts'
import { isTraitSet } from './keys.ts'
import type { Problems } from './problems.ts'

const mapKeys = [
  'owners',
  'useCases',
  'kpis',
  'sources',
  'destinations',
  'identifiers',
  'properties',
  'common',
  'bundles',
  'schemas',
  'events',
] as const
const singleKeys = ['plan', 'ownership', 'funnel'] as const
const listKeys = ['migrations', 'removed'] as const

type Places = ReadonlyMap<string, Cursor>

/** What the files of a plan say, put together: every name once. */
export interface MergedFiles {
  readonly maps: Readonly<Record<(typeof mapKeys)[number], Places>>
  readonly singles: Readonly<Record<(typeof singleKeys)[number], Cursor | null>>
  readonly lists: Readonly<Record<(typeof listKeys)[number], readonly Cursor[]>>
  readonly traits: { readonly user: MergedTraits; readonly group: MergedTraits }
  /** `defaults` by file */
  readonly defaults: Places
}

export interface MergedTraits {
  /** where the set is first written */
  readonly at: Cursor | null
  readonly traits: Places
  /** the keys of the longer form beside `properties` */
  readonly fields: Places
}

/** Puts files together in their order; a name that comes twice is reported at the later place. */
export function mergeFiles(files: readonly PlanFile[], problems: Problems): MergedFiles {
  const roots = files.map(file => new Cursor(file, '', file.value))
  const sections = (key: string): Cursor[] => roots.flatMap(root => root.get(key) ?? [])
  const mapOf = (key: string): Places =>
    mergeEntries(
      sections(key).flatMap(section => section.entries()),
      problems,
    )
  const singleOf = (key: string): Cursor | null => {
    const entries = sections(key).map(section => [key, section] as [string, Cursor])
    return mergeEntries(entries, problems).get(key) ?? null
  }
  const traits = (kind: string): MergedTraits =>
    mergeTraits(
      sections('traits').flatMap(section => section.get(kind) ?? []),
      problems,
    )
  return {
    maps: record(mapKeys, mapOf),
    singles: record(singleKeys, singleOf),
    lists: record(listKeys, key => sections(key).flatMap(section => section.items())),
    traits: { user: traits('user'), group: traits('group') },
    defaults: new Map(sections('defaults').map(section => [section.file.path, section])),
  }
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map(key => [key, make(key)])) as Record<Key, Value>
}

function mergeEntries(entries: readonly [string, Cursor][], problems: Problems): Map<string, Cursor> {
  const merged = new Map<string, Cursor>()
  for (const [name, cursor] of entries) {
    const earlier = merged.get(name)
    if (earlier === undefined) merged.set(name, cursor)
    else reportDuplicate(name, cursor, earlier, problems)
  }
  return merged
}

export function reportDuplicate(name: string, later: Cursor, earlier: Cursor, problems: Problems): void {
  const message = say`${name} is already defined in ${placeOf(earlier)}. Rename one of them, or put both together.`
  problems.add('duplicate-name', 'duplicateName', message, later.at)
}

function placeOf(cursor: Cursor): PlaceRefPart {
  const { file, pointer } = cursor.at
  const { line, column } = cursor.file.document.place(pointer)
  return { place: { text: `${file}:${line}:${column}`, file, line } }
}

interface PlaceRefPart {
  readonly place: PlaceRef
}

function mergeTraits(sets: readonly Cursor[], problems: Problems): MergedTraits {
  const traits: [string, Cursor][] = []
  const fields: [string, Cursor][] = []
  for (const set of sets) {
    if (!isTraitSet(set.value)) traits.push(...set.entries())
    else {
      traits.push(...(set.get('properties')?.entries() ?? []))
      fields.push(...set.entries().filter(([key]) => key !== 'properties'))
    }
  }
  return {
    at: sets.find(set => isObject(set.value)) ?? null,
    traits: mergeEntries(traits, problems),
    fields: mergeEntries(fields, problems),
  }
}
