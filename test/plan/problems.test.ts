import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlan } from '../../src/plan/read.ts'
import { plain } from '../../src/text/phrase.ts'
import { UsageError } from '../../src/text/usage-error.ts'
import { read } from './support.ts'

const inEvent = (line: string): string => `events:\n  A:\n    ${line}\n`
const inProperty = (text: string): string => `events: { A: { properties: { p: ${text} } } }`

describe('unknown keys', () => {
  test.each([
    ['plan: { nme: x }', '1:9', 'plan', '`nme` is not a key of `plan`; did you mean `name`?'],
    ['evnts: {}', '1:1', 'file:plan.yml', '`evnts` is not a key of a plan; did you mean `events`?'],
    [
      inEvent('descripton: x'),
      '3:5',
      'event:A',
      '`descripton` is not a key of an event; did you mean `description`?',
    ],
    [
      inProperty('{ tpe: string }'),
      '1:35',
      'property:A/p',
      '`tpe` is not a key of a property; did you mean `type`?',
    ],
    [
      'owners: { x: { handle: y } }',
      '1:16',
      'owner:x',
      '`handle` is not a key of an owner. Remove it, or move it to where it belongs.',
    ],
    ['traits: { usr: {} }', '1:11', 'traits:usr', '`usr` is not a key of `traits`; did you mean `user`?'],
    ['traits: { user: { a: { typ: string } } }', '1:24', 'trait:user/a', 'did you mean `type`?'],
    [
      'traits: { user: { properties: { a: {} }, owners: x } }',
      '1:42',
      'traits:user',
      '`owners` is not a key of a set of traits; did you mean `owner`?',
    ],
    [inProperty('{ nullable: true }'), '1:35', 'property:A/p', 'Write `type: [string, "null"]`.'],
    [inProperty('{ $defs: {} }'), '1:35', 'property:A/p', 'top-level `schemas`'],
    ['kpis: { k: { __proto__: 1 } }', '1:14', 'kpi:k', '`__proto__` is not a key of a KPI'],
    [inProperty('{ deprecated: { sunst: 2026-01-01 } }'), '1:49', 'property:A/p', 'did you mean `sunset`?'],
  ])('%s', (text, place, object, message) => {
    const result = read(text)
    expect(result.told).toEqual([`plan.yml:${place} no-unknown-key/unknownKey ${object}`])
    expect(result.messages[0]).toContain(message)
  })
  test('the suggestion is in the data too', () => {
    expect(read(inEvent('ownr: x')).plan.problems[0]!.suggestion).toBe('owner')
  })
  test('a comma between braces ends a value', () => {
    const result = read(
      'events:\n  A:\n    properties:\n      price: { type: number, description: Unit price, in EUR }\n',
    )
    expect(result.told).toEqual(['plan.yml:4:55 no-unknown-key/commaEndsValue property:A/price'])
    expect(result.messages[0]).toBe(
      '`in EUR` is not a key of a property: between braces a comma ends a value. Put the text that it belongs to in quotes.',
    )
  })
  test('so does one before a known key', () => {
    const result = read('events: { A: { description: Sent once, owner } }')
    expect(result.told).toEqual(['plan.yml:1:40 plan-shape/commaEndsValue event:A'])
  })
  test('in JSON too', () => {
    const result = read({ 'a.json': '{\n  "events": {\n    "A": { "ownr": "x" }\n  }\n}' })
    expect(result.told).toEqual(['a.json:3:12 no-unknown-key/unknownKey event:A'])
  })
  test('a key that comes twice', () => {
    const result = read('events:\n  A:\n    owner: x\n    owner: y\n')
    expect(result.told).toEqual(['plan.yml:4:5 no-unknown-key/duplicateKey event:A'])
    expect(result.plan.events.get('A')!.owner).toBe('x')
  })
})

