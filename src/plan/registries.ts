import type { Origin } from '../model/origin.ts'
import type {
  Destination,
  Funnel,
  Identifier,
  Kpi,
  Migration,
  Owner,
  Ownership,
  PlanInfo,
  RemovedEvent,
  Source,
  UseCase,
} from '../model/plan.ts'
import type { Cursor } from './cursor.ts'
import { unplannedPolicies } from './event-keys.ts'
import {
  defaultFunnel,
  enforcements,
  goals,
  migrationStatuses,
  ownershipModels,
  requirements,
  roles,
} from './keys.ts'

type Places = ReadonlyMap<string, Cursor>

/** The things of a map, each made from its place. */
export function registry<Thing>(
  places: Places,
  make: (id: string, cursor: Cursor) => Thing,
): Map<string, Thing> {
  return new Map([...places].map(([id, cursor]) => [id, make(id, cursor)]))
}

/** @param nowhere the origin of a plan that has no `plan:` */
export function toInfo(cursor: Cursor | null, nowhere: Origin): PlanInfo {
  return {
    at: cursor?.at ?? nowhere,
    name: cursor?.text('name') ?? null,
    version: cursor?.text('version') ?? null,
    description: cursor?.text('description') ?? null,
    unplanned: cursor?.choice('unplanned', unplannedPolicies) ?? 'allow',
    enforcement: cursor?.choice('enforcement', enforcements) ?? null,
    reviewedOn: cursor?.text('reviewedOn') ?? null,
  }
}

export function toOwnership(cursor: Cursor | null): Ownership | null {
  const model = cursor?.choice('model', ownershipModels) ?? null
  if (cursor === null || model === null) return null
  return { at: cursor.at, model, wrangler: cursor.text('wrangler') }
}

export function toFunnel(cursor: Cursor | null): Funnel {
  const steps = cursor?.items().flatMap(item => (typeof item.value === 'string' ? [item.value] : [])) ?? []
  if (cursor === null || steps.length === 0) return { steps: defaultFunnel, at: null }
  return { steps, at: cursor.at }
}

export function toOwner(id: string, cursor: Cursor): Owner {
  const named = [...cursor.texts('roles'), cursor.text('role')]
  return {
    id,
    at: cursor.at,
    name: cursor.text('name'),
    roles: roles.filter(role => named.includes(role)),
    github: cursor.text('github'),
    contact: cursor.text('contact'),
    description: cursor.text('description'),
  }
}

export function toUseCase(id: string, cursor: Cursor): UseCase {
  const outcomes = cursor.get('outcomes')?.items() ?? []
  return {
    id,
    at: cursor.at,
    name: cursor.text('name'),
    description: cursor.text('description'),
    requirement: cursor.choice('requirement', requirements),
    goal: cursor.choice('goal', goals),
    outcomes: outcomes.map(outcome => ({
      at: outcome.at,
      description: outcome.text('description'),
      stakeholders: outcome.texts('stakeholders'),
      kpis: outcome.texts('kpis'),
    })),
  }
}

export function toKpi(id: string, cursor: Cursor): Kpi {
  return {
    id,
    at: cursor.at,
    name: cursor.text('name'),
    description: cursor.text('description'),
    unit: cursor.text('unit'),
    target: cursor.get('target')?.value ?? null,
    owner: cursor.text('owner'),
  }
}

export function toSource(id: string, cursor: Cursor): Source {
  return {
    id,
    at: cursor.at,
    name: cursor.text('name'),
    type: cursor.text('type'),
    description: cursor.text('description'),
    owner: cursor.text('owner'),
    repository: cursor.text('repository'),
    enforcement: cursor.choice('enforcement', enforcements),
  }
}

export function toDestination(id: string, cursor: Cursor): Destination {
  return {
    id,
    at: cursor.at,
    name: cursor.text('name'),
    type: cursor.text('type'),
    description: cursor.text('description'),
    owner: cursor.text('owner'),
    sources: Array.isArray(cursor.get('sources')?.value) ? cursor.texts('sources') : null,
    allowPersonal: cursor.flag('allowPersonal') ?? false,
  }
}

export function toIdentifier(name: string, cursor: Cursor): Identifier {
  return {
    name,
    at: cursor.at,
    entity: cursor.text('entity'),
    collection: cursor.text('collection'),
    format: cursor.text('format'),
    aliases: cursor.texts('aliases'),
    description: cursor.text('description'),
  }
}

/** Alias → name of its identifier; of two that claim one alias the first has it. */
export function aliasesOf(identifiers: ReadonlyMap<string, Identifier>): Map<string, string> {
  const aliases = new Map<string, string>()
  for (const { name, aliases: own } of identifiers.values()) {
    for (const alias of own) if (!aliases.has(alias)) aliases.set(alias, name)
  }
  return aliases
}

export function toMigration(cursor: Cursor): Migration {
  const from = cursor.get('from')
  return {
    at: cursor.at,
    from: { system: from?.text('system') ?? null, event: from?.text('event') ?? null },
    to: cursor.text('to'),
    properties: textMap(cursor.get('properties')),
    status: cursor.choice('status', migrationStatuses),
    backfill: cursor.flag('backfill') ?? false,
  }
}

export function toRemoved(cursor: Cursor): RemovedEvent[] {
  const event = cursor.text('event')
  if (event === null) return []
  return [{ at: cursor.at, event, on: cursor.text('on'), reason: cursor.text('reason') }]
}

export function textMap(cursor: Cursor | null): Map<string, string> {
  const entries = cursor?.entries() ?? []
  return new Map(entries.flatMap(([key, { value }]) => (typeof value === 'string' ? [[key, value]] : [])))
}
