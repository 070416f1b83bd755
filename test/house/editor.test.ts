import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishedSchemas } from '../../scripts/schemas.ts'
import { changeKinds } from '../../src/diff/kinds/index.ts'
import { destinationTypes } from '../../src/lint/data/destinations.ts'
import { presets } from '../../src/lint/presets/index.ts'
import { rules } from '../../src/lint/registry.ts'
import { event, traitSet } from '../../src/plan/event-keys.ts'
import { goals, planFile, roles } from '../../src/plan/keys.ts'
import { classifications, jsonTypes, property } from '../../src/plan/property-keys.ts'
import { schemasUrl } from '../../src/project/about.ts'
import { isObject, type Json } from '../../src/text/json.ts'
import { dist, project, runCli } from '../support/run.ts'
import { tempDir } from '../support/temp.ts'
import { startYamlServer, type YamlServer } from '../support/yaml-server.ts'

/** What an editor makes of the published schemas, by the language server that most of them use. */

const schemaUri = (kind: string): string => pathToFileURL(join(dist, 'schemas', `${kind}.schema.json`)).href
let server: YamlServer
beforeAll(async () => {
  server = await startYamlServer({ [schemaUri('plan')]: 'plan.yml', [schemaUri('config')]: 'config.yml' })
})
afterAll(() => server.stop())

const keysOf = (shape: { readonly keys: object }): string[] => Object.keys(shape.keys)
const levels = ['error', 'warning', 'info', 'off']
const ruleIds = rules.map(rule => rule.id)
const caseOptions = ['style', 'acronyms', 'smallWords', 'exceptions', 'namespace', 'specs']

describe('completion in a plan', () => {
  const inProperty = 'events:\n  A:\n    properties:\n      p:\n        '
  test.each([
    ['top-level keys', '|', keysOf(planFile)],
    ['keys of an event', 'events:\n  A:\n    |', keysOf(event)],
    ['keys of an event in braces', 'events:\n  A: { st| }', keysOf(event)],
    ['keywords of a property', `${inProperty}|`, keysOf(property)],
    [
      'keywords of a property in braces',
      'events:\n  A:\n    properties:\n      p: { ty| }',
      keysOf(property),
    ],
    ['keywords of items', `${inProperty}items:\n          |`, keysOf(property)],
    ['keywords of a trait', 'traits:\n  user:\n    email:\n      |', keysOf(property)],
    ['keys of a set of traits', 'traits:\n  user:\n    properties: {}\n    o|', keysOf(traitSet).slice(1)],
    ['status', 'events:\n  A:\n    status: |', ['draft', 'active', 'deprecated']],
    ['type of event', 'events:\n  A:\n    type: |', ['track', 'page', 'screen']],
    ['state in a source', 'events:\n  A:\n    sources:\n      web: |', ['draft', 'active', 'deprecated']],
    ['type', `${inProperty}type: |`, jsonTypes.filter(type => type !== 'null')],
    ['types', `${inProperty}type: [|]`, jsonTypes.filter(type => type !== 'null')],
    ['format', `${inProperty}format: |`, ['date-time', 'email', 'uuid', 'uri']],
    ['classification', `${inProperty}classification: |`, [...classifications]],
    ['required', `${inProperty}required: |`, ['true', 'false']],
    ['roles', 'owners:\n  a:\n    roles: [|]', [...roles]],
    ['goal', 'useCases:\n  a:\n    goal: |', [...goals]],
    ['type of destination', 'destinations:\n  a:\n    type: |', [...destinationTypes]],
    ['rule to suppress', 'events:\n  A:\n    ignore:\n      - rule: |', ['event-name-case']],
  ])('%s', async (_, marked, expected) => {
    expect(await server.complete(marked, 'plan.yml')).toEqual(expect.arrayContaining(expected))
  })
})

describe('completion in a config', () => {
  test.each([
    ['top-level keys', '|', ['extends', 'rules', 'overrides', 'plans', 'compatibility', 'failOn']],
    ['presets', 'extends:\n  - |', [...presets.keys()]],
    ['presets in brackets', 'extends: [|]', [...presets.keys()]],
    ['rules', 'rules:\n  |', ruleIds],
    ['levels', 'rules:\n  event-name-case: |', levels],
    ['levels in brackets', 'rules:\n  event-name-case: [e|]', levels],
    ['options in brackets', 'rules:\n  event-name-case: [error, { st| }]', caseOptions],
    ['options in a list', 'rules:\n  event-name-case:\n    - error\n    - |', caseOptions],
    ['values of an option', 'rules:\n  event-name-case: [error, { style: t| }]', ['title', 'snake']],
    ['rules of an override', 'overrides:\n  - files: ["x"]\n    rules:\n      |', ruleIds],
    ['levels of an override', 'overrides:\n  - rules:\n      event-name-case: |', levels],
    [
      'options of an override',
      'overrides:\n  - rules:\n      event-name-case: [error, { st| }]',
      caseOptions,
    ],
    ['kinds of change', 'compatibility:\n  levels:\n    |', changeKinds.map(kind => kind.id)],
    ['destination types', 'destinations:\n  crm:\n    like: |', [...destinationTypes]],
    ['limits', 'destinations:\n  crm:\n    limits: [[|]]', ['event.name', 'property.value']],
  ])('%s', async (_, marked, expected) => {
    expect(await server.complete(marked, 'config.yml')).toEqual(expect.arrayContaining(expected))
  })
})

