import type { Plan, PlanEvent, Property, Status } from '../../model/plan.ts'
import { walkProperties } from '../../model/walk.ts'
import { type Json, type JsonObject, stringify } from '../../text/json.ts'
import type { Book } from '../book.ts'
import { formerId, formerInHistory, formerInPlan } from '../former.ts'
import { firstSentence, labels } from '../labels.ts'
import { inParts, makeAll, type PartMaker, TOGETHER } from '../made-file.ts'
import type { Use } from '../relations.ts'
import { type ThingKind, things } from '../things.ts'
import { CATALOG_SCHEMA_FILE } from './catalog-schema.ts'

/**
 * `catalog.json`: everything that can be looked up, for the site's search and explorer and for other tools.
 * @param urlOf where a page of the documentation is, from the site's root
 * @returns JSON text
 */
export function catalog(
  books: readonly Book[],
  urlOf: (path: string) => string,
  part: PartMaker = makeAll,
): string {
  const head = stringify({
    $schema: CATALOG_SCHEMA_FILE,
    version: 1,
    plans: books.map(({ plan }) => ({ id: plan.id, name: plan.info.name, version: plan.info.version })),
  })
  const all = books.flatMap(book => items(book, makerIn(book, urlOf), part)).filter(text => text !== '')
  const gone = books.flatMap(book => retired(book, makerIn(book, urlOf)))
  return `${head.slice(0, -1)},"items":[${all.join(',')}],"retired":[${written(gone)}]}`
}

function written(items: readonly Item[]): string {
  return items.map(item => stringify(item)).join(',')
}

interface Item extends JsonObject {
  readonly kind: string
  readonly plan: string
  readonly name: string
  /** from the site's root */
  readonly url: string
  readonly text: string
}

type Maker = (kind: string, name: string, page: string, text: string | null, anchor?: string) => Item

function makerIn({ plan, paths }: Book, urlOf: (path: string) => string): Maker {
  return (kind, name, page, text, anchor) => ({
    kind,
    plan: plan.id,
    name,
    url: urlOf(paths.get(page) ?? '') + (anchor === undefined ? '' : `#${anchor}`),
    text: firstSentence(text),
  })
}

/** As texts, some of them in one. */
function items(book: Book, item: Maker, part: PartMaker): string[] {
  const { relations } = book
  const { shared } = relations
  const itemsOfAll = <Thing>(
    name: string,
    size: number,
    things: () => readonly Thing[],
    itemsOf: (thing: Thing) => readonly Item[],
  ): string[] => inParts(part, book.root + name, size, things, some => written(some.flatMap(itemsOf)))
  const events = (): readonly PlanEvent[] => relations.events
  return [
    ...itemsOfAll('events', TOGETHER, events, event => [eventItem(event, book, item)]),
    ...itemsOfAll(
      'shared',
      1,
      () => [...shared],
      ([name, uses]) => [sharedItem(name, uses, book, item)],
    ),
    ...itemsOfAll('own', TOGETHER, events, event => ownProperties(event, book, item)),
    written(otherItems(book, item)),
  ]
}

/** All but events and their properties. */
function otherItems({ plan }: Book, item: Maker): Item[] {
  const named = <T extends { id: string; description: string | null }>(
    things: ReadonlyMap<string, T>,
    kind: 'owner' | 'kpi' | 'source' | 'destination' | 'use-case',
    label: (plan: Plan, id: string) => string,
  ): Item[] =>
    [...things.values()].map(({ id, description }) => ({
      ...item(kind, label(plan, id), `${kind}:${id}`, description),
      id,
    }))
  return [
    ...(['user', 'group'] as const).flatMap(kind =>
      plan.traits[kind].body.properties.map(trait =>
        item('trait', trait.name, `trait:${kind}/${trait.name}`, trait.description),
      ),
    ),
    ...named(plan.kpis, 'kpi', labels.kpi),
    ...named(plan.owners, 'owner', labels.owner),
    ...named(plan.useCases, 'use-case', labels.useCase),
    ...[...new Set(plan.funnel.steps)].map(id => ({
      ...item('stage', labels.stage(id), `stage:${id}`, null),
      id,
    })),
    ...named(plan.sources, 'source', labels.source),
    ...named(plan.destinations, 'destination', labels.destination),
  ]
}

/** What is in the plan no more, and has a page that says so. */
function retired(book: Book, item: Maker): Item[] {
  const former = things.flatMap(thing => [...formerInPlan(thing, book), ...formerInHistory(thing, book)])
  return former
    .filter(({ now }) => now === null)
    .map(({ thing, name, reason, on }) => ({
      ...item(kindOf(thing), name, formerId(thing, name), reason),
      status: 'retired',
      on,
    }))
}

function kindOf({ prefix }: ThingKind): string {
  const kind = prefix.slice(0, prefix.indexOf(':'))
  return kind === 'shared' ? 'property' : kind
}

