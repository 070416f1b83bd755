import { say, words } from '../../text/phrase.ts'
import type { NodeKind } from '../kind.ts'
import { about, value } from '../words.ts'
import { EXAMPLE, onBoth, propertyPlan } from './on-both.ts'

export const propertyDeprecated: NodeKind = {
  id: 'property-deprecated',
  on: 'node',
  constraint: false,
  summary: 'A property that is on its way out.',
  mirror: 'property-restored',
  producers: { level: 'safe', why: 'Apps may still send it.' },
  consumers: { level: 'safe', why: 'It still arrives.' },
  title: c => about(c, words('is now deprecated')),
  onMain: () => words('in use'),
  here: c =>
    typeof c.data['sunset'] === 'string'
      ? say`deprecated until ${value(c.data['sunset'])}`
      : words('deprecated'),
  detect: pair =>
    onBoth(pair, (base, head) =>
      !base.deprecated && head.deprecated
        ? [{ data: { sunset: head.deprecated.sunset }, at: head.deprecated.at }]
        : [],
    ),
  examples: [
    {
      before: propertyPlan('{ type: number }'),
      after: propertyPlan('{ type: number, deprecated: true }'),
      changes: [`property-deprecated ${EXAMPLE}`],
    },
  ],
}

export const propertyRestored: NodeKind = {
  id: 'property-restored',
  on: 'node',
  constraint: false,
  summary: 'A deprecated property that stays after all.',
  mirror: 'property-deprecated',
  producers: { level: 'safe', why: 'Apps may go on sending it.' },
  consumers: { level: 'safe', why: 'It stays.' },
  title: c => about(c, words('is no longer deprecated')),
  onMain: () => words('deprecated'),
  here: () => words('in use'),
  detect: pair =>
    onBoth(pair, (base, head) =>
      base.deprecated && !head.deprecated ? [{ data: { sunset: base.deprecated.sunset } }] : [],
    ),
  examples: [
    {
      before: propertyPlan('{ type: number, deprecated: true }'),
      after: propertyPlan('{ type: number }'),
      changes: [`property-restored ${EXAMPLE}`],
    },
  ],
}
