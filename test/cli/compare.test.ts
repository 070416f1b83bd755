import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { newRepo } from '../support/git.ts'
import { dist, type Exit, runCli, start } from '../support/run.ts'
import { type Files, tempDir, writeFiles } from '../support/temp.ts'

const text = (value: unknown): string => JSON.stringify(value)
const order = { type: 'object', properties: { total: { type: 'number' } } }
const strict = { ...order, required: ['total'] }

function folder(files: Files): string {
  const dir = tempDir()
  writeFiles(dir, files)
  return dir
}

const compare = (files: Files, ...args: string[]): Promise<Exit> =>
  runCli(['compare', ...args], { cwd: folder(files) })

/** The answers to rows that are given as lines. */
async function batch(
  lines: readonly string[],
  ...args: string[]
): Promise<{ status: number | null; answers: Row[] }> {
  const input = lines.join('\n')
  const { status, stdout, stderr } = await runCli(['compare', '--batch', '-', ...args], {
    cwd: tempDir(),
    input,
  })
  expect(stderr).toBe('')
  return {
    status,
    answers: stdout
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line) as Row),
  }
}

interface Answer {
  readonly answer: string
  readonly witness?: unknown
  readonly error?: string
  readonly reason?: string
}
interface Row {
  readonly id: unknown
  readonly narrowed?: Answer
  readonly widened?: Answer
  readonly error?: string
}

