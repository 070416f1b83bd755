import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDocs, type DocsInput } from '../../src/docs/index.ts'
import { snippetFor } from '../../src/docs/snippets/index.ts'
import { parseMarkdown } from '../../src/markdown/serialise.ts'
import type { EventType, Plan, PlanEvent, Source } from '../../src/model/plan.ts'
import { isObject, type Json } from '../../src/text/json.ts'
import { shop } from '../site/sites.ts'
import { project } from '../support/run.ts'
import { tempDir, writeFiles } from '../support/temp.ts'
import { body, event, input, payloads, plan, property } from './plan.ts'

const at = { file: 'tracking-plan/plan.yml', pointer: '' }
const TYPES = [
  'javascript',
  'react-native',
  'node',
  'ios',
  'android',
  'flutter',
  'python',
  'ruby',
  'php',
  'go',
  'java',
  'dotnet',
  'http',
] as const
type Type = (typeof TYPES)[number]

/** The grammar of each language that is not read by its own compiler here, and what its files begin with. */
const GRAMMARS: readonly (readonly [Type, grammar: string, before: string, after: string])[] = [
  ['ios', 'swift', '', ''],
  ['android', 'kotlin', '', ''],
  ['flutter', 'dart', 'void main() {\n', '\n}'],
  ['ruby', 'ruby', '', ''],
  ['php', 'php', '<?php\n', ''],
  ['go', 'go', 'package main\nfunc main() {\n', '\n}'],
  ['java', 'java', 'class A { void a() {\n', '\n} }'],
  ['dotnet', 'c_sharp', '', ''],
  ['python', 'python', '', ''],
]

interface Shown {
  readonly name: string
  readonly kind: EventType
  /** the code by type of source, and that of `TypeScript` */
  readonly code: ReadonlyMap<string, string>
  readonly payload: string
}

const source = (type: string): Source => ({
  at,
  id: type,
  type,
  name: type,
  description: null,
  owner: null,
  repository: null,
  enforcement: null,
})
const sent = (type: string): PlanEvent['sources'][number] => ({
  at,
  id: type,
  status: 'active',
  statusDeclared: false,
  since: null,
  link: null,
  deprecated: null,
})

/** What the pages of a plan show, were each event sent by a source of each type. */
function shownOn(made: Plan, kind: EventType, facts: Partial<DocsInput> = {}): Shown[] {
  const events = [...made.events.values()].map(
    (one): PlanEvent => ({
      ...one,
      type: kind,
      status: 'active',
      sources: TYPES.map(sent),
      variants: new Map(),
    }),
  )
  const whole = {
    ...made,
    sources: new Map(TYPES.map(type => [type as string, source(type)])),
    events: new Map(events.map(one => [one.id, one])),
  }
  const { pages, problems } = buildDocs(input([whole], { payloads, ...facts }))
  expect(problems).toEqual([])
  const paths = pages.filter(({ path }) => path.startsWith('events/') && !path.endsWith('README.md'))
  return paths
    .filter(({ markdown }) => markdown.includes('## Send it'))
    .map(({ markdown }) => ({ kind, ...blocks(markdown) }))
}

interface Node {
  readonly type: string
  readonly value?: string
  readonly depth?: number
  readonly children?: readonly Node[]
}

const words = (node: Node): string => node.value ?? (node.children ?? []).map(words).join('')

/** The blocks of code under a page's headings, each under the names that its heading has. */
function blocks(markdown: string): { name: string; code: Map<string, string>; payload: string } {
  const code = new Map<string, string>()
  let [heading, name, payload] = ['', '', '']
  for (const node of (parseMarkdown(markdown) as Node).children ?? []) {
    if (node.type === 'heading') heading = words(node)
    if (node.depth === 1) name = heading
    if (node.type === 'code' && heading === 'Example') payload ||= node.value ?? ''
    if (node.type === 'code') for (const each of heading.split(', ')) code.set(each, node.value ?? '')
  }
  return { name, code, payload }
}

const KINDS = ['track', 'page', 'screen'] as const

