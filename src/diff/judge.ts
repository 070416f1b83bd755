import type { Change, EventWitness } from '../model/change.ts'
import { type Assessment, assess, type Judging, type Side, worse } from './assess.ts'
import type { Difference } from './difference.ts'
import { eventWitnesses, type Told } from './event-witness.ts'
import { changeFingerprint } from './fingerprint.ts'
import { impactOf, mergeImpact } from './impact.ts'
import type { NodePair } from './node-pair.ts'
import type { Plans } from './pair.ts'
import { type Accepting, acceptance } from './policies/accepted.ts'
import { foldShared, type Group } from './policies/fold-shared.ts'
import type { Prover } from './prove.ts'
import { sameMeaning } from './same-meaning.ts'
import { wordChange } from './word.ts'

/** Differences with their effects, their words and how they were accepted. */
export function judgeAll(
  differences: readonly Difference[],
  plans: Plans,
  prover: Prover | null,
  accepting: Accepting,
): { readonly changes: Change[]; readonly witnesses: EventWitness[] } {
  const meaning = prover
    ? sameMeaning(differences, prover)
    : { same: new Set<Difference>(), lone: new Set<Difference>() }
  const judging: Judging = {
    less: prover,
    more: prover,
    settings: accepting.settings,
    now: accepting.now,
    meaning,
  }
  const told = foldShared(differences, plans).map(group => tell(group, judging, accepting))
  const unfolded = told.filter(({ change }) => change.events === null)
  return { changes: told.map(one => one.change), witnesses: prover ? eventWitnesses(unfolded, prover) : [] }
}

function tell({ fold, members }: Group, judging: Judging, accepting: Accepting): Told {
  const [difference] = members as readonly [Difference]
  const impact = members.length === 1 ? impactOf(difference) : mergeImpact(members)
  const change = wordChange(difference, impact, fold, worst(members, judging), judging.settings)
  const approved = acceptance(change, changeFingerprint(change), members, accepting)
  return { change: approved ? { ...change, approved } : change, difference }
}

/** Judged by the worst member. What one event has shown of the edit needs no proof for the others. */
function worst(members: readonly Difference[], judging: Judging): Assessment {
  let found: Assessment | null = null
  for (const one of members) {
    const less = found?.producers.shown ? null : judging.less
    const more = found?.consumers.shown ? null : judging.more
    const next = withoutRefuted(assess(one, impactOf(one), { ...judging, less, more }), one, judging.less)
    found = found ? join(found, next) : next
  }
  return found as Assessment
}

/**
 * A payload that the base with this one change refuses, and the head as a whole does not, is no event that is wrong there; and
 * where the property has another name by now, one with the old name is none that the head has. The effect stands without it.
 */
function withoutRefuted(found: Assessment, { node }: Difference, prover: Prover | null): Assessment {
  const { producers, consumers } = found
  if (!node || !prover) return found
  const payload = producers.witness?.payload
  const accepted = payload !== undefined && prover.errors(node.scope.head, payload, 'policy')?.length === 0
  return {
    ...found,
    producers: accepted ? { ...producers, witness: null } : producers,
    consumers: hasNewName(node) ? { ...consumers, witness: null } : consumers,
  }
}

function hasNewName({ renamed, parent }: NodePair): boolean {
  return renamed !== null || (parent !== null && hasNewName(parent))
}

function join(a: Assessment, b: Assessment): Assessment {
  const harmless = (one: Assessment): boolean =>
    one.producers.level === 'safe' && one.consumers.level === 'safe'
  return {
    producers: worseSide(a.producers, b.producers),
    consumers: worseSide(a.consumers, b.consumers),
    reason: harmless(a) && !harmless(b) ? b.reason : a.reason,
    enforcement: harmless(a) && !harmless(b) ? b.enforcement : a.enforcement,
  }
}

function worseSide(a: Side, b: Side): Side {
  const level = worse(a.level, b.level)
  const side = { ...(a.shown || a.level === level ? a : b), level }
  const known = new Set(a.destinations.map(effect => effect.destination))
  const others = b.destinations.filter(effect => !known.has(effect.destination))
  return { ...side, destinations: [...a.destinations, ...others] }
}