describe('values of another kind', () => {
  test.each([
    ['plan: []', '1:1', 'wrongKind', 'Unexpected list for `plan`, expected a map with the keys of `plan`.'],
    [
      'plan: { version: 1.0 }',
      '1:9',
      'wrongKind',
      'Unexpected number for `version`, expected text. Put it in quotes: `"1.0"`.',
    ],
    [inEvent('sources: { ios: { since: 4.10 } }'), '3:23', 'wrongKind', 'Put it in quotes: `"4.10"`.'],
    ['plan: { version: "1.0" }', '1:9', 'badVersion', 'such as `2.1.0`'],
    ['plan: { reviewedOn: 2026-02-30 }', '1:9', 'badDate', 'expected a date such as `2026-03-31`'],
    [
      inEvent('status: actve'),
      '3:5',
      'notAChoice',
      'expected `draft`, `active` or `deprecated`. Did you mean `active`?',
    ],
    [inEvent('kpis: conversion'), '3:5', 'wrongKind', 'Unexpected text for `kpis`, expected a list.'],
    [inEvent('tags: [a, 1]'), '3:15', 'wrongKind', 'quotes: `"1"`'],
    [inEvent('internal: "yes"'), '3:5', 'wrongKind', 'expected true or false'],
    [
      inEvent('description:'),
      '3:5',
      'emptyValue',
      '`description` is empty, expected text. Write it, or remove the key.',
    ],
    ['events:\n  A:\n', '2:3', 'emptyValue', '`A` is empty'],
    ['funnel: []', '1:1', 'emptyList', 'at least one'],
    ['owners: { "": {} }', '1:11', 'emptyName', 'empty'],
    [inProperty('string'), '1:30', 'wrongKind', 'a map with the keys of a property'],
    [inProperty('false'), '1:30', 'wrongKind', 'Unexpected false'],
    [
      inEvent('variants: { ios: { properties: { x: true } } }'),
      '3:38',
      'wrongKind',
      'expected false or a map',
    ],
    [inProperty('{ type: strng }'), '1:35', 'notAChoice', 'Did you mean `string`?'],
    [inProperty('{ type: [string, nul] }'), '1:50', 'notAChoice', 'Did you mean `null`?'],
    [inProperty('{ minLength: -1 }'), '1:35', 'badNumber', 'a whole number from 0'],
    [inProperty('{ maxLength: 1.5 }'), '1:35', 'badNumber', 'a whole number from 0'],
    [inProperty('{ multipleOf: 0 }'), '1:35', 'badNumber', 'above 0'],
    [inProperty('{ exclusiveMinimum: true }'), '1:35', 'wrongKind', 'expected a number'],
    [inProperty('{ pattern: "(" }'), '1:35', 'badPattern', 'regular expression'],
    [inProperty('{ patternProperties: { "(": {} } }'), '1:56', 'badPattern', 'regular expression'],
    [inProperty('{ values: [{ description: x }] }'), '1:44', 'missingKey', 'A value needs `value`'],
    [inProperty('{ enum: [a], values: [{ value: a }] }'), '1:35', 'valuesAndEnum', 'not both'],
    [inProperty('{ ignore: [{ reason: x }] }'), '1:44', 'missingKey', 'A suppression needs `rule`'],
    ['ownership: { model: wrangler }', '1:1', 'missingKey', 'the id of the owner'],
    [inEvent('schema: {}\n    properties: {}'), '4:5', 'propertiesAndSchema', 'not both'],
    [
      inEvent('status: active\n    deprecated: { sunset: 2026-01-01 }'),
      '4:5',
      'statusContradicts',
      'Remove one',
    ],
    ['removed: [{ reason: x }]', '1:11', 'missingKey', 'A removed event needs `event`'],
  ])('%s', (text, place, messageId, message) => {
    const result = read(text)
    expect(result.told.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
      `plan.yml:${place} plan-shape/${messageId}`,
    ])
    expect(result.messages[0]).toContain(message)
  })
  test('what is wrong reads as absent, and the rest is read', () => {
    const { plan } = read('events:\n  A: { owner: 7, description: Right., tags: x }\n  B: { owner: y }\n')
    expect(plan.events.get('A')).toMatchObject({ owner: null, description: 'Right.', tags: [] })
    expect(plan.events.get('B')).toMatchObject({ owner: 'y' })
  })
  test('a required name that no property has', () => {
    const result = read(inProperty('{ required: [a, b], properties: { a: {} } }'))
    expect(result.told).toEqual(['plan.yml:1:49 no-unknown-key/requiredUnknown property:A/p'])
  })
  test('a required name that no property of a JSON Schema has', () => {
    const inSchema = (schema: string): readonly string[] => read(`events: { A: { schema: ${schema} } }`).told
    expect(inSchema('{ required: [b], properties: { a: { required: [c], properties: {} } } }')).toEqual([
      'plan.yml:1:37 no-unknown-key/requiredUnknown event:A',
      'plan.yml:1:71 no-unknown-key/requiredUnknown property:A/a',
    ])
    expect(inSchema('{ required: [b], properties: {}, allOf: [{ properties: { b: {} } }] }')).toEqual([])
    expect(inSchema('{ properties: { b: {} }, allOf: [{ required: [b], properties: {} }] }')).toEqual([])
  })
  test('a reference and what stands beside it, with nothing in common', () => {
    const result = read(
      `properties: { q: { type: string } }\n${inProperty('{ $ref: "#/properties/q", type: integer }')}`,
    )
    expect(result.told).toEqual(['plan.yml:2:59 plan-shape/refConflict property:A/p'])
  })
})

