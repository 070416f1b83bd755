import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import { plain } from '../../src/text/phrase.ts'
import { diff, lines, only, SETTINGS } from './support.ts'

const SOURCES = `
sources: { web: { type: javascript }, ios: { type: ios }, android: { type: android } }
`
const event = (body: string, top = ''): string =>
  `plan: { name: Shop }\n${top}\nevents:\n  Order Completed: ${body}\n`
const property = (schema: string, top = ''): string => event(`{ properties: { code: ${schema} } }`, top)
const CODE = 'property:Order Completed/code'

async function both(before: string, after: string, top = ''): Promise<string[]> {
  return lines((await diff(property(before, top), property(after, top))).changes)
}

describe('effects on those who send and those who read', () => {
  test.each([
    ['{ type: string }', '{ type: integer }', ['property-type-changed breaking/breaking']],
    ['{ type: number }', '{ type: integer }', ['property-type-narrowed breaking/safe']],
    ['{ type: integer }', '{ type: number }', ['property-type-widened safe/risky']],
    [
      '{ type: [string, integer] }',
      '{ type: [integer, boolean] }',
      ['property-type-narrowed breaking/safe', 'property-type-widened safe/risky'],
    ],
    ['{}', '{ type: string }', ['property-type-narrowed breaking/safe']],
    ['{ type: [string, "null"] }', '{ type: string }', ['null-forbidden breaking/safe']],
    ['{ type: string }', '{ type: [string, "null"] }', ['null-allowed safe/risky']],
    ['{ enum: [a, b] }', '{ enum: [a] }', ['enum-value-removed breaking/risky']],
    ['{ enum: [a, b] }', '{ enum: [a, b, c] }', ['enum-value-added safe/risky']],
    ['{ const: a }', '{ const: b }', ['enum-value-removed breaking/risky', 'enum-value-added safe/risky']],
    ['{ type: string }', '{ type: string, enum: [a] }', ['values-restricted breaking/safe']],
    [
      '{ oneOf: [{ const: a, description: A. }] }',
      '{ oneOf: [{ const: a, description: A. }, { const: b }] }',
      ['enum-value-added safe/risky'],
    ],
    ['{ oneOf: [{ const: a }, { const: b }] }', '{ enum: [a] }', ['enum-value-removed breaking/risky']],
    ['{ type: string, enum: [a] }', '{ type: string }', ['values-freed safe/risky']],
    ['{ type: string }', '{ type: string, pattern: "^a" }', ['pattern-changed breaking/safe']],
    ['{ type: string, pattern: "^a" }', '{ type: string }', ['pattern-changed safe/risky']],
    [
      '{ type: string, pattern: "^(a|b)$" }',
      '{ type: string, pattern: "^[ab]$" }',
      ['pattern-changed safe/safe'],
    ],
    [
      '{ type: string, pattern: "^a$" }',
      '{ type: string, pattern: "^b$" }',
      ['pattern-changed breaking/risky'],
    ],
    ['{ type: string }', '{ type: string, format: date }', ['format-changed breaking/safe']],
    ['{ type: string, maxLength: 9 }', '{ type: string, maxLength: 5 }', ['length-changed breaking/safe']],
    ['{ type: string, maxLength: 9 }', '{ type: string, maxLength: 20 }', ['length-changed safe/safe']],
    ['{ type: string, minLength: 2 }', '{ type: string, minLength: 1 }', ['length-changed safe/risky']],
    ['{ type: number, minimum: 0 }', '{ type: number, minimum: 1 }', ['range-changed breaking/safe']],
    ['{ type: integer, minimum: 1 }', '{ type: integer, exclusiveMinimum: 0 }', ['range-changed safe/safe']],
    ['{ type: integer }', '{ type: integer, multipleOf: 2 }', ['multiple-changed breaking/safe']],
    ['{ type: integer }', '{ type: integer, multipleOf: 1 }', ['multiple-changed safe/safe']],
    [
      '{ type: array, items: { type: string } }',
      '{ type: array, items: { type: integer } }',
      ['items-changed breaking/risky'],
    ],
    ['{ type: array }', '{ type: array, minItems: 1 }', ['items-changed breaking/safe']],
    ['{ type: array }', '{ type: array, uniqueItems: true }', ['uniqueness-changed breaking/safe']],
    ['{ type: object }', '{ type: object, maxProperties: 2 }', ['keys-changed breaking/safe']],
    ['{ type: string }', '{ type: string, not: { const: a } }', ['constraint-changed breaking/safe']],
    [
      '{ type: object, properties: { a: { type: string } } }',
      '{ type: object, properties: { a: { type: string } }, additionalProperties: false }',
      ['object-closed breaking/safe'],
    ],
    [
      '{ type: object, properties: { a: { type: string } }, additionalProperties: false }',
      '{ type: object, properties: { a: { type: string } } }',
      ['object-opened safe/risky'],
    ],
    ['{ type: number, unit: EUR }', '{ type: number, unit: cents }', ['property-unit-changed safe/breaking']],
    ['{ type: number }', '{ type: number, unit: cents }', ['property-unit-changed safe/safe']],
    [
      '{ type: string }',
      '{ type: string, classification: personal }',
      ['property-classification-changed safe/risky'],
    ],
    ['{ type: string }', '{ type: string, required: true }', ['property-became-required breaking/safe']],
    ['{ type: string, required: true }', '{ type: string }', ['property-became-optional safe/risky']],
    ['{ type: string }', '{ type: string, deprecated: true }', ['property-deprecated safe/safe']],
    [
      '{ type: string, description: A. }',
      '{ type: string, description: B. }',
      ['property-description-changed safe/safe'],
    ],
  ])('%s → %s', async (before, after, expected) => {
    const found = (await both(before, after)).map(line => line.replace(`${CODE} `, ''))
    expect(found).toEqual(expected)
  })

  test('a removed property breaks those who send it where the plan forbids what it does not name', async () => {
    const without = (top: string): string => event('{ properties: { other: { type: string } } }', top)
    const withCode = (top: string): string =>
      event('{ properties: { other: { type: string }, code: { type: string } } }', top)
    const open = only((await diff(withCode(''), without(''))).changes, 'property-removed')
    expect([open.producers.level, open.consumers.level, open.witness]).toEqual(['safe', 'breaking', null])
    const forbid = (text: string): string => text.replace('name: Shop', 'name: Shop, unplanned: forbid')
    const closed = only((await diff(forbid(withCode('')), forbid(without('')))).changes, 'property-removed')
    expect(closed.producers.level).toBe('breaking')
    expect(closed.witness?.payload).toHaveProperty('code')
  })

  test('what only other limits already ruled out is no loss', async () => {
    expect(await both('{ enum: [a, b] }', '{ type: string, enum: [a, b] }')).toEqual([
      `constraint-changed ${CODE} safe/safe`,
    ])
    const { changes } = await diff(
      property('{ anyOf: [{ const: a }, { enum: [b] }] }'),
      property('{ enum: [a, b] }'),
    )
    expect(changes.map(change => change.level)).toEqual(changes.map(() => 'safe'))
    expect(changes.length).toBeGreaterThan(0)
    expect(plain(changes[0]?.reason ?? [])).toContain('same events')
  })

  test('a new event may require what it likes', async () => {
    const { changes } = await diff(
      SOURCES,
      `${SOURCES}events:\n  New One: { properties: { a: { type: string, required: true } } }\n`,
    )
    expect(lines(changes)).toEqual(['event-added event:New One safe/safe'])
  })
})

