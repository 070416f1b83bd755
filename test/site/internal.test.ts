import { describe, expect, it } from 'vitest'
import { diffPlans } from '../../src/diff/index.ts'
import { type PlanHistory, planHistory } from '../../src/docs/index.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/plan/read.ts'
import { siteOf } from './sites.ts'

const SECRET = /zebra/i

function read(text: string): Plan {
  const files = [{ path: 'tracking-plan/plan.yml', text }]
  const { plan } = readPlan({ id: 'acme', path: 'tracking-plan', files: { files, unreadable: [] } })
  expect(plan.problems).toEqual([])
  return plan
}

/** A plan in which all that is secret is of an internal event. */
function plan({ secret = '', open = '', after = '' }): string {
  return `
plan: { name: Acme, version: 1.0.0 }
owners: { team: { name: Team } }
sources: { web: { type: javascript } }
destinations: { ga4: { type: ga4 } }
properties:
  currency: { type: string, description: Currency of the amount. }
events:
  Order Completed:
    description: A customer has paid.
    owner: team
    sources: [web]
    properties:
      currency: { $ref: "#/properties/currency" }
      amount: { type: number, description: What was paid. ${open} }
${secret}${after}`
}

const zebra = (facts = '', property = ''): string => `  Zebra Bought:
    description: Somebody took a zebra.
    internal: true
    owner: team
    trigger: The zebra is paid.
    tags: [zebra]
    links: [{ title: Zebra file, url: "https://design.example/zebra" }]
    usedBy: [{ kind: dashboard, name: Zebra weekly }]
    names: { ga4: zebra_bought }
    ${facts}
    properties:
      currency: { $ref: "#/properties/currency" }
      zebra_id: { type: string, description: Which zebra. ${property} }
      amount: { type: number, description: What the zebra cost. }
    examples: [{ zebra_id: zebra-1, currency: EUR, amount: 1 }]
`

const animal = (name: string, fact: string): string => `  ${name}:
    description: Somebody took an animal.
    owner: team
    ${fact}
    sources: [web]
`

async function history(commits: readonly (readonly [string, Plan])[]): Promise<PlanHistory> {
  const settings = {
    protect: 'both' as const,
    since: null,
    undecided: 'breaking' as const,
    levels: new Map(),
    accept: [],
    selfApprove: false,
    requireDeprecation: false,
  }
  return planHistory(
    commits.map(([subject, plan], index) => ({
      sha: String(index + 1).repeat(40),
      date: `2026-0${index + 1}-05T09:00:00Z`,
      author: 'Ada',
      subject,
      plan,
    })),
    async (base, head, now) =>
      (await diffPlans({ base, head, settings, approvals: { records: [], label: null }, now })).changes,
  )
}

describe('what is internal', () => {
  const stories: Record<string, readonly (readonly [string, string])[]> = {
    'was always there': [
      ['First plan', plan({ secret: zebra() })],
      ['Longer zebra ids, and amounts', plan({ secret: zebra('', ', minLength: 3'), open: ', minimum: 0' })],
    ],
    'came with something else': [
      ['First plan', plan({})],
      ['Zebra Bought, and amounts', plan({ secret: zebra(), open: ', minimum: 0' })],
    ],
    'was renamed': [
      ['First plan', plan({ secret: zebra().replace('Zebra Bought', 'Zebra Taken') })],
      ['Say bought', plan({ secret: zebra('renamedFrom: Zebra Taken'), open: ', minimum: 0' })],
    ],
    'is public by another name': [
      ['First plan', plan({ secret: animal('Zebra Bought', 'internal: true') })],
      ['Animals are for all', plan({ secret: animal('Animal Bought', 'renamedFrom: Zebra Bought') })],
    ],
    'had a name that another event says it had': [
      ['First plan', plan({})],
      [
        'Animals',
        plan({
          secret: zebra('renamedFrom: Zebra Taken') + animal('Animal Bought', 'renamedFrom: Zebra Taken'),
        }),
      ],
    ],
    'has gone': [
      ['First plan', plan({ secret: zebra() })],
      ['No zebras any more', plan({ open: ', minimum: 0' })],
    ],
    'has gone, and is remembered': [
      ['First plan', plan({ secret: zebra() })],
      [
        'No more of them',
        plan({ after: 'removed: [{ event: Zebra Bought, on: 2026-02-01, reason: Sold. }]\n' }),
      ],
    ],
    'was public before': [
      ['First plan', plan({ secret: zebra().replace('    internal: true\n', '') })],
      ['It is internal', plan({ secret: zebra(), open: ', minimum: 0' })],
    ],
    'is what a migration leads to': [
      ['First plan', plan({ secret: zebra() })],
      [
        'Migration',
        plan({
          secret: zebra(),
          after:
            'migrations: [{ from: { system: old, event: "zebra:buy" }, to: Zebra Bought, status: planned }]\n',
        }),
      ],
    ],
    'shares what changes': [
      ['First plan', plan({ secret: zebra() })],
      [
        'Currency codes',
        plan({ secret: zebra() }).replace(
          'Currency of the amount. }',
          'Currency of the amount., minLength: 3 }',
        ),
      ],
    ],
  }
  it.each(Object.entries(stories))('is nowhere in the site where it %s', async (_, commits) => {
    const plans = commits.map(([subject, text]) => [subject, read(text)] as const)
    const site = siteOf(plans.at(-1)![1], await history(plans))
    expect(site.has('feed.xml')).toBe(true)
    expect(site.get('catalog.json')).toContain('Order Completed')
    const found = [...site].flatMap(([path, text]) => [
      ...(SECRET.test(path) ? [path] : []),
      ...text
        .split('\n')
        .filter(line => SECRET.test(line))
        .map(line => `${path}: ${line.slice(0, 200)}`),
    ])
    expect(found).toEqual([])
  })
})

