import { mendPlace } from '../../model/change.ts'
import { sourceLabel } from '../../model/labels.ts'
import type { EventSource, PlanEvent, TraitSet } from '../../model/plan.ts'
import { name, type Part, say, words } from '../../text/phrase.ts'
import type { Case, Found } from '../difference.ts'
import type { EventKind } from '../kind.ts'
import { listChange } from '../pair.ts'
import { planOf, titled, whose, within } from '../words.ts'

type Sent = { readonly sources: readonly EventSource[]; readonly sourcesDeclared?: boolean }

const ids = (sent: Sent): string[] => sent.sources.map(source => source.id)
const find = (sent: Sent, id: string): EventSource | undefined =>
  sent.sources.find(source => source.id === id)

/** A source that the event did not have. */
export function sourcesAdded(base: Sent, head: Sent): Found[] {
  return listChange(ids(base), ids(head)).added.map(id => {
    const at = find(head, id)?.at
    return { data: { source: id }, source: id, before: null, ...(at ? { at } : {}) }
  })
}

/** A source that the event has no longer. */
export function sourcesRemoved(base: Sent, head: Sent): Found[] {
  return listChange(ids(base), ids(head)).removed.map(id => ({
    data: { source: id },
    source: id,
    before: find(base, id)?.at ?? null,
  }))
}

const label = (c: Case): Part => name(sourceLabel(planOf(c), String(c.data['source'])))
const pairOf = (pair: {
  base: PlanEvent | TraitSet | null
  head: PlanEvent | TraitSet | null
}): [Sent, Sent] | null => (pair.base && pair.head ? [pair.base, pair.head] : null)

export const eventSourceAdded: EventKind = {
  id: 'event-source-added',
  on: 'event',
  summary: 'One more app sends the event.',
  mirror: 'event-source-removed',
  producers: { level: 'safe', why: 'The apps that send it already are not concerned.' },
  consumers: { level: 'safe', why: 'More of the same data arrives.' },
  title: c => titled(c, say`${label(c)} now sends ${[...whose(c)]}`, say`${label(c)} now sends more events`),
  onMain: () => words('not sent'),
  here: c => say`sent by ${label(c)}`,
  detect: pair => {
    const both = pairOf(pair)
    return both ? sourcesAdded(...both) : []
  },
  examples: [
    {
      before: 'sources: { web: {}, ios: {} }\nevents:\n  Cart Viewed: { sources: [web] }\n',
      after: 'sources: { web: {}, ios: {} }\nevents:\n  Cart Viewed: { sources: [web, ios] }\n',
      changes: ['event-source-added event:Cart Viewed'],
    },
  ],
}

export const eventSourceRemoved: EventKind = {
  id: 'event-source-removed',
  on: 'event',
  summary: 'An app that no longer sends the event. After the source’s `deprecated.sunset` it is risky.',
  mirror: 'event-source-added',
  producers: { level: 'safe', why: 'An app may stop sending.' },
  consumers: {
    level: 'breaking',
    why: 'That app’s part of the data stops.',
    reason: c => say`The data from ${label(c)} stops${within(c)}; what is left looks like a drop in use.`,
  },
  title: c =>
    titled(
      c,
      say`${label(c)} no longer sends ${[...whose(c)]}`,
      say`${label(c)} no longer sends what it sent`,
    ),
  mend: c =>
    say`put ${label(c)} back in ${mendPlace} as ${'deprecated'} with an end date; remove it once the reports on it have moved`,
  onMain: c => say`sent by ${label(c)}`,
  here: () => words('not sent'),
  detect: pair => {
    const both = pairOf(pair)
    return both ? sourcesRemoved(...both) : []
  },
  examples: [
    {
      before: 'sources: { web: {}, ios: {} }\nevents:\n  Cart Viewed: { sources: [web, ios] }\n',
      after: 'sources: { web: {}, ios: {} }\nevents:\n  Cart Viewed: { sources: [web] }\n',
      changes: ['event-source-removed event:Cart Viewed'],
    },
  ],
}
