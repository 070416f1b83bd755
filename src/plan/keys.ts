import { isObject, type Json, own } from '../text/json.ts'
import { event, eventSources, properties, traitSet, unplanned } from './event-keys.ts'
import { ignore } from './property-keys.ts'
import {
  any,
  choice,
  date,
  destinationType,
  flag,
  id,
  type Key,
  key,
  list,
  map,
  type ObjectShape,
  object,
  type Shape,
  text,
  version,
} from './shape.ts'

export const enforcements = ['none', 'report', 'drop-property', 'drop-event'] as const
export const ownershipModels = ['champions', 'wrangler'] as const
export const roles = [
  'project-champion',
  'business-owner',
  'technical-owner',
  'marketing-owner',
  'stakeholder',
] as const
export const requirements = ['business', 'technical'] as const
export const goals = ['make-money', 'save-money', 'mitigate-risk', 'further-mission'] as const
export const migrationStatuses = ['planned', 'dual-write', 'done'] as const
export const defaultFunnel = ['acquisition', 'activation', 'retention', 'referral', 'revenue'] as const

const enforcement = choice(...enforcements)

/** A bare map of traits, or the longer form: that has `properties`, and they are a map of maps. */
const traits: Shape = {
  kind: 'pick',
  of: [traitSet, properties],
  pick: value => (isTraitSet(value) ? traitSet : properties),
}

export function isTraitSet(value: Json): boolean {
  if (!isObject(value)) return false
  const inner = own(value, 'properties')
  if (!isObject(inner) || !Object.values(inner).every(isObject)) return false
  // Beside `properties`, a bare map has other traits, which are maps of property keys.
  return Object.entries(value).every(
    ([key, child]) => Object.hasOwn(traitSet.keys, key) || !isObject(child) || Array.isArray(child),
  )
}

/** What is written once in a plan. */
const single: Readonly<Record<string, Key>> = {
  plan: key(
    object('`plan`', {
      name: key(text, 'Its name.'),
      version: key(version, 'The semantic version of the whole plan.'),
      description: key(text, 'What is collected, and why.'),
      unplanned: key(
        unplanned,
        'Properties that an app sends and the plan does not name: forbid, or allow (default).',
      ),
      enforcement: key(enforcement, 'What happens to an event that violates the plan.'),
      reviewedOn: key(date, 'When the whole plan was last reviewed.'),
      ignore: key(ignore, 'Findings that are suppressed for the whole plan.'),
    }),
    'The plan itself; once.',
  ),
  ownership: key(
    object(
      '`ownership`',
      {
        model: key(choice(...ownershipModels), 'champions (spread over teams) or wrangler (one keeper).'),
        wrangler: key(id('owners'), 'The one keeper of the standard.'),
      },
      ['model'],
    ),
    'Who keeps the standard; once.',
  ),
  funnel: key(list(text, 1), `The steps of the funnel in order; default: ${defaultFunnel.join(', ')}.`),
}

/** What is written once a file. */
const perFile: Readonly<Record<string, Key>> = {
  $schema: key(text, 'The JSON Schema of this format, for editors.'),
  defaults: key(
    object('`defaults`', {
      owner: key(id('owners'), 'Owner of the events that name none.'),
      sources: key(eventSources, 'Sources of the events that name none.'),
      destinations: key(list(id('destinations')), 'Destinations of the events that name none.'),
    }),
    'For the events of this file that do not say otherwise.',
  ),
}