describe('hover', () => {
  const rule = 'Event names share one case.'
  test.each([
    ['plan.yml', 'ev|ents: { A: {} }', 'The events by name.'],
    ['plan.yml', 'events: { A: { sta|tus: draft } }', 'draft, active (default) or deprecated.'],
    ['plan.yml', 'events: { A: { properties: { p: { cla|ssification: none } } } }', 'How private it is'],
    ['plan.yml', 'events: { A: { ignore: [{ rule: event-na|me-case }] } }', rule],
    ['config.yml', 'extends: [seg|ment]', 'Segment'],
    ['config.yml', 'rules: { event-name-c|ase: error }', rule],
    ['config.yml', 'rules: { event-name-c|ase: [error, { style: title }] }', rule],
    ['config.yml', 'rules: { event-name-case: [error, { st|yle: title }] }', 'The style;'],
    ['config.yml', 'overrides: [{ rules: { event-name-c|ase: off } }]', rule],
    [
      'config.yml',
      'compatibility: { levels: { event-rem|oved: risky } }',
      'An event that the plan no longer has.',
    ],
  ])('%s: %s', async (path, marked, expected) => {
    expect(await server.hover(marked, path)).toContain(expected)
  })
})

test('every key of a published schema is described', () => {
  const undescribed = Object.entries(publishedSchemas())
    .filter(([file]) => file !== 'report.schema.json')
    .flatMap(([file, schema]) => undescribedKeys(schema, file))
  expect(undescribed).toEqual([])
})

function undescribedKeys(schema: Json, path: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((item, index) => undescribedKeys(item, `${path}/${index}`))
  if (!isObject(schema)) return []
  const named = Object.entries(isObject(schema['properties']) ? schema['properties'] : {})
  const missing = named.filter(([, child]) => !isObject(child) || typeof child['description'] !== 'string')
  return [
    ...missing.map(([name]) => `${path}: ${name}`),
    ...Object.entries(schema).flatMap(([key, child]) =>
      key === 'properties'
        ? named.flatMap(([name, inner]) => undescribedKeys(inner, `${path}/${name}`))
        : undescribedKeys(child, `${path}/${key}`),
    ),
  ]
}

describe('diagnostics', () => {
  const yamlUnder = (folder: string): [path: string, text: string][] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.yml') && !path.startsWith('.github'))
      .map(path => [path, readFileSync(join(folder, path), 'utf8')])
  /** Its first line names a schema of this build. */
  const local = (text: string): string => text.replace(schemasUrl, pathToFileURL(join(dist, 'schemas')).href)
  const diagnose = async (path: string, text: string): Promise<string[]> => {
    const name = path.endsWith('waymark.yml') ? 'config.yml' : 'plan.yml'
    const found = await server.diagnose(local(text), name)
    return found.map(({ message, range }) => `${path}:${range.start.line + 1} ${message}`)
  }

  test('nothing on the example plans', async () => {
    const files = ['shop', 'segment-v1-to-v2'].flatMap(name => yamlUnder(join(project, 'examples', name)))
    expect(files.length).toBeGreaterThan(20)
    const found = await Promise.all(files.map(([path, text]) => diagnose(path, text)))
    expect(found.flat()).toEqual([])
  })

  test('nothing on what the reference and the rules show as right', async () => {
    const reference = readFileSync(join(project, 'docs/plan-format.md'), 'utf8')
    const [, whole] = /^```yaml\n(plan:.*?)^```$/ms.exec(reference) ?? []
    const plans = rules.flatMap(rule => rule.examples.valid.map(({ plan }) => plan))
    expect(whole).toContain('events:')
    const texts = [whole, ...plans].filter(plan => typeof plan === 'string')
    const found = await Promise.all(texts.map(text => diagnose('plan.yml', text)))
    expect(found.flat()).toEqual([])
  })

  test('nothing on what `init` writes, by its first lines, and a misspelt key is marked', async () => {
    const folder = tempDir('editor')
    expect((await runCli(['init'], { cwd: folder })).status).toBe(0)
    const files = yamlUnder(folder)
    expect(files.map(([path]) => path).sort()).toEqual([
      'tracking-plan/events.yml',
      'tracking-plan/plan.yml',
      'waymark.yml',
    ])
    for (const [, text] of files) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? []
      // what the address names is in the repository, at the tag that it names
      expect(existsSync(join(project, schema.replace(/^.*?\/v\d+\//, '')))).toBe(true)
      expect(await server.diagnose(local(text), 'other.yml')).toEqual([])
      const misspelt = await server.diagnose(`${local(text)}descripton: x\n`, 'other.yml')
      expect(misspelt.map(({ message }) => message)).toEqual(['Property descripton is not allowed.'])
    }
  })

  test.each([
    ['plan.yml', 'events: { A: { statsu: draft } }', 'Property statsu is not allowed.'],
    ['plan.yml', 'events: { A: { status: live } }', 'Value is not accepted.'],
    ['plan.yml', 'events: { A: { properties: { p: { typ: string } } } }', 'Property typ is not allowed.'],
    ['waymark.yml', 'rules: { event-name-cse: error }', 'Property event-name-cse is not allowed.'],
    ['waymark.yml', 'rules: { event-name-case: [error, { styl: title }] }', 'Property styl is not allowed.'],
  ])('%s: %s is marked', async (path, text, message) => {
    expect((await diagnose(path, text)).join()).toContain(message)
  })
})
