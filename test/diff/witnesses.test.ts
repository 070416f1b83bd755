import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { check } from '../../src/check.ts'
import { diffPlans } from '../../src/diff/index.ts'
import { knowing } from '../../src/diff/planned.ts'
import type { Change } from '../../src/model/change.ts'
import type { Body, Plan } from '../../src/model/plan.ts'
import { withUnplanned } from '../../src/model/schema.ts'
import { loadCheck } from '../../src/project/load-check.ts'
import { folderSnapshot, type Snapshot } from '../../src/project/snapshot.ts'
import { findCounterexample } from '../../src/proof/index.ts'
import type { Report } from '../../src/report/report.ts'
import { stringify as stringifyJson } from '../../src/text/json.ts'
import { NOBODY, NOW, plan, SETTINGS } from './support.ts'

const folders = ['../cases', '../../examples'].map(folder => join(import.meta.dirname, folder))
const stories = folders.flatMap(folder =>
  readdirSync(folder)
    .map(story => join(folder, story))
    .filter(story => existsSync(join(story, 'after'))),
)

async function reportOf(story: string): Promise<Report> {
  const side = (name: string): Snapshot => folderSnapshot(join(story, name), '', name)
  const options = { configFile: null, plans: [], failOn: null, now: NOW, judge: 'base', label: null } as const
  return check(await loadCheck(side('before'), side('after'), { ...options, mode: 'check' }))
}

/** A property before and after one edit, in the plan's format; undefined: not there. */
type Edit = readonly [before: object | undefined, after: object | undefined]

const text = { type: 'string' }
const whole = { type: 'integer' }
const list = { type: 'array', items: text }
const place = { type: 'object', properties: { city: text, zip: text } }
const EDITS: readonly Edit[] = [
  [text, { ...text, required: true }],
  [text, whole],
  [text, undefined],
  [undefined, text],
  [undefined, { ...text, required: true }],
  [{ type: 'number' }, whole],
  [{ type: ['string', 'null'] }, text],
  [{ type: ['string', 'integer'] }, whole],
  [
    { ...text, enum: ['a', 'b', 'c'] },
    { ...text, enum: ['a', 'b'] },
  ],
  [text, { ...text, enum: ['a'] }],
  [
    { ...text, const: 'a' },
    { ...text, const: 'b' },
  ],
  [text, { ...text, pattern: '^[a-z]+$' }],
  [
    { ...text, pattern: '^[a-z]+$' },
    { ...text, pattern: '^[a-y]+$' },
  ],
  [
    { ...text, pattern: '^a|^b' },
    { ...text, pattern: '^[ab]' },
  ],
  [text, { ...text, format: 'date' }],
  [
    { ...text, format: 'ipv4' },
    { ...text, format: 'ipv6' },
  ],
  [
    { ...text, maxLength: 9 },
    { ...text, maxLength: 5 },
  ],
  [
    { ...text, minLength: 0 },
    { ...text, minLength: 1 },
  ],
  [
    { ...whole, minimum: 0 },
    { ...whole, exclusiveMinimum: 0 },
  ],
  [
    { ...whole, minimum: 1 },
    { ...whole, exclusiveMinimum: 0 },
  ],
  [whole, { ...whole, multipleOf: 2 }],
  [
    { ...whole, multipleOf: 2 },
    { ...whole, multipleOf: 3 },
  ],
  [list, { ...list, maxItems: 2 }],
  [list, { ...list, uniqueItems: true }],
  [list, { type: 'array', items: { ...text, maxLength: 3 } }],
  [list, { type: 'array', items: whole }],
  [place, { ...place, maxProperties: 1 }],
  [place, { ...place, additionalProperties: false }],
  [place, { ...place, properties: { city: text } }],
  [place, { ...place, properties: { city: { ...text, required: true }, zip: text } }],
  [text, { ...text, not: { const: 'a' } }],
  [text, { ...text, anyOf: [{ minLength: 2 }, { const: 'a' }] }],
  [
    { ...whole, minimum: 0, maximum: 9 },
    { ...whole, minimum: 1, maximum: 9, not: { const: 4 } },
  ],
  [{ type: ['integer', 'null'] }, { type: 'null' }],
  [{ ...whole, multipleOf: 1 }, { type: 'number' }],
  [text, { oneOf: [text, { type: 'null' }] }],
  [text, { anyOf: [{ ...text, maxLength: 3 }, place] }],
  [whole, { enum: [1, 2] }],
  [{ enum: ['a', 'b'] }, { enum: ['a', 1], minimum: 0 }],
  [{ ...text, enum: ['a', 'b'] }, {}],
  [
    { ...place, minProperties: 1, properties: { city: { ...text, required: true } } },
    { ...place, properties: { city: text } },
  ],
  [
    { ...place, additionalProperties: false },
    { ...place, properties: { city: text } },
  ],
  [place, { ...place, additionalProperties: whole }],
  [place, { ...place, properties: { city: text }, patternProperties: { '^z': text } }],
  [
    { ...text, pattern: '^a', maxLength: 3 },
    { ...text, minLength: 2 },
  ],
]