/** Maps by name, merged over the files of a plan. */
const merged: Readonly<Record<string, Key>> = {
  owners: key(
    map(
      object('an owner', {
        name: key(text, 'Name of the person or team.'),
        roles: key(list(choice(...roles)), 'What they are to the plan.'),
        role: key(choice(...roles), 'The one role.'),
        github: key(text, 'GitHub handle, for CODEOWNERS.'),
        contact: key(text, 'How to reach them.'),
        description: key(text, 'What they look after.'),
      }),
    ),
    'People and teams.',
  ),
  useCases: key(
    map(
      object('a use case', {
        name: key(text, 'Its name.'),
        description: key(text, 'What the data is used for.'),
        requirement: key(choice(...requirements), 'Where the requirement comes from.'),
        goal: key(choice(...goals), 'The goal that it serves.'),
        outcomes: key(
          list(
            object('an outcome', {
              description: key(text, 'What is better then.'),
              stakeholders: key(list(id('owners')), 'Owners who have an interest in it.'),
              kpis: key(list(id('kpis')), 'KPIs that show it.'),
            }),
          ),
          'What comes of it.',
        ),
      }),
    ),
    'What the data is for.',
  ),
  kpis: key(
    map(
      object('a KPI', {
        name: key(text, 'Its name.'),
        description: key(text, 'What it measures.'),
        unit: key(text, 'Its unit.'),
        target: key(any, 'The value to reach.'),
        owner: key(id('owners'), 'Who answers for it.'),
      }),
    ),
    'What is measured.',
  ),
  sources: key(
    map(
      object('a source', {
        name: key(text, 'Its name.'),
        type: key(
          text,
          'Its kind, which picks the code that its event pages show: javascript, react-native, node, ios, android, flutter, python, ruby, php, go, java, dotnet, http, …',
        ),
        description: key(text, 'What it is.'),
        owner: key(id('owners'), 'Who answers for it.'),
        repository: key(text, 'Where its code is.'),
        enforcement: key(enforcement, 'What happens to an event of it that violates the plan.'),
      }),
    ),
    'Where data comes from.',
  ),
  destinations: key(
    map(
      object('a destination', {
        name: key(text, 'Its name.'),
        type: key(destinationType, 'Its kind, which picks the limits that apply: ga4, braze, snowflake, …'),
        description: key(text, 'What it is.'),
        owner: key(id('owners'), 'Who answers for it.'),
        sources: key(list(id('sources')), 'The sources that it takes from. Absent: all.'),
        allowPersonal: key(flag, '`true`: personal data may go here.'),
      }),
    ),
    'Where data goes.',
  ),
  identifiers: key(
    map(
      object('an identifier', {
        entity: key(text, 'What it identifies: user, account, device, …'),
        collection: key(text, 'The collection that it belongs to.'),
        format: key(text, 'Its format: `uuid`, …'),
        aliases: key(list(text), 'Other names that it goes by.'),
        description: key(text, 'What it is.'),
      }),
    ),
    'Every id by name.',
  ),
  properties: key(properties, 'The property library, for `$ref: "#/properties/NAME"`.'),
  common: key(properties, 'Properties that every event carries.'),
  bundles: key(
    map(
      object('a bundle', {
        description: key(text, 'What its properties have in common.'),
        properties: key(properties, 'What it carries.'),
      }),
    ),
    'Sets of properties that events share, by `include`.',
  ),
  schemas: key(properties, 'Shared object types, for `$ref: "#/schemas/NAME"`.'),
  traits: key(
    object('`traits`', {
      user: key(traits, 'What is known of a person: a map of traits, or the longer form with `properties`.'),
      group: key(
        traits,
        'What is known of an account: a map of traits, or the longer form with `properties`.',
      ),
    }),
    'What is known of people and accounts.',
  ),
  events: key(map(event), 'The events by name.'),
}

/** Lists, put one behind the other. */
const lists: Readonly<Record<string, Key>> = {
  migrations: key(
    list(
      object('a migration', {
        from: key(
          object('the origin of a migration', {
            system: key(text, 'The older system.'),
            event: key(text, "The event's name there."),
          }),
          'What it is re-routed from.',
        ),
        to: key(id('events'), 'The event that takes over.'),
        properties: key(map(text), 'Old name → path of the property here.'),
        status: key(choice(...migrationStatuses), 'How far it is.'),
        backfill: key(flag, 'Whether old data is filled in.'),
      }),
    ),
    'What is re-routed from an older implementation.',
  ),
  removed: key(
    list(
      object(
        'a removed event',
        {
          event: key(text, 'Its name, which must not come back with a new meaning.'),
          on: key(date, 'When it was removed.'),
          reason: key(text, 'Why.'),
        },
        ['event'],
      ),
    ),
    'Retired events.',
  ),
}

/** A plan file. */
export const planFile: ObjectShape = object('a plan', { ...single, ...perFile, ...merged, ...lists })
