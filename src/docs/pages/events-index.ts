import { type Block, code, heading, paragraph, strong } from '../../markdown/build.ts'
import type { PlanEvent } from '../../model/plan.ts'
import { count } from '../../text/english.ts'
import type { Book } from '../book.ts'
import { joined, onePage, type Page, type PageKind } from '../page.ts'
import { title } from '../parts/blocks.ts'
import { eventLink, eventTable } from '../parts/event-table.ts'
import { anchor } from '../parts/property-table.ts'
import { byName, type Relations } from '../relations.ts'
import { slugs } from '../slugs.ts'

/** All events, A–Z and by tag: `events/README.md`. */
export const eventsIndex: PageKind = onePage({
  template: 'events',
  file: 'events/README.md',
  id: 'events',
  title: 'Events',
  slots: {
    title: () => title('Events'),
    counts: ({ relations, plan }) => {
      const drafts = relations.events.filter(event => event.status === 'draft').length
      const deprecated = relations.events.filter(event => event.status === 'deprecated').length
      const parts = [
        count(relations.events.length, 'event'),
        ...(drafts > 0 ? [count(drafts, 'draft')] : []),
        ...(deprecated > 0 ? [`${deprecated} deprecated`] : []),
        ...(plan.removed.length > 0 ? [`${plan.removed.length} retired`] : []),
      ]
      return [paragraph(`${parts.join(', ')}.`)]
    },
    'a-to-z': ({ relations }, page) =>
      eventTable(relations.events, page, ['what', 'owner', 'stage', 'sources']),
    'by-tag': byTag,
    removed: ({ plan }, page) =>
      plan.removed.length === 0
        ? []
        : [paragraph(['Retired events are listed under ', page.to('migrations', 'migrations'), '.'])],
  },
})

/** The anchor of each tag's heading. */
export function tagAnchors(relations: Relations): Map<string, string> {
  const named = slugs(relations.byTag.keys(), new Set())
  return new Map([...named].map(([tag, slug]) => [tag, `tag-${slug}`]))
}

/** In a plan with more events, not every event is listed by its tags: GitHub shows no page above half a megabyte. */
const MANY = 2000

function byTag({ relations }: Book, page: Page): Block[] {
  const tags = byName(relations.byTag, ([tag]) => tag)
  const untagged = relations.events.filter(event => event.tags.length === 0)
  if (tags.length === 0) return []
  const anchors = tagAnchors(relations)
  const most = relations.events.length > MANY ? 50 : relations.events.length
  const links = (events: readonly PlanEvent[]) => {
    const names = events.slice(0, most).map(event => eventLink(event.id, page))
    const more = events.length - names.length
    return [...joined(names, ' · '), ...(more > 0 ? [` and ${more} more`] : [])]
  }
  const groups = tags.flatMap(([tag, events]) => [
    heading(3, [anchor(anchors.get(tag)!), code(tag)]),
    paragraph(links(events)),
  ])
  const rest = untagged.length === 0 ? [] : [paragraph([strong('Without a tag:'), ' ', ...links(untagged)])]
  return [...groups, ...rest]
}