/** Where the property is: in the payload, in an object, in the items of a list. */
const PLACES: readonly ((property: object | undefined) => object)[] = [
  property => (property === undefined ? {} : { edited: property }),
  property => ({ outer: { type: 'object', properties: { edited: property } } }),
  property => ({ outer: { type: 'object', required: true, properties: { edited: property } } }),
  property => ({ rows: { type: 'array', items: { type: 'object', properties: { edited: property } } } }),
]

const beside = fc.record(
  {
    id: fc.constant({ type: 'string', required: true, minLength: 2 }),
    sum: fc.constantFrom(
      { type: 'number', minimum: 1 },
      { type: 'number', multipleOf: 0.01, required: true },
    ),
    tags: fc.constant({ type: 'array', items: { type: 'string', enum: ['x', 'y'] }, minItems: 1 }),
  },
  { requiredKeys: [] },
)

const document = (properties: object, unplanned: string): Plan =>
  plan(
    stringify(
      JSON.parse(
        JSON.stringify({
          plan: { name: 'Shop', unplanned },
          sources: { web: { type: 'javascript' } },
          destinations: { warehouse: { type: 'postgres' } },
          events: { 'Order Completed': { properties } },
        }),
      ),
    ),
  )

const bodyOf = ({ events }: Plan): Body => events.get('Order Completed')!.body

/** Integers beyond 2^53, which ajv by itself does not know. */
const BIG = /\d{16}/

/** A validator that knows nothing but the schema of the plan and its policy. */
function accepts({ schema, unplanned, dialect }: Body, payload: unknown): boolean {
  const Validator = dialect === '2020-12' ? Ajv2020 : Ajv
  const ajv = new Validator({ strict: false, validateSchema: false, multipleOfPrecision: 9 })
  formats.default(ajv)
  return ajv.validate(JSON.parse(stringifyJson(withUnplanned(schema, unplanned))), payload)
}

/** Those that send what the base plans, against what the head takes. */
function loss(base: Body, head: Body): 'yes' | 'no' | 'undecided' {
  const planned = withUnplanned(opened(base.schema) as typeof base.schema, 'forbid')
  return findCounterexample(planned, withUnplanned(head.schema, head.unplanned)).answer
}

/** Those that read what the head plans, against what the base promised. */
function gain(base: Body, head: Body): 'yes' | 'no' | 'undecided' {
  const planned = withUnplanned(opened(head.schema) as typeof head.schema, 'forbid')
  return findCounterexample(planned, withUnplanned(knowing(base.schema, head.schema), base.unplanned)).answer
}

/** Without `additionalProperties: true`, which is no plan of anything. */
function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(
    ([key, item]) => key !== 'additionalProperties' || item !== true,
  )
  return Object.fromEntries(entries.map(([key, item]) => [key, opened(item)]))
}

/** The changes; each payload in them is checked against both sides as they are. */
async function changed(base: Plan, head: Plan): Promise<readonly Change[]> {
  const input = { base, head, settings: SETTINGS, approvals: NOBODY, now: NOW }
  const { changes, witnesses } = await diffPlans(input)
  const by = { base: bodyOf(base), head: bodyOf(head) }
  for (const { kind, witness } of changes) {
    if (witness === null) continue
    const told = `${kind} ${stringifyJson(witness.payload)}\n${stringifyJson(by.base.schema)}\n${stringifyJson(by.head.schema)}`
    expect(accepts(by[witness.acceptedBy], witness.payload), told).toBe(true)
    expect(accepts(by[witness.rejectedBy], witness.payload), told).toBe(false)
  }
  for (const { payload, errors } of witnesses) {
    expect([accepts(bodyOf(base), payload), accepts(bodyOf(head), payload)]).toEqual([true, false])
    expect(errors).not.toEqual([])
  }
  return changes
}

const show = (changes: readonly Change[]): string =>
  changes
    .map(
      ({ kind, producers, proof, witness }) =>
        `${kind} ${producers.level} ${proof} ${JSON.stringify(witness)}`,
    )
    .join('\n')

