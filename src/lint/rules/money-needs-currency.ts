import { eventId } from '../../model/object-id.ts'
import type { Property } from '../../model/plan.ts'
import { splitWords } from '../../text/names.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { names, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { declaredTypes } from '../schema-types.ts'

interface Options {
  names: string[]
  currency: string[]
}

export const moneyNeedsCurrency: Rule = defineRule({
  id: 'money-needs-currency',
  group: 'types',
  summary: 'An event with an amount of money says in which currency.',
  why: 'Sums over two currencies are wrong by a factor, and nobody notices.',
  level: 'warning',
  options: {
    schema: optionsOf({
      names: names('Last words of names that hold money.'),
      currency: names('Words of names that hold the currency.'),
    }),
    defaults: {
      names: ['revenue', 'price', 'value', 'subtotal', 'amount', 'cost', 'mrr', 'arr'],
      currency: ['currency'],
    } as Options,
  },
  messages: {
    missing: (data: { event: string; money: string }): Phrase =>
      say`Unexpected money ${data.money} of ${data.event} without a currency, expected a property ${'currency'} beside it, or a unit such as ${'EUR'}`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'events:\n  Order Completed: { properties: { revenue: { type: number }, currency: { type: string } } }\n  Fee Paid: { properties: { amount: { type: number, unit: EUR } } }\n  Filter Set: { properties: { value: { type: string } } }\n',
      },
    ],
    invalid: [
      {
        plan: 'events:\n  Order Completed: { properties: { revenue: { type: number } } }\n',
        findings: ['2:3-2:18 missing'],
      },
    ],
  },
  sources: ['Segment: revenue, value and currency of track calls'],
  sees: 'each',
  check({ plan, options, report }) {
    const money = new Set(options.names.map(word => word.toLowerCase()))
    const currency = new Set(options.currency.map(word => word.toLowerCase()))
    for (const event of plan.events.values()) {
      if (event.status === 'deprecated') continue
      const all = event.body.properties.flatMap(withChildren)
      if (all.some(({ name }) => wordsOf(name).some(word => currency.has(word)))) continue
      const found = all.find(
        property =>
          money.has(wordsOf(property.name).at(-1) ?? '') &&
          property.unit === null &&
          declaredTypes(property)?.has('number') === true,
      )
      if (!found) continue
      report('missing', {
        at: event.at,
        object: eventId(event.id),
        data: { event: event.name, money: found.path },
        related: [found.at],
      })
    }
  },
})

function withChildren(property: Property): Property[] {
  return [property, ...property.children.flatMap(withChildren)]
}

function wordsOf(name: string): string[] {
  return splitWords(name).map(word => word.toLowerCase())
}
