import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/index.ts'
import { rules } from '../../src/lint/registry.ts'
import { resolvePresets } from '../../src/lint/resolve.ts'
import type { LintSettings } from '../../src/lint/settings.ts'
import type { Plan } from '../../src/model/plan.ts'
import { property } from '../docs/plan.ts'
import { shop } from '../site/sites.ts'
import { fewerEvents, leavesOf, mutated } from '../support/mutations.ts'

/** The law of a run that knows what an earlier one found: it finds what a run finds that knows nothing. */

const all = rules.filter(({ check }) => check !== null).map(({ id }) => [id, ['error', {}]] as const)
const settings: LintSettings = {
  rules: resolvePresets([{ from: 'test', rules: Object.fromEntries(all) }]),
  overrides: [{ files: ['**'], match: { status: ['draft'], owners: ['nobody'] }, rules: new Map() }],
  destinationTypes: {},
}

const input = (plans: readonly Plan[]) => ({
  plans,
  base: null,
  changes: [],
  settings,
  now: '2026-11-23',
  files: new Map(),
})

// Names that the rules have something to say of.
const odd = fewerEvents(
  shop(text =>
    text
      .replaceAll('  Order Completed:', '  order completed 2024:')
      .replaceAll('      currency:', '      CurrencyCode:')
      .replaceAll('      order_id:', '      orderId:'),
  ),
)
const { byNames } = lint(input([odd]))
const known = { plans: structuredClone([odd]), byNames: structuredClone(byNames) }

describe('rules that see names alone', () => {
  it('find something in this plan', () => {
    const found = [...byNames.get(odd.id)!].filter(([, findings]) => findings.length > 0)
    expect(found.length).toBeGreaterThan(3)
  })

  it('are not asked again where no name has changed', () => {
    const [first] = [...byNames.get(odd.id)!].filter(([, findings]) => findings.length > 0)
    const nothing = new Map([[odd.id, new Map([...byNames.get(odd.id)!, [first![0], []]])]])
    const { findings } = lint(input([structuredClone(odd)]), { ...known, byNames: nothing })
    expect(findings.filter(({ rule }) => rule === first![0])).toEqual([])
  })

  const leaves = leavesOf(odd)
  it.each(leaves.map(leaf => [leaf.name, leaf] as const))(
    'find the same after a change of %s',
    (_name, leaf) => {
      const plans = [mutated(odd, leaf)]
      expect(lint(input(plans), known).findings).toEqual(lint(input(plans)).findings)
    },
  )

  it('find the same when shared properties change places', () => {
    const shared = new Map([
      ['line_count', property('line_count', { types: ['integer'] })],
      ['count_line', property('count_line', { types: ['integer'] })],
    ])
    const [was, is] = [shared, new Map([...shared].toReversed())].map(library => [{ ...odd, library }])
    const before = { plans: was!, byNames: lint(input(was!)).byNames }
    expect(lint(input(is!), before).findings).toEqual(lint(input(is!)).findings)
    expect(lint(input(is!)).findings).not.toEqual(lint(input(was!)).findings)
  })

  it('find the same when events come, go and change places', () => {
    const events = [...odd.events]
    for (const some of [events.slice(1), events.toReversed(), []]) {
      const plans = [{ ...odd, events: new Map(some) }]
      expect(lint(input(plans), known).findings).toEqual(lint(input(plans)).findings)
    }
    const two = [odd, { ...odd, id: 'other' }]
    expect(lint(input(two), known).findings).toEqual(lint(input(two)).findings)
  })
})
