import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Ajv } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { writePlan } from '../../bench/plan.ts'
import { buildDocs, type DocsOutput } from '../../src/docs/index.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/plan/read.ts'
import { history } from '../replay/history.ts'
import { shop } from '../site/sites.ts'
import { project } from '../support/run.ts'
import { input, payloads } from './plan.ts'

const VALIDATORS: readonly (readonly [dialect: RegExp, typeof Ajv | typeof Ajv2019 | typeof Ajv2020])[] = [
  [/2020-12/, Ajv2020],
  [/2019-09/, Ajv2019],
  [/draft-0[67]/, Ajv],
]

/** ajv as anybody would set it up for a schema that lies beside a page; null: it knows no such dialect. */
function accepts(schema: Record<string, unknown>, payload: unknown): boolean | null {
  const Validator = VALIDATORS.find(([dialect]) => dialect.test(String(schema['$schema'])))?.[1]
  if (!Validator) return null
  const { $schema: _dialect, ...rest } = schema
  const ajv = new Validator({ strict: false, logger: false })
  addFormats.default(ajv)
  return ajv.validate(rest, payload)
}

interface Shown {
  readonly name: string
  readonly payload: unknown
  readonly valid: boolean | null
}

const build = (plan: Plan): DocsOutput => buildDocs(input([plan], { payloads }))

/** The example on the page of each event, by the schema that the page links to. */
function shown({ pages, files }: DocsOutput): Shown[] {
  return pages.flatMap(({ path, markdown }) => {
    const text = /\n## Example\n\n```json\n([\s\S]*?)\n```/.exec(markdown)?.[1]
    const schema = files.get(path.replace(/^events\/(.*)\.md$/, 'schemas/$1.schema.json'))
    if (text === undefined || schema === undefined) return []
    const payload: unknown = JSON.parse(text)
    return [{ name: path, payload, valid: accepts(JSON.parse(schema), payload) }]
  })
}

function read(text: string): Plan {
  const files = { files: [{ path: 'plan.yml', text }], unreadable: [] }
  return readPlan({ id: 'x', path: 'plan.yml', files }).plan
}

function benchPlan(): Plan {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-example-'))
  writePlan(folder, 30)
  const names = readdirSync(join(folder, 'tracking-plan')).sort()
  const files = names.map(name => ({
    path: `tracking-plan/${name}`,
    text: readFileSync(join(folder, 'tracking-plan', name), 'utf8'),
  }))
  return readPlan({ id: 'b', path: 'tracking-plan', files: { files, unreadable: [] } }).plan
}

/** Schemas that other people wrote: those of a real project's events, and those of the containment suites. */
function strangersPlan(): Plan {
  const own = history()
    .at(-1)!
    .head.files.filter(({ path }) => path.endsWith('.json'))
  const suites = gunzipSync(readFileSync(join(project, 'test/proof/fixtures/containment.jsonl.gz'))).toString(
    'utf8',
  )
  const pairs = suites
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { dialect: string; old: unknown })
  // ajv forgets what an `if` without `then` has evaluated
  const some = pairs.filter((_, index) => index % 4 === 0)
  const known = some.filter(({ old }) => !JSON.stringify(old).includes('"unevaluated'))
  const objects = known.filter(
    ({ old }) => typeof old === 'object' && old !== null && 'type' in old && old.type === 'object',
  )
  const written = [
    ...own.map(({ text }) => JSON.parse(text) as object),
    ...objects.map(({ old }) => old as object),
  ]
  return read(
    JSON.stringify({
      events: Object.fromEntries(written.map((schema, index) => [`Event ${index}`, { schema }])),
    }),
  )
}

const withoutExamples = (plan: Plan): Plan => ({
  ...plan,
  events: new Map([...plan.events].map(([id, event]) => [id, { ...event, examples: [] }])),
})

