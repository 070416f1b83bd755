import { describe, expect, it } from 'vitest'
import { type Book, type PlanFacts, planBook, type Surroundings } from '../../src/docs/book.ts'
import type { Judged } from '../../src/docs/evidence.ts'
import { Shelf } from '../../src/docs/files.ts'
import { buildDocs } from '../../src/docs/index.ts'
import { kinds } from '../../src/docs/kinds.ts'
import { type Criterion, levelOf, maturity } from '../../src/docs/maturity.ts'
import { Watch } from '../../src/docs/watch.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/plan/read.ts'
import { words } from '../../src/text/phrase.ts'
import { input } from './plan.ts'

/** A plan that has all that a file can show. */
const FULL = `
plan: { name: Acme, reviewedOn: 2026-10-01 }
ownership: { model: champions }
owners:
  shop: { name: Shop team, roles: [project-champion, business-owner] }
  web: { name: Web team, roles: [technical-owner, marketing-owner] }
useCases:
  campaigns: { description: Personal campaigns., outcomes: [{ description: More clicks, stakeholders: [shop], kpis: [ctr] }] }
kpis:
  ctr: { description: Clicks per e-mail. }
sources: { site: { type: javascript } }
identifiers: { user_id: { entity: user } }
events:
  Order Completed:
    description: A customer has paid for an order.
    owner: shop
    trigger: The payment is confirmed.
    kpis: [ctr]
    useCases: [campaigns]
    stage: revenue
  Page Read:
    description: Somebody has read a page to its end.
    owner: web
    trigger: The end comes into view.
    useCases: [campaigns]
    stage: activation
    properties:
      depth: { type: number, kpis: [ctr], description: How much was read. }
`

function read(text: string): Plan {
  const files = { files: [{ path: 'tracking-plan/plan.yml', text }], unreadable: [] }
  const { plan } = readPlan({ id: 'acme', path: 'tracking-plan', files })
  expect(plan.problems).toEqual([])
  return plan
}

const finding = (rule: string, object: string, severity: Finding['severity'] = 'warning'): Finding => ({
  rule,
  plan: 'acme',
  messageId: 'x',
  message: words('x'),
  severity,
  object,
  at: { file: '', pointer: '' },
  suggestion: null,
  fix: null,
  related: [],
})

function book(text: string, facts: Partial<PlanFacts & Surroundings> = {}): Book & Judged {
  const surroundings: Surroundings = {
    title: null,
    repository: null,
    edit: null,
    now: '2026-11-23',
    locate: () => ({ file: '', line: 1 }),
    payloads: null,
    destinationTypes: {},
    usage: new Map(),
  }
  const given = { plan: read(text), history: null, findings: [], ...surroundings, ...facts }
  const { book } = planBook(given, given, '', kinds, new Shelf('', new Map()), new Watch())
  return { ...book, findings: given.findings }
}

const at = (count: number) => ({ count, lastSeen: null, queries: null })
const asked = (criteria: readonly Criterion[], asks: RegExp): Criterion =>
  criteria.find(each => asks.test(each.asks))!

