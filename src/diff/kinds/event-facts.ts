import type { PlanEvent } from '../../model/plan.ts'
import { list, type Phrase, say, words } from '../../text/phrase.ts'
import type { Case, Found } from '../difference.ts'
import type { EventKind, KindExample } from '../kind.ts'
import { kpi, owner, textOr, value, whose } from '../words.ts'
import {
  atField,
  factChange,
  factShown,
  ownersShown,
  setChange,
  sortedFact,
  sourceFacts,
  sourceFactTitle,
} from './fact.ts'

interface Fact {
  readonly id: string
  /** key in the plan file */
  readonly field: string
  readonly summary: string
  readonly title: (change: Case) => Phrase
  readonly consumers?: string
  readonly shown?: Pick<EventKind, 'onMain' | 'here'>
  readonly detect: (base: PlanEvent, head: PlanEvent) => Found[]
  readonly example: readonly [before: string, after: string]
}

/** A kind about a fact of an event that no payload shows and nobody's data depends on. */
function eventFact(fact: Fact): EventKind {
  const example = (body: string): string => `events:\n  Cart Viewed: ${body}\n`
  const examples: KindExample[] = [
    {
      before: example(fact.example[0]),
      after: example(fact.example[1]),
      changes: [`${fact.id} event:Cart Viewed`],
    },
  ]
  return {
    id: fact.id,
    on: 'event',
    summary: fact.summary,
    mirror: { none: 'the way back is the same change' },
    producers: { level: 'safe', why: 'Apps send the same.' },
    consumers: { level: 'safe', why: fact.consumers ?? 'The data stays the same.' },
    title: fact.title,
    ...(fact.shown ?? factShown),
    detect: ({ base, head }) => (base && head ? atField(fact.detect(base, head), head.at, fact.field) : []),
    examples,
  }
}

export const eventVersionChanged: EventKind = eventFact({
  id: 'event-version-changed',
  field: 'version',
  summary: 'The event’s version number.',
  title: c =>
    say`${[...whose(c)]} goes from ${textOr(c.data['from'], 'no version')} to ${textOr(c.data['to'], 'no version')}`,
  detect: (base, head) => factChange(base.version, head.version),
  example: ['{ version: 1.0.0 }', '{ version: 1.1.0 }'],
})

export const eventOwnerChanged: EventKind = eventFact({
  id: 'event-owner-changed',
  field: 'owner',
  summary: 'Another owner, or none.',
  title: c => {
    const { from, to } = c.data
    if (typeof to !== 'string')
      return say`${[...whose(c)]} no longer has an owner; it was ${owner(c, String(from))}`
    return say`${[...whose(c)]} now belongs to ${owner(c, to)}`
  },
  shown: ownersShown,
  detect: (base, head) => factChange(base.owner, head.owner),
  example: ['{ owner: checkout }', '{ owner: growth }'],
})

function kpisTitle(c: Case): Phrase {
  const [added, removed] = [c.data['added'] as string[], c.data['removed'] as string[]]
  const feeds: Phrase = added.length > 0 ? [' now feeds ', ...list(added.map(id => kpi(c, id)))] : []
  const lost: Phrase = removed.length > 0 ? [' no longer feeds ', ...list(removed.map(id => kpi(c, id)))] : []
  return [...whose(c), ...feeds, feeds.length > 0 && lost.length > 0 ? ' and' : '', ...lost].filter(
    part => part !== '',
  )
}

export const eventKpisChanged: EventKind = eventFact({
  id: 'event-kpis-changed',
  field: 'kpis',
  summary: 'The event feeds other KPIs than before.',
  title: kpisTitle,
  detect: (base, head) => setChange(base.kpis, head.kpis),
  example: ['{ kpis: [conversion] }', '{ kpis: [revenue] }'],
})

export const eventStageChanged: EventKind = eventFact({
  id: 'event-stage-changed',
  field: 'stage',
  summary: 'Another step of the funnel.',
  title: c => say`${[...whose(c)]} moves to the stage ${textOr(c.data['to'])}`,
  detect: (base, head) => factChange(base.stage, head.stage),
  example: ['{ stage: activation }', '{ stage: revenue }'],
})

export const eventDescriptionChanged: EventKind = eventFact({
  id: 'event-description-changed',
  field: 'description',
  summary: 'The text that says what the event means.',
  title: c => [...whose(c), ' is described in other words'],
  detect: (base, head) => factChange(base.description, head.description),
  example: ['{ description: A cart is seen. }', '{ description: A cart is viewed. }'],
})

export const eventTagsChanged: EventKind = eventFact({
  id: 'event-tags-changed',
  field: 'tags',
  summary: 'The event’s tags.',
  title: c => [...whose(c), ' has other tags'],
  detect: (base, head) => setChange(base.tags, head.tags),
  example: ['{ tags: [a] }', '{ tags: [a, b] }'],
})

