import { say } from '../../text/phrase.ts'
import type { Found } from '../difference.ts'
import type { ChangeKind, KindExample, NodeKind, TraitsKind } from '../kind.ts'
import { listChange, type TraitsPair } from '../pair.ts'
import { whose } from '../words.ts'
import { eventDestinationAdded, eventDestinationRemoved } from './event-destination.ts'
import { eventSourceAdded, eventSourceRemoved, sourcesAdded, sourcesRemoved } from './event-source.ts'
import { eventTriggerChanged, triggersChanged } from './event-trigger.ts'
import { factChange, factShown, sourceFacts, sourceFactTitle } from './fact.ts'

/** The kinds of properties, under the name that they have for traits. */
export function traitKind(kind: NodeKind): NodeKind {
  const id = traitId(kind.id)
  const mirror = typeof kind.mirror === 'string' ? traitId(kind.mirror) : kind.mirror
  return {
    ...kind,
    id,
    mirror,
    summary: `Of a trait. ${kind.summary}`,
    examples: kind.examples.map(traitExample),
  }
}

/** `property-removed` → `trait-removed` */
export const traitId = (id: string): string => id.replace(/^property-/, 'trait-')

/** An event's example with its properties as traits of users. */
function traitExample(example: KindExample): KindExample {
  const asTraits = (yaml: string): string =>
    yaml.replace(/^events:\n {2}[^:]+: \{ properties: (.*) \}\n$/s, 'traits:\n  user: $1\n')
  const changes = example.changes.map(change => traitId(change).replace(/property:[^/]+\//, 'trait:user/'))
  return { before: asTraits(example.before), after: asTraits(example.after), changes }
}

type EventLike = Pick<
  ChangeKind,
  'summary' | 'producers' | 'consumers' | 'title' | 'onMain' | 'here' | 'mend' | 'mirror'
>

/** A kind about a set of traits as a whole, in the words of the event's kind. */
function setKind(
  id: string,
  like: EventLike,
  mirror: TraitsKind['mirror'],
  detect: (pair: TraitsPair) => Found[],
  fields: readonly [string, string],
): TraitsKind {
  const { producers, consumers, title, onMain, here, mend } = like
  const plan = (field: string): string =>
    `sources: { web: {}, ios: {} }\ndestinations: { ga4: { type: ga4 }, braze: { type: braze } }\ntraits:\n  user: { properties: { plan: { type: string } }, ${field} }\n`
  return {
    id,
    on: 'traits',
    summary: `Of a set of traits. ${like.summary}`,
    mirror,
    producers,
    consumers,
    title,
    ...(mend ? { mend } : {}),
    onMain,
    here,
    detect,
    examples: [{ before: plan(fields[0]), after: plan(fields[1]), changes: [`${id} traits:user`] }],
  }
}

export const traitSourceAdded: TraitsKind = setKind(
  'trait-source-added',
  eventSourceAdded,
  'trait-source-removed',
  ({ base, head }) => sourcesAdded(base, head),
  ['sources: [web]', 'sources: [web, ios]'],
)

export const traitSourceRemoved: TraitsKind = setKind(
  'trait-source-removed',
  eventSourceRemoved,
  'trait-source-added',
  ({ base, head }) => sourcesRemoved(base, head),
  ['sources: [web, ios]', 'sources: [web]'],
)

export const traitDestinationAdded: TraitsKind = setKind(
  'trait-destination-added',
  eventDestinationAdded,
  'trait-destination-removed',
  ({ base, head }) =>
    listChange(base.destinations, head.destinations).added.map(id => ({ data: { destination: id } })),
  ['destinations: [ga4]', 'destinations: [ga4, braze]'],
)

export const traitDestinationRemoved: TraitsKind = setKind(
  'trait-destination-removed',
  eventDestinationRemoved,
  'trait-destination-added',
  ({ base, head }) =>
    listChange(base.destinations, head.destinations).removed.map(id => ({ data: { destination: id } })),
  ['destinations: [ga4, braze]', 'destinations: [ga4]'],
)

export const traitTriggerChanged: TraitsKind = setKind(
  'trait-trigger-changed',
  eventTriggerChanged,
  eventTriggerChanged.mirror,
  ({ base, head }) => triggersChanged(base, head),
  ['trigger: At sign-up.', 'trigger: At log-in.'],
)

/** Under the id that the fields of a single trait have. */
export const traitSetMetadataChanged: TraitsKind = setKind(
  'trait-metadata-changed',
  {
    summary: 'The owner of the set, or the state of one of its sources.',
    mirror: { none: 'the way back is the same change' },
    producers: { level: 'safe', why: 'Apps send the same.' },
    consumers: { level: 'safe', why: 'The data stays the same.' },
    title: c => sourceFactTitle(c) ?? say`${[...whose(c)]} has another ${String(c.data['field'])}`,
    ...factShown,
  },
  { none: 'the way back is the same change' },
  ({ base, head }) => [
    ...factChange(base.owner, head.owner, { field: 'owner' }),
    ...sourceFacts(base.sources, head.sources),
  ],
  ['owner: a', 'owner: b'],
)
