import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { configSchema } from '../../src/config/schema.ts'
import { segmentEvents } from '../../src/lint/data/segment-spec.ts'
import { lint, presets, resolvePresets, rules } from '../../src/lint/index.ts'
import { plan } from './harness.ts'

/** The levels that the standard's catalogue gives each rule in `recommended`. */
const LEVELS = {
  error:
    'event-name-case property-name-case name-charset name-no-dynamic name-unique property-type-required property-type-consistent date-format enum-values-valid description-required owner-required stage-valid destination-limits destination-reserved warehouse-collision no-name-reuse identifier-declared identifier-consistent user-id-stable pii-forbidden pii-destination no-unknown-key example-valid version-matches-change',
  warning:
    'enum-value-case event-name-pattern event-name-tense name-terms event-name-no-value name-near-duplicate enum-values-consistent money-needs-currency platform-parity trigger-required kpi-required event-budget low-value-event destination-types deprecated-needs-replacement review-due no-implicit-external-id pii-classified suppression-hygiene sunset-passed',
  info: 'enum-suggested owner-resolves unused-definition',
  off: 'property-name-hint spec-event-near-miss spec-reserved-type roles-covered',
}

test('levels in recommended', () => {
  const settings = resolvePresets([])
  for (const [level, ids] of Object.entries(LEVELS)) {
    for (const id of ids.split(' ')) expect([id, settings.get(id)?.level]).toEqual([id, level])
  }
})

describe.each([...presets.values()].map(preset => [preset.id, preset] as const))('%s', (id, preset) => {
  test('is a config that may be written by hand', () => {
    const validate = new Ajv({ strict: false, formats: { regex: true } }).compile(configSchema())
    expect(validate({ rules: preset.rules }) || validate.errors).toBe(true)
  })

  test('says where each setting comes from', () => {
    const settings = resolvePresets([id])
    for (const rule of Object.keys(preset.rules)) expect(settings.get(rule)?.from).toBe(id)
  })
})

test('presets compose left to right and change only what they state', () => {
  const settings = resolvePresets([
    'segment',
    'snake-case',
    { from: 'w.yml', rules: { 'event-name-case': 'info' } },
  ])
  expect(settings.get('event-name-case')).toEqual({
    level: 'info',
    from: 'w.yml',
    options: { style: 'snake', acronyms: [], exceptions: [], specs: ['segment'] },
    optionsFrom: new Map([
      ['style', 'snake-case'],
      ['specs', 'segment'],
    ]),
  })
})

test('strict leaves no warning but the roles', () => {
  const warnings = [...resolvePresets(['strict'])].filter(([, { level }]) => level === 'warning')
  expect(warnings.map(([id]) => id)).toEqual(['roles-covered'])
  expect(rules.filter(rule => rule.level === 'warning').length).toBeGreaterThan(15)
})

test('the 87 semantic events with all their properties pass segment', () => {
  const TYPES: Record<string, object> = {
    s: { type: 'string' },
    n: { type: 'number' },
    i: { type: 'integer' },
    b: { type: 'boolean' },
    d: { type: 'string', format: 'date' },
    o: { type: 'object' },
    a: { type: 'array' },
  }
  const events = Object.values(segmentEvents).flatMap(group =>
    Object.entries(group).map(([name, properties]) => {
      const rows = properties.split(' ').filter(row => row !== '' && !row.includes('.') && !row.includes('|'))
      const own = rows.map(row => row.split(':') as [string, string])
      const described = own.map(([key, type]) => [
        key,
        { ...TYPES[type], description: 'As the spec has it.' },
      ])
      return [name, { description: 'As the spec has it.', properties: Object.fromEntries(described) }]
    }),
  )
  const settings = loadConfig({
    config: { path: 'w.yml', text: 'extends: [segment]' },
    read: () => null,
  }).lint
  const { plan: spec } = plan({ 'plan.json': JSON.stringify({ events: Object.fromEntries(events) }) })
  expect(spec.events.size).toBe(87)
  expect(spec.problems).toEqual([])
  const { findings } = lint({
    plans: [spec],
    base: null,
    changes: [],
    settings,
    now: '2026-11-23',
    files: new Map(),
  })
  const naming = /^(?:event-name|property-name|name-|property-type|spec-)/
  expect(
    findings
      .filter(({ rule, severity }) => naming.test(rule) || severity === 'error')
      .map(({ rule, object }) => `${rule} ${object}`),
  ).toEqual([])
})

/** What the rules that a preset states say of plans that fit it, and of plans that don't. */
const STYLES: readonly (readonly [preset: string, fitting: string, other: string, found: string[]])[] = [
  [
    'segment',
    'Order Completed',
    'complete_order',
    ['event-name-case', 'event-name-pattern', 'event-name-tense'],
  ],
  ['snake-case', 'order_completed', 'Order Complete', ['event-name-case', 'event-name-tense']],
  ['amplitude', 'Song Played', 'played_song', ['event-name-case', 'event-name-pattern']],
  ['mixpanel', 'Workout Finished', 'Finished Workout', ['event-name-pattern']],
  ['posthog', 'registration:form_submit', 'form_submitted', ['event-name-pattern', 'event-name-tense']],
  ['posthog', 'account_settings:forgot_password_button_click', 'a:FormSubmit', ['event-name-case']],
  ['snowplow', 'Add To Cart', 'add_to_cart', ['event-name-case']],
  ['otel', 'browser.page_view', 'browser.pageView', ['event-name-case']],
  ['ga4', 'begin_checkout', 'Begin Checkout', ['event-name-case']],
]

test.each(STYLES)('%s: %s is right, %s is not', (preset, fitting, other, found) => {
  expect(namingOf(preset, fitting)).toEqual([])
  expect(namingOf(preset, other)).toEqual(found)
})

test('a plan of commands throughout is read as one, nouns among them or not', () => {
  const names = [
    'view_cart',
    'view_item',
    'begin_checkout',
    'generate_lead',
    'join_group',
    'purchase',
    'login',
    'search',
  ]
  expect(namingOf('recommended', ...names)).toEqual([])
})

function namingOf(preset: string, ...names: readonly string[]): string[] {
  const { findings } = lint({
    plans: [plan(`events:\n${names.map(name => `  "${name}": {}\n`).join('')}`).plan],
    base: null,
    changes: [],
    settings: loadConfig({ config: { path: 'w.yml', text: `extends: [${preset}]` }, read: () => null }).lint,
    now: '2026-11-23',
    files: new Map(),
  })
  return findings.filter(({ rule }) => /^(?:event-name|name)-/.test(rule)).map(({ rule }) => rule)
}
