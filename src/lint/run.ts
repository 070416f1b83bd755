import type { Change } from '../model/change.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { eventOf } from '../model/object-id.ts'
import type { Plan, Suppression } from '../model/plan.ts'
import type { JsonObject } from '../text/json.ts'
import { lazily } from '../text/lazily.ts'
import { changedEvents } from './changed-events.ts'
import { overridesOf, type RuleScope } from './overrides.ts'
import { rules } from './registry.ts'
import { type Rule, type RuleContext, sparesDeprecated } from './rule.ts'
import { lookTheSame } from './same-view.ts'
import type { LintSettings } from './settings.ts'
import { deprecatedObjects } from './subjects.ts'
import { applySuppressions } from './suppressions.ts'

/** One side of a comparison: the plans to judge, and what they are judged against. */
export interface LintInput {
  readonly plans: readonly Plan[]
  /** the same plans at the base; null where there is no base */
  readonly base: readonly Plan[] | null
  /** from base to these plans; empty where there is no base */
  readonly changes: readonly Change[]
  /**
   * The plans whose registries say which rules are awake; these plans by default. For the base: those of the head, so that a
   * first registry makes no new findings of what was there before.
   */
  readonly registries?: readonly Plan[]
  readonly settings: LintSettings
  /** ISO date */
  readonly now: string
  /** other text files that rules look at (CODEOWNERS), by path */
  readonly files: ReadonlyMap<string, string>
}

/** What an earlier run without a base found, beside the same files, and in which plans. */
export interface KnownFindings {
  readonly plans: readonly Plan[]
  /** as in {@link LintInput} */
  readonly now: string
  /** by plan and rule: of rules that do not see all, before suppressions */
  readonly found: ReadonlyMap<string, FoundBy>
}

type FoundBy = ReadonlyMap<string, readonly Finding[]>

/** In the order of plans and rules; `report/` sorts. Problems of reading stay in `plan.problems`. */
export interface LintResult {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Finding[]
  readonly found: KnownFindings['found']
}

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.id, rule]))

/**
 * Runs every rule that is on and awake over every plan.
 * @param known what was found by the same settings; what still stands of it is not looked for again
 */
export function lint(input: LintInput, known: KnownFindings | null = null): LintResult {
  const before = known !== null && areComparable(known.plans, input) ? known : null
  const same = (seen: 'names' | 'values'): (() => boolean) =>
    lazily(() => before?.plans.every((plan, index) => lookTheSame(seen, plan, input.plans[index]!)) ?? false)
  const stands = { names: same('names'), values: same('values') }
  const results = input.plans.map((plan, index) => {
    const found = before?.found.get(plan.id)
    return lintPlan(
      plan,
      input,
      found ? { found, stands, was: before!.plans[index]!, now: before!.now } : null,
    )
  })
  return {
    findings: results.flatMap(result => result.findings),
    suppressed: results.flatMap(result => result.suppressed),
    found: new Map(results.map((result, index) => [input.plans[index]!.id, result.found])),
  }
}

function areComparable(before: readonly Plan[], { plans, base }: LintInput): boolean {
  return (
    base === null &&
    before.length === plans.length &&
    before.every((plan, index) => plan.id === plans[index]!.id)
  )
}

/** What is known of one plan. */
interface Known extends Pick<KnownFindings, 'now'> {
  readonly was: Plan
  readonly found: FoundBy
  /** whether what rules see that do not see all is the same in all plans */
  readonly stands: Readonly<Record<'names' | 'values', () => boolean>>
}

function lintPlan(
  plan: Plan,
  input: LintInput,
  known: Known | null,
): Omit<LintResult, 'found'> & { readonly found: FoundBy } {
  const base = input.base?.find(other => other.id === plan.id) ?? null
  const scopeOf = overridesOf(plan, input.settings)
  const context = {
    plan,
    plans: input.plans,
    base,
    bases: input.base ?? [],
    changes: input.changes.filter(change => change.plan === plan.id),
    now: input.now,
    files: input.files,
    destinationTypes: input.settings.destinationTypes,
    rules: rulesById,
  }
  const registries = input.registries?.find(other => other.id === plan.id) ?? plan
  const awake = rules.filter(rule => rule.check !== null && isAwake(rule, registries, base))
  const leaving = (of: Plan): (() => ReadonlySet<string>) => lazily(() => deprecatedObjects(of, base))
  const spared = leaving(plan)
  const run = (rule: Rule, unused: ReadonlySet<Suppression>, of = plan): readonly Finding[] => {
    const ofPart = of === plan ? spared : leaving(of)
    return runRule(rule, scopeOf(rule.id), { ...context, plan: of, unused, spared: ofPart })
  }
  const changed = known && changedEvents(known.was, plan)
  const inOrder = byEvents(plan)
  const find = (rule: Rule): readonly Finding[] => {
    const isOfToday = !rule.dated || known?.now === input.now
    const before = isOfToday ? known?.found.get(rule.id) : undefined
    if (rule.sees !== 'each')
      return before && rule.sees && known?.stands[rule.sees]() ? before : run(rule, new Set())
    if (!changed || !before) return inOrder(run(rule, new Set()))
    const fresh = run(rule, new Set(), changed.part).filter(({ object }) => changed.has(object))
    return inOrder([...before.filter(({ object }) => !changed.had(object)), ...fresh])
  }
  const found = new Map(awake.filter(rule => !rule.last).map(rule => [rule, find(rule)]))
  const first = [...found.values()].flat()
  const silenced = applySuppressions(first, plan, input.now)
  // a suppression of a rule that is off or asleep is in nobody's way: it is judged once the rule runs
  const judged = new Set(awake.filter(rule => isOn(scopeOf(rule.id))).map(rule => rule.id))
  const unused = new Set(plan.suppressions.filter(one => judged.has(one.rule) && !silenced.used.has(one)))
  const hygiene = applySuppressions(
    awake.filter(rule => rule.last).flatMap(rule => run(rule, unused)),
    plan,
    input.now,
  )
  return {
    findings: [...silenced.findings, ...hygiene.findings],
    suppressed: [...silenced.suppressed, ...hygiene.suppressed],
    found: new Map([...found].flatMap(([rule, list]) => (rule.sees ? [[rule.id, list]] : []))),
  }
}

