import type { JsonType, Property } from '../model/plan.ts'
import { lazily } from '../text/lazily.ts'
import { foldName, toCase } from '../text/names.ts'
import {
  segmentAliases,
  segmentEvents,
  segmentPageProperties,
  segmentTrackProperties,
  segmentTraits,
} from './data/segment-spec.ts'

/** The types that a spec gives to one property; `date` is a string with an ISO 8601 date. */
export type SpecType = JsonType | 'date'

type Table = ReadonlyMap<string, readonly SpecType[]>

/** A specification of common events: `segment`. */
interface Spec {
  /** event → its own properties by path */
  readonly events: ReadonlyMap<string, Table>
  readonly traits: { readonly user: Table; readonly group: Table }
  readonly track: Table
  readonly page: Table
  /** every property and trait name that it uses anywhere */
  readonly propertyNames: ReadonlySet<string>
}

const TYPES: Readonly<Record<string, SpecType>> = {
  s: 'string',
  n: 'number',
  i: 'integer',
  b: 'boolean',
  d: 'date',
  o: 'object',
  a: 'array',
}

function table(text: string): Map<string, readonly SpecType[]> {
  const rows = text.split(' ').filter(row => row !== '')
  return new Map(
    rows.map(row => {
      const [path, types] = row.split(':') as [string, string]
      return [path, types.split('|').map(type => TYPES[type] as SpecType)]
    }),
  )
}

/** Reserved traits may be written in camelCase or in snake_case. */
function bothCases(traits: Table): Table {
  return new Map(
    [...traits].flatMap(([path, types]) => [[path, types] as const, [snakePath(path), types] as const]),
  )
}

function snakePath(path: string): string {
  return path
    .split('.')
    .map(name => toCase(name, 'snake'))
    .join('.')
}

function segment(): Spec {
  const events = Object.values(segmentEvents).flatMap(group =>
    Object.entries(group).map(([name, properties]) => [name, table(properties)] as const),
  )
  const traits = { user: bothCases(table(segmentTraits.user)), group: bothCases(table(segmentTraits.group)) }
  const [track, page] = [table(segmentTrackProperties), table(segmentPageProperties)]
  const paths = [track, page, traits.user, traits.group, ...events.map(([, properties]) => properties)]
  return {
    events: new Map(events),
    traits,
    track,
    page,
    propertyNames: new Set(paths.flatMap(one => [...one.keys()]).map(lastName)),
  }
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** To work out the spellings of a spec takes a while, and most runs ask for none of it. */
const SPECS: ReadonlyMap<string, () => Spec> = new Map([['segment', lazily(segment)]])

/** Names that events had in an earlier version, folded → today's. */
const ALIASES: ReadonlyMap<string, () => ReadonlyMap<string, string>> = new Map([
  [
    'segment',
    lazily(() => new Map(Object.entries(segmentAliases).map(([old, now]) => [foldName(old), now]))),
  ],
])

function chosen(ids: readonly string[]): Spec[] {
  return ids.flatMap(id => SPECS.get(id)?.() ?? [])
}

/** Whether one of the specs has an event of exactly this name. */
export function isSpecEvent(name: string, specs: readonly string[]): boolean {
  return chosen(specs).some(spec => spec.events.has(name))
}

/** The names of every event of the specs. */
export function specEvents(specs: readonly string[]): string[] {
  return chosen(specs).flatMap(spec => [...spec.events.keys()])
}

/** Today's name of an event that a spec has renamed, or null. */
export function specAlias(name: string, specs: readonly string[]): string | null {
  for (const id of specs) {
    const now = ALIASES.get(id)?.().get(foldName(name))
    if (now !== undefined) return now
  }
  return null
}

/**
 * Whether a property is a spec's own: of that event by its path, and of a shared definition or a trait (`event` null) by
 * its name, since it can be used anywhere.
 */
export function isSpecProperty(event: string | null, property: Property, specs: readonly string[]): boolean {
  return chosen(specs).some(spec => {
    if (event === null) return spec.propertyNames.has(property.name)
    return spec.track.has(property.path) || (spec.events.get(event)?.has(property.path) ?? false)
  })
}

/** The types that the specs reserve for a trait, a property of any track event, or of any page; null where none does. */
export function reservedTypes(
  where: 'user' | 'group' | 'track' | 'page',
  path: string,
  specs: readonly string[],
): readonly SpecType[] | null {
  for (const spec of chosen(specs)) {
    const found = where === 'user' || where === 'group' ? spec.traits[where].get(path) : spec[where].get(path)
    if (found) return found
  }
  return null
}
