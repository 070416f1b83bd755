import { changeKinds } from '../diff/kinds/index.ts'
import { destinationTypes } from '../lint/data/destinations.ts'
import { limitRows } from '../lint/options.ts'
import { presets } from '../lint/presets/index.ts'
import { rules } from '../lint/registry.ts'
import type { Rule } from '../lint/rule.ts'
import { type JsonObject, objectFrom } from '../text/json.ts'

const levels: JsonObject = { enum: ['error', 'warning', 'warn', 'info', 'off'] }

const level: JsonObject = {
  ...levels,
  description: 'How much a finding counts: errors fail a run by default; off turns the rule off.',
}

/** Whether a rule's own schema is wanted: a checker needs those alone that a config names. */
export type InFull = (rule: string) => boolean

/** The JSON Schema (draft 7, which editors know best) of `waymark.yml`, from the registries of rules, presets and change kinds. */
export function configSchema(inFull: InFull = () => true): JsonObject {
  return closed('Waymark config', 'The standard that a tracking plan is checked against.', {
    $schema: { type: 'string', description: 'For editors; not read.' },
    version: { const: 1, description: 'Version of this format.' },
    ...standardKeys(inFull),
    plans: {
      type: 'object',
      description: 'The plans of this repository by id. Default: the folder `tracking-plan`.',
      minProperties: 1,
      additionalProperties: closed('Plan', 'One plan.', {
        path: text('Folder or file, relative to the root of the repository. Default: tracking-plan'),
        format: text('Format of the files, where detection should not be relied on.'),
      }),
    },
    ignores: globList('Files that are no part of any plan.'),
    compatibility: compatibilitySchema(),
    docs: docsSchema(),
    failOn: {
      enum: ['error', 'warning', 'breaking', 'never'],
      description: 'What makes a run fail. Breaking changes do at every setting but `never`. Default: error',
    },
    baseline: text('File of findings that are accepted as they are. Default: waymark-baseline.json'),
    approvals: text('File of accepted breaking changes. Default: waymark-approvals.yml'),
  })
}

/** The JSON Schema of a file that a config extends: the standard alone. */
export function standardSchema(inFull: InFull = () => true): JsonObject {
  return closed('Waymark standard', 'Rules for `extends` of another config.', {
    $schema: { type: 'string', description: 'For editors; not read.' },
    version: { const: 1, description: 'Version of this format.' },
    ...standardKeys(inFull),
  })
}

function standardKeys(inFull: InFull): JsonObject {
  return {
    extends: {
      type: 'array',
      description:
        'Presets and files (./standards/base.yml), applied left to right over `recommended`; `none` starts from nothing.',
      items: {
        type: 'string',
        anyOf: [
          ...[...presets.values()].map(({ id, summary }) => ({ const: id, description: summary })),
          { pattern: '^\\.{1,2}/.*\\.(ya?ml|json)$', description: 'A file of this repository.' },
        ],
      },
    },
    rules: rulesSchema(inFull),
    overrides: {
      type: 'array',
      description: 'Other levels or options for some files or events; the last match wins.',
      items: overrideSchema(inFull),
    },
    destinations: destinationsSchema(),
  }
}

function rulesSchema(inFull: InFull): JsonObject {
  return {
    type: 'object',
    description: 'Level, or [level, options], of each rule.',
    additionalProperties: false,
    properties: objectFrom(rules.map(rule => [rule.id, inFull(rule.id) ? ruleSchema(rule) : {}])),
  }
}

function ruleSchema(rule: Rule): JsonObject {
  if (rule.problem) {
    return { const: 'error', description: `${rule.summary} Found while reading a plan: always an error.` }
  }
  return {
    description: `${rule.summary} ${rule.why}`,
    default: rule.level,
    // editors complete no value from `else`
    ...suggested(['error', 'warning', 'info', 'off']),
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      type: 'array',
      minItems: 1,
      items: [level, { ...rule.options.schema, description: `Options of ${rule.id}.` }],
      additionalItems: false,
    },
    // no words of its own: an editor would show them in the place of the rule's
    else: levels,
  }
}

function overrideSchema(inFull: InFull): JsonObject {
  const override = closed('Override', 'Settings for some of the plan.', {
    files: globList('Files that it is for.'),
    match: closed('Match', 'Events that it is for; each key that is given must match.', {
      events: globList('Names of events.'),
      status: list({ enum: ['draft', 'active', 'deprecated'] }, 'Status of the event.'),
      owners: list({ type: 'string' }, 'Owners of the event.'),
      tags: list({ type: 'string' }, 'Tags of the event, any of them.'),
    }),
    rules: rulesSchema(inFull),
  })
  return { ...override, required: ['rules'] }
}

function destinationsSchema(): JsonObject {
  return {
    type: 'object',
    description: "Destination types of the team's own, and other limits for the built-in ones.",
    additionalProperties: closed('Destination type', 'What a destination accepts.', {
      like: { enum: [...destinationTypes], description: 'The built-in type whose limits it starts from.' },
      limits: limitRows,
      reserved: list({ type: 'string' }, 'Names that mean something else there.'),
    }),
  }
}

function compatibilitySchema(): JsonObject {
  return closed('Compatibility', 'Which changes are breaking, and what accepts them.', {
    protect: {
      enum: ['producers', 'consumers', 'both', 'none', 'backward', 'forward', 'full'],
      description: 'Whom a breaking change may not hurt: apps that send, readers, or both. Default: both',
    },
    since: text('A release tag: every release from there on is compared with too.'),
    undecided: {
      enum: ['breaking', 'risky'],
      description: 'What a change counts as that could not be proven safe. Default: breaking',
    },
    levels: {
      type: 'object',
      description: 'Another level for a kind of change.',
      additionalProperties: false,
      properties: objectFrom(
        changeKinds.map(({ id, summary }) => [
          id,
          { enum: ['breaking', 'risky', 'safe'], description: summary },
        ]),
      ),
    },
    accept: list(
      { enum: ['major-version', 'label', 'record'] },
      'What accepts a breaking change. Default: all',
    ),
    selfApprove: flag("Whether the pull request's author may set the label. Default: false"),
    requireDeprecation: flag('Whether only what was deprecated may be removed. Default: false'),
  })
}

function docsSchema(): JsonObject {
  return closed('Documentation', 'The documentation that is written on merge.', {
    title: text('Title of the documentation.'),
    edit: text('URL that a file’s path is put behind to edit it.'),
    url: text('Where the site is published.'),
    dir: text('Folder of the markdown files. Default: docs/tracking-plan'),
    templates: text('Folder of pages and layout that replace the built-in ones.'),
    public: flag('Whether a private repository publishes its site. Default: false'),
    usage: text('CSV or NDJSON file of event volumes.'),
  })
}

/** Texts that editors complete where others are right too (`defaultSnippets` of yaml-language-server and VS Code). */
export function suggested(texts: readonly string[]): JsonObject {
  return { defaultSnippets: texts.map(text => ({ label: text, body: text })) }
}

function closed(title: string, description: string, properties: JsonObject): JsonObject {
  return { title, description, type: 'object', additionalProperties: false, properties }
}

function text(description: string): JsonObject {
  return { type: 'string', minLength: 1, description }
}

function flag(description: string): JsonObject {
  return { type: 'boolean', description }
}

function list(items: JsonObject, description: string): JsonObject {
  return { type: 'array', items, description }
}

function globList(description: string): JsonObject {
  return list({ type: 'string', minLength: 1, maxLength: 200 }, `${description} Globs.`)
}