describe('references', () => {
  test.each([
    [
      '"#/properties/curency"',
      'refMissing',
      "No `curency` in the plan's `properties`. Did you mean `#/properties/currency`?",
    ],
    ['"#/schemas/currency"', 'refMissing', 'Did you mean `#/properties/currency`?'],
    ['"#/schemas/nothing"', 'refMissing', 'Define it there'],
    ['"#/events/A"', 'refForm', 'expected `#/properties/NAME` or `#/schemas/NAME`'],
    ['"#/properties/product/properties/sku"', 'refMissing', 'No `product/properties/sku`'],
    ['currency', 'refFile', 'points to a file'],
    ['"other.yml#/properties/currency"', 'refFile', 'The files of a plan are one'],
    ['"../secret.yml"', 'refFile', 'nothing outside the plan is read'],
    ['"/etc/passwd"', 'refFile', 'nothing outside the plan is read'],
    ['"https://example.test/x.json"', 'refRemote', 'never fetched'],
    ['"//example.test/x.json"', 'refRemote', 'never fetched'],
    ['"file:///etc/passwd"', 'refRemote', 'never fetched'],
    ['"HTTP://169.254.169.254/"', 'refRemote', 'never fetched'],
    ['"#/properties/__proto__"', 'refMissing', 'No `__proto__`'],
  ])('$ref: %s', (reference, messageId, message) => {
    const result = read(
      `properties: { currency: { type: string } }\n${inProperty(`{ $ref: ${reference}, description: x }`)}`,
    )
    expect(result.told).toEqual([`plan.yml:2:35 reference-resolves/${messageId} property:A/p`])
    expect(result.messages[0]).toContain(message)
  })

  const registries =
    'owners: { checkout: {} }\nkpis: { ctr: {} }\nuseCases: { x: {} }\nsources: { web: {} }\n' +
    'destinations: { ga4: {} }\nidentifiers: { user_id: {} }\nbundles: { cart: {} }\n'
  test.each([
    [
      'events: { A: { owner: chekout } }',
      'owners',
      'event:A',
      "No owner `chekout` in the plan's `owners`. Did you mean `checkout`?",
    ],
    [
      'events: { A: { kpis: [zzz] } }',
      'kpis',
      'event:A',
      "No KPI `zzz` in the plan's `kpis`. Define it, or correct the id.",
    ],
    ['events: { A: { useCases: [y] } }', 'useCases', 'event:A', 'No use case `y`'],
    ['events: { A: { sources: [wb] } }', 'sources', 'event:A', 'Did you mean `web`?'],
    ['events: { A: { sources: { wb: active } } }', 'sources', 'event:A', 'Did you mean `web`?'],
    ['events: { A: { destinations: [ga5] } }', 'destinations', 'event:A', 'Did you mean `ga4`?'],
    ['events: { A: { names: { ga5: x } } }', 'destinations', 'event:A', 'Did you mean `ga4`?'],
    ['events: { A: { variants: { wb: { trigger: x } } } }', 'sources', 'event:A', 'Did you mean `web`?'],
    ['events: { A: { include: [crt] } }', 'bundles', 'event:A', 'Did you mean `cart`?'],
    [
      'events: { A: { properties: { p: { identifier: userid } } } }',
      'identifiers',
      'property:A/p',
      '`user_id`',
    ],
    ['events: { A: { properties: { p: { owner: y } } } }', 'owners', 'property:A/p', 'No owner `y`'],
    ['events: { A: { properties: { p: { kpis: [y] } } } }', 'kpis', 'property:A/p', 'No KPI `y`'],
    [
      'events: { A: { properties: { p: { destinations: [y] } } } }',
      'destinations',
      'property:A/p',
      'No destination `y`',
    ],
    ['defaults: { owner: y }', 'owners', 'file:plan.yml', 'No owner `y`'],
    ['ownership: { model: wrangler, wrangler: y }', 'owners', 'plan', 'No owner `y`'],
    ['traits: { user: { properties: { a: {} }, owner: y } }', 'owners', 'traits:user', 'No owner `y`'],
  ])('%s', (text, registry, object, message) => {
    const result = read(registries + text)
    expect(result.told).toHaveLength(1)
    expect(result.told[0]).toMatch(
      new RegExp(`^plan.yml:8:\\d+ reference-resolves/${registry}Missing ${object.replace(/[/]/g, '.')}$`),
    )
    expect(result.messages[0]).toContain(message)
  })
  test.each([
    ['kpis: { k: { owner: y } }', 'owner', 'kpi:k'],
    ['sources: { s: { owner: y } }', 'owner', 'source:s'],
    ['destinations: { d: { owner: y } }', 'owner', 'destination:d'],
    ['useCases: { u: { outcomes: [{ stakeholders: [y] }] } }', 'owner', 'use-case:u'],
  ])('in a registry: %s', (text, noun, object) => {
    const result = read(`owners: { x: {} }\n${text}`)
    expect(result.plan.problems).toMatchObject([{ rule: 'reference-resolves', object }])
    expect(result.messages[0]).toContain(`No ${noun} \`y\``)
  })
  test('a destination takes from sources that there are', () => {
    const result = read('sources: { s: {} }\ndestinations: { d: { sources: [t] } }')
    expect(result.told).toEqual(['plan.yml:2:32 reference-resolves/sourcesMissing destination:d'])
  })
  test('where there is no such registry an id is just a label', () => {
    const text = `events:
  A:
    owner: x
    kpis: [x]
    useCases: [x]
    sources: [x]
    destinations: [x]
    names: { x: y }
    variants: { x: { trigger: z } }
    properties: { p: { identifier: x, owner: x, kpis: [x], destinations: [x] } }
`
    expect(read(text).told).toEqual([])
  })
  test('but a bundle must be there, else properties would go in silence', () => {
    expect(read('events: { A: { include: [cart] } }').told).toEqual([
      'plan.yml:1:26 reference-resolves/bundlesMissing event:A',
    ])
  })
  test('what replaces a deprecated thing is there', () => {
    const text = `events:
  A: { deprecated: { replacedBy: Bee } }
  B:
    properties:
      old: { deprecated: { replacedBy: nwe } }
      older: { deprecated: { replacedBy: new.inner } }
      new: { properties: { inner: {} } }
  C: { deprecated: { replacedBy: B } }
traits: { user: { a: { deprecated: { replacedBy: c } }, b: {} } }
`
    const result = read(text)
    expect(result.told).toEqual([
      'plan.yml:2:22 reference-resolves/replacementMissing event:A',
      'plan.yml:5:28 reference-resolves/replacementMissing property:B/old',
      'plan.yml:9:38 reference-resolves/replacementMissing trait:user/a',
    ])
  })
  test('a migration leads to an event and its properties', () => {
    const result = read(`events: { Order Completed: { properties: { order_id: { type: string } } } }
migrations:
  - { to: Order Complete }
  - { to: Order Completed, properties: { id: order_i, ok: order_id } }
`)
    expect(result.told).toEqual([
      'plan.yml:3:7 reference-resolves/eventsMissing migration:Order Complete',
      'plan.yml:4:42 reference-resolves/propertyMissing migration:Order Completed',
    ])
  })
  test('names in destinations are those of properties that the event has', () => {
    const result = read(`events:
  A:
    properties: { order_id: { type: string }, cart: { type: object, properties: { sku: { type: string } } } }
    variants: { ios: { properties: { build: { type: string } } } }
    names: { ga4: { event: a, properties: { order_id: id, cart.sku: s, sku: s, build: b, order_i: x } } }
`)
    expect(result.told).toEqual(['plan.yml:5:90 reference-resolves/namedProperty event:A'])
    expect(result.plan.problems[0]?.suggestion).toBe('order_id')
  })
  test('a variant is of a source that sends the event', () => {
    const result = read(`sources: { web: { type: web }, ios: { type: ios } }
defaults: { sources: [web] }
events:
  A: { variants: { ios: { trigger: Later } } }
  B: { sources: { ios: draft }, variants: { ios: { trigger: Later } } }
  C: { variants: { iso: { trigger: Later } } }
  D: { sources: [], variants: { web: { trigger: Later } } }
`)
    expect(result.told).toEqual([
      'plan.yml:6:20 reference-resolves/sourcesMissing event:C',
      'plan.yml:4:20 reference-resolves/variantSource event:A',
      'plan.yml:7:33 reference-resolves/variantSource event:D',
    ])
    expect(read('events: { A: { variants: { ios: { trigger: Later } } } }').told).toEqual([])
  })
  test('a dangling reference in a shared thing is told once', () => {
    const events = Array.from(
      { length: 40 },
      (_, index) => `  E${index}: { properties: { p: { $ref: "#/schemas/s" } } }\n`,
    )
    const result = read(
      `schemas: { s: { properties: { q: { $ref: "#/schemas/gone" } } } }\nevents:\n${events.join('')}`,
    )
    expect(result.told).toEqual(['plan.yml:1:36 reference-resolves/refMissing schema:s'])
  })
})

