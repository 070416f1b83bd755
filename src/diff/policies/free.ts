import type { EventSource } from '../../model/plan.ts'
import { type Phrase, words } from '../../text/phrase.ts'
import type { Difference } from '../difference.ts'

/**
 * `draft-is-free`: nothing is in use that a change could break, because the event (or the source that it concerns) is a
 * draft on main or is not there at all. The reason, or null.
 */
export function freeReason(one: Difference): Phrase | null {
  const { events, traits, source } = one
  if (events && !events.base) return null
  if (events?.base?.status === 'draft') return words('The event is a draft on main: no app in use sends it.')
  const sources = events?.base?.sources ?? traits?.base.sources
  if (!sources || isAboutSources(one)) return source === null ? null : sourceReason(sources ?? [], source)
  if (source !== null) return sourceReason(sources, source)
  return allReason(one, sources)
}

/** A source that is added or removed, or a fact of one. */
const isAboutSources = (one: Difference): boolean => one.node === null && one.source !== null

function sourceReason(sources: readonly EventSource[], id: string): Phrase | null {
  const known = sources.find(source => source.id === id)
  if (!known) return words('The app did not send it on main.')
  return known.status === 'draft' ? words('For this app the event is a draft on main.') : null
}

function allReason(one: Difference, sources: readonly EventSource[]): Phrase | null {
  if (sources.length === 0) return null
  const live = sources.filter(source => source.status !== 'draft')
  if (live.length === 0) return words('Every app that is to send it is a draft on main.')
  if (one.node && live.every(source => one.exempt.includes(source.id))) {
    return words('Every app in use has a variant of its own that this does not change.')
  }
  return null
}
