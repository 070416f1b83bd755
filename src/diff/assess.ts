import type { Change, ChangeLevel, DestinationEffect, Impact, Witness } from '../model/change.ts'
import type { Enforcement, PlanEvent } from '../model/plan.ts'
import type { Json } from '../text/json.ts'
import { type Phrase, say, words } from '../text/phrase.ts'
import { destinationEffects } from './destination-effects.ts'
import type { Case, Difference, Fold } from './difference.ts'
import type { KindEffect } from './kind.ts'
import { enforcementOf, isMild } from './policies/enforcement.ts'
import { freeReason } from './policies/free.ts'
import { sunsetReason } from './policies/sunset.ts'
import type { Answer, Prover } from './prove.ts'
import type { Meaning } from './same-meaning.ts'
import type { CompatibilitySettings } from './settings.ts'

/** What a difference does to each audience, before it is put into words. */
export interface Assessment {
  readonly producers: Side
  readonly consumers: Side
  /** a policy's reason for a level that is not the kind's own */
  readonly reason: Phrase | null
  readonly enforcement: Enforcement | null
}

export interface Side {
  readonly level: ChangeLevel
  readonly proof: Change['proof']
  readonly witness: Witness | null
  readonly undecided: string | null
  /** true where more or less is allowed, as far as it was asked */
  readonly shown: boolean
  /** true where what else changes makes good what this would do alone */
  readonly madeGood: boolean
  readonly destinations: readonly DestinationEffect[]
}

export interface Judging {
  /** asks whether less is allowed; null where no payload changed, or the answer is known from another event */
  readonly less: Prover | null
  /** asks whether more is allowed */
  readonly more: Prover | null
  readonly settings: CompatibilitySettings
  readonly now: string
  readonly meaning: Meaning
}

const LEVELS: readonly ChangeLevel[] = ['safe', 'risky', 'breaking']
export const worse = (a: ChangeLevel, b: ChangeLevel): ChangeLevel =>
  LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b
const atMost = (level: ChangeLevel, most: ChangeLevel): ChangeLevel =>
  LEVELS.indexOf(level) <= LEVELS.indexOf(most) ? level : most

const HARMLESS: Side = {
  level: 'safe',
  proof: 'structural',
  witness: null,
  undecided: null,
  shown: false,
  madeGood: false,
  destinations: [],
}
const SAME: Side = { ...HARMLESS, proof: 'proven' }

const SAME_MEANING: Phrase = words('It accepts exactly the same events as before.')
const IDLE: Phrase = words('No event is accepted or refused because of it.')

/** The levels of a difference, with the payload that shows it, after the policies that look at it alone. */
export function assess(one: Difference, impact: Impact, judging: Judging): Assessment {
  const enforcement = enforcementOf(one, impact.sources)
  const settled = (side: Side, reason: Phrase): Assessment => ({
    producers: side,
    consumers: side,
    reason,
    enforcement,
  })
  if (judging.meaning.same.has(one)) return settled(SAME, SAME_MEANING)
  const judged = { producers: producersSide(one, judging), consumers: consumersSide(one, impact, judging) }
  const free = freeReason(one)
  if (free) return isHarmless(judged) ? { ...judged, reason: null, enforcement } : settled(HARMLESS, free)
  return capped(one, clearedToo(one, judged), enforcement, judging)
}

type Sides = Pick<Assessment, 'producers' | 'consumers'>

const isHarmless = ({ producers, consumers }: Sides): boolean =>
  producers.level === 'safe' && consumers.level === 'safe'

/** A limit that is proven to refuse nothing new takes nothing from those who read, either. */
function clearedToo(one: Difference, sides: Sides): Sides {
  const { kind } = one
  const cleared =
    kind.on === 'node' &&
    kind.constraint &&
    kind.producers.shownBy === 'payload' &&
    sides.producers.proof === 'proven'
  return cleared && sides.producers.level === 'safe' ? { ...sides, consumers: SAME } : sides
}

function capped(
  one: Difference,
  sides: Sides,
  enforcement: Enforcement | null,
  { now, meaning }: Judging,
): Assessment {
  const sunset = sunsetReason(one, now)
  const most: ChangeLevel = sunset ? 'risky' : 'breaking'
  const mild = isMild(enforcement) && atMost(sides.producers.level, most) === 'breaking'
  const producers = { ...sides.producers, level: atMost(sides.producers.level, mild ? 'risky' : most) }
  const consumers = { ...sides.consumers, level: atMost(sides.consumers.level, most) }
  const mildReason = mild ? say`Enforcement is ${enforcement ?? ''}, so no event is lost.` : null
  const undecided = producers.undecided ?? consumers.undecided
  const open = undecided === null ? null : words(undecided)
  const changed = sunset && !isHarmless(sides) ? sunset : null
  return {
    producers,
    consumers,
    reason: open ?? changed ?? mildReason ?? idleReason(one, sides, meaning),
    enforcement,
  }
}

/** Proven to make no difference: by itself, or in a payload in which others may. */
function idleReason(one: Difference, sides: Sides, { lone }: Meaning): Phrase | null {
  const both = [sides.producers, sides.consumers]
  const asked = one.kind.on === 'node' && both.some(side => side.proof === 'proven')
  if (!asked || !isHarmless(sides) || both.some(side => side.shown)) return null
  return lone.has(one) && !both.some(side => side.madeGood) ? SAME_MEANING : IDLE
}

