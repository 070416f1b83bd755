import type { ChangeLevel, DestinationEffect, Impact } from '../model/change.ts'
import { isObject, own } from '../text/json.ts'
import { words } from '../text/phrase.ts'
import { type ColumnChange, warehouseRow } from './data/destinations.ts'
import type { Difference } from './difference.ts'

interface Effects {
  /** the worst of them */
  readonly level: ChangeLevel
  /** those for which it is worse than for the rest */
  readonly worse: readonly DestinationEffect[]
}

const ORDER: readonly ChangeLevel[] = ['safe', 'risky', 'breaking']

/** What each destination that the change reaches makes of it. @param otherwise the level where nothing is known */
export function destinationEffects(one: Difference, impact: Impact, otherwise: ChangeLevel): Effects {
  const change = columnChange(one)
  if (!change) return { level: otherwise, worse: ownDestination(one, otherwise) }
  const usual = change === 'length-grown' ? 'safe' : 'risky'
  const worse = impact.destinations.flatMap((destination): DestinationEffect[] => {
    const known = one.plans.head.destinations.get(destination) ?? one.plans.base.destinations.get(destination)
    const row = warehouseRow(known?.type ?? null, change)
    return row ? [{ destination, level: row.level, reason: words(row.because) }] : []
  })
  const levels = [usual, ...worse.map(effect => effect.level)] as const
  return { level: levels.reduce((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a), 'safe'), worse }
}

/** A change that is about one destination harms that one. */
function ownDestination(one: Difference, level: ChangeLevel): DestinationEffect[] {
  const { destination } = one.data
  if (typeof destination !== 'string' || level === 'safe') return []
  return [{ destination, level, reason: words(one.kind.consumers.why) }]
}

function columnChange(one: Difference): ColumnChange | null {
  const id = one.kind.id.replace(/^trait-/, 'property-')
  if (id === 'property-type-widened') return 'type-widened'
  if (id === 'property-became-optional') return 'became-optional'
  return id === 'length-changed' && isLonger(one) ? 'length-grown' : null
}

/** Nothing but a longer text than before: the column, not the meaning, is what it may not fit. */
export function isLonger({ data }: Pick<Difference, 'data'>): boolean {
  const { from, to } = data
  if (!isObject(from) || !isObject(to)) return false
  const [old, now] = [own(from, 'maxLength'), own(to, 'maxLength')]
  const grown =
    old !== undefined &&
    (now === undefined || (typeof now === 'number' && typeof old === 'number' && now > old))
  return grown && own(from, 'minLength') === own(to, 'minLength')
}
