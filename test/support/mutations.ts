import type { Plan, PlanEvent } from '../../src/model/plan.ts'

/** A value of the model: the steps to it, and how such values are called. */
export interface Leaf {
  readonly name: string
  readonly steps: readonly unknown[]
}

/** One value of each kind that the plan has, the last of them. */
export function leavesOf(plan: Plan): Leaf[] {
  const found = new Map<string, Leaf>()
  const visit = (value: unknown, steps: readonly unknown[], names: readonly string[]): void => {
    const name = names.join('.')
    if (typeof value !== 'object' || value === null) found.set(name, { name, steps })
    else if (value instanceof Map)
      for (const [key, each] of value) visit(each, [...steps, key], [...names, '*'])
    else if (Array.isArray(value))
      for (const [index, each] of value.entries()) visit(each, [...steps, index], [...names, '[]'])
    else
      for (const [key, each] of Object.entries(value))
        if (!names.includes('schema') && !names.includes('written') && key !== 'pointer')
          visit(each, [...steps, key], inData(names) ? names : [...names, key])
  }
  visit(plan, [], [])
  // Ids are the keys of maps: one without the other makes no plan. Where things are written is looked at in few places.
  return [...found.values()].filter(({ name }) => !/(^|\.)id$|^files|^path$|[^*]\.at\.file$|range/.test(name))
}

/** What is in an example has no names of the model. */
function inData(names: readonly string[]): boolean {
  return names.includes('examples') && names.includes('value')
}

/** The same plan with a few of its events: those that have what no other has. */
export function fewerEvents(plan: Plan): Plan {
  const events = [...plan.events]
  const seen = new Set<string>()
  const chosen = events
    .toSorted(([, a], [, b]) => kindsIn(b).length - kindsIn(a).length)
    .filter(([, event]) => {
      const more = kindsIn(event).some(kind => !seen.has(kind))
      for (const kind of kindsIn(event)) seen.add(kind)
      return more
    })
  return { ...plan, events: new Map(chosen) }
}

function kindsIn(event: PlanEvent): string[] {
  return leavesOf({ events: new Map([['', event]]) } as unknown as Plan).map(({ name }) => name)
}

/** What else stands where only some words can. */
const OTHERS: Readonly<Record<string, unknown>> = {
  'migrations.[].status': 'done',
  status: 'draft',
  type: 'page',
  kind: 'other',
  dialect: '7',
  unplanned: 'forbid',
  classification: 'sensitive',
  enforcement: 'report',
  requirement: 'technical',
  goal: 'save-money',
  model: 'champions',
  deprecated: {
    at: { file: 'tracking-plan/plan.yml', pointer: '' },
    since: '2026-01-02',
    sunset: null,
    reason: 'Old',
    replacedBy: null,
  },
  'destinations.*.sources': ['web'],
  'roles.[]': 'stakeholder',
  'types.[]': 'boolean',
}

/** A copy of the plan in which one value is another. */
export function mutated(plan: Plan, { name, steps }: Leaf): Plan {
  const copy = structuredClone(plan)
  let parent: unknown = copy
  for (const step of steps.slice(0, -1))
    parent = parent instanceof Map ? parent.get(step) : (parent as Record<string, unknown>)[String(step)]
  const last = steps.at(-1)
  const at = parent as Record<string, unknown>
  const value = parent instanceof Map ? parent.get(last) : at[String(last)]
  const other = Object.entries(OTHERS).find(([end]) => `.${name}`.endsWith(`.${end}`))?.[1]
  const next = changed(value, other)
  if (parent instanceof Map) parent.set(last, next)
  else at[String(last)] = next
  return copy
}

function changed(value: unknown, other: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (value === null) return other ?? '2026-01-02'
  return other ?? `${value}x`
}