/** In a warehouse, with the payloads that show it. */
async function stored(before: string, after: string, type = 'bigquery', event = ''): Promise<string[]> {
  const side = (properties: string): string =>
    `plan: { name: Shop }
destinations: { warehouse: { type: ${type} } }
events:
  Order Completed: { ${event}properties: ${properties} }
`
  const { changes } = await diff(side(before), side(after))
  return lines(changes).map((line, index) => {
    const witness = changes[index]?.witness
    const shown = witness ? ` ${JSON.stringify(witness.payload)} ${witness.acceptedBy}` : ''
    return `${line.replaceAll('property:Order Completed/', '')}${shown}`
  })
}

describe('types', () => {
  test.each([
    ['[integer, "null"]', '"null"', ['property-type-narrowed code breaking/safe {"code":1} base']],
    ['[array, string, "null"]', '"null"', ['property-type-narrowed code breaking/safe {"code":"text"} base']],
    ['"null"', '[string, "null"]', ['property-type-widened code safe/breaking {"code":"text"} head']],
    ['"null"', 'string', ['property-type-changed code breaking/breaking {"code":null} base']],
    ['string', '"null"', ['property-type-changed code breaking/breaking {"code":"text"} base']],
    ['"null"', '"null"', []],
  ])('of null alone: %s → %s', async (before, after, expected) => {
    const of = (type: string): string => `{ code: { type: ${type} } }`
    expect(await stored(of(before), of(after))).toEqual(expected)
  })

  test('null alone is told as null', async () => {
    const { changes } = await diff(
      property('{ type: [string, "null"], required: true }'),
      property('{ type: "null", required: true }'),
    )
    const { message, story } = only(changes, 'property-type-narrowed')
    expect(plain(message)).toContain('`code` must now be null (string → null)')
    expect(plain(story.mend ?? [])).toContain('keep `type: [string, "null"]`')
  })

  test.each([
    ['{ type: string }', '{ oneOf: [{ type: string }, { type: "null" }] }', ['null-allowed code safe/risky']],
    [
      '{ oneOf: [{ type: string }, { type: "null" }] }',
      '{ type: string }',
      ['null-forbidden code breaking/safe {"code":null} base'],
    ],
    ['{ type: [string, "null"] }', '{ anyOf: [{ type: string }, { type: "null" }] }', []],
    ['{ type: integer }', '{ enum: [1, 2] }', ['values-restricted code breaking/safe {"code":3} base']],
    ['{ enum: [1, 2] }', '{ type: integer }', ['values-freed code safe/risky']],
    ['{ type: number, enum: [1, 2] }', '{ enum: [1, 2] }', ['constraint-changed code safe/safe']],
    [
      '{ type: string }',
      '{ const: 1 }',
      ['property-type-changed code breaking/breaking {"code":"text"} base'],
    ],
    [
      '{ type: string }',
      '{ anyOf: [{ type: string }, { type: object }] }',
      ['property-type-widened code safe/breaking {"code":{}} head'],
    ],
    [
      '{ type: string, maxLength: 5 }',
      '{ anyOf: [{ type: string, maxLength: 5 }, { type: integer, minimum: 7 }] }',
      [
        'property-type-widened code safe/breaking {"code":7} head',
        'length-changed code safe/safe',
        'constraint-changed code safe/safe',
      ],
    ],
    [
      '{ anyOf: [{ type: string }, { type: integer }] }',
      '{ anyOf: [{ type: string }, { type: integer }, { type: "null" }] }',
      ['null-allowed code safe/risky'],
    ],
    ['{ enum: [a] }', '{ enum: [a, null] }', ['null-allowed code safe/risky']],
    [
      '{ enum: [true, false] }',
      '{ enum: [true, false], oneOf: [{ type: string }, { type: array }] }',
      ['constraint-changed code breaking/safe {"code":true} base'],
    ],
  ])('without `type`: %s → %s', async (before, after, expected) => {
    expect(await stored(`{ code: ${before} }`, `{ code: ${after} }`)).toEqual(expected)
  })
})

