import type { Plan, PlanEvent, Property } from '../../model/plan.ts'
import type { Json, JsonObject } from '../../text/json.ts'
import type { Book } from '../book.ts'
import { firstSentence, isPersonal, labels } from '../labels.ts'
import { walk } from '../relations.ts'

/** `catalog.json`: everything that can be looked up, for the site's search and explorer and for other tools. */
export function catalog(books: readonly Book[], urlOf: (path: string) => string): JsonObject {
  return {
    version: 1,
    plans: books.map(({ plan }) => ({ id: plan.id, name: plan.info.name, version: plan.info.version })),
    items: books.flatMap(book => items(book, urlOf)),
  }
}

/** A page of the plan, as the search shows it. */
function items(book: Book, urlOf: (path: string) => string): Json[] {
  const { plan, relations } = book
  const url = (id: string): string => urlOf(book.paths.get(id) ?? '')
  const named = <T extends { id: string; description: string | null }>(
    things: ReadonlyMap<string, T>,
    kind: 'owner' | 'kpi' | 'source' | 'destination' | 'use-case',
    label: (plan: Plan, id: string) => string,
  ): Json[] =>
    [...things.values()].map(({ id, description }) => ({
      kind,
      name: label(plan, id),
      id,
      url: url(`${kind}:${id}`),
      text: firstSentence(description),
    }))
  return [
    ...relations.events.map(event => eventItem(event, book, url(`event:${event.id}`))),
    ...[...relations.shared].map(([name, uses]): Json => {
      const definition = plan.library.get(name) ?? uses[0]?.property ?? null
      const events = new Set(uses.flatMap(use => use.event ?? [])).size
      return {
        kind: 'property',
        name,
        url: url(`shared:${name}`),
        text: firstSentence(definition?.description ?? null),
        events,
      }
    }),
    ...(['user', 'group'] as const).flatMap(kind =>
      plan.traits[kind].body.properties.map(
        (trait): Json => ({
          kind: 'trait',
          name: trait.name,
          url: url(`trait:${kind}/${trait.name}`),
          text: firstSentence(trait.description),
        }),
      ),
    ),
    ...named(plan.kpis, 'kpi', labels.kpi),
    ...named(plan.owners, 'owner', labels.owner),
    ...named(plan.useCases, 'use-case', labels.useCase),
    ...named(plan.sources, 'source', labels.source),
    ...named(plan.destinations, 'destination', labels.destination),
  ]
}

function eventItem(event: PlanEvent, { plan }: Book, url: string): Json {
  const properties = [...walk(event.body.properties)]
  return {
    kind: 'event',
    name: event.name,
    url,
    text: firstSentence(event.description),
    type: event.type,
    status: event.status,
    owner: event.owner === null ? null : labels.owner(plan, event.owner),
    stage: event.stage === null ? null : labels.stage(event.stage),
    kpis: event.kpis.map(id => labels.kpi(plan, id)),
    sources: event.sources.map(source => labels.source(plan, source.id)),
    destinations: event.destinations.map(id => labels.destination(plan, id)),
    tags: [...event.tags],
    data: classification(properties),
    keys: properties.map(property => property.path),
  }
}

/** The most delicate data that an event holds. */
function classification(properties: readonly Property[]): string {
  if (properties.some(property => property.classification === 'sensitive')) return 'sensitive'
  return properties.some(isPersonal) ? 'personal' : 'none'
}
