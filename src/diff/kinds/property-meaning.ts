import { mendPlace } from '../../model/change.ts'
import { say, words } from '../../text/phrase.ts'
import type { Case } from '../difference.ts'
import type { NodeKind } from '../kind.ts'
import { about, textOr, value, within } from '../words.ts'
import { atField, factChange, factShown } from './fact.ts'
import { EXAMPLE, onBoth, propertyPlan } from './on-both.ts'

export const propertyUnitChanged: NodeKind = {
  id: 'property-unit-changed',
  on: 'node',
  constraint: false,
  summary:
    'Another unit: the number is the same and means something else. A unit that is stated for the first time is safe.',
  mirror: { none: 'the way back is the same change' },
  producers: { level: 'safe', why: 'The payload is as before.' },
  consumers: {
    level: 'breaking',
    why: 'The number is the same and means something else.',
    of: c => (c.data['from'] === null ? 'safe' : c.data['to'] === null ? 'risky' : 'breaking'),
    reason: c =>
      c.data['from'] === null
        ? words('The unit is stated where none was.')
        : say`The number is the same and means something else: reports${within(c)} mix ${value(c.data['from'])} and ${textOr(c.data['to'])}.`,
  },
  title: c =>
    about(
      c,
      say`is now in ${textOr(c.data['to'], 'no stated unit')}, on main in ${textOr(c.data['from'], 'no stated unit')}`,
    ),
  mend: c => say`keep ${`unit: ${c.data['from']}`} in ${mendPlace} and add a new property for the new unit`,
  ...factShown,
  detect: pair => onBoth(pair, (base, head) => atField(factChange(base.unit, head.unit), head.at, 'unit')),
  examples: [
    {
      before: propertyPlan('{ type: number, unit: EUR }'),
      after: propertyPlan('{ type: number, unit: cents }'),
      changes: [`property-unit-changed ${EXAMPLE}`],
    },
  ],
}

const ORDER = [null, 'none', 'internal', 'personal', 'sensitive']
const isMore = (c: Case): boolean =>
  ORDER.indexOf(c.data['to'] as string | null) > ORDER.indexOf(c.data['from'] as string | null)

export const propertyClassificationChanged: NodeKind = {
  id: 'property-classification-changed',
  on: 'node',
  constraint: false,
  summary: 'How personal the data is, in either direction.',
  mirror: { none: 'the way back is the same change' },
  producers: { level: 'safe', why: 'Apps send the same.' },
  consumers: {
    level: 'risky',
    why: 'More personal: someone has to see who receives it. Less: someone has to see why.',
    reason: c =>
      isMore(c)
        ? say`Check that what receives it${within(c)} may have ${textOr(c.data['to'])} data.`
        : words('Less protection needs a privacy review.'),
  },
  title: c =>
    about(
      c,
      say`is now classified ${textOr(c.data['to'], 'not at all')}, on main ${textOr(c.data['from'], 'not at all')}`,
    ),
  ...factShown,
  detect: pair =>
    onBoth(pair, (base, head) =>
      atField(factChange(base.classification, head.classification), head.at, 'classification'),
    ),
  examples: [
    {
      before: propertyPlan('{ type: number, classification: internal }'),
      after: propertyPlan('{ type: number, classification: personal }'),
      changes: [`property-classification-changed ${EXAMPLE}`],
    },
  ],
}