describe('names over files', () => {
  test.each([
    'owners',
    'useCases',
    'kpis',
    'sources',
    'destinations',
    'identifiers',
    'properties',
    'common',
    'bundles',
    'schemas',
    'events',
  ])('a name twice in %s is told at the later place and names the earlier', section => {
    const text = `${section}:\n  x: {}\n`
    const result = read({ 'plan/b.yml': text, 'plan/a.yml': `# first\n${text}` })
    expect(result.told.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'plan/b.yml:2:3 duplicate-name/duplicateName',
    ])
    expect(result.messages[0]).toContain('plan/a.yml:3:3')
  })
  test.each(['plan: {}', 'ownership: { model: champions }', 'funnel: [a]'])('%s twice', text => {
    const result = read({ 'a.yml': text, 'b.yml': text })
    expect(result.told).toEqual(['b.yml:1:1 duplicate-name/duplicateName plan'])
  })
  test('traits', () => {
    const result = read({
      'a.yml': 'traits: { user: { email: {} } }',
      'b.yml': 'traits: { user: { properties: { email: {}, name: {} }, owner: x } }',
      'c.yml': 'traits: { user: { properties: { more: {} }, owner: y } }',
    })
    expect(result.told).toEqual([
      'b.yml:1:33 duplicate-name/duplicateName trait:user/email',
      'c.yml:1:45 duplicate-name/duplicateName traits:user',
    ])
    expect(result.plan.traits.user.body.properties.map(({ path }) => path)).toEqual(['email', 'name', 'more'])
    expect(result.plan.traits.user.owner).toBe('x')
  })
})

