import type { Fix } from '../../model/finding.ts'
import type { Plan, Suppression } from '../../model/plan.ts'
import { nearest } from '../../text/nearest.ts'
import { name, type Phrase, say, words } from '../../text/phrase.ts'
import { parent } from '../../text/pointer.ts'
import { flag, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { isExpired } from '../suppressions.ts'

interface Options {
  requireReason: boolean
}

export const suppressionHygiene: Rule = defineRule({
  id: 'suppression-hygiene',
  group: 'structure',
  summary: 'Suppressions are of known rules, needed, in date, and say why.',
  why: 'A suppression that nobody can explain any more hides the next finding too.',
  level: 'warning',
  options: {
    schema: optionsOf({ requireReason: flag('Whether each suppression must give a reason.') }),
    defaults: { requireReason: true } as Options,
  },
  messages: {
    unknownRule: (data: { rule: string; meant: string | null }): Phrase => [
      ...say`Unexpected suppression of ${data.rule}, which is not a rule`,
      ...(data.meant ? say`; did you mean ${data.meant}?` : words('')),
    ],
    noRule: (): Phrase => say`Unexpected suppression of no rule, expected ${'waymark-ignore RULE: reason'}`,
    always: (data: { rule: string }): Phrase =>
      say`Unexpected suppression of ${data.rule}: what keeps a plan from being read can't be suppressed, only mended`,
    expired: (data: { rule: string; until: string }): Phrase =>
      say`Unexpected suppression of ${data.rule}: it ended on ${name(data.until)}. Mend what it hid, or give it a new date`,
    unused: (data: { rule: string }): Phrase =>
      say`Unexpected suppression of ${data.rule}: there is no such finding here any more. Remove it`,
    noReason: (data: { rule: string }): Phrase =>
      say`Unexpected suppression of ${data.rule} without a reason, expected one, so that others know when it can go`,
  },
  fix: 'safe',
  examples: {
    valid: [
      {
        plan: 'events:\n  Order Completed:\n    description: A customer has paid for an order.\n    stage: buy\n    ignore: [{ rule: stage-valid, reason: The new funnel comes in May., until: 2027-01-01 }]\n',
        now: '2026-11-01',
      },
    ],
    invalid: [
      {
        plan: 'events:\n  Order Completed:\n    description: A customer has paid for an order.\n    ignore:\n      - { rule: stage-vali, reason: Typo. }\n      - { rule: stage-valid, reason: No longer needed. }\n      - { rule: event-name-case, reason: Old., until: 2020-01-01 }\n',
        now: '2026-11-01',
        findings: ['5:9-5:44 unknownRule', '6:9-6:57 unused', '7:9-7:67 expired'],
      },
      {
        plan: 'events:\n  Order Completed:\n    description: A customer has paid for an order.\n    stage: buy\n    ignore: [{ rule: stage-valid }]\n',
        now: '2026-11-01',
        findings: ['5:14-5:35 noReason'],
      },
      {
        plan: 'events:\n  # waymark-ignore: stage-valid\n  Order Completed:\n    description: A customer has paid for an order.\n',
        findings: ['2:3-2:32 noRule'],
      },
    ],
  },
  sources: ['Glean: UNUSED_NO_LINT', 'ESLint: unused directives'],
  last: true,
  check({ plan, now, unused, rules, options, report }) {
    const removal = removals(plan, unused)
    for (const suppression of plan.suppressions) {
      const { at, object, rule, until } = suppression
      const found = { at, object }
      const known = rules.get(rule)
      if (rule === '') report('noRule', { ...found, data: undefined })
      else if (known === undefined) {
        const meant = nearest(rule, rules.keys())
        report('unknownRule', { ...found, data: { rule, meant }, ...(meant ? { suggestion: meant } : {}) })
      } else if (known.problem) report('always', { ...found, data: { rule } })
      else if (isExpired(suppression, now))
        report('expired', { ...found, data: { rule, until: until ?? '' } })
      else if (unused.has(suppression)) {
        const fix = removal(suppression)
        report('unused', { ...found, data: { rule }, ...(fix ? { fix } : {}) })
      } else if (options.requireReason && !suppression.reason?.trim())
        report('noReason', { ...found, data: { rule } })
    }
  },
})

/** A list whose every entry is unused goes as a whole; a comment goes once all the rules that it names are. */
function removals(plan: Plan, unused: ReadonlySet<Suppression>): (suppression: Suppression) => Fix | null {
  const needed = new Set(plan.suppressions.filter(one => !unused.has(one)).map(placeOf))
  return suppression => {
    const { at, form } = suppression
    const list = parent(at.pointer)
    const whole = !needed.has(placeOf(suppression))
    if (form === 'comment') return whole ? { at, kind: 'remove' } : null
    return { at: whole && list !== null ? { ...at, pointer: list } : at, kind: 'remove' }
  }
}

/** The same for the entries of one list, and for the rules of one comment. */
function placeOf({ at, form }: Suppression): string {
  return JSON.stringify([at.file, form === 'data' ? parent(at.pointer) : (at.range?.[0] ?? null), form])
}
