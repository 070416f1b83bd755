import type { Change, ChangeLevel, Effect, Impact, Story } from '../model/change.ts'
import type { Origin } from '../model/origin.ts'
import type { Enforcement } from '../model/plan.ts'
import { type Phrase, words } from '../text/phrase.ts'
import { type Assessment, caseOf, type Side, worse } from './assess.ts'
import type { Case, Difference, Fold } from './difference.ts'
import type { ChangeKind, KindEffect } from './kind.ts'
import type { CompatibilitySettings } from './settings.ts'

/** A judged difference as a change: its effects, its level and its words. */
export function wordChange(
  one: Difference,
  impact: Impact,
  fold: Fold | null,
  assessment: Assessment,
  settings: CompatibilitySettings,
): Change {
  const c = caseOf(one, impact, fold, assessment)
  const { producers, consumers, reason } = assessment
  const effects = {
    producers: effectOf(c, producers, c.kind.producers),
    consumers: effectOf(c, consumers, c.kind.consumers),
  }
  return {
    kind: one.kind.id,
    plan: one.plans.head.id,
    object: fold?.object ?? one.object,
    level: levelOf(one.kind, effects.producers.level, effects.consumers.level, reason !== null, settings),
    ...effects,
    event: fold ? null : one.event,
    property: fold ? fold.property : one.property,
    source: one.source,
    destinations: consumers.destinations,
    events: fold?.events ?? null,
    renamedFrom: one.renamedFrom,
    proof: proofOf(producers, consumers),
    reason,
    message: messageOf(c),
    story: storyOf(c, effects, reason),
    at: fold?.at ?? one.at,
    before: fold ? fold.before : one.before,
    data: fold?.property ? { ...one.data, property: fold.property } : one.data,
    witness: producers.witness ?? consumers.witness,
    impact,
    approved: null,
  }
}

function proofOf(producers: Side, consumers: Side): Change['proof'] {
  if (producers.undecided !== null || consumers.undecided !== null) return 'undecided'
  return producers.proof === 'proven' || consumers.proof === 'proven' ? 'proven' : 'structural'
}

/** The worse of the effects on those that the team protects, or the level that its config gives the kind. */
function levelOf(
  kind: ChangeKind,
  producers: ChangeLevel,
  consumers: ChangeLevel,
  excused: boolean,
  { levels, protect }: CompatibilitySettings,
): ChangeLevel {
  const guarded = worse(
    protect === 'consumers' || protect === 'none' ? 'safe' : producers,
    protect === 'producers' || protect === 'none' ? 'safe' : consumers,
  )
  const set = levels.get(kind.id)
  if (set === undefined) return guarded
  return excused && producers === 'safe' && consumers === 'safe' ? guarded : set
}

function effectOf(c: Case, side: Side, effect: KindEffect): Effect {
  if (side.level === 'safe' && effect.level !== 'safe' && !effect.of && !side.shown) {
    return {
      level: 'safe',
      reason: words(
        effect === c.kind.producers ? 'What apps send stays right.' : 'What reads it stays right.',
      ),
    }
  }
  return { level: side.level, reason: effect.reason?.(c) ?? words(effect.why) }
}

/** What happens to an event that is no longer right. "Dropped" is said only where it is. */
function consequence(enforcement: Enforcement | null): string {
  if (enforcement === 'drop-event') return 'is dropped'
  if (enforcement === 'drop-property') return 'no longer matches the plan, and what is wrong in it is dropped'
  return 'no longer matches the plan'
}

function messageOf(c: Case): Phrase {
  const said = c.kind.message?.(c) ?? c.kind.title(c)
  const fails = c.less && c.undecided === null ? c.kind.fails?.(c) : undefined
  return fails ? [...said, ': ', ...fails, ` ${consequence(c.enforcement)}`] : said
}

function storyOf(c: Case, effects: Pick<Change, 'producers' | 'consumers'>, reason: Phrase | null): Story {
  const { kind } = c
  const harmless = effects.producers.level === 'safe' && effects.consumers.level === 'safe'
  return {
    title: kind.title(c),
    why: harmless && reason ? reason : whyOf(c, effects),
    mend: harmless ? null : (kind.mend?.(c) ?? null),
    mendAt: c.mendAt && c.fold ? inShared(c.mendAt, c.fold.at) : c.mendAt,
    onMain: kind.onMain(c),
    here: kind.here(c),
  }
}

/** The same field of the shared thing. */
function inShared(mendAt: Origin, shared: Origin): Origin {
  return {
    file: shared.file,
    pointer: `${shared.pointer}${mendAt.pointer.slice(mendAt.pointer.lastIndexOf('/'))}`,
  }
}

function whyOf(c: Case, { producers, consumers }: Pick<Change, 'producers' | 'consumers'>): Phrase {
  const parts: Phrase[] = []
  if (producers.level !== 'safe') parts.push([...producers.reason, ...dropped(c)])
  if (consumers.level === 'breaking' && producers.level === 'safe' && c.node)
    parts.push(words('Apps are fine.'))
  if (consumers.level !== 'safe') parts.push(consumers.reason)
  if (parts.length === 0) parts.push(consumers.reason)
  return parts.flatMap((part, index) => (index === 0 ? part : [' ', ...part]))
}

function dropped(c: Case): Phrase {
  if (!c.less || !c.enforcement?.startsWith('drop-')) return []
  return [
    c.enforcement === 'drop-event'
      ? ' Such an event is dropped.'
      : ' What is wrong in such an event is dropped.',
  ]
}