describe('the way up', () => {
  // The guide's "Maturity", way up by way up.
  it.each([
    [1, 'bring the vision', /value model/],
    [1, 'set standards with one team first', /One team/],
    [1, 'name external ids, leave room for others', /External ids/],
    [1, 'choose events by KPI', /feeds a KPI/],
    [1, 'tie each to a step of AARRR', /step of the funnel/],
    [2, 'revisit the architecture', /six months/],
    [2, 'rogue events show up', /does not name/],
    [2, 'remove low-value events', /serves nobody/],
    [2, 'deepen use', /serve each use case/],
    [2, 'close the e-mail loop', /e-mails/],
    [3, 'automate documentation', /Documentation/],
    [3, 'keep educating every team', /learning/],
    [3, 'models on standard commerce events', /commerce/],
    [3, 'cultivate champions or the wrangler', /who keeps the standard/],
    [3, 'everyone can say what it is worth', /people with an interest/],
  ])('to level %i: %s', (level, _, asks) => {
    const found = maturity(book(FULL)).filter(each => asks.test(each.asks))
    expect(found.map(each => each.level)).toEqual([level])
    expect(found[0]!.evidence).not.toBe('')
  })

  it('ends at level 3 where the plan has all that a file can show', () => {
    const criteria = maturity(book(FULL))
    expect(criteria.filter(each => each.met === false)).toEqual([])
    expect(levelOf(criteria)).toBe(3)
  })

  it.each([
    [
      'no value model',
      0,
      /value model/,
      (text: string) => text.replace(/useCases:\n.*\n/, '').replaceAll(/ {4}useCases.*\n/g, ''),
    ],
    ['no owner', 0, /has an owner/, (text: string) => text.replace('    owner: web\n', '')],
    [
      'no description',
      0,
      /has a description/,
      (text: string) => text.replace(/ {4}description: Somebody.*\n/, ''),
    ],
    [
      'no trigger',
      0,
      /when each event is sent/,
      (text: string) => text.replace(/ {4}trigger: The end.*\n/, ''),
    ],
    ['no identifier', 0, /External ids/, (text: string) => text.replace(/identifiers:.*\n/, '')],
    [
      'no KPI of an event',
      0,
      /feeds a KPI/,
      (text: string) => text.replace('kpis: [ctr], description: How', 'description: How'),
    ],
    ['no stage', 0, /step of the funnel/, (text: string) => text.replace('    stage: activation\n', '')],
    ['no review', 1, /six months/, (text: string) => text.replace(', reviewedOn: 2026-10-01', '')],
    ['an old review', 1, /six months/, (text: string) => text.replace('2026-10-01', '2026-05-01')],
    [
      'a KPI that nothing feeds',
      1,
      /KPI has events/,
      (text: string) => text.replace('kpis:\n  ctr', 'kpis:\n  nps: { description: None. }\n  ctr'),
    ],
    [
      'a use case that no event serves',
      1,
      /serve each use case/,
      (text: string) => text.replace('useCases:\n', 'useCases:\n  other: { description: Other. }\n'),
    ],
    ['no keeper', 2, /who keeps/, (text: string) => text.replace(/ownership:.*\n/, '')],
    ['a role that nobody has', 2, /four roles/, (text: string) => text.replace(', marketing-owner', '')],
    [
      'an outcome of nobody',
      2,
      /people with an interest/,
      (text: string) => text.replace('stakeholders: [shop], ', ''),
    ],
    [
      'an event of no use case',
      2,
      /serves a use case/,
      (text: string) => text.replace(/(reading|comes into view\.\n) {4}useCases.*\n/, '$1'),
    ],
    [
      'a commerce event by its old name',
      2,
      /commerce/,
      (text: string) => text.replace('  Page Read:', '  Completed Order:'),
    ],
  ])('stops where there is %s', (_, level, asks, change) => {
    const text = change(FULL)
    expect(text).not.toBe(FULL)
    const criteria = maturity(book(text))
    expect(asked(criteria, asks).met).toBe(false)
    expect(levelOf(criteria)).toBe(level)
  })

  it('asks for one team whose events have nothing to mend', () => {
    const one = maturity(book(FULL, { findings: [finding('x', 'property:Page Read/depth')] }))
    expect(asked(one, /One team/)).toMatchObject({ met: true, evidence: '1 of 2 teams: Shop team' })
    const both = [finding('x', 'property:Page Read/depth'), finding('y', 'event:Order Completed', 'error')]
    expect(asked(maturity(book(FULL, { findings: both })), /One team/).met).toBe(false)
    const infos = both.map(each => ({ ...each, severity: 'info' as const }))
    expect(asked(maturity(book(FULL, { findings: infos })), /One team/).met).toBe(true)
  })

  it('knows what arrives from a usage file alone', () => {
    expect(asked(maturity(book(FULL)), /does not name/).met).toBe(null)
    const planned = new Map([['Order Completed', at(5)]])
    expect(asked(maturity(book(FULL, { usage: planned })), /does not name/).met).toBe(true)
    const rogue = new Map([...planned, ['Mouse Moved', at(1)]])
    expect(asked(maturity(book(FULL, { usage: rogue })), /does not name/)).toMatchObject({
      met: false,
      evidence: '1 of 2 events not planned',
    })
  })

  it('looks at the events that make the volume, and at those that machines make', () => {
    const idle = FULL.replace('kpis: [ctr], description: How', 'description: How')
    const usage = new Map([
      ['Order Completed', at(10)],
      ['Page Read', at(90)],
    ])
    expect(asked(maturity(book(idle, { usage })), /serves nobody/).met).toBe(false)
    expect(asked(maturity(book(FULL, { usage })), /serves nobody/).met).toBe(true)
    const findings = [finding('low-value-event', 'event:Page Read')]
    expect(asked(maturity(book(FULL, { findings })), /serves nobody/).met).toBe(false)
  })
})

describe('the health page', () => {
  const pageOf = (text: string): string =>
    buildDocs(input([read(text)])).pages.find(page => page.path === 'health.md')!.markdown

  it('says where the plan stands, and what is next', () => {
    const page = pageOf(FULL.replace('    owner: web\n', ''))
    expect(page).toContain('**Level 0 of 3**. Next is level 1: ')
    expect(page).toContain('7 of 8 steps there are done.')
    expect(page).toContain('- Give the events listed below an `owner`.')
  })

  it('says of what no file shows that it does not count', () => {
    const page = pageOf(FULL)
    expect(page).toContain('**Level 3 of 3**: ')
    expect(page).toContain('| Links in e-mails carry an identifier | 2 | not shown | ')
  })

  it('suggests the next list to write, where rules sleep for want of one', () => {
    expect(pageOf(FULL)).not.toContain('The next list to write')
    expect(pageOf('events:\n  Order Completed: { description: A customer has paid for it. }\n')).toContain(
      'The next list to write: `owners`. With it, the plan is checked by `owner-required` too.',
    )
    expect(pageOf(FULL.replace(/sources:.*\n/, ''))).toContain('The next list to write: `sources`.')
  })
})