describe('several edits', () => {
  test.each([
    [
      'bigquery',
      '{ type: integer, multipleOf: 1 }',
      '{ type: number }',
      ['property-type-widened code safe/breaking {"code":0.5} head', 'multiple-changed code safe/risky'],
    ],
    [
      'bigquery',
      '{ type: string, enum: [x, y] }',
      '{}',
      ['property-type-widened code safe/breaking {"code":1} head', 'values-freed code safe/risky'],
    ],
    [
      'bigquery',
      '{ type: object, minProperties: 1, properties: { b: { type: string, required: true } } }',
      '{ type: object, properties: { b: { type: string } } }',
      ['keys-changed code safe/risky', 'property-became-optional code.b safe/risky'],
    ],
    [
      'postgres',
      '{ type: object, minProperties: 1, properties: { b: { type: string, required: true } } }',
      '{ type: object, properties: { b: { type: string } } }',
      ['keys-changed code safe/risky', 'property-became-optional code.b safe/breaking {"code":{}} head'],
    ],
    [
      'bigquery',
      '{ type: string, pattern: "^[A-Z]{3}$", minLength: 3 }',
      '{ type: string, minLength: 1 }',
      ['pattern-changed code safe/risky', 'length-changed code safe/risky'],
    ],
  ])('that allow more only together, in %s: %s → %s', async (type, before, after, expected) => {
    expect(await stored(`{ code: ${before} }`, `{ code: ${after} }`, type)).toEqual(expected)
  })

  test('a payload that shows one of them is right by the whole side', async () => {
    expect(
      await stored(
        '{ a: { type: boolean }, b: { type: integer, required: true } }',
        '{ a: { type: boolean, required: true }, b: { type: number, required: true }, c: { type: string, required: true, enum: [x] } }',
      ),
    ).toEqual([
      'property-became-required a breaking/safe {"b":1} base',
      'property-type-widened b safe/breaking {"a":true,"b":0.5,"c":"x"} head',
      'property-added-required c breaking/safe {"b":1} base',
    ])
  })
})

