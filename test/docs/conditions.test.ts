// biome-ignore-all lint/suspicious/noThenProperty: a JSON Schema keyword
import { expect, it } from 'vitest'
import { buildDocs } from '../../src/docs/index.ts'
import { readPlan } from '../../src/plan/read.ts'
import { input } from './plan.ts'

/** The sentences under an event's conditions. */
function sentences(schema: object): string[] {
  const text = JSON.stringify({ events: { A: { schema: { type: 'object', ...schema } } } })
  const { plan } = readPlan({
    id: 'x',
    path: 'plan.json',
    files: { files: [{ path: 'plan.json', text }], unreadable: [] },
  })
  const page = buildDocs(input([plan])).pages.find(({ path }) => path === 'events/a.md')!.markdown
  const section = /\n## Conditions\n\n([\s\S]*?)\n\n/.exec(page)?.[1] ?? ''
  return section.split('\n').map(line => line.replace(/^- |\\/g, ''))
}

const string = { type: 'string' }
const properties = {
  method: string,
  iban: string,
  plan: string,
  seats: { type: 'integer' },
  email: string,
  phone: string,
}
const when = (test: object): object => ({ properties: test, required: Object.keys(test) })

it.each([
  [{ dependentRequired: { seats: ['plan'] } }, ['`plan` is needed when `seats` is sent.']],
  [{ dependentSchemas: { phone: { required: ['email'] } } }, ['`email` is needed when `phone` is sent.']],
  [
    {
      if: when({ method: { const: 'invoice' } }),
      then: { required: ['iban', 'plan'] },
      else: { properties: { iban: false } },
    },
    [
      '`iban` and `plan` are needed when `method` is `invoice`.',
      '`iban` is not sent when `method` is not `invoice`.',
    ],
  ],
  [
    {
      if: when({ plan: { enum: ['pro', 'max'] } }),
      then: { required: ['seats'], properties: { seats: { minimum: 2, maximum: 5 } } },
    },
    ['`seats` is needed when `plan` is `pro` or `max`.', '`seats` is 2 to 5 when `plan` is `pro` or `max`.'],
  ],
  [
    { if: when({ seats: { minimum: 10 } }), then: { required: ['email'] } },
    ['`email` is needed when `seats` is at least 10.'],
  ],
  [
    {
      if: when({ plan: { const: 'pro' }, method: { const: 'card' } }),
      then: { properties: { iban: { pattern: '^DE' } } },
    },
    ['`iban` matches `^DE` when `plan` is `pro` and `method` is `card`.'],
  ],
  [
    { if: { required: ['phone'] }, else: { required: ['email'] } },
    ['`email` is needed when `phone` is not sent.'],
  ],
  [
    { anyOf: [{ required: ['email'] }, { required: ['phone', 'plan'] }] },
    ['At least one of `email` or `phone` and `plan` is needed.'],
  ],
  [{ not: { required: ['email', 'iban'] } }, ['`email` and `iban` are not sent together.']],
  [
    {
      allOf: [
        { if: { minProperties: 3 }, then: { required: ['email'] } },
        { if: when({ plan: { const: 'pro' }, method: { const: 'card' } }), else: { required: ['email'] } },
      ],
    },
    ['A further condition applies: see the plan.'],
  ],
  [
    {
      if: { required: ['phone'] },
      then: { not: { required: ['email'] } },
      else: { anyOf: [{ required: ['email'] }, { properties: { plan: { const: 'pro' } } }] },
    },
    ['`email` is not sent when `phone` is sent.', 'A further condition applies: see the plan.'],
  ],
  [
    { anyOf: [{ properties: { plan: { const: 'pro' } } }, { required: ['email'] }] },
    ['A further condition applies: see the plan.'],
  ],
  [{ if: { required: ['phone'] }, then: {} }, ['']],
  [
    {
      if: when({ plan: { not: { const: 'pro' } } }),
      then: { properties: { method: { not: { enum: ['a', 'b'] } } } },
    },
    ['`method` is not `a` or `b` when `plan` is not `pro`.'],
  ],
  [
    { anyOf: [{ required: ['email'] }, { required: ['phone'], properties: { plan: { const: 'pro' } } }] },
    ['At least one of `email` or `phone` is needed.', 'A further condition applies: see the plan.'],
  ],
  [
    {
      properties: {
        shop: { properties, if: when({ plan: { const: 'pro' } }), then: { required: ['seats'] } },
      },
    },
    ['`shop.seats` is needed when `shop.plan` is `pro`.'],
  ],
  [
    { properties: { shops: { type: 'array', items: { oneOf: [{ properties }, { type: 'null' }] } } } },
    ['A further condition applies in `shops[]`: see the plan.'],
  ],
])('%j', (schema, words) => expect(sentences({ properties, ...schema })).toEqual(words))
