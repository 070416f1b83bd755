/**
 * What the planned reading says of versions of schemas that people have labelled, by source and label, as markdown:
 * `node bench/labels.ts PAIRS VERSIONS`. PAIRS has a line `{source, id, from, to, label}` for each pair, VERSIONS a line
 * `{source, id, version, schema, raw?}` for each schema. Each distinct set of changes is counted once.
 */
import { readFileSync } from 'node:fs'
import { diffPlans } from '../src/diff/index.ts'
import type { Change } from '../src/model/change.ts'
import type { Plan } from '../src/model/plan.ts'
import { readPlan } from '../src/plan/read.ts'
import { findCounterexample } from '../src/proof/index.ts'
import { parseSource } from '../src/source/parse.ts'
import {
  canonical,
  isObject,
  type Json,
  type JsonObject,
  objectFrom,
  own,
  stringify,
} from '../src/text/json.ts'

interface Pair {
  readonly source: string
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label: string
}

interface Judged {
  readonly pair: Pair
  readonly changes: readonly Change[]
  readonly verdict: Verdict
  /** whether some payload at all is now refused, planned or not */
  readonly narrowed: boolean
}

const verdicts = ['both', 'producers', 'consumers', 'neither: risky', 'neither'] as const
type Verdict = (typeof verdicts)[number]

/** Kinds that say nothing about which events are right: they would make every pair a diff of its own. */
const TEXTS = /-(?:description|metadata|examples)-changed$/

const [pairsFile, versionsFile] = process.argv.slice(2)
if (pairsFile === undefined || versionsFile === undefined) {
  throw new Error('Usage: node bench/labels.ts PAIRS VERSIONS')
}

const pairs = rows(pairsFile) as unknown as Pair[]
const versions = new Map(
  rows(versionsFile).map(row => [key(row['source'], row['id'], row['version']), withoutVersion(exact(row))]),
)
const judged = await Promise.all(pairs.map(judge))
const distinct = [...new Map(judged.map(one => [signature(one), one])).values()]

const groups = [...new Set(pairs.map(({ source, label }) => `${source}\n${label}`))].sort()
table(
  ['source', 'label', 'pairs', 'distinct', ...verdicts, 'narrowed in the strict sense'],
  groups.map(group => {
    const [source, label] = group.split('\n') as [string, string]
    const of = (all: readonly Judged[]): Judged[] =>
      all.filter(({ pair }) => pair.source === source && pair.label === label)
    const counts = verdicts.map(verdict => of(distinct).filter(one => one.verdict === verdict).length)
    return [
      source,
      label,
      of(judged).length,
      of(distinct).length,
      ...counts,
      of(distinct).filter(one => one.narrowed).length,
    ]
  }),
)
const asked = judged.flatMap(({ changes }) => changes)
const open = asked.filter(change => change.proof === 'undecided')
console.log(`${asked.length} changes, ${open.length} of them undecided.\n`)
for (const { pair, changes, verdict } of distinct) {
  const agrees = pair.label === 'breaking' ? !verdict.startsWith('neither') : verdict.startsWith('neither')
  if (agrees || pair.label === 'unknown') continue
  const same = judged.filter(one => signature(one) === signature({ pair, changes })).length
  console.log(
    `- ${pair.source} ${pair.id} ${pair.from} → ${pair.to} (${same}), labelled ${pair.label}: ${verdict}`,
  )
  for (const change of changes.filter(({ kind }) => !TEXTS.test(kind))) {
    const { kind, property, producers, consumers } = change
    console.log(
      `  - ${kind} ${property ?? ''} ${producers.level}/${consumers.level} ${stringify(change.data)}`,
    )
  }
}

async function judge(pair: Pair): Promise<Judged> {
  const side = (version: string): Plan => planOf(versions.get(key(pair.source, pair.id, version)) ?? {})
  const { changes } = await diffPlans({
    base: side(pair.from),
    head: side(pair.to),
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
  })
  const [old, now] = [pair.from, pair.to].map(
    version => versions.get(key(pair.source, pair.id, version)) ?? {},
  )
  const narrowed = findCounterexample(old as Json, now as Json).answer === 'yes'
  return { pair, changes, verdict: verdictOf(changes), narrowed }
}

function planOf(schema: Json): Plan {
  const file = { path: 'schemas/event.json', text: stringify(schema) }
  const files = { files: [file], unreadable: [] }
  return readPlan({ id: 'labels', path: 'schemas', format: 'json-schema', files }).plan
}

function verdictOf(changes: readonly Change[]): Verdict {
  const has = (side: 'producers' | 'consumers', level: string): boolean =>
    changes.some(change => change[side].level === level)
  if (has('producers', 'breaking')) return has('consumers', 'breaking') ? 'both' : 'producers'
  if (has('consumers', 'breaking')) return 'consumers'
  return has('producers', 'risky') || has('consumers', 'risky') ? 'neither: risky' : 'neither'
}

/** Equal for pairs of one source with the same label and the same changes. */
function signature({ pair, changes }: Pick<Judged, 'pair' | 'changes'>): string {
  const told = changes
    .filter(({ kind }) => !TEXTS.test(kind))
    .map(({ kind, property, data }) => canonical([kind, property, data as Json]))
  return canonical([pair.source, pair.label, ...told.sort()])
}

/** What changes with every version and says nothing about events. */
function withoutVersion(schema: Json): Json {
  if (!isObject(schema)) return schema
  const rest = Object.entries(schema).filter(([name]) => !['$id', 'id', 'self', 'title'].includes(name))
  return edited(objectFrom(rest), ['properties', 'context', 'properties'], context =>
    ['type', 'version', 'specversion'].reduce(
      (fields, name) => edited(fields, [name], field => without(field, ['enum', 'const', 'default'])),
      context,
    ),
  )
}

function edited(
  object: JsonObject,
  path: readonly string[],
  edit: (inner: JsonObject) => JsonObject,
): JsonObject {
  const [name, ...rest] = path
  if (name === undefined) return edit(object)
  const inner = own(object, name)
  if (!isObject(inner)) return object
  return objectFrom(
    Object.entries(object).map(([key, value]) => [key, key === name ? edited(inner, rest, edit) : value]),
  )
}

function without(object: JsonObject, names: readonly string[]): JsonObject {
  return objectFrom(Object.entries(object).filter(([name]) => !names.includes(name)))
}

/** The schema as it was written, where its integers are beyond 2^53. */
function exact(row: JsonObject): Json {
  const raw = own(row, 'raw')
  return (typeof raw === 'string' ? parseSource({ path: 'raw.json', text: raw }).value : row['schema']) ?? {}
}

function rows(file: string): JsonObject[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as JsonObject)
}

function key(...parts: readonly (Json | undefined)[]): string {
  return parts.join('\n')
}

function table(head: readonly string[], body: readonly (readonly (string | number)[])[]): void {
  for (const row of [head, head.map(() => '---'), ...body]) console.log(`| ${row.join(' | ')} |`)
  console.log()
}