test('a head that takes no event clears nothing', async () => {
  const before = '{ a: { type: number, maximum: 100 } }'
  const after = '{ a: { type: number }, b: { type: string, maxLength: 3, format: uuid, required: true } }'
  expect(await stored(before, after)).toEqual([
    'range-changed a safe/risky',
    'property-added-required b breaking/safe {} base',
  ])
})

describe('objects that open', () => {
  const closedObject =
    '{ o: { type: object, additionalProperties: false, properties: { p: { type: string }, q: { type: string } } } }'

  test('what is removed from them may still be sent', async () => {
    expect(
      await stored(closedObject, '{ o: { type: object, properties: { p: { type: string } } } }'),
    ).toEqual(['object-opened o safe/risky', 'property-removed o.q safe/breaking'])
    const broken = '{ o: { type: object, properties: { p: { type: integer } } } }'
    expect(await stored(closedObject, broken)).toEqual([
      'object-opened o safe/risky',
      'property-type-changed o.p breaking/breaking {"o":{"p":"text"}} base',
      'property-removed o.q safe/breaking',
    ])
  })

  test('what is removed as they close may not', async () => {
    const open = closedObject.replace('false', 'true')
    expect(await stored(open, closedObject.replace(', q: { type: string }', ''))).toEqual([
      'object-closed o breaking/safe {"o":{"unplanned_property":true}} base',
      'property-removed o.q breaking/breaking {"o":{"q":"text"}} base',
    ])
  })

  test('by losing their last property', async () => {
    const [listing, bare] = [
      '{ c: { type: object, properties: { p: { type: string } } } }',
      '{ c: { type: object } }',
    ]
    expect(await stored(listing, bare, 'bigquery', 'unplanned: forbid, ')).toEqual([
      'object-opened c safe/risky',
      'property-removed c.p safe/breaking',
    ])
    expect(await stored(bare, listing, 'bigquery', 'unplanned: forbid, ')).toEqual([
      'object-closed c breaking/safe {"c":{"unplanned_property":true}} base',
      'property-added c.p safe/safe',
    ])
    expect(await stored(listing, bare)).toEqual(['property-removed c.p safe/breaking'])
  })

  test.each(['additionalProperties: { type: string }', 'patternProperties: { "^x_": { type: string } }'])(
    'by half, with %s',
    async keys => {
      const object = (more: string): string =>
        `{ o: { type: object, ${more}properties: { p: { type: string } } } }`
      const [closed, half] = [object(''), object(`${keys}, `)]
      expect(await stored(closed, half, 'bigquery', 'unplanned: forbid, ')).toEqual([
        'keys-changed o safe/risky',
      ])
      expect(await stored(half, closed, 'bigquery', 'unplanned: forbid, ')).toHaveLength(1)
    },
  )
})

describe('reasons', () => {
  const changed = async (before: string, after: string, type: string): Promise<Change> => {
    const top = `destinations: { warehouse: { type: ${type} } }\n`
    return (await diff(property(before, top), property(after, top))).changes[0] as Change
  }

  test('a longer text is not called the same', async () => {
    const change = await changed(
      '{ type: string, maxLength: 50 }',
      '{ type: string, maxLength: 100 }',
      'snowflake',
    )
    expect([change.consumers.level, change.reason]).toEqual(['safe', null])
    expect(plain(change.message)).toContain('allows more than before')
    expect(plain(change.consumers.reason)).toBe(
      'Longer texts may arrive in warehouse; no column there is known to be too narrow for them.',
    )
  })

  test('what is the same is', async () => {
    const change = await changed(
      '{ type: string, pattern: "^(a|b)$" }',
      '{ type: string, pattern: "^[ab]$" }',
      'snowflake',
    )
    expect(plain(change.reason ?? [])).toBe('It accepts exactly the same events as before.')
  })

  test('what makes no difference beside others is not called the same', async () => {
    const { changes } = await diff(
      property('{ type: integer, minimum: 0 }'),
      property('{ oneOf: [{ type: integer, minimum: 0 }, { type: "null" }] }'),
    )
    const { level, reason, message } = only(changes, 'range-changed')
    expect([level, plain(reason ?? [])]).toEqual(['safe', 'No event is accepted or refused because of it.'])
    expect(plain(message)).toContain('changes its range, and no event is judged differently for it')
  })
})