describe('payloads that show a change', () => {
  const edits = EDITS.flatMap(([before, after]): Edit[] => [
    [before, after],
    [after, before],
  ])

  test('one edit: right by one side, wrong by the other, and there is one exactly where something is lost', async () => {
    let shown = 0
    for (const [before, after] of edits) {
      for (const [index, at] of PLACES.entries()) {
        const policies = index === 0 ? ['allow', 'forbid'] : ['allow']
        for (const unplanned of policies) {
          const [base, head] = [document(at(before), unplanned), document(at(after), unplanned)]
          const changes = await changed(base, head)
          const told = `${JSON.stringify(before)} → ${JSON.stringify(after)}, place ${index}, ${unplanned}\n${show(changes)}`
          shown += changes.filter(change => change.witness !== null).length
          const breaks = changes.filter(change => change.producers.level === 'breaking')
          for (const one of breaks) expect(one.witness?.acceptedBy, told).toBe('base')
          // What an object that was open refuses now that it is closed was no planned payload.
          if (breaks.some(change => change.kind === 'object-closed')) continue
          expect(breaks.length > 0 ? 'yes' : 'no', told).toBe(loss(bodyOf(base), bodyOf(head)))
        }
      }
    }
    expect(shown).toBeGreaterThan(150)
  })

  test('several edits at once: each payload is right by one whole side and wrong by the other, and no loss or gain goes unsaid', async () => {
    const edit = fc.constantFrom(...edits)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(edit, fc.nat(PLACES.length - 1)), { minLength: 2, maxLength: 4 }),
        beside,
        fc.constantFrom('allow', 'forbid'),
        async (several, others, unplanned) => {
          const side = (which: 0 | 1): Plan =>
            document(
              Object.assign(
                { ...others },
                ...several.map(([change, at], index) => renamed(PLACES[at]!(change[which]), index)),
              ),
              unplanned,
            )
          const [base, head] = [side(0), side(1)]
          const changes = await changed(base, head)
          const [old, now] = [bodyOf(base), bodyOf(head)]
          const breaks = changes.some(change => change.producers.level === 'breaking')
          if (loss(old, now) === 'yes') expect(breaks, show(changes)).toBe(true)
          // Longer texts are safe in a warehouse whose columns have no width.
          const told = changes.some(
            ({ kind, consumers }) => consumers.level !== 'safe' || kind === 'length-changed',
          )
          if (gain(old, now) === 'yes') expect(told, show(changes)).toBe(true)
        },
      ),
      { numRuns: 60, seed: 3 },
    )
  })
})

test('a payload that the head accepts under another name of the property shows nothing', async () => {
  const event = (unplanned: string, property: string): string =>
    `plan: { unplanned: ${unplanned} }\ndestinations: { bq: { type: bigquery } }\nevents: { Paid: { properties: { ${property} } } }\n`
  const compared = async (unplanned: string, type = 'integer') =>
    diffPlans({
      base: plan(event(unplanned, 'status: { type: string }')),
      head: plan(event(unplanned, `order_status: { renamedFrom: status, type: ${type} }`)),
      settings: SETTINGS,
      approvals: NOBODY,
      now: NOW,
    })
  const open = await compared('allow')
  expect(open.changes.map(({ kind, level, witness }) => [kind, level, witness])).toEqual([
    ['property-renamed', 'breaking', null],
    ['property-type-changed', 'breaking', null],
  ])
  expect(open.witnesses).toEqual([])
  const wider = await compared('allow', '[string, integer]')
  expect(wider.changes.map(({ kind, witness }) => [kind, witness])).toEqual([
    ['property-renamed', null],
    ['property-type-widened', null],
  ])
  expect((await compared('forbid')).witnesses).toMatchObject([{ payload: { status: expect.any(String) } }])
})

describe('payloads in the stories', () => {
  test('each is right by the side that is said to accept it; alone in its event, it is wrong by the other', async () => {
    let shown = 0
    for (const story of stories) {
      const { plans, changes, witnesses } = await reportOf(story)
      const by = (plan: string, side: 'base' | 'head', event: string, source: string | null): Body => {
        const renames = changes.filter(one => one.kind === 'event-renamed' && one.event === event)
        const name = side === 'base' ? (renames[0]?.renamedFrom ?? event) : event
        const found = plans.find(({ id }) => id === plan)?.[side]?.events.get(name)
        if (!found) throw new Error(`${story}: no ${event} on that side`)
        return found.variants.get(source ?? '')?.body ?? found.body
      }
      for (const { plan, kind, event, source, witness } of changes) {
        if (!event || !witness) continue
        const { acceptedBy, rejectedBy, payload } = witness
        const written = stringifyJson(payload)
        if (BIG.test(written)) continue
        shown += 1
        const told = `${story}: ${kind} of ${event}, ${written}`
        expect(accepts(by(plan, acceptedBy, event, source), payload), told).toBe(true)
        const alone = changes.filter(one => one.event === event).length === 1
        if (alone) expect(accepts(by(plan, rejectedBy, event, source), payload), told).toBe(false)
      }
      for (const { plan, event, source, payload } of witnesses) {
        if (BIG.test(stringifyJson(payload))) continue
        expect(accepts(by(plan, 'base', event, source), payload), `${story}: ${event}`).toBe(true)
        expect(accepts(by(plan, 'head', event, source), payload), `${story}: ${event}`).toBe(false)
      }
    }
    expect(shown).toBeGreaterThan(10)
  })
})

const renamed = (properties: object, index: number): object =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [`${name}_${index}`, value]))