describe('broken files', () => {
  test('one never hides the rest', () => {
    const result = read({
      'a.yml': 'events:\n  A: { ownr: x }\n',
      'b.yml': 'events:\n\tB: {}\n',
      'c.json': '{ "events": { "C": {}, } }',
      'd.yml': '',
      'e.yml': '# nothing yet\n',
      'f.json': '',
      'g.yml': '- a list\n',
      'h.yml': 'just text\n',
      'i.yml': `a: ${'['.repeat(100)}`,
      'j.yml': 'events:\n  J: { statsu: draft }\n',
    })
    expect(result.told).toEqual([
      'b.yml:2:1 yaml-syntax/tabAsIndent file:b.yml',
      'c.json:1:22 json-syntax/trailingComma file:c.json',
      'd.yml:1:1 plan-shape/emptyFile file:d.yml',
      'e.yml:1:1 plan-shape/emptyFile file:e.yml',
      'f.json:1:1 json-syntax/empty file:f.json',
      'g.yml:1:1 plan-shape/notAMap file:g.yml',
      'h.yml:1:1 plan-shape/notAMap file:h.yml',
      'i.yml:1:67 file-limits/depth file:i.yml',
      'a.yml:2:8 no-unknown-key/unknownKey event:A',
      'j.yml:2:8 no-unknown-key/unknownKey event:J',
    ])
    expect([...result.plan.events.keys()]).toEqual(['A', 'J'])
    expect(result.plan.files).toHaveLength(10)
  })
  test('files that could not be read are told', () => {
    const unreadable = [{ path: 'plan/link.yml', reason: 'is a symbolic link, which is never followed' }]
    const { plan } = readPlan({ id: 'x', path: 'plan', files: { files: [], unreadable } })
    expect(plan.problems).toMatchObject([
      { rule: 'file-readable', at: { file: 'plan/link.yml', pointer: '' }, object: 'file:plan/link.yml' },
    ])
    expect(plain(plan.problems[0]!.message)).toBe(
      'plan/link.yml is a symbolic link, which is never followed.',
    )
  })
  test('more than 5,000 files', () => {
    const files = Array.from({ length: 5002 }, (_, index) => ({
      path: `p/${String(index).padStart(5, '0')}.json`,
      text: '{}',
    }))
    const { plan } = readPlan({ id: 'x', path: 'p', files: { files, unreadable: [] } })
    expect(plan.problems).toMatchObject([
      { rule: 'file-limits', messageId: 'files', at: { file: 'p/05000.json' } },
    ])
    expect(plan.files).toHaveLength(5000)
  })
  test('no file is an empty plan', () => {
    const { plan } = read({})
    expect([plan.events.size, plan.problems, plan.info.name]).toEqual([0, [], null])
    expect(plan.traits.user).toMatchObject({
      at: null,
      sources: [],
      destinations: [],
      body: { properties: [] },
    })
  })
  test('an unknown format is a wrong set-up', () => {
    expect(() => read('plan: {}', 'protobuf')).toThrow(UsageError)
  })
})