describe('two files', () => {
  test('are told in words, each yes with the value that shows it', async () => {
    const { status, stdout, stderr } = await compare(
      { 'a.json': text(order), 'b.json': text(strict) },
      'a.json',
      'b.json',
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toBe(
      `Allows less: yes\n  {}\n  was right and is refused now: must have required property 'total'\nAllows more: no, proven\n`,
    )
  })

  test('are told as JSON, on one line', async () => {
    const { stdout } = await compare(
      { 'a.json': text(strict), 'b.json': text(order) },
      'a.json',
      'b.json',
      '--format',
      'json',
    )
    expect(stdout.split('\n')).toHaveLength(2)
    expect(JSON.parse(stdout)).toMatchObject({
      id: null,
      narrowed: { answer: 'no' },
      widened: { answer: 'yes', witness: {}, error: "must have required property 'total'" },
    })
  })

  test('may be YAML, and what `jq` or `git show` writes into a pipe', async () => {
    const cwd = folder({ 'a.yaml': 'type: integer\nmaximum: 9007199254740993\n' })
    const script = `"$0" "$1" compare a.yaml <(echo '{"type":"integer","maximum":9007199254740992}') --format json`
    const { status, stdout, stderr } = await start(
      'bash',
      ['--norc', '-c', script, process.execPath, join(dist, 'cli.js')],
      {
        cwd,
        env: { PATH: process.env['PATH'] },
      },
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('"witness":9007199254740993,')
  })

  test('take the draft from `$schema`, else from --dialect', async () => {
    const flagged = { maximum: 5, exclusiveMaximum: true }
    const files = {
      'a.json': text({ ...flagged }),
      'b.json': text({ maximum: 5 }),
      'c.json': text({ $schema: 'http://json-schema.org/draft-04/schema#', ...flagged }),
    }
    const asked = await compare(files, 'a.json', 'b.json', '--dialect', '4', '--format', 'json')
    expect(JSON.parse(asked.stdout)).toMatchObject({ narrowed: { answer: 'no' }, widened: { witness: 5 } })
    const stated = await compare(files, 'c.json', 'b.json', '--format', 'json')
    expect(JSON.parse(stated.stdout)).toMatchObject({ narrowed: { answer: 'no' }, widened: { witness: 5 } })
  })

  test.each([
    [['a.json', 'nowhere.json'], 'nowhere.json cannot be read (ENOENT)'],
    [['a.json', 'broken.json'], 'broken.json:1:2: '],
    [['a.json', 'broken.yml'], 'broken.yml:'],
    [['a.json', 'list.json'], 'is no JSON Schema'],
    [['a.json', 'binary.json'], 'is not UTF-8'],
    [['a.json'], 'needs two files'],
    [['a.json', 'a.json', '--batch', 'a.json'], 'not both'],
    [['--batch', 'nowhere.jsonl'], 'nowhere.jsonl cannot be read (ENOENT)'],
    [['a.json', 'a.json', '--dialect', '5'], 'takes one of 4, 6, 7'],
  ])('%j ends with 2', async (args, words) => {
    const files = {
      'a.json': '{}',
      'broken.json': '{',
      'broken.yml': 'a: [',
      'list.json': '[]',
      'binary.json': Uint8Array.of(0xff, 0xfe, 0x7b),
    }
    const { status, stdout, stderr } = await compare(files, ...args)
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('bug in Waymark')
    expect([status, stdout]).toEqual([2, ''])
  })
})

describe('references', () => {
  const event = (ref: string): string => text({ type: 'object', properties: { address: { $ref: ref } } })
  const longer = text({ definitions: { city: { type: 'string', maxLength: 9 } } })
  const shorter = text({ definitions: { city: { type: 'string', maxLength: 5 } } })

  test('to files beside the schema are followed, each side its own, and on from there', async () => {
    const { stdout } = await compare(
      {
        'v1/order.json': event('parts/address.yml#/definitions/address'),
        'v1/parts/address.yml':
          'definitions:\n  address: { properties: { city: { $ref: "city.json#/definitions/city" } } }\n',
        'v1/parts/city.json': longer,
        'v2/order.json': event('parts/address.yml#/definitions/address'),
        'v2/parts/address.yml':
          'definitions:\n  address: { properties: { city: { $ref: "city.json#/definitions/city" } } }\n',
        'v2/parts/city.json': shorter,
      },
      'v1/order.json',
      'v2/order.json',
      '--format',
      'json',
    )
    expect(JSON.parse(stdout)).toMatchObject({
      narrowed: { answer: 'yes', witness: { address: { city: expect.stringMatching(/^.{6,9}$/) } } },
      widened: { answer: 'no' },
    })
  })

  test('are followed under the same `$id` on both sides', async () => {
    const named = (max: number): Files => ({
      'order.json': text({
        $id: 'https://example.com/s/order.json',
        properties: { city: { $ref: 'city.json' } },
      }),
      'city.json': text({ $id: 'https://example.com/s/city.json', type: 'string', maxLength: max }),
    })
    const at = (prefix: string, files: Files): Files =>
      Object.fromEntries(Object.entries(files).map(([name, content]) => [prefix + name, content]))
    const files = { ...at('v1/', named(9)), ...at('v2/', named(5)) }
    const { stdout } = await compare(files, 'v1/order.json', 'v2/order.json', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ narrowed: { answer: 'yes' }, widened: { answer: 'no' } })
  })

  test('reach the whole repository, and nothing outside of it', async () => {
    const repo = newRepo({
      'schemas/order.json': event('../common/city.json#/definitions/city'),
      'common/city.json': longer,
    })
    repo.write({ 'new.json': event('common/city.json#/definitions/city') })
    const inside = await runCli(['compare', 'schemas/order.json', 'new.json'], { cwd: repo.dir })
    expect(inside.stdout).toBe('Allows less: no, proven\nAllows more: no, proven\n')
    const outer = folder({
      'secret.json': longer,
      'in/order.json': event('../secret.json#/definitions/city'),
    })
    const outside = await runCli(['compare', 'in/order.json', 'in/order.json', '--format', 'json'], {
      cwd: outer,
    })
    expect(outside.status).toBe(0)
    const changed = folder({
      'secret.json': longer,
      'in/order.json': event('../secret.json#/definitions/city'),
      'in/new.json': text({ type: 'object', properties: { address: { type: 'string', maxLength: 5 } } }),
    })
    const { stdout } = await runCli(['compare', 'in/order.json', 'in/new.json', '--format', 'json'], {
      cwd: changed,
    })
    expect(JSON.parse(stdout).widened).toMatchObject({
      answer: 'undecided',
      reason: expect.stringContaining('../secret.json'),
    })
  })

  test('to a file that cannot be read end with 2 and its place', async () => {
    const files = { 'a.json': event('broken.json'), 'broken.json': '{"type": }', 'b.json': '{}' }
    const { status, stderr } = await compare(files, 'a.json', 'b.json')
    expect([status, stderr]).toEqual([2, expect.stringContaining('broken.json:1:10: ')])
  })

  test('to the web are never fetched: undecided, by name', async () => {
    const files = {
      'a.json': event('http://127.0.0.1:9/city.json'),
      'b.json': text({ type: 'object', properties: { address: false } }),
    }
    const { status, stdout } = await compare(files, 'a.json', 'b.json')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Allows less: undecided\n {2}.*http:\/\/127\.0\.0\.1:9\/city\.json/)
  })
})

