import type { Change } from '../../model/change.ts'
import type { Plan } from '../../model/plan.ts'
import type { Json } from '../../text/json.ts'
import { plain } from '../../text/phrase.ts'
import type { DocsInput } from '../docs.ts'
import type { PlanHistory } from '../history.ts'
import { slug } from '../slugs.ts'

/** The input without the events that are marked `internal`: they stay out of the site, its search and its feed. */
export function published(input: DocsInput): DocsInput {
  const hidden = new Map(
    input.plans.map(plan => [plan.id, hiddenEvents(plan, input.history.get(plan.id) ?? [])]),
  )
  if ([...hidden.values()].every(events => events.size === 0)) return input
  const of = (id: string): ReadonlySet<string> => hidden.get(id) ?? new Set()
  const mentions = new Map([...hidden].map(([id, events]) => [id, mentionOf(events)]))
  return {
    ...input,
    judged: input,
    plans: input.plans.map(plan => withoutEvents(plan, of(plan.id))),
    history: new Map([...input.history].map(([id, history]) => [id, withoutChanges(history, of(id))])),
    usage: new Map(
      [...(input.usage ?? [])].filter(([name]) => ![...hidden.values()].some(names => names.has(name))),
    ),
    findings: input.findings.filter(
      ({ plan, object, message }) => !isAbout(object, of(plan)) && !mentions.get(plan)?.(plain(message)),
    ),
  }
}

/** Ids, names and former names of what is hidden. */
function hiddenEvents(plan: Plan, history: PlanHistory): Set<string> {
  const gone = history.flatMap(entry => entry.internalGone ?? []).filter(id => !plan.events.has(id))
  const events = [...plan.events.values()].filter(event => event.internal)
  const names = events.flatMap(({ id, name, key, renamedFrom }) => [id, name, key, renamedFrom ?? id])
  return new Set([...names, ...gone])
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
    migrations: plan.migrations.filter(({ to }) => to === null || !hidden.has(to)),
    removed: plan.removed.filter(({ event }) => !hidden.has(event)),
  }
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
    const changes = entry.changes.filter(change => !isOf(change, hidden, names))
    const all = changes.length === entry.changes.length && !names(entry.subject) && !spells(entry.subject)
    if (all) return [entry]
    return changes.length === 0 && !entry.first ? [] : [{ ...entry, changes, subject: 'Changes to the plan' }]
  })
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
