import { reaching } from '../../diff/words.ts'
import type { Change } from '../../model/change.ts'
import type { Plan, PlanEvent, Property } from '../../model/plan.ts'
import { bodiesOf, walkProperties } from '../../model/walk.ts'
import type { Json } from '../../text/json.ts'
import { plain } from '../../text/phrase.ts'
import type { DocsInput } from '../docs.ts'
import type { Gone } from '../gone.ts'
import type { PlanHistory } from '../history.ts'
import { relations } from '../relations.ts'
import { slug } from '../slugs.ts'

/**
 * The input without the events that are marked `internal`: they stay out of the site, its search and its feed.
 * @param hidden as {@link hiddenIn} tells it
 */
export function published(input: DocsInput, hidden: ReadonlyMap<string, ReadonlySet<string>>): DocsInput {
  if ([...hidden.values()].every(events => events.size === 0)) return input
  const of = (id: string): ReadonlySet<string> => hidden.get(id) ?? new Set()
  // A finding may name what is in another plan, and properties too.
  const mentions = mentionOf(
    new Set(input.plans.flatMap(plan => [...of(plan.id), ...hiddenProperties(plan, of(plan.id))])),
  )
  return {
    ...input,
    judged: input,
    plans: input.plans.map(plan => withoutEvents(plan, of(plan.id))),
    history: new Map([...input.history].map(([id, history]) => [id, withoutChanges(history, of(id))])),
    usage: new Map(
      [...(input.usage ?? [])].filter(([name]) => ![...hidden.values()].some(names => names.has(name))),
    ),
    findings: input.findings.filter(
      ({ plan, object, message }) => !isAbout(object, of(plan)) && !mentions(plain(message)),
    ),
  }
}

/** By plan: the ids, names and former names of what is hidden. */
export function hiddenIn({ plans, history }: DocsInput): Map<string, ReadonlySet<string>> {
  return new Map(plans.map(plan => [plan.id, hiddenEvents(plan, history.get(plan.id) ?? [])]))
}

/** The names of properties that hidden events alone have. */
function hiddenProperties({ events, traits }: Plan, hidden: ReadonlySet<string>): string[] {
  const namesIn = (some: readonly PlanEvent[]): string[] =>
    some.flatMap(bodiesOf).flatMap(({ properties }) => walkProperties(properties).map(({ name }) => name))
  const all = [...events.values()]
  const shown = new Set([
    ...namesIn(all.filter(({ id }) => !hidden.has(id))),
    ...walkProperties([...traits.user.body.properties, ...traits.group.body.properties]).map(
      ({ name }) => name,
    ),
  ])
  return namesIn(all.filter(({ id }) => hidden.has(id))).filter(name => !shown.has(name))
}

/** Ids, names and former names of what is hidden. */
function hiddenEvents(plan: Plan, history: PlanHistory): Set<string> {
  const gone = history.flatMap(entry => entry.internalGone ?? []).filter(id => !plan.events.has(id))
  const events = [...plan.events.values()].filter(event => event.internal)
  const names = events.flatMap(({ id, name, key, renamedFrom }) => [id, name, key, renamedFrom ?? id])
  const hidden = new Set([...names, ...gone])
  // Newest first: whether what it became is hidden is known by now.
  for (const { now, events: was } of history.flatMap(entry => entry.gone ?? []))
    if (now !== null && isAbout(now, hidden)) for (const id of was) if (!plan.events.has(id)) hidden.add(id)
  return hidden
}

function withoutEvents(plan: Plan, hidden: ReadonlySet<string>): Plan {
  const events = [...plan.events.values()].filter(event => !hidden.has(event.id))
  const names = (name: string | null | undefined): boolean => typeof name === 'string' && hidden.has(name)
  const told = events.map(event => {
    const { deprecated, renamedFrom } = event
    if (!names(deprecated?.replacedBy) && !names(renamedFrom)) return event
    return {
      ...event,
      renamedFrom: names(renamedFrom) ? null : renamedFrom,
      deprecated:
        deprecated && names(deprecated.replacedBy) ? { ...deprecated, replacedBy: null } : deprecated,
    }
  })
  return {
    ...plan,
    events: new Map(told.map(event => [event.id, event])),
    library: hidden.size === 0 ? plan.library : new Map(visibleLibrary(plan, hidden)),
    migrations: plan.migrations.filter(({ from, to }) => !names(from.event) && !names(to)),
    removed: plan.removed.filter(({ event }) => !hidden.has(event)),
  }
}