/** Strings that end, begin or mean something in one language or another. */
const awkward = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    '`',
    '\\',
    '\\u0041',
    '\\(x)',
    '$',
    '$x',
    '$' + '{x}',
    '#' + '{x}',
    '#$x',
    '{$x}',
    '%s',
    '\n',
    '\r\n',
    '\t\b\f\v',
    '\u0000',
    '\u007f\u0085',
    '\u2028\u2029',
    '\u202e',
    '\u200b',
    '\u{e0001}',
    '🎉👩‍💻',
    '\ud800',
    '\udc00x',
    '*/',
    '//',
    '<!--',
    '{{ x }}',
    '{% x %}',
    '__proto__',
    'constructor',
    '?>',
    '"""',
    "'''",
    '???/',
    '',
  ),
  fc.string({ unit: 'binary' }),
)
const text = fc.array(awkward, { maxLength: 4 }).map(parts => parts.join(''))
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(-0, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 2 ** 63, -(2 ** 63), 2 ** 64, 1e21, 5e-324),
)
const entries = (value: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc
    .array(fc.tuple(text, value), { maxLength: 4 })
    .map(pairs =>
      JSON.parse(
        `{${pairs.map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`).join(',')}}`,
      ),
    )
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    number,
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    entries(tie('value')),
  ),
})).value
const payload = entries(json)

/** What can be said in UTF-8, which half a character cannot. */
const wellFormed = (value: Json): Json =>
  JSON.parse(JSON.stringify(value).replaceAll(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/gi, '$1\\ufffd'))

/** Code of a hostile payload as its page shows it. */
function hostile(kind: EventType, name: string, value: Json): Shown {
  const one = event(name, { examples: [{ at, value }], body: body() })
  return shownOn(plan([one]), kind, { payloads: null })[0]!
}

const samples = fc.sample(
  fc.tuple(
    fc.constantFrom(...KINDS),
    text.filter(name => name.trim() !== ''),
    payload,
  ),
  { numRuns: 150, seed: 7 },
)

describe('snippets', () => {
  let pages: Shown[] = []
  const awkwardPages = (): Shown[] => samples.map(([kind, name, value]) => hostile(kind, name, value))
  beforeAll(() => {
    const example = shop()
    pages = [...KINDS.flatMap(kind => shownOn(example, kind)), ...awkwardPages()]
  })

  it('are there for every type of source, event of the example plan and kind of event', () => {
    expect(pages.length).toBeGreaterThan(300)
    for (const { name, code } of pages)
      for (const type of TYPES) expect(code.has(type), `${name}: ${type}`).toBe(true)
  })

  it('are code of their language, by its grammar', () => {
    const given = GRAMMARS.map(([type, grammar, before, after]) => [
      grammar,
      [...pages.map(({ code }) => code.get(type)!), '((('].map(code => before + code + after),
    ])
    const script = join(project, 'test/support/grammars.ts')
    const output = execFileSync(process.execPath, ['--liftoff-only', script], {
      input: JSON.stringify(given),
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    for (const [index, errors] of (JSON.parse(output) as string[][][]).entries()) {
      const [type = '', grammar] = GRAMMARS[index] ?? []
      expect(errors.pop(), `${grammar} finds what is wrong`).not.toEqual([])
      const wrong = pages.filter((_, page) => errors[page]!.length > 0).map(({ code }) => code.get(type))
      expect(wrong.slice(0, 3), grammar).toEqual([])
    }
  })

  it('for scripts are what the types of the SDKs ask for, and examples what the shown types say', () => {
    const folder = join(project, 'node_modules/.cache/waymark-snippets')
    const block = (...lines: (string | undefined)[]): string => `{\n${lines.filter(Boolean).join(';\n')}\n}\n`
    const typed = pages.map(({ code, payload }) => {
      const type = code.get('TypeScript')
      return type === undefined
        ? ''
        : block(type, `const payload: ${/^interface (\S+)/.exec(type)![1]} = ${payload}`)
    })
    const calls = (sdk: string, type: Type): string =>
      `import type { ${sdk.split(' ')[0]} as Client } from '${sdk.split(' ')[1]}'\ndeclare const analytics: Client\n${pages.map(({ code }) => block(code.get(type))).join('')}`
    writeFiles(folder, {
      'browser.ts': calls('AnalyticsBrowser @segment/analytics-next', 'javascript'),
      'node.ts': calls('Analytics @segment/analytics-node', 'node'),
      'types.ts': `export {}\n${typed.join('')}`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'es2022',
          module: 'preserve',
          lib: ['es2022', 'dom'],
          types: ['node'],
          skipLibCheck: true,
        },
        files: ['browser.ts', 'node.ts', 'types.ts'],
      }),
    })
    expect(typed.filter(each => each !== '').length).toBeGreaterThan(150)
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(project, 'node_modules/typescript/bin/tsc'), '-p', folder],
      { encoding: 'utf8' },
    )
    expect(stdout.slice(0, 2000)).toBe('')
    expect(status).toBe(0)
  })

  it('for scripts and HTTP send the example', () => {
    for (const { name, kind, code, payload } of pages) {
      const sent = wellFormed(JSON.parse(payload))
      const web = called(code.get('javascript')!)
      expect({ method: web.method, sent: web.values[1] }).toEqual({ method: kind, sent })
      const native = called(code.get('react-native')!)
      expect(native).toEqual({ method: kind === 'page' ? 'screen' : kind, values: web.values })
      const [from] = called(code.get('node')!).values as [Record<string, unknown>]
      expect({ ...from, name: from['event'] ?? from['name'] }).toMatchObject({
        name: web.values[0],
        properties: sent,
      })
      const [head = '', text = ''] = code.get('http')!.split('\n\n')
      expect(head).toContain(`POST https://api.segment.io/v1/${kind}\n`)
      expect(wellFormed(JSON.parse(text).properties), name).toEqual(sent)
    }
  })

  it.skipIf(spawnSync('python3', ['--version']).status !== 0)(
    'for Python send the example, to Python',
    () => {
      const script = [
        'import json, sys',
        'class Analytics:',
        '    def track(self, user_id, event, properties): return [event, properties]',
        '    def page(self, user_id, name, properties): return [name, properties]',
        '    screen = page',
        'analytics = Analytics()',
        'print(json.dumps([eval(code) for code in json.load(sys.stdin)]))',
      ].join('\n')
      const codes = pages.map(({ code }) => code.get('python')!)
      const output = execFileSync('python3', ['-c', script], {
        input: JSON.stringify(codes),
        encoding: 'utf8',
        maxBuffer: 1e9,
      })
      const sent = JSON.parse(output) as [string, Json][]
      for (const [index, { payload, code }] of pages.entries())
        expect(sent[index]![1], code.get('python')).toEqual(wellFormed(JSON.parse(payload)))
    },
  )

  it.skipIf(spawnSync('go', ['version']).status !== 0)('for Go send the example, to Go', () => {
    const folder = tempDir('go')
    const functions = pages.map(({ code }, index) => `func f${index}() {\n${code.get('go')}\n}\n`)
    writeFiles(folder, {
      'go.mod': 'module snippets\ngo 1.21\n',
      'analytics/analytics.go':
        'package analytics\ntype Properties map[string]any\ntype Track struct { UserId, Event string; Properties Properties }\ntype Page struct { UserId, Name string; Properties Properties }\ntype Screen Page\n',
      'main.go': `package main\nimport (\n"encoding/json"\n"os"\n"snippets/analytics"\n)\ntype Client struct{}\nvar client Client\nvar sent []any\nfunc (Client) Enqueue(message any) { sent = append(sent, message) }\n${functions.join('')}func main() {\n${functions.map((_, index) => `f${index}()\n`).join('')}json.NewEncoder(os.Stdout).Encode(sent)\n}\n`,
    })
    const output = execFileSync('go', ['run', '.'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, GOFLAGS: '-mod=mod', GOPROXY: 'off' },
    })
    const sent = JSON.parse(output) as { Properties: Json }[]
    for (const [index, { payload }] of pages.entries())
      expect(sent[index]!.Properties).toEqual(wellFormed(JSON.parse(payload)))
  })

  it.skipIf(spawnSync('javac', ['-version']).status !== 0)('for Java compile', () => {
    const folder = tempDir('java')
    const message = (name: string): string =>
      `class ${name} { static ${name} builder(String name) { return new ${name}(); } ${name} userId(String id) { return this; } ${name} properties(Map<String, ?> map) { return this; } }\n`
    const methods = pages.map(({ code }, index) => `void f${index}() {\n${code.get('java')}\n}\n`)
    writeFiles(folder, {
      'A.java': `import java.util.*;\nclass Analytics { void enqueue(Object message) {} }\n${['TrackMessage', 'PageMessage', 'ScreenMessage'].map(message).join('')}class A { Analytics analytics;\n${methods.join('')}}\n`,
    })
    const { stderr, status } = spawnSync('javac', ['-encoding', 'utf8', 'A.java'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stderr.slice(0, 1000)).toBe('')
    expect(status).toBe(0)
  })
})