describe('payloads that show a break', () => {
  test('are right on main and refused by this one change alone', async () => {
    const before = event(
      '{ properties: { a: { type: string, required: true, examples: [A-1] }, b: { enum: [x, y] } } }',
    )
    const after = event(
      '{ properties: { a: { type: string, required: true, examples: [A-1] }, b: { enum: [x] }, c: { type: string, required: true } } }',
    )
    const { changes, witnesses } = await diff(before, after)
    const value = only(changes, 'enum-value-removed').witness
    expect(value?.payload).toMatchObject({ b: 'y' })
    expect(value).toMatchObject({ acceptedBy: 'base', rejectedBy: 'head' })
    const required = only(changes, 'property-added-required').witness
    expect(required?.payload).not.toHaveProperty('c')
    expect(required?.error).toContain("required property 'c'")
    expect(witnesses).toHaveLength(1)
    expect(witnesses[0]?.errors).toEqual(["must have required property 'c'", 'b must be "x"'])
  })

  test('are there for what only readers lose, the other way round', async () => {
    const top = 'destinations: { warehouse: { type: bigquery } }\n'
    const { changes } = await diff(property('{ type: integer }', top), property('{ type: number }', top))
    const change = only(changes, 'property-type-widened')
    expect([change.producers.level, change.consumers.level]).toEqual(['safe', 'breaking'])
    expect(change.destinations.map(effect => [effect.destination, effect.level])).toEqual([
      ['warehouse', 'breaking'],
    ])
    expect(change.witness).toMatchObject({ acceptedBy: 'head', rejectedBy: 'base' })
    expect(plain(change.story.title)).toBe('Order Completed: `code` may now have decimals (integer → number)')
  })

  test('start from the event’s own examples', async () => {
    const side = (values: string): string =>
      event(
        `{ properties: { order_id: { type: string, required: true }, method: { enum: ${values} }, note: { type: string } }, examples: [{ order_id: "50314b", method: card, note: Thanks }] }`,
      )
    const { changes } = await diff(side('[card, sofort]'), side('[card]'))
    expect(only(changes, 'enum-value-removed').witness?.payload).toEqual({
      order_id: '50314b',
      method: 'sofort',
    })
  })

  test('reach into lists of objects', async () => {
    const list = (sku: string): string =>
      property(`{ type: array, items: { type: object, properties: { sku: ${sku} } } }`)
    const { changes } = await diff(list('{ type: string }'), list('{ type: string, required: true }'))
    expect(lines(changes)).toEqual([
      'property-became-required property:Order Completed/code[].sku breaking/safe',
    ])
    expect(changes[0]?.witness?.payload).toEqual({ code: [{}] })
  })

  test('are not looked for without end', async () => {
    const list = (start: number): string =>
      property(`{ enum: [${Array.from({ length: 400 }, (_, index) => `v${start + index}`).join(', ')}] }`)
    const { changes } = await diff(list(0), list(300))
    const removed = changes.filter(change => change.kind === 'enum-value-removed')
    expect([removed.length, changes.length]).toEqual([300, 600])
    expect(new Set(removed.map(change => change.producers.level))).toEqual(new Set(['breaking']))
    expect(removed[0]?.witness?.payload).toEqual({ code: 'v0' })
    expect([removed.at(-1)?.proof, removed.at(-1)?.witness]).toEqual(['structural', null])
  })

  test('a property with a name like a method', async () => {
    const named = (schema: string): string =>
      event(`{ properties: { __proto__: ${schema}, constructor: ${schema} } }`)
    const { changes } = await diff(named('{ type: string }'), named('{ type: string, required: true }'))
    expect(lines(changes)).toEqual([
      'property-became-required property:Order Completed/__proto__ breaking/safe',
      'property-became-required property:Order Completed/constructor breaking/safe',
    ])
    expect(changes.every(change => change.witness !== null)).toBe(true)
  })
})

describe('what cannot be proven', () => {
  const before = property('{ type: string, pattern: "^(a+)b\\\\1$" }')
  const after = property('{ type: string, pattern: "^(a*)b\\\\1c$" }')

  test.each(['breaking', 'risky'] as const)('counts as %s where the team says so', async undecided => {
    const { changes } = await diff(before, after, { settings: { ...SETTINGS, undecided } })
    const change = only(changes, 'pattern-changed')
    expect([change.proof, change.level, change.witness]).toEqual(['undecided', undecided, null])
    expect(plain(change.reason ?? [])).toContain('pattern')
    expect(plain(change.story.title)).toContain('could not be proven')
  })
})

