import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import { loadConfig } from '../../src/config/load.ts'
import { configSchema } from '../../src/config/schema.ts'
import { presets, rules } from '../../src/lint/index.ts'
import { overridesOf } from '../../src/lint/overrides.ts'
import { readPlan } from '../../src/plan/read.ts'

function load(text: string | null, files: Readonly<Record<string, string>> = {}): Config {
  return loadConfig({
    config: text === null ? null : { path: 'waymark.yml', text },
    read: path => (Object.hasOwn(files, path) ? { path, text: files[path] as string } : null),
  })
}

function complaint(text: string, files: Readonly<Record<string, string>> = {}): string {
  try {
    load(text, files)
  } catch (error) {
    expect(error).toHaveProperty('name', 'UsageError')
    return (error as Error).message
  }
  throw new Error('the config was accepted')
}

describe('defaults', () => {
  test.each([null, '', '# nothing yet\n', 'version: 1\n'])('%j', text => {
    const config = load(text)
    expect(config.path).toBe(text === null ? null : 'waymark.yml')
    expect(config.plans).toEqual([{ id: 'tracking-plan', path: 'tracking-plan', format: null }])
    expect(config.failOn).toBe('error')
    expect(config.compatibility).toEqual({
      protect: 'both',
      since: null,
      undecided: 'breaking',
      levels: new Map(),
      accept: ['major-version', 'label', 'record'],
      selfApprove: false,
      requireDeprecation: false,
    })
    expect(config.docs.dir).toBe('docs/tracking-plan')
    expect(config.lint.rules.get('event-name-case')).toMatchObject({ level: 'error', from: 'recommended' })
    expect(config.lint.overrides).toEqual([])
  })
})

test('everything at once', () => {
  const config = load(`
version: 1
extends: [recommended, segment]
plans:
  shop: { path: tracking-plan/ }
  mobile: { path: segment/plan.json, format: segment }
ignores: ["tracking-plan/archive/**"]
rules:
  event-name-case: [warn, { style: title, acronyms: [ID, iOS, SKU] }]
  kpi-required: error
overrides:
  - files: ["tracking-plan/legacy/**"]
    rules: { event-name-case: warning }
  - match: { events: ["Video *"], status: [draft] }
    rules: { name-unique: off, description-required: [info, { minLength: 3 }] }
compatibility: { protect: forward, accept: [label], undecided: risky, since: plan-v3.0.0 }
docs: { title: Acme tracking plan, edit: "https://github.com/acme/plan/edit/main/" }
failOn: warning
`)
  expect(config.plans).toEqual([
    { id: 'shop', path: 'tracking-plan/', format: null },
    { id: 'mobile', path: 'segment/plan.json', format: 'segment' },
  ])
  expect(config.ignores).toEqual(['tracking-plan/archive/**'])
  const eventCase = config.lint.rules.get('event-name-case')
  expect(eventCase).toMatchObject({ level: 'warning', from: 'waymark.yml' })
  expect(eventCase?.options).toMatchObject({
    style: 'title',
    acronyms: ['ID', 'iOS', 'SKU'],
    specs: ['segment'],
  })
  expect(config.lint.rules.get('kpi-required')).toMatchObject({ level: 'error', from: 'waymark.yml' })
  expect(config.lint.rules.get('property-name-case')).toMatchObject({ level: 'error', from: 'segment' })
  expect(config.lint.overrides[0]).toEqual({
    files: ['tracking-plan/legacy/**'],
    match: {},
    rules: new Map([['event-name-case', { level: 'warning', options: null }]]),
  })
  expect(config.lint.overrides[1]?.match).toEqual({ events: ['Video *'], status: ['draft'] })
  expect(config.lint.overrides[1]?.rules.get('description-required')).toEqual({
    level: 'info',
    options: { minLength: 3 },
  })
  expect(config.compatibility).toMatchObject({ protect: 'consumers', accept: ['label'], undecided: 'risky' })
  expect(config.docs.title).toBe('Acme tracking plan')
  expect(config.failOn).toBe('warning')
})