/** Runs JavaScript with something called `analytics`, and gives back what it was called with. */
function called(code: string): { method: string; values: unknown[] } {
  const calls: { method: string; values: unknown[] }[] = []
  const record =
    (method: string) =>
    (...values: unknown[]) =>
      calls.push({ method, values })
  new Function('analytics', code)({ track: record('track'), page: record('page'), screen: record('screen') })
  return calls[0]!
}

it.each([
  ['React Native', 'react-native'],
  ['Node.js', 'node'],
  ['C#', 'dotnet'],
  ['.NET', 'dotnet'],
  ['Kotlin', 'android'],
  ['Golang', 'go'],
  ['react', 'javascript'],
  ['server', 'http'],
])('%s is known', (written, known) => expect(snippetFor(written)).toBe(snippetFor(known)))

it('has the types of the plan', () => {
  const facts = { required: true }
  const made = plan(
    [
      event('2nd order-completed', {
        sources: [sent('javascript')],
        examples: [{ at, value: {} }],
        body: body([
          property('order_id', facts),
          property('coupon', { schema: { type: ['string', 'null'] } }),
          property('note', { schema: { anyOf: [{ type: 'string' }, { type: 'null' }] } }),
          property('code', { schema: { allOf: [{ type: 'string' }, { minLength: 3 }] } }),
          property('kinds', {
            schema: { type: 'array', items: { oneOf: [{ const: 'a' }, { enum: ['b'] }] } },
          }),
          property('pay-by', { schema: { enum: ['card', 'sofort', 3] } }),
          property('tags', { schema: { type: 'array', items: { type: ['string', 'integer'] } } }),
          property('shop', {
            schema: { type: 'object' },
            children: [property('city', { schema: { type: 'integer' } })],
          }),
          property('gone', { deprecated: { at, since: null, sunset: null, reason: null, replacedBy: null } }),
          property('any', { types: [], schema: {} }),
        ]),
      }),
    ],
    { sources: new Map([['javascript', source('javascript')]]) },
  )
  const { pages } = buildDocs(input([made]))
  expect(
    blocks(pages.find(({ path }) => path.startsWith('events/2nd'))!.markdown).code.get('TypeScript'),
  ).toBe(`interface Event2ndOrderCompleted {
  order_id: string
  coupon?: string | null
  note?: string | null
  code?: string
  kinds?: ("a" | "b")[]
  "pay-by"?: "card" | "sofort" | 3
  tags?: (string | number)[]
  shop?: {
    city?: number
  }
  any?: unknown
}`)
})

