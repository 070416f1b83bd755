import type { Json, JsonObject } from '../text/json.ts'
import type { Part, Phrase } from '../text/phrase.ts'
import type { Origin } from './origin.ts'

export type ChangeLevel = 'breaking' | 'risky' | 'safe'

/** What a change does to one audience, and why. */
export interface Effect {
  readonly level: ChangeLevel
  readonly reason: Phrase
}

/** One difference between two plans. Not yet located. */
export interface Change {
  /** id of its kind: `property-became-required`, … */
  readonly kind: string
  readonly plan: string
  /** see object-id.ts */
  readonly object: string
  /** the worse of the effects on those that the team protects, after policies */
  readonly level: ChangeLevel
  readonly producers: Effect
  readonly consumers: Effect
  readonly event: string | null
  /** a property's path; `user.town` for a trait */
  readonly property: string | null
  /** the variant (source id) that it concerns */
  readonly source: string | null
  /** the destinations for which it is worse than for the rest, with what they make of it */
  readonly destinations: readonly DestinationEffect[]
  /** the events that a folded shared change reaches; null where it is not folded */
  readonly events: readonly string[] | null
  readonly renamedFrom: string | null
  readonly proof: 'proven' | 'structural' | 'undecided'
  /** why it is undecided, or why its level is not the kind's own (draft, sunset, same meaning, …) */
  readonly reason: Phrase | null
  /** one plain sentence: what changed, from what to what */
  readonly message: Phrase
  /** for a person: bold sentence, why it matters, the smallest edit that mends it */
  readonly story: Story
  /** in the head; of something removed: its nearest surviving parent */
  readonly at: Origin
  /** in the base; null for something new */
  readonly before: Origin | null
  /** old and new value for tables, and what the fingerprint covers */
  readonly data: JsonObject
  readonly witness: Witness | null
  readonly impact: Impact
  readonly approved: Approval | null
}

export interface Story {
  /** "Order Completed now requires `shipping_method`" */
  readonly title: Phrase
  /** why it matters and to whom */
  readonly why: Phrase
  /**
   * The smallest edit that mends it, an imperative without capital and full stop; null where there is nothing to mend.
   * Outputs put the link to its place (`mendAt`) where the phrase has {@link mendPlace}, else " in [file, line N]" at the end.
   */
  readonly mend: Phrase | null
  /** where that edit is made; null: at the change's own place */
  readonly mendAt: Origin | null
  /** for the folded table: the thing on main, and here */
  readonly onMain: Phrase
  readonly here: Phrase
}

/** Stands in a mend for the link to the place of the edit; recognised by its empty file. */
export const mendPlace: Part = { place: { text: '', file: '', line: 0 } }

export interface DestinationEffect {
  readonly destination: string
  readonly level: ChangeLevel
  readonly reason: Phrase
}

export interface Witness {
  readonly payload: Json
  readonly acceptedBy: 'base' | 'head'
  readonly rejectedBy: 'base' | 'head'
  /** ajv's words on the refusal */
  readonly error: string
}

/** Who is concerned. Ids, in the plan's order. */
export interface Impact {
  readonly sources: readonly string[]
  readonly destinations: readonly string[]
  readonly kpis: readonly string[]
  readonly useCases: readonly string[]
  readonly stakeholders: readonly string[]
  readonly owners: readonly string[]
}

export interface Approval {
  readonly by: 'major-version' | 'label' | 'record'
  readonly who: string | null
  readonly reason: string | null
}

/** One payload that shows as many breaks of an event as one payload can. */
export interface EventWitness {
  readonly plan: string
  readonly event: string
  readonly source: string | null
  readonly payload: Json
  readonly acceptedBy: 'base' | 'head'
  readonly rejectedBy: 'base' | 'head'
  /** one line per reason it is refused */
  readonly errors: readonly string[]
}
