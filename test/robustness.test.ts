import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { type CheckInput, check } from '../src/check.ts'
import { loadConfig } from '../src/config/load.ts'
import { formats, render } from '../src/render/render.ts'
import { reportSchema } from '../src/render/report-schema.ts'
import type { SourceFile } from '../src/text/source-file.ts'

/**
 * Whatever a pull request makes of a plan, the check ends with a report: no exception, no hang, and JSON that its
 * published schema describes.
 */
const shop = join(import.meta.dirname, '..', 'examples', 'shop', 'tracking-plan')
const files: readonly SourceFile[] = (readdirSync(shop, { recursive: true }) as string[])
  .filter(path => path.endsWith('.yml') && !/^(?:account|app|browsing|growth)\//.test(path))
  .sort()
  .map(path => ({ path: `tracking-plan/${path}`, text: readFileSync(join(shop, path), 'utf8') }))

const config = {
  ...loadConfig({ config: { path: 'waymark.yml', text: 'extends: [strict]\n' }, read: () => null }),
  plans: [{ id: 'shop', path: 'tracking-plan', format: null }],
}
const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(reportSchema)

const side = (those: readonly SourceFile[]): CheckInput['head'] => ({
  plans: new Map([['shop', { files: those, unreadable: [] }]]),
  approvals: null,
  baseline: null,
})

/** The longest that one direction may take, in milliseconds of CPU time, on a slow and busy machine. */
const limit = 10_000

async function survives(base: readonly SourceFile[], head: readonly SourceFile[]): Promise<void> {
  const input = { headConfig: null, label: null, now: '2026-11-01', files: new Map(), mode: 'check' } as const
  const start = process.cpuUsage()
  const report = await check({ ...input, base: side(base), head: side(head), config })
  for (const format of formats) {
    const text = render(report, format)
    if (format === 'json') expect(isReport(JSON.parse(text)), JSON.stringify(isReport.errors)).toBe(true)
  }
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(limit)
}

/** Both ways: what a change brings, and what its revert takes away. */
async function survivesBothWays(index: number, change: (text: string) => string): Promise<void> {
  const { path, text } = files[index % files.length]!
  const changed = files.map(file => (file.path === path ? { path, text: change(text) } : file))
  await survives(files, changed)
  await survives(changed, files)
}

const names = fc.constantFrom(
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '\u200b', '😀', '\u202eevil\u2066'],
  ...[
    'İ',
    'e\u0301',
    '\ud800',
    '\u0000',
    'a\nb',
    'a/b~c',
    'a.b[].c',
    '|',
    '`',
    '<script>',
    '[x](javascript:1)',
  ],
  ...[
    '@acme',
    '#1',
    '$ref',
    '%20',
    '::error::',
    'null',
    '-0',
    '1e400',
    '<<',
    '---',
    '\\',
    '"',
    'x'.repeat(10_000),
  ],
)

const nested = (depth: number): unknown =>
  depth === 0 ? { type: 'string' } : { type: 'object', properties: { a: nested(depth - 1) } }

const values = fc.oneof(
  names,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...[null, true, 0, -1, 1e308, 9007199254740993n, 123456789012345678901234567890n, [], {}, [[[[]]]]],
    ...['2026-02-31', '9999999.1.1', { $ref: '#/schemas/nothing' }, { $ref: 'https://example.com/x.json' }],
    ...[{ $ref: '../../etc/passwd' }, { enum: [] }, { enum: [null, {}, [], 1, '1'] }, { multipleOf: 0 }],
    ...[{ pattern: '(a+)+$' }, { pattern: '(' }, { pattern: '(?<n>a)\\k<n>' }, { pattern: 'a{99999}' }],
    ...[{ minimum: 9007199254740993n, maximum: 9007199254740992n }, { maxItems: 1e20 }, { not: { not: {} } }],
    { $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' },
    { type: 'object', properties: { a: { $ref: '#' } } },
    nested(60),
    Array.from({ length: 3000 }, (_, index) => `v${index}`),
  ),
)

type Node = Record<string, unknown> | unknown[]
interface Spot {
  readonly parent: Node
  readonly key: string | number
}

