import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planJsonSchema } from '../../src/plan/json-schema.ts'
import type { JsonObject } from '../../src/text/json.ts'
import { read } from './support.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
const validate = ajv.compile(planJsonSchema)

const plan: JsonObject = {
  plan: { name: 'Acme', version: '1.2.3', unplanned: 'forbid', reviewedOn: '2026-01-31' },
  defaults: { sources: ['web'] },
  owners: { a: { roles: ['stakeholder'] } },
  sources: { web: { enforcement: 'report' } },
  traits: {
    user: { email: { type: 'string' } },
    group: { properties: { plan: { type: 'string' } }, sources: ['web'] },
  },
  events: {
    A: {
      sources: { web: { status: 'draft', since: '4.12' } },
      usedBy: [{ kind: 'dashboard', name: 'x' }],
      names: { ga4: { event: 'a', properties: { p: 'c' } } },
      properties: {
        p: {
          type: ['string', 'null'],
          values: [{ value: 1, deprecated: { sunset: '2026-01-31' } }],
          required: true,
        },
        o: { properties: { q: { items: { anyOf: [true, { type: 'string' }] } } }, required: ['q'] },
      },
      variants: { web: { properties: { p: false, o: { properties: { q: false } } } } },
      deprecated: true,
    },
    B: { schema: { $schema: 'http://json-schema.org/draft-07/schema#', anything: 1 } },
  },
  removed: [{ event: 'X', on: '2026-01-31' }],
}

describe('the JSON Schema of the format', () => {
  test('accepts what the reader accepts', () => {
    validate(plan)
    expect(validate.errors).toBeNull()
    expect(read({ 'plan.json': JSON.stringify(plan) }).messages).toEqual([])
  })

  test.each([
    ['/plan/nme', { plan: { nme: 'x' } }],
    ['/evnts', { evnts: {} }],
    ['/version', { plan: { version: '1' } }],
    ['/date', { plan: { reviewedOn: 'soon' } }],
    ['/status', { events: { A: { status: 'live' } } }],
    ['/type', { events: { A: { properties: { p: { type: 'text' } } } } }],
    ['/nested', { events: { A: { properties: { p: { properties: { q: { typ: 'text' } } } } } } }],
    ['/variant', { events: { A: { properties: { p: false } } } }],
    ['/missing', { removed: [{ reason: 'x' }] }],
    ['/empty name', { owners: { '': {} } }],
    ['/number', { events: { A: { properties: { p: { minLength: -1 } } } } }],
  ] as const)('refuses what the reader refuses: %s', (_, value) => {
    expect(validate(value)).toBe(false)
    expect(read({ 'plan.json': JSON.stringify(value) }).told).not.toEqual([])
  })

  test('every key says what it is', () => {
    const undescribed: string[] = []
    const visit = (schema: JsonObject, path: string): void => {
      for (const [name, child] of Object.entries((schema['properties'] ?? {}) as JsonObject)) {
        const { description } = child as JsonObject
        if (typeof description !== 'string' || !description.endsWith('.')) undescribed.push(`${path}/${name}`)
        visit(child as JsonObject, `${path}/${name}`)
      }
    }
    visit(planJsonSchema, '')
    for (const [name, schema] of Object.entries(planJsonSchema['$defs'] as JsonObject))
      visit(schema as JsonObject, name)
    expect(undescribed).toEqual([])
  })

  test('it and the reader agree on any change of one value', () => {
    const places = [...pointers(plan)]
    const values = fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      'x',
      '',
      [],
      {},
      ['x'],
      { x: 1 },
      { type: 'string' },
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), values, (place, value) => {
        const changed = structuredClone(plan)
        put(changed, place, value)
        const { plan: found } = read({ 'plan.json': JSON.stringify(changed) })
        const shape = found.problems.filter(
          ({ rule, messageId }) =>
            (rule === 'plan-shape' || rule === 'no-unknown-key') && !crossKeys.includes(messageId),
        )
        expect(shape.map(problem => problem.messageId)).toEqual(
          validate(changed) ? [] : expect.arrayContaining([expect.any(String)]),
        )
      }),
      { numRuns: 500 },
    )
  })
})

/** What the reader alone knows: the JSON Schema says nothing between keys, nor of what is in `schema`. */
const crossKeys = [
  'requiredUnknown',
  'valuesAndEnum',
  'statusContradicts',
  'propertiesAndSchema',
  'unknownDraft',
]

function* pointers(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path
  if (path.at(-1) === 'schema' || typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) yield* pointers(child, [...path, key])
}

function put(target: unknown, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], target)
  ;(parent as Record<string, unknown>)[path.at(-1)!] = value
}