describe('the example of an event', () => {
  it.each([
    ['the example plan', shop, 60],
    ['the example plan, made up', () => withoutExamples(shop()), 60],
    ['a plan of the benchmarks', benchPlan, 30],
    ['schemas of other people', strangersPlan, 70],
  ])('is right, by ajv: %s', (_, plan, least) => {
    const output = build(plan())
    const examples = shown(output)
    expect(examples.length).toBeGreaterThanOrEqual(least)
    expect(examples.filter(({ valid }) => valid === false)).toEqual([])
    expect(examples.filter(({ valid }) => valid === true).length).toBeGreaterThanOrEqual(least)
    expect(shown(build(plan()))).toEqual(examples)
  })

  const one = (properties: string, more = ''): unknown =>
    shown(build(read(`events: { A: { ${more} properties: { ${properties} } } }`)))[0]?.payload

  it.each([
    ['required: true, type: string, examples: [EUR]', 'EUR'],
    ['required: true, type: string, default: EUR', 'EUR'],
    ['required: true, const: 7', 7],
    ['required: true, enum: [b, a]', 'b'],
    ['required: true, type: string, values: [{ value: old, deprecated: true }, { value: new }]', 'new'],
    ['required: true, type: string, format: ipv6', '2001:db8::1'],
    ['required: true, type: string, format: duration', 'PT30M'],
    ['required: true, type: integer, minimum: -9007199254740991', 1],
    ['required: true, type: integer, maximum: -5', -5],
    ['required: true, type: number, exclusiveMinimum: 10', 11],
    ['required: true, type: array, items: { type: string, format: date }', ['2026-01-31']],
    ['type: array, items: { type: string }, minItems: 2, uniqueItems: true', ['text', 'text2']],
    ['type: array, items: { type: integer }, minItems: 3', [1, 1, 1]],
    ['type: array, items: { enum: [b, a, c] }, minItems: 2, uniqueItems: true', ['b', 'a']],
    ['required: true, anyOf: [{ type: "null" }, { type: string, format: date }]', '2026-01-31'],
    ['required: true, allOf: [{ type: integer }, { minimum: 4 }]', 4],
    ['required: true, type: object, properties: { b: { type: boolean, required: true } }', { b: true }],
  ])('says what is plausible: a property { %s }', (facts, value) =>
    expect(one(`a: { ${facts} }`)).toEqual({ a: value }),
  )

  it('keeps what the plan shows beside a property that has to be worked out', () => {
    expect(
      one(
        'a: { type: string, examples: [EUR] }, b: { type: string, required: true, pattern: "^[A-Z]{2}-[0-9]$" }',
      ),
    ).toEqual({
      a: 'EUR',
      b: expect.stringMatching(/^[A-Z]{2}-[0-9]$/),
    })
  })

  it.each([
    ['type: string, minLength: 4, maxLength: 2', 'what no value can be'],
    ['$ref: "#/schemas/node"', 'what repeats itself'],
  ])('leaves out { %s }: %s', facts => {
    const node = `type: object, properties: { b: { type: string }, next: { ${facts} } }`
    const plan = read(
      `schemas: { node: { ${node} } }\nevents: { A: { properties: { a: { type: string }, node: { $ref: "#/schemas/node" } } } }`,
    )
    expect(shown(build(plan))[0]?.payload).toEqual({ a: 'text', node: { b: 'text' } })
  })

  it('has of what can not be sent together as much as can', () => {
    const properties =
      '{ a: { type: string }, b: { type: string }, c: { type: string }, d: { type: string } }'
    const not = 'not: { required: [b, c] }'
    const plan = read(`events: { A: { schema: { type: object, properties: ${properties}, ${not} } } }`)
    expect(shown(build(plan))[0]?.payload).toEqual({ a: 'text', b: 'text', d: 'text' })
  })

  it('takes the bounds of draft-04 for what they are', () => {
    const price = '{ type: number, minimum: 5, exclusiveMinimum: true }'
    const draft = '$schema: "http://json-schema.org/draft-04/schema#"'
    const plan = read(
      `events: { A: { schema: { ${draft}, type: object, properties: { price: ${price} } } } }`,
    )
    expect(shown(build(plan))[0]?.payload).toEqual({ price: 6 })
  })

  it('comes with others that the plan gives and that are right, and the number of the rest', () => {
    const payloads = ['x', 1, 'y', 'z', 'w', 'v'].map(a => ({ a }))
    const plan = read(
      JSON.stringify({ events: { A: { properties: { a: { type: 'string' } }, examples: payloads } } }),
    )
    const { markdown } = build(plan).pages.find(({ path }) => path === 'events/a.md')!
    const section = /\n## Example\n\n([\s\S]*?)\n\n\[JSON/.exec(markdown)![1]!
    const blocks = [...section.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, text]) => JSON.parse(text!))
    expect(blocks).toEqual([{ a: 'x' }, { a: 'y' }, { a: 'z' }])
    expect(section).toContain('The plan has 2 more examples.')
  })

  it('is one that the schema itself gives', () => {
    const schema = '{ type: object, properties: { a: { type: string } }, examples: [{ a: 1 }, { a: x }] }'
    expect(shown(build(read(`events: { A: { schema: ${schema} } }`)))[0]?.payload).toEqual({ a: 'x' })
  })

  it('is JSON, whatever is in it', () => {
    const value = '\u202e{{ x }}<!-- \u{e0001}\u2028\u0085'
    const plan = read(
      JSON.stringify({ events: { A: { properties: { a: { type: 'string' } }, examples: [{ a: value }] } } }),
    )
    expect(shown(build(plan))[0]?.payload).toEqual({ a: value })
  })
})
