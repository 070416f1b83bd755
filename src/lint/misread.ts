import type { Origin } from '../model/origin.ts'
import type { Plan } from '../model/plan.ts'
import { join, parent } from '../text/pointer.ts'

/**
 * Tells whether one of some keys of a thing is written there and could not be read, or is only misspelt: a problem says so
 * already, and that the key is missing would be said of the same mistake twice.
 */
export function misread(plan: Plan): (at: Origin, ...keys: readonly string[]) => boolean {
  const places = new Set<string>()
  for (const { at, suggestion } of plan.problems) {
    const above = parent(at.pointer)
    places.add(place(at))
    if (above === null) continue
    places.add(place({ ...at, pointer: above }))
    if (suggestion !== null) places.add(place({ ...at, pointer: join(above, suggestion) }))
  }
  return (at, ...keys) => keys.some(key => places.has(place({ ...at, pointer: join(at.pointer, key) })))
}

const place = ({ file, pointer }: Origin): string => `${file}\n${pointer}`