describe('extends', () => {
  test('recommended is the ground, named or not', () => {
    expect(load('extends: [segment]\n').lint.rules).toEqual(
      load('extends: [recommended, segment]\n').lint.rules,
    )
    expect(load('extends: [segment, recommended]\n').lint.rules).toEqual(
      load('extends: [segment]\n').lint.rules,
    )
  })

  test('none starts from nothing', () => {
    const { rules } = load('extends: [none]\nrules: { stage-valid: error }\n').lint
    const on = [...rules].filter(([, setting]) => setting.level !== 'off').map(([id]) => id)
    expect(on).toContain('stage-valid')
    expect(on).not.toContain('event-name-case')
  })

  test('files of the repository, seen from the file that names them', () => {
    const config = load('extends: [./standards/base.yml]\nrules: { stage-valid: warning }\n', {
      'standards/base.yml':
        'extends: [../more.yml]\nrules: { stage-valid: off, kpi-required: error }\noverrides: [{ files: [a], rules: { stage-valid: off } }]\n',
      'more.yml': 'rules: { kpi-required: info, owner-required: info }\n',
    })
    expect(config.lint.rules.get('stage-valid')).toMatchObject({ level: 'warning', from: 'waymark.yml' })
    expect(config.lint.rules.get('kpi-required')).toMatchObject({
      level: 'error',
      from: 'standards/base.yml',
    })
    expect(config.lint.rules.get('owner-required')).toMatchObject({ level: 'info', from: 'more.yml' })
    expect(config.lint.overrides).toHaveLength(1)
  })

  test('refuses what it must', () => {
    expect(complaint('extends: [./a.yml]\n')).toBe(
      'waymark.yml:1:11: `./a.yml` is not there (looked for a.yml)',
    )
    expect(complaint('extends: [../a.yml]\n')).toContain('leaves the repository')
    expect(complaint('extends: [./a.yml]\n', { 'a.yml': 'extends: [./a.yml]' })).toContain(
      'a.yml:1:11: `./a.yml` extends itself',
    )
    expect(complaint('extends: ["https://example.com/a.yml"]\n')).toContain('neither a preset nor a file')
    expect(complaint('extends: [segmnt]\n')).toContain('did you mean `segment`?')
    expect(complaint('extends: [./a.yml]\n', { 'a.yml': 'rules: { nope: error }' })).toMatch(
      /^a\.yml:1:10: `nope` is not a rule/,
    )
    expect(complaint('extends: [./a.yml]\n', { 'a.yml': 'plans: { a: {} }' })).toContain(
      '`plans` is not a key',
    )
  })
})

describe('mistakes', () => {
  test.each([
    [
      'destinations: { crm-x: { like: braze, limits: [[event.name, max, 8, char, rejectd]] } }\n',
      'waymark.yml:1:75: `destinations.crm-x.limits[0][4]` is `"rejectd"`, expected',
    ],
    [
      'rules: { destination-limits: [error, { limits: { braze: [[event.name, max, 8, char, cut off]] } }] }\n',
      'waymark.yml:1:85: `rules.destination-limits[1].limits.braze[0][4]` is `"cut off"`, expected',
    ],
    ['rulez: {}\n', 'waymark.yml:1:1: `rulez` is not a key of the config; did you mean `rules`?'],
    [
      'rules:\n  event-name-cas: error\n',
      'waymark.yml:2:3: `event-name-cas` is not a rule; did you mean `event-name-case`?',
    ],
    [
      'rules: { stage-valid: eror }\n',
      'waymark.yml:1:23: `rules.stage-valid` is `"eror"`, expected `error`, `warning`, `info` or `off`; did you mean `error`?',
    ],
    [
      'rules: { event-name-case: [error, { stile: title }] }\n',
      'waymark.yml:1:37: `stile` is not an option of event-name-case; did you mean `style`?',
    ],
    ['rules: { event-name-case: [error, { style: tidle }] }\n', 'did you mean `title`?'],
    ['rules: { event-name-case: [error, {}, {}] }\n', 'has more than 2 items'],
    ['plans: { shop: { pfad: x } }\n', '`pfad` is not a key of `plans.shop`'],
    ['plans: []\n', '`plans` is a list, expected keys and values'],
    ['version: 2\n', '`version` is `2`, expected `1`'],
    ['failOn: sometimes\n', 'expected `error`, `warning`, `breaking` or `never`'],
    ['overrides: [{ files: [a] }]\n', '`overrides[0]` lacks `rules`'],
    ['- a\n', 'The config is a list, expected keys and values'],
    ['rules: [\n', 'waymark.yml:'],
    ['rules: { __proto__: error }\n', '`__proto__` is not a rule'],
    ['constructor: 1\n', '`constructor` is not a key of the config'],
  ])('%j', (text, message) => expect(complaint(text)).toContain(message))

  test('all of them at once', () => {
    expect(complaint('rulez: {}\nplanes: {}\n').split('\n')).toHaveLength(2)
  })
})