function eventItem(event: PlanEvent, { plan, past, paths }: Book, item: Maker): Item {
  const properties = walkProperties(event.body.properties)
  return {
    ...item('event', event.name, `event:${event.id}`, event.description),
    type: event.type,
    status: event.status,
    ...belongings(plan, [event], event),
    classification: strictest(properties),
    keys: properties.map(property => property.path),
    schema: paths.get(`schema:${event.id}`) ?? null,
    ...aliases(event.name, [
      event.renamedFrom,
      ...past.event(event.id).formerNames,
      ...[...event.names.values()].map(names => names.event),
    ]),
  }
}

/** A property that has a page of its own. */
function sharedItem(name: string, uses: readonly Use[], book: Book, item: Maker): Item {
  const { plan } = book
  const definition = book.definition(name)
  const events = [...new Set(uses.flatMap(use => use.event ?? []))]
  return {
    ...item('property', name, `shared:${name}`, definition?.description ?? null),
    status: definition?.deprecated ? 'deprecated' : statusOf(events),
    ...belongings(plan, events, definition),
    classification: strictest([
      ...(definition === null ? [] : [definition]),
      ...uses.map(use => use.property),
    ]),
    events: events.length,
    ...aliases(name, [
      definition?.renamedFrom ?? null,
      ...uses.map(use => use.property.renamedFrom),
      ...uses.flatMap(use => (use.event === null ? [] : namesAtDestinations(use.property, use.event))),
    ]),
  }
}

/** The properties that are found on the event's page alone. */
function ownProperties(event: PlanEvent, { plan, relations, anchors }: Book, item: Maker): Item[] {
  const own = walkProperties(event.body.properties).filter(property => !relations.shared.has(property.name))
  return own.map(property => ({
    ...item(
      'property',
      property.path,
      `event:${event.id}`,
      property.description,
      anchors(event.id).get(property.path),
    ),
    status: property.deprecated ? 'deprecated' : event.status,
    ...belongings(plan, [event], property),
    classification: property.classification,
    events: 1,
    event: event.name,
    ...aliases(property.path, [property.renamedFrom, ...namesAtDestinations(property, event)]),
  }))
}

/** Other names of a thing, each once; nothing at all where there are none. */
function aliases(name: string, others: readonly (string | null)[]): JsonObject {
  const known = [...new Set(others)].filter(other => other !== null && other !== '' && other !== name)
  return known.length === 0 ? {} : { aliases: known }
}

/** Destinations have names of their own for top-level properties alone. */
function namesAtDestinations({ name, path }: Property, event: PlanEvent): string[] {
  if (path !== name) return []
  return [...event.names.values()].flatMap(({ properties }) => properties.get(name) ?? [])
}

/**
 * Whose it is, where it comes from and where it goes, by what people call them.
 * @param events those that have it
 * @param own what it says itself: its owner and destinations go before those of its events, its KPIs are added to theirs
 */
function belongings(
  plan: Plan,
  events: readonly PlanEvent[],
  own: Pick<Property, 'owner' | 'kpis' | 'destinations'> | null,
): JsonObject {
  const called = (ids: readonly string[], label: (plan: Plan, id: string) => string): string[] => [
    ...new Set([...new Set(ids)].map(id => label(plan, id))),
  ]
  const owners = own?.owner ? [own.owner] : events.map(event => event.owner)
  const stages = events.map(event => event.stage)
  return {
    ...oneOrSeveral('owner', owners, ids => called(ids, labels.owner)),
    ...oneOrSeveral('stage', stages, ids => called(ids, (_plan, step) => labels.stage(step))),
    kpis: called([...(own?.kpis ?? []), ...events.flatMap(event => event.kpis)], labels.kpi),
    sources: called(
      events.flatMap(event => event.sources.map(source => source.id)),
      labels.source,
    ),
    destinations: called(
      own?.destinations ?? events.flatMap(event => event.destinations),
      labels.destination,
    ),
    tags: [...new Set(events.flatMap(event => event.tags))],
  }
}

/** What all of them say; where they differ, null, and beside it all that is said: `owners`. */
function oneOrSeveral(
  key: string,
  said: readonly (string | null)[],
  called: (ids: readonly string[]) => string[],
): JsonObject {
  const among = new Set(said)
  const names = called([...among].filter(each => each !== null))
  return among.size > 1 ? { [key]: null, [`${key}s`]: names } : { [key]: names[0] ?? null }
}

/** What is live of several is live; what nobody sends yet is a draft. */
function statusOf(events: readonly PlanEvent[]): Status {
  const among = new Set(events.map(event => event.status))
  return (['active', 'draft', 'deprecated'] as const).find(status => among.has(status)) ?? 'active'
}

/** The most delicate class that any of them has; null where nobody has decided on one. */
function strictest(properties: readonly Property[]): Json {
  const among = new Set(properties.map(property => property.classification))
  return (['sensitive', 'personal', 'internal', 'none'] as const).find(each => among.has(each)) ?? null
}
