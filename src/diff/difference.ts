import type { DestinationEffect, Impact } from '../model/change.ts'
import type { Origin } from '../model/origin.ts'
import type { Enforcement } from '../model/plan.ts'
import type { Json, JsonObject } from '../text/json.ts'
import type { ChangeKind } from './kind.ts'
import type { NodePair } from './node-pair.ts'
import type { EventPair, Plans, TraitsPair } from './pair.ts'

/** What a kind saw: the data of the change, and what is not as for every change of its subject. */
export interface Found {
  /** old and new value; with the kind and the subject it is the change's identity */
  readonly data: JsonObject
  /** the subject, where it is not that of the pair */
  readonly object?: string
  readonly source?: string
  readonly renamedFrom?: string
  /** null: nothing of it is in the head */
  readonly at?: Origin | null
  readonly before?: Origin | null
  /** where the edit that mends it is made */
  readonly mendAt?: Origin
  /** the base's payload schema with this one change applied; absent where no payload can show it */
  readonly edit?: SchemaEdit
}

/** A change to a payload schema. Null where the schema has no such place. */
export type SchemaEdit = (schema: JsonObject) => JsonObject | null

/** One difference between two plans, not yet judged. */
export interface Difference {
  readonly kind: ChangeKind
  readonly plans: Plans
  readonly object: string
  readonly event: string | null
  readonly property: string | null
  readonly source: string | null
  readonly renamedFrom: string | null
  readonly data: JsonObject
  readonly at: Origin
  readonly before: Origin | null
  readonly mendAt: Origin | null
  readonly edit: SchemaEdit | null
  /** the event that it is in */
  readonly events: EventPair | null
  readonly traits: TraitsPair | null
  /** the part of a body that it is in */
  readonly node: NodePair | null
  /** sources whose variant clears the event of it */
  readonly exempt: readonly string[]
  /** true where an event-level difference comes from one edit of a source or destination */
  readonly implied: boolean
}

/** What several differences have in common: the shared definition whose one edit made them. */
export interface Fold {
  readonly object: string
  /** how the texts name it: "shared property", "bundle", … */
  readonly noun: string
  readonly name: string
  /** path of the property inside it; null for the thing itself */
  readonly property: string | null
  readonly events: readonly string[]
  readonly at: Origin
  readonly before: Origin | null
}

/** A difference with what its kind needs in order to word it. */
export interface Case extends Difference {
  readonly impact: Impact
  readonly fold: Fold | null
  /** what happens to an event that violates the plan, at worst, among the apps that send it */
  readonly enforcement: Enforcement | null
  /** true: proven or undecided that less is allowed; false: proven that not, or not asked */
  readonly less: boolean
  readonly more: boolean
  /** why neither could be found out */
  readonly undecided: string | null
  /** the property's value in the payload that shows the change */
  readonly shown: Json | undefined
  /** destinations for which it is worse than for the rest */
  readonly worse: readonly DestinationEffect[]
  /** true: proven to make no difference, in a payload in which others may */
  readonly idle: boolean
}