describe('destinations', () => {
  const top = (type: string): string => `destinations: { dest: { type: ${type} } }\n`
  const level = async (type: string, before: string, after: string): Promise<string | undefined> => {
    const { changes } = await diff(property(before, top(type)), property(after, top(type)))
    return changes[0]?.consumers.level
  }

  test.each(['bigquery', 'snowflake', 'redshift', 'postgres', 'databricks'])(
    '%s refuses another type',
    async type => {
      expect(await level(type, '{ type: integer }', '{ type: number }')).toBe('breaking')
      expect(await level(type, '{ type: string }', '{ type: [string, number] }')).toBe('breaking')
    },
  )

  test('others may not', async () => {
    expect(await level('ga4', '{ type: integer }', '{ type: number }')).toBe('risky')
  })

  test.each([
    ['redshift', 'breaking'],
    ['postgres', 'breaking'],
    ['snowflake', 'risky'],
    ['bigquery', 'risky'],
  ])('%s and what is no longer required', async (type, expected) => {
    expect(await level(type, '{ type: string, required: true }', '{ type: string }')).toBe(expected)
  })

  test.each([
    ['redshift', 'risky'],
    ['snowflake', 'safe'],
  ])('%s and longer texts', async (type, expected) => {
    expect(await level(type, '{ type: string, maxLength: 10 }', '{ type: string, maxLength: 20 }')).toBe(
      expected,
    )
  })

  test('a new one is risky with personal data and breaking with sensitive data', async () => {
    const plan = (classification: string, to: string): string =>
      `destinations: { a: { type: ga4 }, b: { type: braze } }\n${event(`{ destinations: ${to}, properties: { mail: { type: string, classification: ${classification} } } }`)}`
    const found = async (classification: string): Promise<string> => {
      const change = only(
        (await diff(plan(classification, '[a]'), plan(classification, '[a, b]'))).changes,
        'event-destination-added',
      )
      return `${change.consumers.level}: ${plain(change.story.why)}`
    }
    expect(await found('none')).toBe('safe: No personal data reaches it.')
    expect(await found('personal')).toBe(
      'risky: Personal data now reaches Braze: `mail`.'.replace('Braze', 'b'),
    )
    expect(await found('sensitive')).toContain('breaking: Sensitive data')
  })
})

describe('variants', () => {
  const withIos = (main: string, ios: string): string =>
    event(`{ sources: [web, ios], properties: ${main}, variants: { ios: { properties: ${ios} } } }`, SOURCES)

  test('a source that is not ready is left out', async () => {
    const before = event('{ sources: [web, ios], properties: { a: { type: string } } }', SOURCES)
    const after = withIos('{ a: { type: string, required: true } }', '{ a: { required: false } }')
    const change = only((await diff(before, after)).changes, 'property-became-required')
    expect(change.source).toBeNull()
    expect(change.impact.sources).toEqual(['web'])
    expect(plain(change.story.why)).toContain('web until its next deploy')
    expect(plain(change.story.why)).not.toContain('iOS')
  })

  test('each is judged on its own', async () => {
    const before = event('{ sources: [web, ios], properties: { a: { type: string } } }', SOURCES)
    const after = withIos('{ a: { type: string } }', '{ a: { required: true } }')
    const change = only((await diff(before, after)).changes, 'property-became-required')
    expect([change.source, change.impact.sources]).toEqual(['ios', ['ios']])
    expect(plain(change.story.title)).toBe('Order Completed on iOS now requires `a`')
  })

  test('a draft source breaks nobody', async () => {
    const before = event(
      '{ sources: { web: active, ios: draft }, properties: { a: { type: string } } }',
      SOURCES,
    )
    const after = event(
      '{ sources: { web: active, ios: draft }, properties: { a: { type: string } }, variants: { ios: { properties: { a: { required: true } } } } }',
      SOURCES,
    )
    const change = only((await diff(before, after)).changes, 'property-became-required')
    expect([change.source, change.level]).toEqual(['ios', 'safe'])
  })

  test('stating what was so is no change', async () => {
    const before = event('{ sources: [web, ios], properties: { a: { type: string } } }', SOURCES)
    expect(
      lines((await diff(before, withIos('{ a: { type: string } }', '{ a: { type: string } }'))).changes),
    ).toEqual([])
  })
})
