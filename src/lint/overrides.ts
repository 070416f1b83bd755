import type { Plan, PlanEvent } from '../model/plan.ts'
import { globTest } from '../text/glob.ts'
import type { LintOverride, LintSettings, RuleSetting } from './settings.ts'

/** Where a finding is, as far as overrides ask. */
interface Subject {
  readonly object: string
  readonly at: { readonly file: string }
}

/** One rule's settings in one plan: what holds by default, and what overrides make of it. */
export interface RuleScope {
  /** every setting that may hold, the default one first */
  readonly settings: readonly RuleSetting[]
  /** the setting in force for a subject: the last override that matches, else the default */
  of(subject: Subject): RuleSetting
}

type Matches = (subject: Subject) => boolean

/** Prepares a plan's overrides; ask it for each rule. */
export function overridesOf(plan: Plan, settings: LintSettings): (rule: string) => RuleScope {
  const matchers = settings.overrides.map(override => matcher(plan, override))
  return rule => {
    const basic = settings.rules.get(rule)
    if (!basic) throw new Error(`no setting for the rule ${rule}`)
    const overrides = settings.overrides.flatMap((override, index) => {
      const own = override.rules.get(rule)
      if (!own) return []
      const options = own.options ? { ...basic.options, ...own.options } : basic.options
      const setting: RuleSetting = { ...basic, level: own.level, options, from: `overrides/${index}` }
      return [{ matches: matchers[index] as Matches, setting }]
    })
    return {
      settings: [basic, ...overrides.map(override => override.setting)],
      of: subject => overrides.findLast(override => override.matches(subject))?.setting ?? basic,
    }
  }
}

function matcher(plan: Plan, override: LintOverride): Matches {
  const inFiles = override.files.length > 0 ? globTest(override.files, 'path') : null
  const { events, status, owners, tags } = override.match
  const byName = events ? globTest(events, 'name') : null
  const asksEvent = events ?? status ?? owners ?? tags
  return subject => {
    if (inFiles && !inFiles(subject.at.file)) return false
    if (!asksEvent) return true
    const event = eventOf(subject.object, plan)
    if (!event) return false
    if (byName && !byName(event.name)) return false
    if (status && !status.includes(event.status)) return false
    if (owners && !(event.owner !== null && owners.includes(event.owner))) return false
    return !tags || event.tags.some(tag => tags.includes(tag))
  }
}

/** The event that an object is or belongs to. An event's name may itself hold a slash. */
export function eventOf(object: string, plan: Plan): PlanEvent | null {
  if (object.startsWith('event:')) return plan.events.get(object.slice('event:'.length)) ?? null
  if (!object.startsWith('property:')) return null
  const text = object.slice('property:'.length)
  for (let end = text.indexOf('/'); end !== -1; end = text.indexOf('/', end + 1)) {
    const event = plan.events.get(text.slice(0, end))
    if (event) return event
  }
  return null
}
