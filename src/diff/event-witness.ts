import type { Change, EventWitness } from '../model/change.ts'
import type { Body } from '../model/plan.ts'
import { isObject, type Json, type JsonObject, objectFrom, own } from '../text/json.ts'
import { segments } from '../text/pointer.ts'
import type { Difference } from './difference.ts'
import type { Prover, Refusal } from './prove.ts'

/** A change with the difference that it tells. */
export interface Told {
  readonly change: Change
  readonly difference: Difference
}

/**
 * For each event (and source) with a break of its own, one payload that is right on the base and that the whole head refuses
 * for as many of its breaks as one payload can.
 */
export function eventWitnesses(told: readonly Told[], prover: Prover): EventWitness[] {
  const groups = new Map<string, Told[]>()
  for (const one of told) {
    const { change, difference } = one
    if (!change.event || change.witness?.acceptedBy !== 'base' || !difference.node) continue
    const key = JSON.stringify([change.event, change.source])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap(group => witnessOf(group, prover))
}

function witnessOf(group: readonly Told[], prover: Prover): EventWitness[] {
  const { change, difference } = group[0] as Told
  const { base, head } = (difference.node as NonNullable<Difference['node']>).scope
  const payload = combined(group, base, prover)
  const errors = prover.errors(head, payload, 'policy')
  if (!errors?.length || prover.errors(base, payload, 'planned')?.length !== 0) return []
  return [
    {
      plan: change.plan,
      event: change.event as string,
      source: change.source,
      payload,
      acceptedBy: 'base',
      rejectedBy: 'head',
      errors: [...new Set(errors.map(sentence))],
    },
  ]
}

/** The parts that show each break in one payload, as far as the base still accepts the whole. */
function combined(group: readonly Told[], base: Body, prover: Prover): Json {
  const [first, ...others] = group.map(({ change, difference }): Part => {
    const name = (difference.node?.base ?? difference.node?.head)?.steps[1] ?? null
    return { payload: change.witness?.payload ?? null, name }
  })
  const start = first?.payload ?? null
  const all = others.reduce((payload, part) => grafted(payload, part) ?? payload, start)
  if (prover.errors(base, all, 'planned')?.length === 0) return all
  return others.reduce((payload, part) => {
    const next = grafted(payload, part)
    return next && prover.errors(base, next, 'planned')?.length === 0 ? next : payload
  }, start)
}

/** A payload that shows a break, and the property that it is about. */
interface Part {
  readonly payload: Json
  readonly name: string | null
}

/** One property as the other payload has it, or without it. */
function grafted(payload: Json, { payload: other, name }: Part): JsonObject | null {
  if (!isObject(payload) || !isObject(other) || name === null) return null
  const entries = Object.entries(payload).filter(([key]) => key !== name)
  const value = own(other, name)
  return objectFrom(value === undefined ? entries : [...entries, [name, value]])
}

/** "payment_method must be one of …" */
function sentence({ instancePointer, message }: Refusal): string {
  const path = segments(instancePointer).join('.')
  return path === '' ? message : `${path} ${message}`
}