/** The library without what only hidden events use. */
function visibleLibrary(plan: Plan, hidden: ReadonlySet<string>): [string, Property][] {
  const { shared } = relations(plan)
  return [...plan.library].filter(([name]) => {
    const uses = shared.get(name)!
    return uses.length === 0 || uses.some(({ event }) => event === null || !hidden.has(event.id))
  })
}

/**
 * What is left of each commit. One that changed nothing else is not told of at all; of one that did, its author's words
 * are not, for they may be about what is hidden.
 */
function withoutChanges(history: PlanHistory, hidden: ReadonlySet<string>): PlanHistory {
  if (hidden.size === 0) return history
  const names = mentionOf(hidden)
  const spells = spellingOf(hidden)
  return history.flatMap(entry => {
    const changes = entry.changes
      .filter(change => !isOf(change, hidden, names))
      .map(change => reachingShown(change, hidden))
    const gone = (entry.gone ?? []).filter(each => !isGoneWith(each, hidden))
    const all = changes.length === entry.changes.length && !names(entry.subject) && !spells(entry.subject)
    // How many events there were then counts hidden ones.
    const told = { ...entry, changes, gone, events: null }
    if (all) return [told]
    return changes.length === 0 && !entry.first ? [] : [{ ...told, subject: 'Changes to the plan' }]
  })
}

/** A change of something shared, without the hidden events that it reaches. */
function reachingShown(change: Change, hidden: ReadonlySet<string>): Change {
  const events = change.events?.filter(name => !hidden.has(name)) ?? null
  if (events === null || events.length === change.events!.length) return change
  return { ...change, events, message: reaching(change.message, events.length) }
}

/** True for a change of something hidden, or one whose message or data name it. */
function isOf(
  { event, events, object, message, data }: Change,
  hidden: ReadonlySet<string>,
  names: (text: string) => boolean,
): boolean {
  return (
    isAbout(object, hidden) ||
    (event !== null && hidden.has(event)) ||
    (events?.every(name => hidden.has(name)) ?? false) ||
    names(plain(message)) ||
    [...textsIn(data)].some(names)
  )
}

/** True for what was in hidden events alone, and for an event that is hidden under its new name. */
function isGoneWith({ events, now }: Gone, hidden: ReadonlySet<string>): boolean {
  return (events.length > 0 && events.every(id => hidden.has(id))) || (now !== null && isAbout(now, hidden))
}

function* textsIn(value: Json): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* textsIn(each)
}

function isAbout(object: string, hidden: ReadonlySet<string>): boolean {
  const [kind, rest = ''] = [object.slice(0, object.indexOf(':')), object.slice(object.indexOf(':') + 1)]
  if (kind === 'event') return hidden.has(rest)
  return kind === 'property' && [...hidden].some(name => rest.startsWith(`${name}/`))
}

/** Tells whether a text names something that is hidden, as a whole word. */
function mentionOf(hidden: ReadonlySet<string>): (text: string) => boolean {
  const names = [...hidden].map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const any = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${names.join('|')})(?![\\p{L}\\p{N}_])`, 'u')
  return text => hidden.size > 0 && any.test(text)
}

/** Tells whether words name something that is hidden, however they spell it: branches are named `deal-closed` too. */
function spellingOf(hidden: ReadonlySet<string>): (words: string) => boolean {
  const names = [...hidden].map(slug).filter(name => name !== '')
  return words => names.some(name => `-${slug(words)}-`.includes(`-${name}-`))
}
