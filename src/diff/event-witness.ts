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
  const payload = combined(group, base, head, prover)
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

/** The first payload with, for each further break, the part that shows it, as long as the base still accepts the whole. */
function combined(group: readonly Told[], base: Body, head: Body, prover: Prover): Json {
  const payloads = group.map(({ change }) => change.witness?.payload ?? null)
  let best = payloads[0] as Json
  let count = prover.errors(head, best, 'policy')?.length ?? 0
  for (let index = 1; index < group.length; index++) {
    const name =
      group[index]?.difference.node?.base?.steps[1] ?? group[index]?.difference.node?.head?.steps[1]
    const next = name === undefined ? null : grafted(best, payloads[index] as Json, name)
    if (!next || prover.errors(base, next, 'planned')?.length !== 0) continue
    const errors = prover.errors(head, next, 'policy')?.length ?? 0
    if (errors <= count) continue
    best = next
    count = errors
  }
  return best
}

/** One property as the other payload has it, or without it. */
function grafted(payload: Json, other: Json, name: string): JsonObject | null {
  if (!isObject(payload) || !isObject(other)) return null
  const entries = Object.entries(payload).filter(([key]) => key !== name)
  const value = own(other, name)
  return objectFrom(value === undefined ? entries : [...entries, [name, value]])
}

/** "payment_method must be one of …" */
function sentence({ instancePointer, message }: Refusal): string {
  const path = segments(instancePointer).join('.')
  return path === '' ? message : `${path} ${message}`
}
