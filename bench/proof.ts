/**
 * Times the proof engine beside something on the same machine in the same run; the ratios are the figures to quote.
 * `node bench/proof.ts`, part of `npm run bench`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { diffPlans } from '../src/diff/index.ts'
import type { Plan } from '../src/model/plan.ts'
import { readPlan } from '../src/plan/read.ts'
import { Engine } from '../src/proof/engine.ts'
import { compareSchemas, type Json } from '../src/proof/index.ts'
import { normalise } from '../src/proof/normalise.ts'
import { isObject } from '../src/text/json.ts'
import { containment, counterexamples } from '../test/proof/fixtures.ts'
import { DIFF_KEYWORDS, staysWithin } from '../test/proof/fragment.ts'
import { changedPlan, writePlan } from './plan.ts'

const { diffSchemas } = createRequire(import.meta.url)('json-schema-diff') as {
  diffSchemas: (schemas: object) => Promise<unknown>
}

type Pair = readonly [old: Json, new_: Json]

const pairs = counterexamples().map((pair): Pair => [pair.old, pair.new])
const inFragment = containment()
  .filter(({ old, new: edited, dialect }) => dialect === '7' && isObject(old) && isObject(edited))
  .map(({ old, new: edited }): Pair => [withoutNames(old), withoutNames(edited)])
  .filter(pair => pair.every(schema => staysWithin(schema, DIFF_KEYWORDS)))

await decide(pairs[0]!)
await versus(`${pairs.length} pairs of versions, decided`, pairs, decide, 'ajv compiles both', compile)
await versus(`${pairs.length} pairs, with payloads checked`, pairs, compareBoth, 'ajv compiles both', compile)
await versus(`${inFragment.length} small pairs, decided`, inFragment, decide, 'json-schema-diff', schemaDiff)
for (const [events, properties] of [
  [50, 20],
  [500, 10],
] as const) {
  const union: Pair = [unionOf(events, properties, 0), unionOf(events, properties, 1)]
  const same: Pair = [unionOf(events, properties, 0), unionOf(events, properties, 0)]
  const name = `a union of ${events} events with ${properties} properties`
  await versus(`${name}, one changed`, repeated(union, events), decide, 'ajv compiles both', compile)
  await versus(`${name}, the same`, repeated(same, events), decide, 'ajv compiles both', compile)
}
await plans()

/** The larger union once: ajv takes ten seconds and more to compile it. */
function repeated(pair: Pair, events: number): Pair[] {
  return Array.from({ length: Math.max(1, 200 / events) }, () => structuredClone(pair) as unknown as Pair)
}

/** Both directions, without what checks the payload. */
function decide([old, edited]: Pair): void {
  const engine = new Engine()
  const sides = [old, edited].map(schema => engine.formula(normalise(schema, '2020-12')))
  for (const [accepts, rejects] of [sides, [...sides].reverse()]) {
    engine.solve([accepts!, engine.formulas.not(rejects!)], 200_000)
  }
}

function compareBoth([old, edited]: Pair): void {
  compareSchemas(old, edited)
}

function compile(pair: Pair): void {
  for (const schema of pair) {
    const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false })
    formats.default(ajv)
    ajv.compile(withoutNames(schema) as object)
  }
}

/** Both yardsticks refuse meta-schemas that they don't know. */
function withoutNames(schema: Json): Json {
  if (!isObject(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => !['$schema', '$id', 'id', 'self'].includes(key)),
  )
}

async function schemaDiff([old, edited]: Pair): Promise<void> {
  await diffSchemas({ sourceSchema: structuredClone(old), destinationSchema: structuredClone(edited) })
}

type Work = (pair: Pair) => void | Promise<void>

/** In turn, so that a machine that slows down slows both. */
async function versus(
  name: string,
  all: readonly Pair[],
  work: Work,
  other: string,
  yardstick: Work,
): Promise<void> {
  const [mine, theirs]: [number[], number[]] = [[], []]
  for (const pair of all) {
    mine.push(await time(() => work(pair)))
    theirs.push(await time(() => yardstick(pair)))
  }
  const [a, b] = [middle(mine), middle(theirs)]
  console.log(
    `${name.padEnd(62)}${figures(mine)}   ${other.padEnd(18)}${figures(theirs)}   ×${(a / b).toFixed(2)}`,
  )
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Median and 99th percentile in milliseconds. */
function figures(times: readonly number[]): string {
  return `${middle(times).toFixed(2).padStart(8)} / ${quantile(times, 0.99).toFixed(1).padStart(6)} ms`
}

function middle(times: readonly number[]): number {
  return quantile(times, 0.5)
}

function quantile(times: readonly number[], part: number): number {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
}

function unionOf(events: number, properties: number, minimum: number): Json {
  return {
    oneOf: Array.from({ length: events }, (_, index) =>
      eventOf(index, properties, index === events - 1 ? minimum : 0),
    ),
  }
}

function eventOf(index: number, properties: number, minimum: number): Json {
  const own = Array.from({ length: properties }, (_, at): [string, Json] => [
    `p${at}`,
    at % 3 === 0 ? { type: 'integer', minimum } : { type: 'string', maxLength: 200 },
  ])
  return {
    type: 'object',
    properties: { event: { const: `event_${index}` }, ...Object.fromEntries(own) },
    required: ['event', 'p0', 'p1'],
    additionalProperties: false,
  }
}

/** A plan of 1,000 events with 50 changed: what proving adds to reading it. */
async function plans(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  writePlan(folder, 1000)
  const files = filesOf(folder)
  changedPlan(folder, 50)
  const edited = filesOf(folder)
  rmSync(folder, { recursive: true })
  const [reading, proving]: [number[], number[]] = [[], []]
  for (let round = 0; round < 5; round += 1) {
    const sides: Plan[] = []
    reading.push(await time(() => sides.push(planOf(files), planOf(edited))))
    proving.push(
      await time(() =>
        diffPlans({
          base: sides[0]!,
          head: sides[1]!,
          settings: {
            protect: 'both',
            since: null,
            undecided: 'breaking',
            levels: new Map(),
            accept: [],
            selfApprove: false,
            requireDeprecation: false,
          },
          approvals: { records: [], label: null },
          now: '2026-01-01',
        }),
      ),
    )
  }
  const [a, b] = [middle(proving), middle(reading)]
  console.log(
    `${'a plan of 1,000 events, 50 changed: compared and proven'.padEnd(62)}${figures(proving)}   ${'both sides read'.padEnd(18)}${figures(reading)}   ×${(a / b).toFixed(2)}`,
  )
}

interface Text {
  readonly path: string
  readonly text: string
}

function filesOf(folder: string): Text[] {
  const names = readdirSync(join(folder, 'tracking-plan'))
  return names.map(name => ({
    path: `tracking-plan/${name}`,
    text: readFileSync(join(folder, 'tracking-plan', name), 'utf8'),
  }))
}

function planOf(files: readonly Text[]): Plan {
  return readPlan({ id: 'bench', path: 'tracking-plan', files: { files, unreadable: [] } }).plan
}
