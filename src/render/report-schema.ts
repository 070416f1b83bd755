import type { JsonObject } from '../text/json.ts'

const text: JsonObject = { type: 'string' }
const textOrNull: JsonObject = { type: ['string', 'null'] }
const count: JsonObject = { type: 'integer', minimum: 0 }
const position: JsonObject = { type: 'integer', minimum: 1 }
const fingerprint: JsonObject = {
  type: 'string',
  pattern: '^[0-9a-f]{8}$',
  description: 'A hash of what it is about: it survives new commits and never covers another one.',
}
const level: JsonObject = { enum: ['breaking', 'risky', 'safe'] }
const texts: JsonObject = { type: 'array', items: text }

function closed(properties: JsonObject, description?: string): JsonObject {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  }
}

function orNull(schema: JsonObject): JsonObject {
  return { anyOf: [schema, { type: 'null' }] }
}

const plan = closed({ id: text, name: textOrNull, version: textOrNull, events: count, properties: count })

const summary = closed({
  problems: { ...count, description: 'New findings of reading a plan; they count in errors too.' },
  errors: { ...count, description: 'New findings of this severity.' },
  warnings: count,
  infos: count,
  suppressed: { ...count, description: 'Findings that the plan switches off; they are not listed.' },
  existing: { ...count, description: 'Findings that the base has too; listed with `new: false`.' },
  breaking: { ...count, description: 'Breaking changes that are not accepted.' },
  risky: count,
  safe: count,
  undecided: { ...count, description: 'Changes that could not be proven safe or breaking.' },
  approved: { ...count, description: 'Breaking changes that are accepted.' },
})

const finding = closed({
  rule: text,
  plan: text,
  message: text,
  severity: { enum: ['error', 'warning', 'info'] },
  new: { type: 'boolean', description: 'False where the base has it too, or the baseline file accepts it.' },
  object: {
    ...text,
    description: '`plan`, `event:NAME`, `property:EVENT/PATH`, `trait:user/PATH`, `file:PATH`, …',
  },
  path: { ...text, description: 'JSON pointer into the file.' },
  file: text,
  line: position,
  column: { ...position, description: 'In UTF-16 units, from 1.' },
  endLine: position,
  endColumn: position,
  suggestion: textOrNull,
  fingerprint,
})

const change = closed({
  kind: text,
  plan: text,
  object: text,
  level: { ...level, description: 'The worse of its effects on those that the team protects.' },
  producers: { ...level, description: 'Its effect on the apps that send.' },
  consumers: { ...level, description: 'Its effect on what reads the data.' },
  event: textOrNull,
  property: {
    ...textOrNull,
    description: "A property's dotted path, `[]` for items; `user.town` for a trait.",
  },
  source: { ...textOrNull, description: 'The source whose variant it concerns.' },
  events: orNull({ ...texts, description: 'The events that a change of a shared definition reaches.' }),
  renamedFrom: textOrNull,
  proof: { enum: ['proven', 'structural', 'undecided'] },
  reason: { ...textOrNull, description: "Why it is undecided, or why its level is not its kind's own." },
  message: text,
  file: text,
  line: position,
  column: position,
  before: orNull(closed({ file: text, line: position }, 'Where it was written at the base.')),
  witness: orNull(
    closed(
      {
        payload: true,
        acceptedBy: { enum: ['base', 'head'] },
        rejectedBy: { enum: ['base', 'head'] },
        error: text,
      },
      'A payload that one side accepts and the other does not, checked with ajv.',
    ),
  ),
  impact: closed(
    { sources: texts, destinations: texts, kpis: texts, owners: texts },
    'Who is concerned, by id.',
  ),
  approved: orNull(
    closed({ by: { enum: ['major-version', 'label', 'record'] }, who: textOrNull, reason: textOrNull }),
  ),
  fingerprint,
})

/** JSON Schema of what `--format json` writes. */
export const reportSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Waymark report',
  description: 'What a run of `waymark check`, `lint` or `diff` found.',
  ...closed({
    version: { const: 1 },
    verdict: { enum: ['pass', 'fail'] },
    plans: { type: 'array', items: plan },
    summary,
    findings: { type: 'array', items: finding },
    changes: { type: 'array', items: change },
  }),
}
