import type { Change, EventWitness } from '../model/change.ts'
import { type Assessment, assess, type Judging, type Side, worse } from './assess.ts'
import type { Difference } from './difference.ts'
import { eventWitnesses, type Told } from './event-witness.ts'
import { changeFingerprint } from './fingerprint.ts'
import { impactOf, mergeImpact } from './impact.ts'
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
  const same = prover ? sameMeaning(differences, prover) : new Set<Difference>()
  const judging: Judging = { prover, settings: accepting.settings, now: accepting.now, sameMeaning: same }
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

/** Judged by the worst member; once nothing can be worse the rest needs no proof. */
function worst(members: readonly Difference[], judging: Judging): Assessment {
  let found: Assessment | null = null
  for (const one of members) {
    const prover = found && isWorst(found) ? null : judging.prover
    const next = assess(one, impactOf(one), { ...judging, prover })
    found = found ? join(found, next) : next
  }
  return found as Assessment
}

const isWorst = ({ producers, consumers }: Assessment): boolean =>
  producers.level === 'breaking' &&
  producers.witness !== null &&
  (consumers.level !== 'safe' || consumers.proof === 'structural')

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
  const side = a.level === b.level || worse(a.level, b.level) === a.level ? a : b
  const known = new Set(a.destinations.map(effect => effect.destination))
  const others = b.destinations.filter(effect => !known.has(effect.destination))
  return { ...side, destinations: [...a.destinations, ...others] }
}
