import { mendPlace } from '../../model/change.ts'
import { say, words } from '../../text/phrase.ts'
import type { Case, Found } from '../difference.ts'
import type { PlanKind } from '../kind.ts'
import type { Plans } from '../pair.ts'
import { allSenders, appsInUse } from '../words.ts'

function detect(to: 'forbid' | 'allow'): (plans: Plans) => Found[] {
  return ({ base, head, first, last }) => {
    if (first || last || base.info.unplanned === head.info.unplanned || head.info.unplanned !== to) return []
    const at = { file: head.info.at.file, pointer: `${head.info.at.pointer}/unplanned` }
    return [{ object: 'plan', data: { from: base.info.unplanned, to }, at, before: base.info.at }]
  }
}

const shown = {
  onMain: (c: Case) => words(c.data['from'] === 'allow' ? 'allowed' : 'forbidden'),
  here: (c: Case) => words(c.data['to'] === 'allow' ? 'allowed' : 'forbidden'),
}

export const planUnplannedForbidden: PlanKind = {
  id: 'plan-unplanned-forbidden',
  on: 'plan',
  summary: 'The plan now forbids properties that it does not name.',
  mirror: 'plan-unplanned-allowed',
  producers: {
    level: 'breaking',
    why: 'Apps in use may send properties that the plan does not name.',
    reason: c => appsInUse(c, 'may send properties that the plan does not name'),
    reading: 'open',
  },
  consumers: { level: 'safe', why: 'What the plan names stays.' },
  title: () => words('The plan now forbids properties that it does not name'),
  fails: () => words('an event with any other property'),
  mend: c => say`keep ${'unplanned: allow'} in ${mendPlace} until ${allSenders(c)} only what the plan names`,
  ...shown,
  detect: detect('forbid'),
  examples: [
    {
      before:
        'plan: { name: Shop, unplanned: allow }\nevents:\n  Cart Viewed: { properties: { id: { type: string } } }\n',
      after:
        'plan: { name: Shop, unplanned: forbid }\nevents:\n  Cart Viewed: { properties: { id: { type: string } } }\n',
      changes: ['plan-unplanned-forbidden plan'],
    },
  ],
}

export const planUnplannedAllowed: PlanKind = {
  id: 'plan-unplanned-allowed',
  on: 'plan',
  summary: 'The plan now allows properties that it does not name.',
  mirror: 'plan-unplanned-forbidden',
  producers: { level: 'safe', why: 'What apps send stays right.' },
  consumers: { level: 'risky', why: 'Properties that nobody planned may arrive.' },
  title: () => words('The plan now allows properties that it does not name'),
  ...shown,
  detect: detect('allow'),
  examples: [
    {
      before:
        'plan: { name: Shop, unplanned: forbid }\nevents:\n  Cart Viewed: { properties: { id: { type: string } } }\n',
      after:
        'plan: { name: Shop, unplanned: allow }\nevents:\n  Cart Viewed: { properties: { id: { type: string } } }\n',
      changes: ['plan-unplanned-allowed plan'],
    },
  ],
}
