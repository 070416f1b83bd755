import type { Json, JsonObject } from '../text/json.ts'
import type { Origin } from './origin.ts'

/** A tracking plan, merged from its files and resolved. Maps keep the order of files and keys. */
export interface Plan {
  /** its id in the config, else its folder's name */
  readonly id: string
  /** the path (folder or file) it was read from */
  readonly path: string
  readonly info: PlanInfo
  readonly ownership: Ownership | null
  readonly funnel: Funnel
  readonly owners: ReadonlyMap<string, Owner>
  readonly useCases: ReadonlyMap<string, UseCase>
  readonly kpis: ReadonlyMap<string, Kpi>
  readonly sources: ReadonlyMap<string, Source>
  readonly destinations: ReadonlyMap<string, Destination>
  readonly identifiers: ReadonlyMap<string, Identifier>
  /** top-level `properties`: the property library */
  readonly library: ReadonlyMap<string, Property>
  readonly common: ReadonlyMap<string, Property>
  readonly bundles: ReadonlyMap<string, Bundle>
  readonly schemas: ReadonlyMap<string, SharedSchema>
  readonly traits: { readonly user: TraitSet; readonly group: TraitSet }
  /** by {@link PlanEvent.id} */
  readonly events: ReadonlyMap<string, PlanEvent>
  readonly migrations: readonly Migration[]
  readonly removed: readonly RemovedEvent[]
  /** every suppression of the plan, in data or comment form */
  readonly suppressions: readonly Suppression[]
  /** what the reader found wrong; a plan with problems is still usable for the rest */
  readonly problems: readonly Problem[]
  /** the files it was read from, with their documents for locating */
  readonly files: readonly string[]
}

/** What each named thing of the plan has. */
export interface PlanNode {
  readonly at: Origin
}

export type Unplanned = 'forbid' | 'allow'
export type Enforcement = 'none' | 'report' | 'drop-property' | 'drop-event'

export interface PlanInfo extends PlanNode {
  readonly name: string | null
  readonly version: string | null
  readonly description: string | null
  readonly unplanned: Unplanned
  /** per plan; a source may have its own. null: nothing declared */
  readonly enforcement: Enforcement | null
  readonly reviewedOn: string | null
}

export interface Ownership extends PlanNode {
  readonly model: 'champions' | 'wrangler'
  readonly wrangler: string | null
}

export interface Funnel {
  readonly steps: readonly string[]
  /** null where the plan says nothing and the steps are the default (AARRR) */
  readonly at: Origin | null
}

export type Role =
  | 'project-champion'
  | 'business-owner'
  | 'technical-owner'
  | 'marketing-owner'
  | 'stakeholder'

export interface Owner extends PlanNode {
  readonly id: string
  readonly name: string | null
  readonly roles: readonly Role[]
  readonly github: string | null
  readonly contact: string | null
  readonly description: string | null
}

export interface UseCase extends PlanNode {
  readonly id: string
  readonly name: string | null
  readonly description: string | null
  readonly requirement: 'business' | 'technical' | null
  readonly goal: 'make-money' | 'save-money' | 'mitigate-risk' | 'further-mission' | null
  readonly outcomes: readonly Outcome[]
}

export interface Outcome {
  readonly at: Origin
  readonly description: string | null
  /** owners' ids */
  readonly stakeholders: readonly string[]
  readonly kpis: readonly string[]
}

export interface Kpi extends PlanNode {
  readonly id: string
  readonly name: string | null
  readonly description: string | null
  readonly unit: string | null
  readonly target: Json
  readonly owner: string | null
}

export interface Source extends PlanNode {
  readonly id: string
  readonly name: string | null
  readonly type: string | null
  readonly description: string | null
  readonly owner: string | null
  readonly repository: string | null
  readonly enforcement: Enforcement | null
}

export interface Destination extends PlanNode {
  readonly id: string
  readonly name: string | null
  readonly type: string | null
  readonly description: string | null
  readonly owner: string | null
  /** null: takes from every source */
  readonly sources: readonly string[] | null
  readonly allowPersonal: boolean
}