describe('any input', () => {
  test('never throws, and tells each thing once with a place in its file', () => {
    const words = fc.constantFrom(
      'events',
      'A',
      'properties',
      'schemas',
      'traits',
      'user',
      'variants',
      'sources',
      'items',
      'anyOf',
      'required',
      '$ref',
      'schema',
      'values',
      'ignore',
      'include',
      'names',
      '__proto__',
      'toString',
      '',
      '"',
    )
    const leaf = fc.oneof(
      words,
      fc.jsonValue(),
      fc.constantFrom('#/schemas/A', '#/properties/A', '#', 'plan:#/schemas/A'),
    )
    const { tree } = fc.letrec<{ tree: unknown }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 9, withCrossShrink: true },
        leaf,
        fc.dictionary(words, tie('tree'), { maxKeys: 4 }),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    }))
    const plan = fc.dictionary(words, fc.dictionary(words, fc.dictionary(words, tree)))
    fc.assert(
      fc.property(plan, value => {
        const text = JSON.stringify(value, null, 1)
        const result = read({ 'plan.json': text })
        const lines = text.split('\n').length
        for (const { at } of result.plan.problems) {
          expect(result.documents.get(at.file)!.place(at.pointer).line).toBeLessThanOrEqual(lines)
        }
        expect(read({ 'plan.json': text }).plan).toEqual(result.plan)
      }),
      { numRuns: 120 },
    )
  })
  test('any name survives', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(
      fc.property(name, name, (event, property) => {
        const text = JSON.stringify({
          events: { [event]: { properties: { [property]: { type: 'string' } } } },
        })
        if (!text.includes(JSON.stringify(event))) return
        for (const path of ['plan.json', 'plan.yml']) {
          const { plan } = read({ [path]: text })
          const found = plan.events.get(event)
          expect(found?.name).toBe(event)
          expect(found?.body.properties.map(one => one.name)).toEqual([property])
          expect(Object.keys(found?.body.schema['properties'] as object)).toEqual([property])
        }
      }),
    )
  })
})

