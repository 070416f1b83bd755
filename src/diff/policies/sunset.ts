import type { Deprecation } from '../../model/plan.ts'
import { canonical, type Json } from '../../text/json.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import type { Difference } from '../difference.ts'
import { value } from '../words.ts'

/**
 * `deprecated-first`: what is removed after the date that its deprecation named is risky, no longer breaking.
 * @param now ISO date
 */
export function sunsetReason(one: Difference, now: string): Phrase | null {
  const sunset = deprecationOf(one)?.sunset ?? null
  if (sunset === null || now.slice(0, 10) <= sunset.slice(0, 10)) return null
  return say`${words('It was deprecated and its end date, ')}${value(sunset)}${words(', has passed.')}`
}

/** Whether the removed thing was deprecated on main; null where nothing is removed. */
export function wasDeprecated(one: Difference): boolean | null {
  return isRemoval(one) ? deprecationOf(one) !== null || one.events?.base?.status === 'deprecated' : null
}

const REMOVALS = new Set([
  'event-removed',
  'event-renamed',
  'event-source-removed',
  'trait-source-removed',
  'property-removed',
  'property-renamed',
  'trait-removed',
  'trait-renamed',
  'enum-value-removed',
])

const isRemoval = (one: Difference): boolean => REMOVALS.has(one.kind.id)

function deprecationOf(one: Difference): Deprecation | null {
  if (!isRemoval(one)) return null
  const { kind, events, traits, node, source } = one
  if (kind.id === 'enum-value-removed') return valueDeprecation(one, one.data['value'] as Json)
  if (node) return node.base?.property?.deprecated ?? null
  if (kind.id.endsWith('-source-removed')) {
    const sources = events?.base?.sources ?? traits?.base.sources ?? []
    return sources.find(one => one.id === source)?.deprecated ?? null
  }
  return events?.base?.deprecated ?? null
}

function valueDeprecation({ node }: Difference, removed: Json): Deprecation | null {
  const key = canonical(removed)
  return node?.base?.property?.values.find(item => canonical(item.value) === key)?.deprecated ?? null
}
