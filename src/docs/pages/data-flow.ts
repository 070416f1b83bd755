import { type Block, type Content, code, paragraph, table } from '../../markdown/build.ts'
import type { PlanEvent } from '../../model/plan.ts'
import { firstSentence, labels } from '../labels.ts'
import { joined, onePage, type Page, type PageKind } from '../page.ts'
import { title } from '../parts/blocks.ts'
import { destinationLinks, eventTable, ownerLink, sourceLinks } from '../parts/event-table.ts'
import { flow, fromTo } from '../parts/flow.ts'
import { flowsTo } from '../relations.ts'

/** All sources and destinations, and what flows between them: `data-flow.md`. */
export const dataFlow: PageKind = onePage({
  template: 'data-flow',
  file: 'data-flow.md',
  id: 'data-flow',
  title: 'Data flow',
  slots: {
    title: () => title('Data flow'),
    picture: ({ plan, relations }, page) => {
      const pairs = [...plan.sources.keys()].flatMap(source =>
        [...plan.destinations.keys()]
          .filter(id =>
            relations.byDestination.get(id)?.some(event => flowsTo(event, id, plan).includes(source)),
          )
          .map(id => [`s:${source}`, `d:${id}`] as const),
      )
      if (plan.sources.size + plan.destinations.size === 0)
        return [
          paragraph('The plan names no source and no destination yet: nobody can say where its data goes.'),
        ]
      const columns = [
        [...plan.sources.keys()].map(id => ({ id: `s:${id}`, label: labels.source(plan, id) })),
        [...plan.destinations.keys()].map(id => ({ id: `d:${id}`, label: labels.destination(plan, id) })),
      ]
      const words = fromTo(
        sourceLinks([...plan.sources.keys()], page),
        destinationLinks([...plan.destinations.keys()], page),
      )
      return flow({ columns, arrows: pairs }, words)
    },
    sources: ({ plan, relations }, page) => endpoints(plan.sources, relations.bySource, sourceLinks, page),
    destinations: ({ plan, relations }, page) =>
      endpoints(plan.destinations, relations.byDestination, destinationLinks, page),
    identifiers: ({ plan }) =>
      plan.identifiers.size === 0
        ? []
        : [
            table(
              ['Identifier', 'Of', 'Format', 'Also called', 'What it is'],
              [...plan.identifiers.values()].map((id): Content[] => [
                code(id.name),
                [id.entity, id.collection === null ? null : `in ${id.collection}`]
                  .filter(each => each !== null)
                  .join(', '),
                id.format ?? '',
                joined(id.aliases.map(code), ', '),
                id.description ?? '',
              ]),
            ),
          ],
    nowhere: ({ relations }, page) => {
      const lost = relations.events.filter(
        event => event.sources.length === 0 || event.destinations.length === 0,
      )
      return eventTable(lost, page, ['what', 'owner', 'sources', 'destinations'])
    },
  },
})

function endpoints<
  T extends { id: string; type: string | null; owner: string | null; description: string | null },
>(
  things: ReadonlyMap<string, T>,
  events: ReadonlyMap<string, readonly PlanEvent[]>,
  links: (ids: readonly string[], page: Page) => Content[],
  page: Page,
): Block[] {
  if (things.size === 0) return []
  const rows = [...things.values()].map((thing): Content[] => [
    joined(links([thing.id], page), ''),
    thing.type ?? '',
    firstSentence(thing.description),
    thing.owner === null ? '' : ownerLink(thing.owner, page),
    String(events.get(thing.id)?.length ?? 0),
  ])
  return [table(['Name', 'Type', 'What it is', 'Owner', 'Events'], rows, [null, null, null, null, 'right'])]
}
