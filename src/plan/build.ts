import type { Origin } from '../model/origin.ts'
import type { Bundle, Plan, Property, SharedSchema } from '../model/plan.ts'
import { parseSource } from '../source/parse.ts'
import { BodyBuilder, native, type SharedProperties } from './body.ts'
import { Cursor, type PlanFile } from './cursor.ts'
import { type EventContext, type EventPlace, toEvent, toTraits } from './event.ts'
import { Defs, Expander } from './expand.ts'
import type { MergedFiles } from './merge.ts'
import type { Problems } from './problems.ts'
import { type PropertyContext, toProperty } from './property.ts'
import {
  aliasesOf,
  registry,
  toDestination,
  toFunnel,
  toIdentifier,
  toInfo,
  toKpi,
  toMigration,
  toOwner,
  toOwnership,
  toRemoved,
  toSource,
  toUseCase,
} from './registries.ts'
import { ReferenceResolver } from './resolve.ts'

export interface PlanParts {
  readonly merged: MergedFiles
  readonly events: readonly EventPlace[]
  readonly files: ReadonlyMap<string, PlanFile>
  /** where a thing is said to be that the plan does not have */
  readonly nowhere: Origin
  readonly problems: Problems
}

/** A plan as far as it can be built, and how far its references went. */
export interface BuiltPlan {
  /** but for what is only known once all of it has been read */
  readonly plan: Omit<Plan, 'id' | 'path' | 'suppressions' | 'problems' | 'files'>
  /** the files that references lead into by their names */
  readonly entered: ReadonlySet<string>
  /** how many definitions it took to follow them */
  readonly definitions: number
}

/** The model of a plan. */
export function buildPlan({ merged, events, files, nowhere, problems }: PlanParts): BuiltPlan {
  const { maps, singles, lists } = merged
  const info = toInfo(singles.plan, nowhere)
  const identifiers = registry(maps.identifiers, toIdentifier)
  const registries = {
    sources: registry(maps.sources, toSource),
    destinations: registry(maps.destinations, toDestination),
  }
  const resolver = new ReferenceResolver(maps, files, problems)
  const expander = new Expander(resolver, problems)
  const names = { identifiers, aliases: aliasesOf(identifiers) }
  const bodies = new BodyBuilder(expander, problems, names)
  const shared = new SharedReader(expander, names)
  const context: EventContext = {
    registries,
    bodies,
    unplanned: info.unplanned,
    shared: include => sharedProperties(merged, include),
  }
  const placeless = new Cursor(placelessFile(files, nowhere), '', {})
  const plan = {
    info,
    ...registries,
    identifiers,
    ownership: toOwnership(singles.ownership),
    funnel: toFunnel(singles.funnel),
    owners: registry(maps.owners, toOwner),
    useCases: registry(maps.useCases, toUseCase),
    kpis: registry(maps.kpis, toKpi),
    library: shared.properties('properties/', maps.properties),
    common: shared.properties('', maps.common),
    bundles: registry(maps.bundles, (name, cursor) => shared.bundle(name, cursor)),
    schemas: registry(maps.schemas, (name, cursor) => shared.schema(name, cursor)),
    traits: {
      user: toTraits('user', merged.traits.user, placeless, context),
      group: toTraits('group', merged.traits.group, placeless, context),
    },
    events: new Map(events.map(event => [event.id, toEvent(event, context)])),
    migrations: lists.migrations.map(toMigration),
    removed: lists.removed.flatMap(toRemoved),
  }
  return { plan, entered: resolver.entered, definitions: expander.spent }
}

/** What an event carries besides its own: its bundles in order, then what is common. */
function sharedProperties({ maps }: MergedFiles, include: readonly string[]): SharedProperties[] {
  const bundles = include.flatMap(name => {
    const entries = maps.bundles.get(name)?.get('properties')?.entries()
    return entries ? [{ kind: 'bundle' as const, name, entries }] : []
  })
  return [...bundles, { kind: 'common', name: '', entries: [...maps.common] }]
}

/** Reads what is shared as things of their own. */
class SharedReader {
  readonly #expander: Expander
  readonly #names: Omit<PropertyContext, 'defs'>

  constructor(expander: Expander, names: Omit<PropertyContext, 'defs'>) {
    this.#expander = expander
    this.#names = names
  }

  /** @param prefix what the references to them start with; none can be referred to where it is empty */
  properties(prefix: string, places: ReadonlyMap<string, Cursor>): Map<string, Property> {
    return registry(places, (name, cursor) => this.#property(name, cursor, name, prefix))
  }

  bundle(name: string, cursor: Cursor): Bundle {
    const places = new Map(cursor.get('properties')?.entries() ?? [])
    return {
      name,
      at: cursor.at,
      description: cursor.text('description'),
      properties: this.properties('', places),
    }
  }

  schema(name: string, cursor: Cursor): SharedSchema {
    const definition = this.#property(name, cursor, '', 'schemas/')
    return { name, at: cursor.at, description: definition.description, definition }
  }

  #property(name: string, cursor: Cursor, path: string, prefix: string): Property {
    const defs = new Defs()
    const frames = prefix === '' ? [] : [{ id: prefix + name, depth: 0 }]
    const definition = this.#expander.expand(cursor, { ...native(defs), frames })
    const context = { ...this.#names, defs: defs.schemas(this.#expander) }
    return toProperty(name, definition, path, definition.required ?? false, context)
  }
}

function placelessFile(files: ReadonlyMap<string, PlanFile>, { file }: Origin): PlanFile {
  const same = (pointer: string): string => pointer
  const first = files.get(file)
  const document = first?.document ?? parseSource({ path: file, text: '' })
  return { path: file, value: {}, document, toDocument: same, toNative: same }
}