/** Puts findings in the order of the events that they are about, those about none first: they may not have been found together. */
function byEvents({ events }: Plan): (findings: readonly Finding[]) => readonly Finding[] {
  const places = new Map([...events.keys()].map((id, index) => [id, index]))
  const placeOf = ({ object }: Finding): number => places.get(eventOf(object, events) ?? '') ?? -1
  return findings =>
    findings
      .map(finding => ({ finding, place: placeOf(finding) }))
      .sort((a, b) => a.place - b.place)
      .map(({ finding }) => finding)
}

function isAwake(rule: Rule, registries: Plan, base: Plan | null): boolean {
  if (rule.needs === undefined) return true
  return rule.needs === 'base' ? base !== null : registries[rule.needs].size > 0
}

function isOn(scope: RuleScope): boolean {
  return scope.settings.some(setting => setting.level !== 'off')
}

/** Runs a rule once for each set of options in force somewhere, and keeps what each found where it is in force. */
function runRule(
  rule: Rule,
  scope: RuleScope,
  context: Omit<RuleContext<object, Rule['messages']>, 'options' | 'report'> & {
    /** what is on its way out: not looked for before something is found */
    readonly spared: () => ReadonlySet<string>
  },
): readonly Finding[] {
  const findings: Finding[] = []
  const spares = sparesDeprecated(rule)
  const inForce = scope.settings.filter(setting => setting.level !== 'off').map(setting => setting.options)
  const run = (options: JsonObject): void =>
    rule.check?.({
      ...context,
      options,
      report: (messageId, found) => {
        const setting = scope.of(found)
        if (setting.level === 'off' || setting.options !== options) return
        if (spares && context.spared().has(found.object)) return
        findings.push({
          rule: rule.id,
          plan: context.plan.id,
          messageId,
          message: (rule.messages[messageId] as (data: unknown) => Finding['message'])(found.data),
          severity: milder(setting.level, found.atMost),
          object: found.object,
          at: found.at,
          suggestion: found.suggestion ?? null,
          fix: found.fix ?? null,
          related: found.related ?? [],
        })
      },
    })
  for (const options of new Set(inForce)) run(options)
  return findings
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error']

function milder(level: Severity, atMost: Severity | undefined): Severity {
  if (atMost === undefined) return level
  return SEVERITIES.indexOf(level) <= SEVERITIES.indexOf(atMost) ? level : atMost
}

/**
 * What makes a finding the same on both sides: rule, plan, object and message id. A renamed object keeps its old path.
 * @param renames object ids of the head → of the base: `event:New` → `event:Old`, `property:E/new` → `property:E/old`
 */
export function findingKey(finding: Finding, renames: ReadonlyMap<string, string> = new Map()): string {
  return JSON.stringify([finding.rule, finding.plan, oldObject(finding.object, renames), finding.messageId])
}

function oldObject(object: string, renames: ReadonlyMap<string, string>): string {
  if (renames.size === 0) return object
  const exact = renames.get(object)
  if (exact !== undefined) return exact
  // the nearest renamed ancestor: `property:New/a.b` under `property:New/a`, then under `event:New`
  for (let end = object.length - 1; end > 0; end--) {
    const mark = object.charAt(end)
    if (mark !== '.' && mark !== '[' && mark !== '/') continue
    const parent = renames.get(object.slice(0, end)) ?? renamedEvent(object.slice(0, end), mark, renames)
    if (parent !== undefined) return parent + object.slice(end)
  }
  return object
}

function renamedEvent(start: string, mark: string, renames: ReadonlyMap<string, string>): string | undefined {
  if (mark !== '/' || !start.startsWith('property:')) return undefined
  return renames.get(`event:${start.slice('property:'.length)}`)?.replace(/^event:/, 'property:')
}
