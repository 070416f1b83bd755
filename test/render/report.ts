import type { Change } from '../../src/model/change.ts'
import type { Finding } from '../../src/model/finding.ts'
import { fingerprint } from '../../src/model/fingerprint.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { LocatedChange, LocatedFinding, Report } from '../../src/report/report.ts'
import { summarise, verdictOf } from '../../src/report/verdict.ts'
import { words } from '../../src/text/phrase.ts'

/** Reports by hand, for what a whole run would take thousands of events to show. */

const place = { line: 3, column: 5, endLine: 3, endColumn: 9 }
const file = 'tracking-plan/checkout.yml'

const at = { file, pointer: '' }
const body = {
  at,
  properties: [],
  schema: { type: 'object' },
  dialect: '2020-12',
  written: null,
  unplanned: 'allow',
} as const
const traits = { at: null, owner: null, trigger: null, sources: [], destinations: [], body } as const

export const emptyPlan: Plan = {
  id: 'shop',
  path: 'tracking-plan',
  info: {
    at,
    name: 'Acme Shop',
    version: null,
    description: null,
    unplanned: 'allow',
    enforcement: null,
    reviewedOn: null,
  },
  ownership: null,
  funnel: { steps: [], at: null },
  owners: new Map(),
  useCases: new Map(),
  kpis: new Map(),
  sources: new Map(),
  destinations: new Map(),
  identifiers: new Map(),
  library: new Map(),
  common: new Map(),
  bundles: new Map(),
  schemas: new Map(),
  traits: { user: { kind: 'user', ...traits }, group: { kind: 'group', ...traits } },
  events: new Map(),
  migrations: [],
  removed: [],
  suppressions: [],
  problems: [],
  files: [file],
}

export function change(given: Partial<LocatedChange> = {}): LocatedChange {
  const effect = { level: 'safe', reason: words('Nothing changes.') } as const
  const event = given.event === undefined ? 'Order Completed' : given.event
  return {
    kind: 'property-became-required',
    plan: 'shop',
    object: `property:${event}/currency`,
    level: 'breaking',
    producers: { level: 'breaking', reason: words('Apps in use don’t send it.') },
    consumers: effect,
    event,
    property: 'currency',
    source: null,
    destinations: [],
    events: null,
    renamedFrom: null,
    proof: 'proven',
    reason: null,
    message: words('currency became required'),
    story: {
      title: [`${event} now requires `, { code: 'currency' }],
      why: words('App versions in use today don’t send it.'),
      mend: ['delete ', { code: 'required: true' }],
      mendAt: null,
      onMain: words('optional'),
      here: words('required'),
    },
    at: { file, pointer: '/events' },
    before: null,
    data: {},
    witness: null,
    impact: { sources: [], destinations: [], kpis: [], useCases: [], stakeholders: [], owners: [] },
    approved: null,
    file,
    place,
    beforePlace: null,
    mendPlace: null,
    fingerprint: fingerprint([given.kind ?? '', event ?? '', given.property ?? '']),
    ...given,
  } satisfies LocatedChange & Change
}

export function finding(given: Partial<LocatedFinding> = {}): LocatedFinding {
  return {
    rule: 'property-name-case',
    plan: 'shop',
    messageId: 'wrongCase',
    message: ['Unexpected case in ', { code: 'couponCode' }, ', expected ', { code: 'coupon_code' }],
    severity: 'error',
    object: 'property:Coupon Applied/couponCode',
    at: { file, pointer: '/events/Coupon Applied/properties/couponCode' },
    suggestion: 'coupon_code',
    fix: null,
    related: [],
    relatedPlaces: [],
    new: true,
    problem: false,
    file,
    place,
    fingerprint: fingerprint(given.object ?? ''),
    ...given,
  } satisfies LocatedFinding & Finding
}

export function report(given: Partial<Report> = {}): Report {
  const changes = given.changes ?? []
  const findings = given.findings ?? []
  const summary = summarise(findings, 0, changes)
  const failOn = given.failOn ?? 'error'
  return {
    verdict: verdictOf(summary, findings, failOn),
    failOn,
    compared: true,
    accept: ['major-version', 'label', 'record'],
    rules: new Map([
      [
        'property-name-case',
        {
          summary: 'Names share one case.',
          why: 'Mixed spelling splits one fact over two columns.',
          group: 'naming',
        },
      ],
    ]),
    plans: [
      {
        id: 'shop',
        name: 'Acme Shop',
        version: null,
        events: 3,
        properties: 9,
        base: emptyPlan,
        head: emptyPlan,
      },
    ],
    summary,
    findings,
    suppressed: [],
    changes,
    witnesses: [],
    gone: { errors: 0, warnings: 0 },
    standardChanges: [],
    exceptionsAdded: [],
    ...given,
  }
}
