import type { Change } from '../model/change.ts'
import { eventId, traitId } from '../model/object-id.ts'
import type { Plan } from '../model/plan.ts'
import { grouped, relations } from './relations.ts'
import { things } from './things.ts'

/** Something that had a page before a commit, and has none under that name after it. */
export interface Gone {
  /** the id of its page: `event:Cart Viewed`, `shared:cart_id` */
  readonly page: string
  /** that of its page under its new name; null where it has none: it was removed */
  readonly now: string | null
  /** the events that it was in, or that it was: where all of them are internal, so is it */
  readonly events: readonly string[]
}

/** @param changes all those from the one plan to the other */
export function goneBetween(before: Plan, after: Plan, changes: readonly Change[]): Gone[] {
  // Most commits take nothing away, and to relate a large plan takes a while.
  if (!changes.some(({ kind }) => TAKES_AWAY.test(kind))) return []
  const [was, is] = [namedIn(before), namedIn(after)]
  const renames = grouped([...libraryRenames(after), ...changes.flatMap(renameOf)])
  return [...was]
    .filter(([page]) => !is.has(page))
    .map(([page, events]) => {
      const names = renames.get(page) ?? []
      return { page, now: names.find(name => is.has(name)) ?? names[0] ?? null, events }
    })
}

const TAKES_AWAY = /-(removed|renamed)$|^funnel-changed$/

/** By the id of its page, each thing that has one, with the events that it is in. */
function namedIn(plan: Plan): Map<string, readonly string[]> {
  const read = { plan, relations: relations(plan) }
  const eventsOf = (prefix: string, name: string): string[] => {
    if (prefix === eventId('')) return [name]
    const uses = prefix === SHARED ? (read.relations.shared.get(name) ?? []) : []
    return [...new Set(uses.flatMap(use => use.event?.id ?? []))]
  }
  return new Map(
    things.flatMap(({ prefix, names }) =>
      [...names(read)].map(name => [prefix + name, eventsOf(prefix, name)] as const),
    ),
  )
}

const SHARED = 'shared:'

function renameOf({ kind, event, property, renamedFrom, data }: Change): [old: string, now: string][] {
  if (renamedFrom === null) return []
  const names = [String(data['from']), String(data['to'])] as const
  if (kind === 'property-renamed') return [[SHARED + names[0], SHARED + names[1]]]
  if (event !== null) return property === null ? [[eventId(renamedFrom), eventId(event)]] : []
  const set = property?.startsWith('user.') ? 'user' : 'group'
  return [[traitId(set, names[0]), traitId(set, names[1])]]
}

/** No event need use what the library has. */
function libraryRenames({ library }: Plan): [old: string, now: string][] {
  return [...library].flatMap(([name, { renamedFrom }]) =>
    renamedFrom === null ? [] : [[SHARED + renamedFrom, SHARED + name] as [string, string]],
  )
}