export interface Identifier extends PlanNode {
  readonly name: string
  readonly entity: string | null
  readonly collection: string | null
  readonly format: string | null
  readonly aliases: readonly string[]
  readonly description: string | null
}

export interface Bundle extends PlanNode {
  readonly name: string
  readonly description: string | null
  readonly properties: ReadonlyMap<string, Property>
}

export interface SharedSchema extends PlanNode {
  readonly name: string
  readonly description: string | null
  /** the definition seen as a property, so that its children can be walked */
  readonly definition: Property
}

export interface TraitSet {
  readonly kind: 'user' | 'group'
  readonly at: Origin | null
  /** `{properties, sources, destinations, owner, trigger}` form; the bare map leaves these unset */
  readonly owner: string | null
  readonly trigger: string | null
  readonly sources: readonly EventSource[]
  readonly destinations: readonly string[]
  readonly body: Body
}

export type EventType = 'track' | 'page' | 'screen'
export type Status = 'draft' | 'active' | 'deprecated'

export interface PlanEvent extends PlanNode {
  /**
   * its key in {@link Plan.events}, and its identity: its name; where a page or screen has the name of an event of
   * another type, its key
   */
  readonly id: string
  /** its name in payloads: `name:`, else its key */
  readonly name: string
  /** its key in the file */
  readonly key: string
  readonly type: EventType
  readonly status: Status
  readonly deprecated: Deprecation | null
  readonly version: string | null
  readonly renamedFrom: string | null
  readonly description: string | null
  readonly owner: string | null
  /** true where the owner comes from the file's `defaults` */
  readonly ownerInherited: boolean
  readonly champion: string | null
  readonly trigger: string | null
  readonly kpis: readonly string[]
  readonly useCases: readonly string[]
  readonly stage: string | null
  /** effective: what is implied is spelt out */
  readonly sources: readonly EventSource[]
  /** false where the event (and its defaults) name no sources and it comes from all */
  readonly sourcesDeclared: boolean
  /** ids; effective: what is implied is spelt out */
  readonly destinations: readonly string[]
  readonly destinationsDeclared: boolean
  /** bundles' names */
  readonly include: readonly string[]
  readonly usedBy: readonly Usage[]
  readonly links: readonly Link[]
  /** per destination: its name there, and names of properties there */
  readonly names: ReadonlyMap<string, DestinationNames>
  readonly tags: readonly string[]
  readonly upgrade: string | null
  readonly internal: boolean
  readonly addedOn: string | null
  readonly reviewedOn: string | null
  /** what an app sends, before any source's variant */
  readonly body: Body
  /** by source id: the whole body as that source sends it */
  readonly variants: ReadonlyMap<string, Variant>
  readonly examples: readonly Example[]
}

