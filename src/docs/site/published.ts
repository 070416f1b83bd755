import type { Plan } from '../../model/plan.ts'
import type { DocsInput } from '../docs.ts'
import type { PlanHistory } from '../history.ts'

/** The input without the events that are marked `internal`: they stay out of the site, its search and its feed. */
export function published(input: DocsInput): DocsInput {
  const hidden = new Map(input.plans.map(plan => [plan.id, hiddenEvents(plan)]))
  if ([...hidden.values()].every(events => events.size === 0)) return input
  const of = (id: string): ReadonlySet<string> => hidden.get(id) ?? new Set()
  return {
    ...input,
    plans: input.plans.map(plan => withoutEvents(plan, of(plan.id))),
    history: new Map([...input.history].map(([id, history]) => [id, withoutChanges(history, of(id))])),
    findings: input.findings.filter(({ plan, object }) => !isAbout(object, of(plan))),
  }
}

/** Ids, names and former names of what is hidden. */
function hiddenEvents(plan: Plan): Set<string> {
  const events = [...plan.events.values()].filter(event => event.internal)
  return new Set(
    events.flatMap(({ id, name, key, renamedFrom }) => [
      id,
      name,
      key,
      ...(renamedFrom === null ? [] : [renamedFrom]),
    ]),
  )
}

function withoutEvents(plan: Plan, hidden: ReadonlySet<string>): Plan {
  const events = [...plan.events.values()].filter(event => !hidden.has(event.id))
  const told = events.map(event => {
    const { deprecated } = event
    if (!deprecated?.replacedBy || !hidden.has(deprecated.replacedBy)) return event
    return { ...event, deprecated: { ...deprecated, replacedBy: null } }
  })
  return {
    ...plan,
    events: new Map(told.map(event => [event.id, event])),
    migrations: plan.migrations.filter(({ to }) => to === null || !hidden.has(to)),
  }
}

function withoutChanges(history: PlanHistory, hidden: ReadonlySet<string>): PlanHistory {
  return history.map(entry => ({
    ...entry,
    changes: entry.changes.filter(
      ({ event, events, object }) =>
        !isAbout(object, hidden) &&
        !(event !== null && hidden.has(event)) &&
        !events?.every(name => hidden.has(name)),
    ),
  }))
}

function isAbout(object: string, hidden: ReadonlySet<string>): boolean {
  const [kind, rest = ''] = [object.slice(0, object.indexOf(':')), object.slice(object.indexOf(':') + 1)]
  if (kind === 'event') return hidden.has(rest)
  return kind === 'property' && [...hidden].some(name => rest.startsWith(`${name}/`))
}
