import { deprecation, ignore, propertyRef, usage, variantPropertyRef } from './property-keys.ts'
import {
  any,
  choice,
  date,
  either,
  flag,
  id,
  key,
  list,
  map,
  type ObjectShape,
  object,
  type Shape,
  schemaDocument,
  text,
  version,
} from './shape.ts'

export const unplannedPolicies = ['forbid', 'allow'] as const
export const eventTypes = ['track', 'page', 'screen'] as const
export const statuses = ['draft', 'active', 'deprecated'] as const

export const unplanned: Shape = choice(...unplannedPolicies)
export const properties: Shape = map(propertyRef)
const deprecated = either(flag, deprecation)

const sourceState = either(
  choice(...statuses),
  object('the state of a source', {
    status: key(
      choice(...statuses),
      'Whether this source sends it already: draft, active (default) or deprecated.',
    ),
    since: key(text, 'The version of the app that sends it first, in quotes.'),
    link: key(text, 'Where the work on it is tracked.'),
    deprecated: key(deprecated, 'This source is going to stop sending it.'),
  }),
)
export const eventSources: Shape = either(list(id('sources')), map(sourceState, 'sources'))

const destinationNames = either(
  text,
  object('a name in a destination', {
    event: key(text, "The event's name there."),
    properties: key(map(text), 'Names of properties there, by their path here.'),
  }),
)

const variant = object('a variant', {
  properties: key(
    map(variantPropertyRef),
    'What differs, by property; what is not named is as in the event. `false`: this source never sends it.',
  ),
  trigger: key(text, 'When this source sends it, where that differs.'),
})

export const event: ObjectShape = object('an event', {
  description: key(text, 'What has happened when it is sent.'),
  name: key(text, 'Its name in payloads, where that is not its key: a page with the name of a track event.'),
  type: key(choice(...eventTypes), 'The call that sends it (default: `track`).'),
  status: key(choice(...statuses), 'draft, active (default) or deprecated.'),
  version: key(version, 'Its semantic version.'),
  owner: key(id('owners'), 'Who answers for it.'),
  champion: key(text, 'The person in the team.'),
  trigger: key(text, 'When exactly it is sent.'),
  kpis: key(list(id('kpis')), 'KPIs that it feeds.'),
  useCases: key(list(id('useCases')), 'Use cases that it serves.'),
  stage: key(text, 'The step of the funnel that it belongs to.'),
  sources: key(eventSources, 'What sends it: a list, or a map with the state of each. Absent: every source.'),
  destinations: key(list(id('destinations')), 'Where it goes. Absent: wherever its sources go.'),
  include: key(list(id('bundles')), 'Bundles of properties that it carries.'),
  usedBy: key(list(usage), 'Dashboards, models and audiences that use it.'),
  links: key(
    list(object('a link', { title: key(text, 'What is there.'), url: key(text, 'Where.') }, ['url'])),
    'Designs, tickets, documents.',
  ),
  names: key(map(destinationNames, 'destinations'), 'Its name in a destination, where that differs.'),
  tags: key(list(text), 'Words to find it by.'),
  upgrade: key(text, 'What senders and readers of the last major version must do.'),
  internal: key(flag, '`true`: left out of the published site, search and feed.'),
  addedOn: key(date, 'When it was added.'),
  reviewedOn: key(date, 'When it was last reviewed.'),
  deprecated: key(deprecated, 'It is still sent, and is going away.'),
  renamedFrom: key(text, 'Its name before: the same event under a new name.'),
  unplanned: key(unplanned, 'Properties that are sent and not planned, where that differs from the plan.'),
  properties: key(properties, 'What it carries.'),
  schema: key(schemaDocument, 'What it carries, as one JSON Schema document; instead of `properties`.'),
  variants: key(map(variant, 'sources'), 'Where a source differs.'),
  examples: key(list(any), 'Real payloads; each is checked against the event.'),
  ignore: key(ignore, 'Findings that are suppressed here.'),
})

/** `traits.user` in its longer form. */
export const traitSet: ObjectShape = object('a set of traits', {
  properties: key(properties, 'The traits.'),
  sources: key(eventSources, 'What sends them. Absent: every source.'),
  destinations: key(list(id('destinations')), 'Where they go. Absent: wherever their sources go.'),
  owner: key(id('owners'), 'Who answers for them.'),
  trigger: key(text, 'When they are sent.'),
  unplanned: key(unplanned, 'Traits that are sent and not planned, where that differs from the plan.'),
})
