import type { EventPlace } from './event.ts'
import { type MergedFiles, reportDuplicate } from './merge.ts'
import type { Problems } from './problems.ts'

/**
 * Gives each event its id: its name. Where events of different types share a name, the one whose key it is has it (else
 * the first), the others go by their keys. Two of one type are one name defined twice.
 */
export function placeEvents({ maps, defaults }: MergedFiles, problems: Problems): EventPlace[] {
  const places = [...maps.events].map(([key, cursor]) => {
    const name = cursor.text('name') ?? key
    return {
      key,
      cursor,
      name,
      type: cursor.text('type') ?? 'track',
      defaults: defaults.get(cursor.file.path) ?? null,
    }
  })
  const owners = new Map<string, string>()
  for (const { key, name } of places) if (key === name || !owners.has(name)) owners.set(name, key)
  const seen = new Map<string, (typeof places)[number]>()
  const ids = new Set<string>()
  return places.flatMap(place => {
    const { key, cursor, name, type } = place
    const identity = JSON.stringify([name, type])
    const earlier = seen.get(identity)
    if (earlier !== undefined) {
      reportDuplicate(name, cursor.get('name') ?? cursor, earlier.cursor, problems)
      return []
    }
    seen.set(identity, place)
    let id = owners.get(name) === key ? name : key
    while (ids.has(id)) id = `${id} (${type})`
    ids.add(id)
    return [{ id, key, cursor, defaults: place.defaults }]
  })
}
