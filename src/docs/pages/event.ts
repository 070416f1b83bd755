import {
  type Block,
  type Content,
  code,
  codeBlock,
  type Inline,
  link,
  list,
  paragraph,
  text,
} from '../../markdown/build.ts'
import { eventId } from '../../model/object-id.ts'
import type { PlanEvent } from '../../model/plan.ts'
import { count } from '../../text/english.ts'
import { joined, type Page, type PageKind, pagesOf, sentence } from '../page.ts'
import { alert, prose, statusBadge, title } from '../parts/blocks.ts'
import { conditions } from '../parts/conditions.ts'
import {
  eventFacts,
  eventFlow,
  eventLinks,
  eventPurpose,
  eventTrigger,
  eventUsage,
  eventVolume,
  sourceStates,
} from '../parts/event-facts.ts'
import { eventLink } from '../parts/event-table.ts'
import { payloadText, samplesOf } from '../parts/example.ts'
import { byline, historyList } from '../parts/history-list.ts'
import { editLink, newIssueUrl } from '../parts/links.ts'
import { addNote } from '../parts/notes.ts'
import { deprecation, propertyTables } from '../parts/property-table.ts'
import { query } from '../parts/query.ts'
import { snippets } from '../parts/snippets.ts'
import { unsupported } from '../parts/unsupported.ts'
import { variantBlocks } from '../parts/variants.ts'
import { isDue, REVIEW_MONTHS } from '../review.ts'

/** One page for each event: `events/order-completed.md`. */
export const eventPages: PageKind = pagesOf<PlanEvent>({
  template: 'event',
  folder: 'events',
  up: ['events', 'Events'],
  fromHistory: ['review', 'last-change', 'history'],
  standsAlone: true,
  subjects: book => book.relations.events,
  id: event => eventId(event.id),
  name: event => event.id,
  title: event => event.name,
  outgoing: event => event.status === 'deprecated',
  slots: {
    title: event => title(event.name),
    alerts,
    review: (event, page) =>
      event.reviewedOn !== null && isDue(event.reviewedOn, page.book.now)
        ? [
            alert(
              'NOTE',
              `Due for review: the last one was on ${event.reviewedOn}, more than ${REVIEW_MONTHS} months ago.`,
            ),
          ]
        : [],
    identity: event => [paragraph(joined(identity(event), ' · '))],
    description: event => prose(event.description),
    facts: eventFacts,
    'last-change': (event, page) => {
      const [last] = page.book.past.event(event.id).entries
      return last ? [paragraph(['Last change: ', ...byline(last.entry, page), '.'])] : []
    },
    purpose: eventPurpose,
    trigger: eventTrigger,
    properties: (event, page) =>
      propertyTables(
        event.body.properties.filter(property => !isCommon(property)),
        page,
        page.book.anchors(event.id),
      ),
    'common-properties': (event, page) =>
      propertyTables(event.body.properties.filter(isCommon), page, page.book.anchors(event.id)),
    conditions: event => {
      const sentences = conditions(event.body)
      const unplanned = event.body.unplanned === 'forbid' ? ['Nothing but these properties may be sent.'] : []
      return sentences.length + unplanned.length === 0 ? [] : [list([...sentences, ...unplanned])]
    },
    variants: (event, page) => variantBlocks(event.variants.values(), event.body, page),
    example: (event, page) => {
      const { samples, more } = samplesOf(event, page.book)
      return [
        ...samples.map(({ payload }) => codeBlock(payloadText(payload), 'json')),
        ...(samples.some(({ given }) => !given)
          ? [paragraph('Made up from the plan; it is a payload that the plan accepts.')]
          : []),
        ...(more > 0 ? [paragraph(`The plan has ${count(more, 'more example')}.`)] : []),
      ]
    },
    schema: (event, page) => {
      const label = 'JSON Schema'
      const target = page.to(`schema:${event.id}`, label)
      return target.type === 'link' ? [paragraph([target, ' of the payload, for tools.'])] : []
    },
    implement: snippets,
    flow: eventFlow,
    unsupported,
    usage: eventUsage,
    query,
    volume: eventVolume,
    links: eventLinks,
    related,
    history: (event, page) => {
      const { entries, formerNames } = page.book.past.event(event.id)
      const former =
        formerNames.length === 0 ? [] : [paragraph(['Formerly ', ...sentence(formerNames.map(code)), '.'])]
      return [...former, ...historyList(entries, page, 12)]
    },
    sources: sourceStates,
    notes: addNote,
    footer,
  },
})

function isCommon(property: PlanEvent['body']['properties'][number]): boolean {
  return property.via[0]?.kind === 'common'
}

function identity(event: PlanEvent): Content[] {
  const version = event.version === null ? [] : [`version ${event.version}`]
  const key = event.key === event.name ? [] : [['in the plan as ', code(event.key)]]
  return [code(event.name), `${event.type} event`, statusBadge(event.status), ...version, ...key]
}

function alerts(event: PlanEvent, page: Page): Block[] {
  const blocks: Block[] = []
  if (event.status === 'draft') blocks.push(alert('NOTE', 'Draft: not sent yet, and may still change.'))
  if (event.status === 'deprecated') blocks.push(alert('WARNING', deprecated(event, page)))
  if (event.upgrade !== null)
    blocks.push(alert('NOTE', ['For those who come from the last major version: ', event.upgrade.trim()]))
  if (event.renamedFrom !== null) blocks.push(alert('NOTE', ['Renamed from ', code(event.renamedFrom), '.']))
  return blocks
}

function deprecated(event: PlanEvent, page: Page): Content {
  if (event.deprecated === null) return 'Deprecated.'
  const { replacedBy } = event.deprecated
  const words = deprecation({ ...event.deprecated, replacedBy: null })
  return replacedBy === null ? words : [...words, ' Use ', eventLink(replacedBy, page), ' instead.']
}

/** What it replaces, what looks like it, what has the same tag. */
function related(event: PlanEvent, page: Page): Block[] {
  const { relations } = page.book
  const items: Content[] = []
  const replaced = relations.replacedBy.get(event.id) ?? []
  if (replaced.length > 0)
    items.push(['Replaces ', ...sentence(replaced.map(each => eventLink(each.id, page))), '.'])
  const alike = lookAlikes(event, page)
  if (alike.length > 0) items.push(['Looks like ', ...sentence(alike), ': one thing under two names?'])
  for (const tag of event.tags) {
    const others = (relations.byTag.get(tag) ?? []).filter(other => other !== event).slice(0, 12)
    if (others.length > 0)
      items.push([
        'Also tagged ',
        code(tag),
        ': ',
        ...joined(
          others.map(each => eventLink(each.id, page)),
          ', ',
        ),
        '.',
      ])
  }
  return items.length === 0 ? [] : [list(items)]
}

/** Events whose names are nearly the same, whichever of the two the standard complains of. */
function lookAlikes(event: PlanEvent, page: Page): Inline[] {
  return (page.book.lookAlikes.get(event.id) ?? []).map(id => eventLink(id, page))
}

function footer(event: PlanEvent, page: Page): Block[] {
  const { book } = page
  const issue = newIssueUrl(book, `Tracking plan: ${event.name}`)
  const report = issue === null ? [] : [link('report a problem', issue)]
  return [paragraph([...joined([editLink(event.at, book, 'Edit this event'), ...report], ' · '), text('')])]
}