/** The properties of an event, a variant or a trait set. */
export interface Body {
  readonly at: Origin
  /** top-level properties in order: the event's own, then included, then common */
  readonly properties: readonly Property[]
  /**
   * The effective JSON Schema of the payload (`properties` of the call), 2020-12 unless `dialect` says otherwise:
   * `{type: 'object', properties, required, …, $defs?}`. Self-contained: references are resolved in place, but for
   * cycles, which go through `#/$defs/NAME`. Annotations of the plan format (`unit`, `owner`, …) are left out; `description`,
   * `examples`, `default` and `deprecated` stay. `unplanned` is not applied: see `withUnplanned`.
   */
  readonly schema: JsonObject
  readonly dialect: '4' | '6' | '7' | '2019-09' | '2020-12'
  /** the JSON Schema document under `schema:` as it is written, references unresolved; null where there are `properties` */
  readonly written: JsonObject | null
  /** the policy in force: the event's own `unplanned`, else the plan's */
  readonly unplanned: Unplanned
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null'

export interface Property extends PlanNode {
  /** its key */
  readonly name: string
  /** dotted from the event, `[]` for items: `products[].sku` */
  readonly path: string
  readonly required: boolean
  /** declared types in order, also those of a schema that repeats itself here; empty where no type is declared */
  readonly types: readonly JsonType[]
  /** effective JSON Schema of its value, as in {@link Body.schema} (children included, `required` of children hoisted) */
  readonly schema: JsonObject
  /** of an object: its properties; of a list: its items' properties (paths with `[]`); cut where a schema repeats */
  readonly children: readonly Property[]
  /** the shared definitions it came through, outermost first; empty where it is written in the event itself */
  readonly via: readonly SharedRef[]
  readonly description: string | null
  readonly examples: readonly Json[]
  readonly unit: string | null
  readonly classification: Classification | null
  readonly category: string | null
  /** id in `identifiers` */
  readonly identifier: string | null
  readonly owner: string | null
  readonly kpis: readonly string[]
  readonly usedBy: readonly Usage[]
  /** null: goes wherever the event goes */
  readonly destinations: readonly string[] | null
  /** allowed values with meanings; empty where `values` is not used (a bare `enum` is in `schema`) */
  readonly values: readonly ValueMeaning[]
  readonly deprecated: Deprecation | null
  readonly renamedFrom: string | null
}

export type Classification = 'none' | 'internal' | 'personal' | 'sensitive'

/** A shared definition that a property came through. */
export interface SharedRef {
  readonly kind: 'library' | 'schema' | 'bundle' | 'common'
  /** `''` for common */
  readonly name: string
  /** path of the property inside the shared thing: `''` for the thing itself, else as {@link Property.path} */
  readonly path: string
  readonly at: Origin
}

export interface ValueMeaning {
  readonly at: Origin
  readonly value: Json
  readonly description: string | null
  readonly deprecated: Deprecation | null
}

export interface Deprecation {
  readonly at: Origin
  /** ISO dates */
  readonly since: string | null
  readonly sunset: string | null
  readonly reason: string | null
  readonly replacedBy: string | null
}

export interface EventSource {
  readonly at: Origin
  readonly id: string
  readonly status: Status
  /** false where the plan gives it no state of its own */
  readonly statusDeclared: boolean
  /** the app version from which it sends */
  readonly since: string | null
  readonly link: string | null
  readonly deprecated: Deprecation | null
}

export interface Usage {
  readonly at: Origin
  readonly kind: 'dashboard' | 'model' | 'audience' | 'other'
  readonly name: string
  readonly url: string | null
}

export interface Link {
  readonly at: Origin
  readonly title: string
  readonly url: string
}

export interface DestinationNames {
  readonly at: Origin
  readonly event: string | null
  readonly properties: ReadonlyMap<string, string>
}

export interface Variant {
  readonly at: Origin
  readonly source: string
  readonly trigger: string | null
  /** names of properties that this source never sends (`name: false`) */
  readonly without: readonly string[]
  /** the whole effective body for this source */
  readonly body: Body
}

export interface Example {
  readonly at: Origin
  readonly value: Json
}

export interface Migration extends PlanNode {
  readonly from: { readonly system: string | null; readonly event: string | null }
  readonly to: string | null
  /** old name → new name */
  readonly properties: ReadonlyMap<string, string>
  readonly status: 'planned' | 'dual-write' | 'done' | null
  readonly backfill: boolean
}

export interface RemovedEvent extends PlanNode {
  readonly event: string
  readonly on: string | null
  readonly reason: string | null
}

export interface Suppression {
  readonly at: Origin
  readonly rule: string
  readonly reason: string | null
  /** ISO date until which it holds, or null */
  readonly until: string | null
  readonly form: 'data' | 'comment'
  /** the object that it is written on, in the words of {@link objectId}; `plan` for the whole plan */
  readonly object: string
}

/** Something wrong with how the plan is written. Always at level error. */
export interface Problem {
  /** rule id: yaml-syntax, json-syntax, file-limits, file-readable, no-unknown-key, plan-shape, reference-resolves, duplicate-name, unknown-keyword, … */
  readonly rule: string
  /** what exactly, stable: part of the finding's identity */
  readonly messageId: string
  readonly message: import('../text/phrase.ts').Phrase
  readonly at: Origin
  /** `event:NAME`, … or `file:PATH` */
  readonly object: string
  readonly suggestion: string | null
}
