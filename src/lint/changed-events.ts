import { eventOf } from '../model/object-id.ts'
import type { Plan, PlanEvent } from '../model/plan.ts'
import { bodiesOf, walkProperties } from '../model/walk.ts'
import { haveSameRest } from './same-view.ts'
import { propertySubjects } from './subjects.ts'

/** The events that are others than before, in a plan in which all else is the same. */
export interface ChangedEvents {
  /** the plan with these events alone */
  readonly part: Plan
  /** whether an object is one of them, or in one of them: before, and now */
  readonly had: (object: string) => boolean
  readonly has: (object: string) => boolean
}

/** Null where more has changed than events, or where what one of them says could be another's to say. */
export function changedEvents(was: Plan, is: Plan): ChangedEvents | null {
  if (was.problems.length + is.problems.length > 0 || !haveSameRest(was, is)) return null
  const others = (events: Plan['events'], than: Plan['events']): Map<string, PlanEvent> =>
    new Map([...events].filter(([id, event]) => than.get(id) !== event))
  const [before, now] = [others(was.events, is.events), others(is.events, was.events)]
  // The event of an object is told by a name that ends at a slash.
  if ([...was.events.keys(), ...is.events.keys()].some(id => id.includes('/'))) return null
  const shared = new Set(
    propertySubjects({ ...is, events: new Map() }).map(({ property }) => placeOf(property.at)),
  )
  if (![...before.values(), ...now.values()].every(event => saysAllItself(event, shared))) return null
  return {
    part: { ...is, events: now },
    had: object => isIn(object, before),
    has: object => isIn(object, now),
  }
}

function isIn(object: string, events: Plan['events']): boolean {
  const event = eventOf(object, events)
  return event !== null && events.has(event)
}

/** True where each of its properties is written in the event, or is known to be shared: no other event can be the first to have it. */
function saysAllItself(event: PlanEvent, shared: ReadonlySet<string>): boolean {
  const { at } = event
  return bodiesOf(event).every(({ properties }) =>
    walkProperties(properties).every(
      property =>
        (property.at.file === at.file && property.at.pointer.startsWith(`${at.pointer}/`)) ||
        shared.has(placeOf(property.at)),
    ),
  )
}

function placeOf({ file, pointer }: PlanEvent['at']): string {
  return `${file}\n${pointer}`
}
