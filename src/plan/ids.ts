import type { Plan, PlanEvent, Property } from '../model/plan.ts'
import { bodiesOf, walkProperties } from '../model/walk.ts'
import { nearest } from '../text/nearest.ts'
import { code, type Phrase, say } from '../text/phrase.ts'
import { join } from '../text/pointer.ts'
import type { Cursor } from './cursor.ts'
import type { Problems } from './problems.ts'
import type { Registry } from './shape.ts'
import type { IdUse } from './shape-checker.ts'

const nouns: Readonly<Record<Registry, string>> = {
  owners: 'owner',
  kpis: 'KPI',
  useCases: 'use case',
  sources: 'source',
  destinations: 'destination',
  identifiers: 'identifier',
  bundles: 'bundle',
  events: 'event',
}

/**
 * Reports ids that lead nowhere. Where a plan has no such registry an id is just a label; but a bundle that is not there
 * would take properties away in silence.
 */
export function checkIds(
  uses: readonly IdUse[],
  registries: Readonly<Record<Registry, ReadonlySet<string>>>,
  problems: Problems,
): void {
  for (const { registry, id, cursor } of uses) {
    const known = registries[registry]
    if (known.has(id) || (known.size === 0 && registry !== 'bundles')) continue
    const near = nearest(id, known)
    const advice: Phrase =
      near === null ? [' Define it, or correct the id.'] : [' Did you mean ', code(near), '?']
    const message = say`No ${[nouns[registry]]} ${id} in the plan's ${registry}.`
    problems.add('reference-resolves', `${registry}Missing`, [...message, ...advice], cursor.at, near)
  }
}

/** What a property of an event or a trait set names: `replacedBy`, by path or by a neighbour's name. */
export function checkReplacements(
  plan: Pick<Plan, 'events' | 'traits'>,
  eventNames: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const event of plan.events.values()) {
    const { deprecated } = event
    if (deprecated?.replacedBy && !eventNames.has(deprecated.replacedBy)) {
      missing('event', deprecated.replacedBy, eventNames, deprecated.at, problems)
    }
    checkProperties(event.body.properties, problems)
  }
  for (const set of [plan.traits.user, plan.traits.group]) checkProperties(set.body.properties, problems)
}

function checkProperties(properties: readonly Property[], problems: Problems): void {
  const all = walkProperties(properties)
  const deprecated = all.filter(property => property.deprecated?.replacedBy)
  if (deprecated.length === 0) return
  const known = namesIn(all)
  for (const property of deprecated) {
    const { replacedBy, at } = property.deprecated!
    // In a shared definition the replacement may be in some other of its users.
    if (property.via.length > 0 || known.has(replacedBy!)) continue
    missing('property', replacedBy!, known, at, problems)
  }
}

const namesIn = (all: readonly Property[]): Set<string> =>
  new Set(all.flatMap(({ name, path }) => [name, path]))

/** What parts of an event say of its other parts: names in destinations of its properties, variants of its sources. */
export function checkEventParts(
  { events, sources }: Pick<Plan, 'events' | 'sources'>,
  problems: Problems,
): void {
  for (const event of events.values()) {
    checkNames(event, problems)
    for (const variant of event.variants.values()) {
      const unknown = sources.size > 0 && !sources.has(variant.source)
      if (unknown || !event.sourcesDeclared || event.sources.some(({ id }) => id === variant.source)) continue
      const message = say`The event does not come from ${variant.source}, so nothing follows this variant. Add the source to ${'sources'}, or remove the variant.`
      problems.add('reference-resolves', 'variantSource', message, variant.at)
    }
  }
}

function checkNames(event: PlanEvent, problems: Problems): void {
  const { names } = event
  if (names.size === 0) return
  const known = namesIn(bodiesOf(event).flatMap(({ properties }) => walkProperties(properties)))
  for (const { at, properties } of names.values()) {
    for (const name of properties.keys()) {
      if (known.has(name)) continue
      const near = nearest(name, known)
      const advice: Phrase = near === null ? [' Correct the name.'] : [' Did you mean ', code(near), '?']
      const place = { file: at.file, pointer: join(`${at.pointer}/properties`, name) }
      problems.add(
        'reference-resolves',
        'namedProperty',
        [...say`The event has no property ${name} that could have another name there.`, ...advice],
        place,
        near,
      )
    }
  }
}

function missing(
  noun: string,
  name: string,
  known: ReadonlySet<string>,
  at: { readonly file: string; readonly pointer: string },
  problems: Problems,
): void {
  const near = nearest(name, known)
  const advice: Phrase =
    near === null ? [' Correct the name, or define it.'] : [' Did you mean ', code(near), '?']
  const message = say`No ${[noun]} ${name} to replace this.`
  const pointer = `${at.pointer}/replacedBy`
  problems.add('reference-resolves', 'replacementMissing', [...message, ...advice], { ...at, pointer }, near)
}

/** The property paths that a migration maps to. */
export function checkMigrations(
  migrations: readonly Cursor[],
  pathsOf: (event: string) => ReadonlySet<string> | null,
  problems: Problems,
): void {
  for (const migration of migrations) {
    const event = migration.text('to')
    const paths = event === null ? null : pathsOf(event)
    if (event === null || paths === null) continue
    for (const [, { value, at }] of migration.get('properties')?.entries() ?? []) {
      if (typeof value !== 'string' || paths.has(value)) continue
      const near = nearest(value, paths)
      const advice: Phrase = near === null ? [' Correct the name.'] : [' Did you mean ', code(near), '?']
      problems.add(
        'reference-resolves',
        'propertyMissing',
        [...say`${event} has no property ${value}.`, ...advice],
        at,
        near,
      )
    }
  }
}
