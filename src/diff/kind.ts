import type { ChangeLevel } from '../model/change.ts'
import type { Phrase } from '../text/phrase.ts'
import type { Case, Found } from './difference.ts'
import type { NodePair } from './node-pair.ts'
import type { EventPair, Plans, TraitsPair } from './pair.ts'

/** Everything about one kind of change: its documentation, its words, its tests and what it looks for come from this. */
export type ChangeKind = PlanKind | EventKind | TraitsKind | NodeKind

export interface KindBase {
  /** subject first: `property-removed` */
  readonly id: string
  /** one line */
  readonly summary: string
  /** id of the opposite change, or why there is none */
  readonly mirror: string | { readonly none: string }
  readonly producers: KindEffect
  readonly consumers: KindEffect
  /** the sentence that says what changed */
  readonly title: (change: Case) => Phrase
  /** for technical readers, where it is not the title */
  readonly message?: (change: Case) => Phrase
  /** which events no longer match the plan: "an event without it" */
  readonly fails?: (change: Case) => Phrase
  /** the smallest edit that mends it; `mendPlace` in it is where the link to the place goes */
  readonly mend?: (change: Case) => Phrase
  /** the thing on main, and in the pull request */
  readonly onMain: (change: Case) => Phrase
  readonly here: (change: Case) => Phrase
  readonly examples: readonly KindExample[]
}

export interface KindEffect {
  /** the level of the table, or how it is found: by proof (`breaking` at most), or by what each destination makes of it */
  readonly level: ChangeLevel | 'by proof' | 'by destination' | 'by classification' | 'by use'
  /** why, for the tables in the documentation and wherever there is nothing more exact to say */
  readonly why: string
  /** why, in this case: a full sentence or two */
  readonly reason?: (change: Case) => Phrase
  /** the level in this case, where it is not always that of the table */
  readonly of?: (change: Case) => ChangeLevel
  /** `payload`: one payload can show it, so that proof may clear it; without proof the level stands */
  readonly shownBy?: 'payload'
  /** `open`: a payload shows it only with something that the plan does not name */
  readonly reading?: 'planned' | 'open'
}

/** True where proof has a say in the level: it is found by proof, or proof may clear it. */
export function isAsked({ level, shownBy }: KindEffect): boolean {
  return level === 'by proof' || level === 'by destination' || shownBy === 'payload'
}

export interface KindExample {
  /** plan files in YAML */
  readonly before: string
  readonly after: string
  /** `kind-id object`, all that are found */
  readonly changes: readonly string[]
}

export interface PlanKind extends KindBase {
  readonly on: 'plan'
  readonly detect: (plans: Plans) => readonly Found[]
}

export interface EventKind extends KindBase {
  readonly on: 'event'
  readonly detect: (pair: EventPair) => readonly Found[]
}

export interface TraitsKind extends KindBase {
  readonly on: 'traits'
  readonly detect: (pair: TraitsPair) => readonly Found[]
}

export interface NodeKind extends KindBase {
  readonly on: 'node'
  /** true: part of what the value may be; such a change is told with the type where the type is another altogether */
  readonly constraint: boolean
  readonly detect: (pair: NodePair) => readonly Found[]
}