describe('suppressions', () => {
  test('in comments, on the thing below', () => {
    const result = read(`
# waymark-ignore review-due: On hold
plan:
  name: Acme
events:
  # waymark-ignore event-name-case: Kept for the 2021 apps
  # waymark-ignore description-required, owner-required: It is going
  order done:
    # waymark-ignore kpi-required
    tags: [x]
    properties:
      # waymark-ignore property-name-case: Old
      orderId: { type: string }
traits:
  user:
    # waymark-ignore pii-classified: Decided
    email: { type: string }
# a plain comment about waymark-ignore
properties:
  # waymark-ignore date-format: Legacy
  at: { type: string }
`)
    expect(result.told).toEqual([])
    expect(
      result.plan.suppressions.map(({ rule, reason, object, form }) => [rule, reason, object, form]),
    ).toEqual([
      ['review-due', 'On hold', 'plan', 'comment'],
      ['event-name-case', 'Kept for the 2021 apps', 'event:order done', 'comment'],
      ['description-required', 'It is going', 'event:order done', 'comment'],
      ['owner-required', 'It is going', 'event:order done', 'comment'],
      ['kpi-required', null, 'event:order done', 'comment'],
      ['property-name-case', 'Old', 'property:order done/orderId', 'comment'],
      ['pii-classified', 'Decided', 'trait:user/email', 'comment'],
      ['date-format', 'Legacy', 'library:at', 'comment'],
    ])
    const { at } = result.plan.suppressions[1]!
    expect(at.pointer).toBe('/events/order done')
    expect(result.documents.get('plan.yml')!.span(...at.range!)).toMatchObject({ line: 6, column: 3 })
  })
  test('as data, wherever they may stand', () => {
    const ignore = 'ignore: [{ rule: r }]'
    const result = read(`
plan: { ${ignore} }
properties: { l: { ${ignore} } }
schemas: { s: { ${ignore} } }
common: { c: { ${ignore} } }
traits: { user: { t: { ${ignore} } }, group: { properties: { g: { ${ignore} } } } }
events: { A: { ${ignore}, properties: { o: { properties: { p: { ${ignore} } } }, list: { items: { properties: { q: { ${ignore} } } } } } } }
`)
    expect(result.told).toEqual([])
    expect(result.plan.suppressions.map(({ object }) => object)).toEqual([
      'plan',
      'library:l',
      'schema:s',
      'common:c',
      'trait:user/t',
      'trait:group/g',
      'event:A',
      'property:A/o.p',
      'property:A/list[].q',
    ])
  })
})

test('a file that another reading has parsed is not parsed again', () => {
  const text = { 'a.yml': 'events: { A: {} }', 'b.yml': 'events: { B: {} }' }
  const files = (changed: string) => ({
    files: Object.entries({ ...text, 'b.yml': changed }).map(([path, content]) => ({ path, text: content })),
    unreadable: [],
  })
  const base = readPlan({ id: 'x', path: '.', files: files(text['b.yml']) })
  const head = readPlan({ id: 'x', path: '.', files: files('events: { C: {} }'), parsed: base.documents })
  expect(head.documents.get('a.yml')).toBe(base.documents.get('a.yml'))
  expect([...head.plan.events.keys()]).toEqual(['A', 'C'])
})