test('the JSON Schema accepts what the loader accepts', () => {
  const validate = new Ajv({ strict: false, formats: { regex: true } }).compile(configSchema())
  expect(validate({ rules: { 'event-name-case': ['error', { style: 'title' }] } })).toBe(true)
  expect(validate({ rules: { 'event-name-case': 'loud' } })).toBe(false)
})

test('an expression that cannot run in linear time is refused at its place', () => {
  expect(
    complaint('rules:\n  name-no-dynamic:\n    - error\n    - patterns:\n        - ok\n        - (a)\\1\n'),
  ).toBe(
    'waymark.yml:6:11: `rules.name-no-dynamic[1].patterns[1]` is `"(a)\\\\1"`, which refers back to a group, which cannot be run in linear time',
  )
  expect(complaint(`ignores:\n  - "${'*a'.repeat(150)}"\n`)).toContain(
    'waymark.yml:2:5: `ignores[0]` is longer than 200',
  )
})

test('no glob of a config holds a run up', () => {
  const glob = `${'*a'.repeat(60)}*b`
  const { lint } = load(`overrides: [{ match: { events: ["${glob}"] }, rules: { name-unique: off } }]\n`)
  const text = JSON.stringify({ events: { ['a'.repeat(500)]: {} } })
  const { plan } = readPlan({
    id: 'x',
    path: '.',
    files: { files: [{ path: 'p.json', text }], unreadable: [] },
  })
  const setting = overridesOf(
    plan,
    lint,
  )('name-unique').of({
    object: `event:${'a'.repeat(500)}`,
    at: { file: 'x' },
  })
  expect(setting.level).toBe('error')
})

test('the published schema explains every rule, option and preset', () => {
  const schema = configSchema() as never as Published
  const settings = schema.properties.rules.properties
  expect(Object.keys(settings).sort()).toEqual(rules.map(rule => rule.id).sort())
  for (const rule of rules) {
    const published = settings[rule.id]
    expect(published?.description).toContain(rule.summary)
    if (rule.problem) continue
    const [level, options] = published?.then.items ?? []
    expect(level?.enum).toEqual(expect.arrayContaining(['error', 'warning', 'info', 'off']))
    for (const name of Object.keys(rule.options.defaults))
      expect([rule.id, name, options?.properties[name]?.description]).toEqual([
        rule.id,
        name,
        expect.any(String),
      ])
  }
  const names = schema.properties.extends.items.anyOf
  expect(names.flatMap(one => one.const ?? [])).toEqual([...presets.keys()])
  expect(names.every(one => one.description.length > 10)).toBe(true)
})

interface Published {
  readonly properties: {
    readonly rules: {
      readonly properties: Readonly<
        Record<
          string,
          {
            readonly description: string
            readonly then: {
              readonly items: readonly {
                readonly enum: readonly string[]
                readonly properties: Readonly<Record<string, { readonly description: string }>>
              }[]
            }
          }
        >
      >
    }
    readonly extends: {
      readonly items: { readonly anyOf: readonly { readonly const?: string; readonly description: string }[] }
    }
  }
}