function spots(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return []
  const parent = value as Node
  const keys: (string | number)[] = Array.isArray(parent) ? [...parent.keys()] : Object.keys(parent)
  return keys.flatMap(key => [{ parent, key }, ...spots(get(parent, key))])
}

const get = (parent: Node, key: string | number): unknown => (parent as Record<string, unknown>)[key]

function set(parent: Node, key: string | number, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true })
}

function remove({ parent, key }: Spot): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
}

const edit = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('remove', 'rename', 'copy', 'replace', 'replace', 'move'),
  name: names,
  value: values,
  other: fc.nat(),
})

/** One edit of a plan's data, as somebody's editor or script might make it. */
function edited(
  document: unknown,
  { at, how, name, value, other }: typeof edit extends fc.Arbitrary<infer E> ? E : never,
): void {
  const all = spots(document)
  if (all.length === 0) return
  const spot = all[at % all.length]!
  const { parent, key } = spot
  const here = structuredClone(get(parent, key))
  const named = Array.isArray(parent) ? parent.length : name
  if (how === 'remove' || how === 'rename') remove(spot)
  if (how === 'rename' || how === 'copy') set(parent, named, here)
  if (how === 'replace') set(parent, key, structuredClone(value))
  if (how === 'move') {
    const from = all[other % all.length]!
    set(parent, key, structuredClone(get(from.parent, from.key)))
  }
}

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...['b: &b', 'c: &c', 'd: &d', 'e: &e', 'f: &f', 'g: &g']]
  .map((line, index, all) => {
    const last = all[index - 1]?.slice(0, 1)
    return index === 0 ? line : `${line} [${Array.from({ length: 9 }, () => `*${last}`).join(', ')}]`
  })
  .join('\n')

/** What can be wrong with a file before it means anything. */
const broken: Readonly<Record<string, (text: string, at: number) => string>> = {
  'carriage returns': text => text.replaceAll('\n', '\r\n'),
  'a byte order mark': text => `\ufeff${text}`,
  'tabs for spaces': text => text.replaceAll('  ', '\t'),
  'a NUL byte': (text, at) => `${text.slice(0, at)}\0${text.slice(at)}`,
  'half a surrogate pair': (text, at) => `${text.slice(0, at)}\ud800${text.slice(at)}`,
  'the end missing': (text, at) => text.slice(0, at),
  'nothing in it': () => '',
  'two documents': text => `${text}\n---\n${text}`,
  'a document that is a list': () => '- a\n- b\n',
  'an alias bomb': text => `${bomb}\n${text}`,
  'an alias of itself': text => `${text}\nschemas: &x { a: *x }\n`,
  'lists without end': (text, at) => text.slice(0, at) + '['.repeat(5000),
  'maps without end': (text, at) => text.slice(0, at) + '{a: '.repeat(2000),
  'a key twice': text => `${text}\n${text}`,
  'a tag': text => `!!js/function x: y\n${text}`,
  'a merge of nothing': text => `${text}\nkpis: { <<: *no }\n`,
}

describe('whatever a pull request makes of a plan, there is a report', () => {
  test.each(Object.entries(broken))('a file with %s', async (_, breakIt) => {
    await survivesBothWays(4, text => breakIt(text, Math.floor(text.length / 2)))
  })

  test('thousands of values at once', async () => {
    const text = (values: readonly string[]): string =>
      stringify({ events: { Sent: { properties: { kind: { type: 'string', enum: values } } } } })
    const [few, many] = [['a'], Array.from({ length: 5000 }, (_, index) => `v${index}`)].map(values => [
      { path: 'tracking-plan/plan.yml', text: text(values) },
    ])
    await survives(few!, many!)
    await survives(many!, few!)
  })

  test('edits of a plan in any place', async () => {
    const edits = fc.array(edit, { minLength: 1, maxLength: 3 })
    const property = fc.asyncProperty(fc.nat(), edits, (index, these) =>
      survivesBothWays(index, text => {
        const document: unknown = parse(text, { intAsBigInt: true })
        for (const one of these) edited(document, one)
        return stringify(document)
      }),
    )
    await fc.assert(property, { seed: 2026, numRuns: 15 })
  })
})