export const eventExamplesChanged: EventKind = eventFact({
  id: 'event-examples-changed',
  field: 'examples',
  summary: 'The event’s example payloads.',
  title: c => [...whose(c), ' has other examples'],
  detect: (base, head) => {
    const changed = factChange(sortedFact(base.examples), sortedFact(head.examples))
    return changed.map(one => ({
      ...one,
      data: { from: base.examples.length, to: head.examples.length, examples: one.data['to'] ?? null },
    }))
  },
  example: ['{ examples: [{ a: 1 }] }', '{ examples: [{ a: 1 }, { a: 2 }] }'],
})

/** The other fields of an event. Those of a source, a destination or a variant have kinds of their own. */
const METADATA: readonly [field: string, read: (event: PlanEvent) => unknown][] = [
  ['champion', event => event.champion],
  ['useCases', event => sortedFact(event.useCases)],
  ['usedBy', event => sortedFact(event.usedBy)],
  ['links', event => sortedFact(event.links)],
  ['upgrade', event => event.upgrade],
  ['internal', event => event.internal],
  ['addedOn', event => event.addedOn],
  ['reviewedOn', event => event.reviewedOn],
  ['renamedFrom', event => event.renamedFrom],
]

function metadata(base: PlanEvent, head: PlanEvent, renamed: boolean): Found[] {
  const fields = METADATA.filter(([field]) => !(renamed && field === 'renamedFrom'))
  const facts = fields.flatMap(([field, read]) =>
    atField(factChange(read(base), read(head), { field }), head.at, field),
  )
  return [
    ...facts,
    ...lifecycle(base, head),
    ...sourceFacts(base.sources, head.sources),
    ...bodyTexts(base, head),
  ]
}

/** A retreat to draft, and other dates or reasons of the same deprecation. */
function lifecycle(base: PlanEvent, head: PlanEvent): Found[] {
  const gone = (event: PlanEvent): boolean => event.status === 'deprecated' || event.deprecated !== null
  if (gone(base) && gone(head))
    return atField(
      factChange(base.deprecated, head.deprecated, { field: 'deprecated' }),
      head.at,
      'deprecated',
    )
  if (gone(base) || gone(head) || head.status !== 'draft') return []
  return atField(factChange(base.status, head.status, { field: 'status' }), head.at, 'status')
}

/** Texts of a payload that is given as one JSON Schema. */
function bodyTexts(base: PlanEvent, head: PlanEvent): Found[] {
  return ['title', 'description', '$comment', 'examples', 'default'].flatMap(key =>
    base.body.written || head.body.written
      ? factChange(base.body.schema[key], head.body.schema[key], { field: `schema.${key}` })
      : [],
  )
}

/** A live event that is a draft again: nothing promises any longer that it comes. */
const isRetreat = (c: Case): boolean => c.data['field'] === 'status'

export const eventMetadataChanged: EventKind = {
  id: 'event-metadata-changed',
  on: 'event',
  summary: 'Another field of the event; the field is in the data.',
  mirror: { none: 'the way back is the same change' },
  producers: { level: 'safe', why: 'Apps send the same.' },
  consumers: {
    level: 'safe',
    why: 'The data stays the same.',
    of: c => (isRetreat(c) ? 'risky' : 'safe'),
    reason: c =>
      words(isRetreat(c) ? 'As a draft it may change or go without notice.' : 'The data stays the same.'),
  },
  title: c =>
    isRetreat(c)
      ? [...whose(c), ' is a draft again']
      : (sourceFactTitle(c) ?? say`${[...whose(c)]}: ${String(c.data['field'])} is changed`),
  message: c =>
    sourceFactTitle(c) ??
    say`${[...whose(c)]}: ${String(c.data['field'])} is changed from ${value(c.data['from'] ?? 'none')} to ${value(c.data['to'] ?? 'none')}`,
  ...factShown,
  detect: ({ base, head, renamed }) => (base && head ? metadata(base, head, renamed !== null) : []),
  examples: [
    {
      before: 'events:\n  Cart Viewed: { champion: a.smith }\n',
      after: 'events:\n  Cart Viewed: { champion: b.jones }\n',
      changes: ['event-metadata-changed event:Cart Viewed'],
    },
    {
      before: 'sources: { ios: { type: ios } }\nevents:\n  Cart Viewed: { sources: { ios: draft } }\n',
      after: 'sources: { ios: { type: ios } }\nevents:\n  Cart Viewed: { sources: { ios: active } }\n',
      changes: ['event-metadata-changed event:Cart Viewed'],
    },
  ],
}