describe('a source', () => {
  const page = (facts: Partial<PlanEvent>, types: Readonly<Record<string, string>>): string => {
    const sources = new Map(
      Object.entries(types).map(([id, type]) => [id, { ...source(type), id, name: id }]),
    )
    const one = event('Order Completed', {
      sources: [...sources.keys()].map(sent),
      examples: [{ at, value: { total: 1, tax: 2 } }],
      body: body([property('total'), property('tax')]),
      ...facts,
    })
    return buildDocs(input([plan([one], { sources })], { payloads })).pages.find(
      ({ path }) => path === 'events/order-completed.md',
    )!.markdown
  }

  it('sends what is right for it, where it differs', () => {
    const own = {
      at,
      source: 'ios',
      trigger: null,
      without: ['tax'],
      body: body([property('total')], { schema: { type: 'object', properties: { tax: false } } }),
    }
    const { code } = blocks(page({ variants: new Map([['ios', own]]) }, { web: 'javascript', ios: 'ios' }))
    expect(code.get('web')).toContain('"tax": 2')
    expect(code.get('ios')).toBe('analytics.track(name: "Order Completed", properties: [\n  "total": 1,\n])')
  })

  it('of a type without a library is named', () => {
    const text = page({}, { crm: 'salesforce', web: 'javascript' })
    expect(text).toContain('No code to show for [crm](../sources/crm.md) (`salesforce`)')
    expect(isObject({}) && text.match(/No code/g)).toHaveLength(1)
  })

  it('shares its code with those that send alike, and has none once it is deprecated', () => {
    const { code } = blocks(page({}, { web: 'javascript', shop: 'react' }))
    expect([...code.keys()].slice(1, 3)).toEqual(['web', 'shop'])
    const old = { ...sent('web'), status: 'deprecated' as const }
    expect(page({ sources: [old] }, { web: 'javascript' })).not.toContain('## Send it')
  })
})