/** The level of the table, or of the kind for this case. */
function ownLevel(effect: KindEffect, one: Difference): ChangeLevel {
  if (effect.of) return effect.of(asCase(one))
  return LEVELS.includes(effect.level as ChangeLevel) ? (effect.level as ChangeLevel) : 'breaking'
}

function producersSide(one: Difference, judging: Judging): Side {
  const effect = one.kind.producers
  if (one.kind.id === 'plan-unplanned-forbidden') return unplannedSide(one, judging)
  const level = ownLevel(effect, one)
  const side: Side = { ...HARMLESS, level }
  if (level === 'safe' || freeReason(one)) return side
  const byProof = effect.level === 'by proof'
  if (!one.edit || !judging.less || (!byProof && effect.shownBy !== 'payload'))
    return witnessOnly(one, side, judging)
  return answered(
    judging.less.allows('less', one, one.edit),
    side,
    byProof ? judging.settings.undecided : null,
    'head',
  )
}

/** Broken whatever a payload shows; where one shows it, it is given. */
function witnessOnly(one: Difference, side: Side, { less }: Judging): Side {
  if (!one.edit || !less) return side
  const answer = less.allows('less', one, one.edit)
  return answer.answer === 'yes' ? answered(answer, side, null, 'head') : side
}

/** @param open the level of what could not be decided; null: the level stands, as the table has it */
function answered(answer: Answer, side: Side, open: ChangeLevel | null, rejectedBy: 'base' | 'head'): Side {
  if (answer.answer === 'no') return { ...SAME, madeGood: !answer.alone }
  if (answer.answer === 'unshown') return { ...side, shown: true }
  if (answer.answer === 'undecided') {
    return open === null
      ? side
      : {
          ...side,
          level: atMost(open, side.level),
          proof: 'undecided',
          undecided: answer.reason,
          shown: true,
        }
  }
  const acceptedBy = rejectedBy === 'head' ? 'base' : 'head'
  const witness: Witness = { payload: answer.witness as Json, acceptedBy, rejectedBy, error: answer.error }
  return { ...side, proof: 'proven', witness, shown: true }
}

/** Shown on the first event in use that the plan's policy is in force for. */
function unplannedSide(one: Difference, { less }: Judging): Side {
  const { base, head } = one.plans
  const reached = [...base.events.values()].filter(event => {
    const now = head.events.get(event.id)
    return event.status !== 'draft' && event.body.unplanned === 'allow' && now?.body.unplanned === 'forbid'
  })
  if (reached.length === 0) return HARMLESS
  for (const event of reached.slice(0, 20)) {
    const answer = less?.forbidsUnnamed(event.body, (head.events.get(event.id) as PlanEvent).body)
    if (answer?.answer === 'yes') return answered(answer, { ...HARMLESS, level: 'breaking' }, null, 'head')
  }
  return { ...HARMLESS, level: 'breaking' }
}

function consumersSide(one: Difference, impact: Impact, judging: Judging): Side {
  const effect = one.kind.consumers
  const byProof =
    effect.level === 'by proof' || (effect.level === 'by destination' && effect.shownBy !== 'payload')
  const { level, worse: destinations } = destinationEffects(
    one,
    impact,
    byProof ? 'risky' : ownLevel(effect, one),
  )
  const side: Side = { ...HARMLESS, level, destinations }
  if (level === 'safe' && destinations.length === 0 && !byProof) return side
  if (freeReason(one) || !one.edit || !judging.more || (!byProof && effect.shownBy !== 'payload')) return side
  const answer = judging.more.allows('more', one, one.edit)
  const found = answered(answer, side, byProof ? judging.settings.undecided : null, 'base')
  return found.level === 'breaking' ? found : { ...found, witness: null }
}

/** For levels that depend on the data alone: nothing of the judgement is known yet. */
function asCase(one: Difference): Case {
  const impact: Impact = {
    sources: [],
    destinations: [],
    kpis: [],
    useCases: [],
    stakeholders: [],
    owners: [],
  }
  return {
    ...one,
    impact,
    fold: null,
    enforcement: null,
    less: false,
    more: false,
    undecided: null,
    shown: undefined,
    worse: [],
    idle: false,
  }
}

/** What the words of a change are made from. */
export function caseOf(one: Difference, impact: Impact, fold: Fold | null, assessment: Assessment): Case {
  const { producers, consumers, enforcement } = assessment
  return {
    ...one,
    impact,
    fold,
    enforcement,
    less: producers.level !== 'safe',
    more: consumers.level !== 'safe' || consumers.shown,
    undecided: producers.undecided ?? consumers.undecided,
    shown: valueAt((producers.witness ?? consumers.witness)?.payload, one),
    worse: consumers.destinations,
    idle: assessment.reason === IDLE,
  }
}

function valueAt(payload: Json | undefined, one: Difference): Json | undefined {
  const steps = one.node?.base?.steps ?? []
  let value: Json | undefined = payload
  for (let index = 0; index < steps.length; index++) {
    if (steps[index] === 'items') value = Array.isArray(value) ? value[0] : undefined
    else if (steps[index] === 'properties') {
      const name = steps[++index] as string
      value =
        typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
          ? value[name]
          : undefined
    }
  }
  return value
}