describe('rows', () => {
  test('are answered in order, with their ids', async () => {
    const ids = ['a', 'a', 7, null, { deep: ['é', '__proto__'] }]
    const { status, answers } = await batch(
      ids.map((id, index) => text({ id, old: { maximum: 5 }, new: { maximum: index } })),
    )
    expect(status).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(ids)
    expect(answers.map(({ narrowed }) => narrowed?.answer)).toEqual(Array(5).fill('yes'))
  })

  test('come from a file as well; empty lines and Windows ends of lines mean nothing', async () => {
    const row = text({ id: 1, old: true, new: { type: 'string' } })
    const { status, stdout } = await compare(
      { 'rows.jsonl': `\ufeff${row}\r\n\n${row}` },
      '--batch',
      'rows.jsonl',
    )
    expect([status, stdout.split('\n').length]).toEqual([0, 3])
  })

  test('that cannot be read have their error in their place, and the run ends with 2', async () => {
    const good = text({ id: 'good', old: true, new: false })
    const { status, answers } = await batch([
      'nonsense',
      good,
      '[]',
      text({ id: 'half', old: {} }),
      text({ id: 'type', old: 1, new: {} }),
      text({ id: 'draft', old: {}, new: {}, dialect: '5' }),
      '{"id": "twice", "old": {}, "old": {}, "new": {}}',
      `{"id": "long", "old": {"description": "${'x'.repeat(9_000_000)}"}, "new": {}}`,
      good,
    ])
    expect(status).toBe(2)
    expect(answers.map(({ id }) => id)).toEqual([
      null,
      'good',
      null,
      'half',
      'type',
      'draft',
      'twice',
      null,
      'good',
    ])
    expect(answers.map(row => ('error' in row ? Object.keys(row) : 'answered'))).toEqual([
      ['id', 'error'],
      'answered',
      ...Array(6).fill(['id', 'error']),
      'answered',
    ])
  })

  test('have a draft of their own, before that of the option', async () => {
    const old = { items: [{ type: 'string' }] }
    const { answers } = await batch(
      [
        text({ old, new: { items: { type: 'string' } }, dialect: '7' }),
        text({ old: { prefixItems: old.items }, new: true, dialect: '2020-12' }),
        text({ old: { exclusiveMinimum: true, minimum: 1 }, new: { minimum: 1 } }),
      ],
      '--dialect',
      '4',
    )
    expect(answers.map(({ narrowed, widened }) => [narrowed?.answer, widened?.answer])).toEqual([
      ['yes', 'no'],
      ['no', 'yes'],
      ['no', 'yes'],
    ])
  })

  test('keep integers exact, and the line separators of Unicode', async () => {
    const { answers } = await batch([
      '{"id": 9007199254740993, "old": {"const": 9007199254740993}, "new": {"const": 9007199254740992}}',
      `{"id": "a\u2028b\u2029c\u0085d", "old": {"const": "\u2028"}, "new": false}`,
    ])
    expect(answers[1]).toMatchObject({ id: 'a\u2028b\u2029c\u0085d', narrowed: { witness: '\u2028' } })
    const { stdout } = await runCli(['compare', '--batch', '-'], {
      cwd: tempDir(),
      input:
        '{"id": 9007199254740993, "old": {"const": 9007199254740993}, "new": {"const": 9007199254740992}}',
    })
    expect(stdout).toMatch(/^\{"id":9007199254740993,"narrowed":\{"answer":"yes","witness":9007199254740993,/)
    expect(stdout).toContain('"widened":{"answer":"yes","witness":9007199254740992,')
  })

  test('may be called what the methods of objects are called', async () => {
    const { answers } = await batch([
      '{"__proto__": 1, "id": "p", "old": {"properties": {"__proto__": {"type": "string"}}}, "new": true}',
    ])
    expect(answers).toMatchObject([{ id: 'p', narrowed: { answer: 'no' }, widened: { answer: 'yes' } }])
  })

  test('are answered while the rest is still being written', async () => {
    const child = spawn(process.execPath, [join(dist, 'cli.js'), 'compare', '--batch', '-'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${text({ id, old: true, new: false })}\n`)
      expect(JSON.parse((await lines.next()).value as string)).toMatchObject({ id })
    }
    child.stdin.end()
    expect(await lines.next()).toMatchObject({ done: true })
  })
})

describe('rows of ill will', () => {
  const word = (letter: string): object => ({ type: 'string', pattern: `^(a|b)*${letter}(a|b){25}$` })
  const doubling = (depth: number): object => ({
    $ref: '#/$defs/d0',
    $defs: Object.fromEntries(
      Array.from({ length: depth }, (_, index) => {
        const next = { $ref: `#/$defs/d${index + 1}` }
        return [`d${index}`, { type: 'object', required: ['x', 'y'], properties: { x: next, y: next } }]
      }).concat([[`d${depth}`, { type: 'string' } as never]]),
    ),
  })
  const events = (length: number): object => ({
    oneOf: Array.from({ length: 500 }, (_, index) => ({
      type: 'object',
      properties: { event: { const: `e${index}` }, p: { type: 'string', maxLength: length } },
      required: ['event'],
    })),
  })
  const deep = (depth: number): string => `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`
  const values = (first: number): object => ({
    enum: Array.from({ length: 10_000 }, (_, index) => `v${index + first}`),
  })

  test('end decided or undecided, in little memory, and the rows after them are answered', async () => {
    const rows: [string, string][] = [
      ['automata', text({ old: word('a'), new: word('b') })],
      [
        'backtracking',
        text({ old: { type: 'string', pattern: '^(a+)+$', minLength: 50 }, new: { pattern: '^(a+)+!$' } }),
      ],
      ['doubling', text({ old: doubling(40), new: { type: 'object', maxProperties: 1 } })],
      ['events', text({ old: events(6), new: events(5) })],
      ['values', text({ old: values(0), new: values(1) })],
      ['items', text({ old: { type: 'array', minItems: 1e9 }, new: { type: 'array', maxItems: 5 } })],
      ['length', text({ old: { type: 'string', minLength: 1e9 }, new: { type: 'string', minLength: 2e9 } })],
      ['loop', text({ old: { $ref: '#' }, new: { allOf: [{ $ref: '#' }] } })],
      ['deep', `{"old": ${deep(400)}, "new": true}`],
      ['deeper', `{"old": ${deep(100_000)}, "new": true}`],
      ['last', text({ old: true, new: false })],
    ]
    const input = rows.map(([id, row]) => `{"id": ${text(id)}, ${row.slice(1)}`).join('\n')
    const env = { NODE_OPTIONS: '--max-old-space-size=400' }
    const { status, stdout, stderr } = await runCli(['compare', '--batch', '-'], {
      cwd: tempDir(),
      input,
      env,
    })
    expect([status, stderr]).toEqual([0, ''])
    const answers = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Row)
    expect(answers.map(({ id }) => id)).toEqual(rows.map(([id]) => id))
    expect(
      Object.fromEntries(
        answers.map(({ id, narrowed, widened }) => [id, [narrowed?.answer, widened?.answer]]),
      ),
    ).toEqual({
      automata: ['undecided', 'undecided'],
      backtracking: ['yes', 'yes'],
      doubling: ['undecided', 'yes'],
      events: ['yes', 'no'],
      values: ['yes', 'yes'],
      items: ['undecided', 'yes'],
      length: ['undecided', 'no'],
      loop: ['undecided', 'undecided'],
      deep: ['no', 'no'],
      deeper: ['undecided', 'undecided'],
      last: ['yes', 'no'],
    })
    for (const { narrowed, widened } of answers) {
      for (const one of [narrowed, widened]) if (one?.answer === 'undecided') expect(one.reason).toMatch(/\w/)
    }
  })
})
