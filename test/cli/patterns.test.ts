import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newRepo, type Repo } from '../support/git.ts'
import { runCli } from '../support/run.ts'
import { tempDir, writeFiles } from '../support/temp.ts'

/**
 * A plausible pattern of a stranger's, wherever one can be given, and a text that costs an engine with backtracking
 * 2^60 steps: a run that ends at all is the proof. `runCli` stops one after a minute, and its status is null then.
 */
const slow = '^([a-z]+[_ ]?)+$'
const text = `${'a'.repeat(60)}!`
const globs = JSON.stringify([slow, `${'*a'.repeat(40)}*b`, `{${'a*,'.repeat(40)}b}*b`])

const plan = (pattern: string): string => `events:
  "${text}":
    description: An event whose name takes long to match.
    tags: ["${text}"]
    owner: "${text}"
    properties:
      "${text}": { type: string, pattern: "${pattern}", description: A text., examples: ["${text}"] }
      listed: { type: string, pattern: "${pattern}", enum: ["${text}", a b], description: A text. }
      nested: { anyOf: [{ not: { pattern: "${pattern}" } }, { items: { pattern: "${pattern}" } }] }
      keyed: { type: object, patternProperties: { "${pattern}": { type: string } }, description: An object. }
      named: { type: object, propertyNames: { pattern: "${pattern}" }, description: An object. }
    examples:
      - { "${text}": "${text}", listed: "${text}", nested: "${text}", keyed: { "${text}": 1 }, named: { "${text}": 1 } }
  Raw:
    description: An event with a schema of its own.
    schema:
      properties: { a: { type: string, pattern: "${pattern}" } }
      patternProperties: { "${pattern}": { maxLength: 70 } }
    examples: [{ a: "${text}", "${text}": "${text}" }]
owners: { "${text}": { name: Owner } }
`

const config = `ignores: ${globs}
rules:
  name-no-dynamic: [error, { patterns: ["${slow}"] }]
  enum-value-case: [warning, { ignore: ["${slow}"] }]
  event-name-pattern: [warning, { components: [{ name: a, allowed: ["${slow}"], blocked: ["${slow}"] }], separator: "${slow}" }]
overrides:
  - files: ${globs}
    match: { events: ${globs}, owners: ["${slow}"], tags: ["${slow}"] }
    rules: { name-no-dynamic: [error, { patterns: ["${slow}"] }] }
  - match: { events: ${globs} }
    rules: { name-charset: off }
`

function repository(): Repo {
  const repo = newRepo({ 'tracking-plan/a.yml': plan(slow), 'waymark.yml': config })
  repo.write({ 'tracking-plan/a.yml': plan('^([a-z]+_?)+$') })
  return repo
}

describe('a plan and a config', () => {
  const { dir } = repository()
  test.each([
    ['lint'],
    ['diff', 'HEAD'],
    ['check', '--base', 'HEAD', '--format', 'markdown'],
    ['docs', '--docs-dir', 'docs'],
    ['fix', '--dry-run'],
  ])('%s ends', async (...args) => {
    const { status, stderr } = await runCli(args, { cwd: dir })
    expect([status, stderr]).toEqual([expect.any(Number), expect.not.stringContaining('    at ')])
    expect(status).not.toBe(2)
  })

  test('and says which example the pattern refuses', async () => {
    const { stdout } = await runCli(['lint'], { cwd: dir })
    expect(stdout).toContain('it does not match `^([a-z]+_?)+$`')
  })
})

describe('compare', () => {
  const string = (rest: object): object => ({ type: 'string', pattern: slow, ...rest })
  test.each([
    ['a value', string({}), string({ enum: [text, 'a'] })],
    ['a value that is excluded', string({ not: { const: text } }), string({})],
    ['a const', { const: text }, string({})],
    ['an example', { type: 'string', examples: [text] }, string({})],
    ['keys', { properties: { [text]: {} } }, { patternProperties: { [slow]: { const: 1 } } }],
    ['names of keys', { required: [text] }, { propertyNames: { pattern: slow } }],
    ['a backreference', { enum: [text] }, { pattern: '^([a-z]+[_ ]?)+\\1$' }],
    ['a lookahead', { enum: [text] }, { pattern: '^(?=([a-z]+[_ ]?)+$)' }],
  ])('%s', async (_, one, other) => {
    const folder = tempDir('compare')
    writeFiles(folder, { 'one.json': JSON.stringify(one), 'other.json': JSON.stringify(other) })
    writeFiles(folder, { 'batch.jsonl': `${JSON.stringify({ id: 'x', old: other, new: one })}\n` })
    const single = await runCli(['compare', 'one.json', 'other.json'], { cwd: folder })
    const batch = await runCli(['compare', '--batch', join(folder, 'batch.jsonl')], { cwd: folder })
    expect([single.status, batch.status]).toEqual([0, 0])
    expect(JSON.parse(batch.stdout)).toMatchObject({ id: 'x' })
  })
})

test('a pattern of the config that cannot be run in linear time is refused with its place', async () => {
  const folder = tempDir('patterns')
  writeFiles(folder, {
    'tracking-plan/a.yml': 'events: { A: {} }\n',
    'waymark.yml': 'rules:\n  name-no-dynamic: [error, { patterns: ["(?=a)b"] }]\n',
  })
  const { status, stderr } = await runCli(['lint'], { cwd: folder })
  expect([status, stderr]).toEqual([2, expect.stringContaining('waymark.yml:2:41: ')])
  expect(stderr).toContain('cannot be run in linear time')
})
