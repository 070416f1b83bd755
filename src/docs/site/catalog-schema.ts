import type { JsonObject } from '../../text/json.ts'

/** Where a site has it, beside the catalogue. */
export const CATALOG_SCHEMA_FILE = 'catalog.schema.json'

const text: JsonObject = { type: 'string' }
const textOrNull: JsonObject = { type: ['string', 'null'] }
const names: JsonObject = { type: 'array', items: text, uniqueItems: true }
const classes = ['none', 'internal', 'personal', 'sensitive']

/** A list that is left out where it would be empty. */
function some(description: string): JsonObject {
  return { ...names, minItems: 1, description }
}

/** @param optional keys that an item may leave out */
function closed(properties: JsonObject, description?: string, optional: JsonObject = {}): JsonObject {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    additionalProperties: false,
    required: Object.keys(properties),
    properties: { ...properties, ...optional },
  }
}

function kind(...kinds: string[]): JsonObject {
  return { enum: kinds, description: 'What the item is.' }
}

const common: JsonObject = {
  plan: { ...text, description: 'Id of the plan that it is part of.' },
  name: { ...text, description: 'Its name, as people know it.' },
  url: {
    type: 'string',
    format: 'uri-reference',
    description:
      'Its page, from the place of this file. The same with `.md` for `.html` is its markdown twin.',
  },
  text: { ...text, description: 'The first sentence of its description; empty where there is none.' },
}

const belongings: JsonObject = {
  status: { enum: ['draft', 'active', 'deprecated'], description: 'Whether it is in use.' },
  owner: {
    ...textOrNull,
    description:
      'By name; of a property: its own, else the one that all its events have. null: none, or they differ.',
  },
  stage: {
    ...textOrNull,
    description:
      'A step of the funnel; of a property: the one that all its events have. null: none, or they differ.',
  },
  kpis: { ...names, description: 'The KPIs that it feeds, by name.' },
  sources: { ...names, description: 'What sends it, by name.' },
  destinations: { ...names, description: 'What reads it, by name.' },
  tags: { ...names, description: 'Its tags, the areas that it belongs to.' },
  classification: {
    enum: [...classes, null],
    description: 'The most delicate class of data in it; null: not decided.',
  },
}

const aliases = some(
  'Other names that it is known by: those that it had before, and those that it has at destinations; absent: there are none.',
)

const event = closed(
  {
    kind: kind('event'),
    ...common,
    type: { enum: ['track', 'page', 'screen'], description: 'The call that it is sent by.' },
    ...belongings,
    keys: { type: 'array', items: text, description: 'Paths of its properties: `products[].sku`.' },
    schema: {
      type: ['string', 'null'],
      format: 'uri-reference',
      description: 'The JSON Schema of its payload, from the place of this file.',
    },
  },
  'An event.',
  { aliases },
)

const property = closed(
  {
    kind: kind('property'),
    ...common,
    ...belongings,
    events: { type: 'integer', minimum: 0, description: 'How many events have it.' },
  },
  'A property: one with a page of its own, or one that a single event has.',
  {
    owners: some('All that its events have, by name, where they differ; absent: `owner` says it.'),
    stages: some('All that its events have, where they differ; absent: `stage` says it.'),
    event: { ...text, description: 'The event whose page it is on; absent: it has a page.' },
    aliases,
  },
)

const NAMED = ['kpi', 'owner', 'use-case', 'stage', 'source', 'destination']

const named = closed(
  {
    kind: kind(...NAMED),
    ...common,
    id: { ...text, description: 'What the plan calls it.' },
  },
  'Anything else that has a name and a page.',
)

const retired = closed(
  {
    kind: { enum: ['event', 'property', 'trait', ...NAMED], description: 'What it was.' },
    ...common,
    text: { ...text, description: 'The reason; empty where none is given.' },
    status: { const: 'retired', description: 'It is not in the plan any more.' },
    on: { ...textOrNull, description: 'The day from which that is so, as an ISO date; null: not known.' },
  },
  'Something that was removed.',
)

/** JSON Schema of `catalog.json`. */
export const catalogSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Waymark catalogue',
  description: 'Everything that can be looked up in a published tracking plan.',
  ...closed({
    $schema: { const: CATALOG_SCHEMA_FILE, description: 'This schema, beside the catalogue.' },
    version: { const: 1, description: 'Raised when a reader of the catalogue has to change.' },
    plans: {
      type: 'array',
      description: 'The plans that are documented here.',
      items: closed({
        id: { ...text, description: 'What the items call it.' },
        name: { ...textOrNull, description: 'Its name; null: it has none.' },
        version: { ...textOrNull, description: 'Its version; null: none is stated.' },
      }),
    },
    items: {
      type: 'array',
      description: 'Everything that has a page, and every property.',
      items: { oneOf: [event, property, closed({ kind: kind('trait'), ...common }, 'A trait.'), named] },
    },
    retired: {
      type: 'array',
      description:
        'What was removed and had a page: that page says so now. What has a new name is not among them.',
      items: retired,
    },
  }),
}