describe('what a site without internal events says', () => {
  const registries = `
plan: { name: Acme }
useCases: { fraud: { outcomes: [{ description: Less fraud., kpis: [chargebacks] }] } }
kpis: { chargebacks: {}, refunds: {} }
sources: { till: { type: javascript }, web: { type: javascript } }
destinations: { vault: { type: ga4 }, ga4: { type: ga4 } }
funnel: [acquisition, revenue]
`
  const elsewhere = 'sources: [web], destinations: [ga4]'
  const facts =
    'useCases: [fraud], kpis: [chargebacks], stage: revenue, sources: [till], destinations: [vault], properties: { sum: { type: number, kpis: [refunds] } }'
  const pages = [
    ['use-cases/fraud.md', 'No event that is shown here names this use case.'],
    ['kpis/chargebacks.md', 'No event that is shown here feeds it.'],
    ['kpis/refunds.md', 'No event that is shown here feeds it.'],
    ['stages/revenue.md', 'No event that is shown here is tied to this step.'],
    ['stages/acquisition.md', 'No event is tied to this step: nobody can see how it goes.'],
    ['sources/till.md', 'It sends no event that is shown here.'],
    ['destinations/vault.md', 'No event that is shown here goes here.'],
  ] as const

  it('is true of them too', () => {
    const site = siteOf(
      read(`${registries}events: { Kept: { ${elsewhere} }, Zebra Bought: { internal: true, ${facts} } }`),
    )
    for (const [path, words] of pages) expect(site.get(path), path).toContain(words)
    expect(site.get('value-model.md')).not.toContain('no event serves')
    const all = siteOf(read(`${registries}events: { Zebra Bought: { internal: true, ${facts} } }`))
    expect(all.get('README.md')).toContain('None of its events is shown here.')
  })

  it('is that there are none where there are none', () => {
    const site = siteOf(
      read(`${registries}events: { Kept: { ${elsewhere} }, Zebra Bought: { internal: true, ${elsewhere} } }`),
    )
    for (const [path] of pages) expect(site.get(path), path).not.toContain('shown here')
    expect(site.get('value-model.md')).toContain('Use cases that no event serves: [Fraud]')
  })

  it('does not count them in its history', async () => {
    const before = plan({ secret: zebra() })
    const after = before.replace('of the amount. }', 'of the amount., minLength: 3 }')
    const told = await history([
      ['First plan', read(before)],
      ['Currency codes', read(after)],
    ])
    expect(JSON.stringify(told[0]!.changes.map(({ message }) => message))).toContain(
      'one shared property, 2 events)',
    )
    const site = siteOf(read(after), told)
    for (const path of ['changelog/2026-02.md', 'properties/currency.md'])
      expect(site.get(path), path).toContain('(one shared property, 1 event)')
    expect(site.get('changelog/2026-01.md')).toContain(": the plan's first version.")
    // Of how the plan stands, hidden events are a part.
    for (const [path, text] of site)
      if (!path.startsWith('health')) expect(text, path).not.toMatch(/\b2 events/)
  })
})
