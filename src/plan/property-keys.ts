import {
  any,
  choice,
  date,
  either,
  flag,
  format,
  id,
  type Key,
  key,
  list,
  map,
  type ObjectShape,
  object,
  pattern,
  ruleId,
  type Shape,
  text,
} from './shape.ts'

export const jsonTypes = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'] as const
export const classifications = ['none', 'internal', 'personal', 'sensitive'] as const
export const usageKinds = ['dashboard', 'model', 'audience', 'other'] as const

const count: Shape = { kind: 'number', whole: true, from: 0 }
const number: Shape = { kind: 'number' }

export const deprecation: ObjectShape = object('a deprecation', {
  since: key(date, 'Since when it is deprecated.'),
  sunset: key(date, 'The day after which it may be removed.'),
  reason: key(text, 'Why.'),
  replacedBy: key(text, 'What to use instead: the name of an event, or of a property of the same event.'),
})

export const usage: ObjectShape = object(
  'a use',
  {
    kind: key(
      choice(...usageKinds),
      'What uses it: a dashboard, a model, an audience or something else (default).',
    ),
    name: key(text, 'Its name.'),
    url: key(text, 'Where it is.'),
  },
  ['name'],
)

export const ignore: Shape = list(
  object(
    'a suppression',
    {
      rule: key(ruleId, 'The rule whose finding is suppressed here.'),
      reason: key(text, 'Why it is right to suppress it.'),
      until: key(date, 'The last day on which it holds.'),
    },
    ['rule'],
  ),
)

const valueMeaning = object(
  'a value',
  {
    value: key(any, 'The value.'),
    description: key(text, 'What it means.'),
    deprecated: key(either(flag, deprecation), 'It is still sent, and is going away.'),
  },
  ['value'],
)

/** The keys of a property that are no JSON Schema: what Waymark knows about it beyond its type. */
export const annotationKeys: Readonly<Record<string, Key>> = {
  unit: key(text, 'The unit of the number: `EUR`, `ms`, `ratio`.'),
  classification: key(choice(...classifications), 'How private it is; absent: nobody has decided yet.'),
  category: key(text, 'A finer data category, as `user.contact.email`.'),
  identifier: key(id('identifiers'), 'The identifier that it holds, where its name does not say so.'),
  owner: key(id('owners'), 'Who answers for it, where that is not the owner of its event.'),
  kpis: key(list(id('kpis')), 'KPIs that it feeds.'),
  usedBy: key(list(usage), 'Dashboards, models and audiences that use it.'),
  destinations: key(list(id('destinations')), 'Where it goes, where that is not everywhere its event goes.'),
  values: key(list(valueMeaning, 1), 'The allowed values with their meanings; means `enum`.'),
  renamedFrom: key(text, 'Its name before: the same property under a new name.'),
  ignore: key(ignore, 'Findings that are suppressed here.'),
}

/** In a variant `name: false` takes a property away, at every depth. */
function propertyShape(variant: boolean): ObjectShape {
  const self: Shape = variant
    ? {
        kind: 'ref',
        to: 'variantProperty',
        get: () => either({ kind: 'flag', only: false }, variantProperty),
      }
    : { kind: 'ref', to: 'property', get: () => property }
  const schema = either(flag, { kind: 'ref', to: 'property', get: () => property })
  const items: Shape = variant ? { kind: 'ref', to: 'variantProperty', get: () => variantProperty } : schema
  return object('a property', {
    description: key(text, 'What it is.'),
    required: key(
      either(flag, list(text)),
      '`true`: the object that it is in must have it. A list: the names of its own properties that it must have.',
    ),
    $ref: key(
      { kind: 'text', form: 'reference' },
      'A shared definition: `#/properties/NAME` or `#/schemas/NAME`.',
    ),
    type: key(either(choice(...jsonTypes), list(choice(...jsonTypes), 1)), 'Its JSON type or types.'),
    enum: key(list(any, 1), 'The allowed values.'),
    const: key(any, 'The one allowed value.'),
    pattern: key(pattern, 'A regular expression that the text matches.'),
    format: key(format, 'The format of the text, such as `date-time`, `email`, `uuid` or `uri`.'),
    minLength: key(count, 'Least number of characters.'),
    maxLength: key(count, 'Greatest number of characters.'),
    minimum: key(number, 'Least number.'),
    maximum: key(number, 'Greatest number.'),
    exclusiveMinimum: key(number, 'The number is greater than this.'),
    exclusiveMaximum: key(number, 'The number is less than this.'),
    multipleOf: key({ kind: 'number', above: 0 }, 'The number is a multiple of this.'),
    items: key(items, 'What each item of the list is.'),
    prefixItems: key(list(schema), 'What the first items are, in order.'),
    minItems: key(count, 'Least number of items.'),
    maxItems: key(count, 'Greatest number of items.'),
    uniqueItems: key(flag, 'No item comes twice.'),
    contains: key(schema, 'At least one item is this.'),
    properties: key(map(self), 'The properties of the object.'),
    patternProperties: key(
      { kind: 'map', of: schema, patterns: true },
      'Properties whose name matches a pattern.',
    ),
    propertyNames: key(schema, 'What the names of its properties are.'),
    additionalProperties: key(schema, '`false`: no property but the named ones; or what the others are.'),
    minProperties: key(count, 'Least number of properties.'),
    maxProperties: key(count, 'Greatest number of properties.'),
    dependentRequired: key(map(list(text)), 'Property → others that must come with it.'),
    dependentSchemas: key(map(schema), 'Property → what holds of the object where it is there.'),
    anyOf: key(list(schema, 1), 'At least one of these holds.'),
    oneOf: key(list(schema, 1), 'Exactly one of these holds.'),
    allOf: key(list(schema, 1), 'All of these hold.'),
    not: key(schema, 'This does not hold.'),
    if: key(schema, 'Where this holds, `then` does too, else `else`.'),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: key(schema, 'What holds where `if` does.'),
    else: key(schema, 'What holds where `if` does not.'),
    examples: key(list(any), 'Real values.'),
    default: key(any, 'The value that its absence means.'),
    deprecated: key(either(flag, deprecation), 'It is still sent, and is going away.'),
    ...annotationKeys,
  })
}

export const property: ObjectShape = propertyShape(false)
export const variantProperty: ObjectShape = propertyShape(true)
/** A property where it is named; in a map of properties of a variant it can be `false`. */
export const propertyRef: Shape = { kind: 'ref', to: 'property', get: () => property }
export const variantPropertyRef: Shape = {
  kind: 'ref',
  to: 'variantProperty',
  get: () => either({ kind: 'flag', only: false }, variantProperty),
}
