import type { Config } from '../config/config.ts'
import type { RuleSetting } from '../lint/settings.ts'
import { canonical, type Json, objectFrom } from '../text/json.ts'
import { code, list, type Phrase, say, words } from '../text/phrase.ts'
import { byCodeUnit } from './order.ts'

/** How the head's config differs from the one that judges, a sentence fragment each: "turns `event-name-case` off". */
export function standardChanges(judging: Config, head: Config): Phrase[] {
  return [
    ...(judging.path !== null && head.path === null ? [removed(judging.path)] : []),
    ...ruleChanges(judging, head),
    ...(same(judging.lint.overrides, head.lint.overrides)
      ? []
      : [words('changes the overrides, which set rules for some files, events or owners')]),
    ...compatibilityChanges(judging, head),
    ...valueChange('failOn', judging.failOn, head.failOn),
    ...valueChange('approvals', judging.approvalsFile, head.approvalsFile),
    ...valueChange('baseline', judging.baselineFile, head.baselineFile),
    ...(same(judging.ignores, head.ignores) ? [] : [say`changes which files are left out (${'ignores'})`]),
    ...planChanges(judging, head),
    ...(same(judging.lint.destinationTypes, head.lint.destinationTypes)
      ? []
      : [words("changes the limits of the team's own destination types")]),
  ]
}

function removed(config: string): Phrase {
  return say`removes the config ${config}, so that the recommended standard is in force, for the plan in ${'tracking-plan'}`
}

/** The base's config cannot be read, so that the recommended standard judges. @param reason why not */
export function mended(reason: string): Phrase {
  const [line = ''] = reason.replaceAll('`', '').split('\n')
  return say`mends the config, which cannot be read without it (${line}), so that the recommended standard judges it`
}

function ruleChanges(judging: Config, head: Config): Phrase[] {
  const ids = [...new Set([...judging.lint.rules.keys(), ...head.lint.rules.keys()])].sort(byCodeUnit)
  return ids.flatMap(id => ruleChange(id, judging.lint.rules.get(id), head.lint.rules.get(id)))
}

function ruleChange(id: string, old: RuleSetting | undefined, now: RuleSetting | undefined): Phrase[] {
  const from = old?.level ?? 'off'
  const to = now?.level ?? 'off'
  if (from !== to) {
    if (to === 'off') return [say`turns ${id} off`]
    return [
      from === 'off'
        ? say`turns ${id} on (${words(to)})`
        : say`turns ${id} from ${words(from)} to ${words(to)}`,
    ]
  }
  if (to === 'off' || same(old?.options, now?.options)) return []
  return [say`changes the options of ${id}`]
}

function compatibilityChanges(judging: Config, head: Config): Phrase[] {
  const old = judging.compatibility
  const now = head.compatibility
  const kinds = [...new Set([...old.levels.keys(), ...now.levels.keys()])].sort(byCodeUnit)
  return [
    ...(['protect', 'since', 'undecided', 'selfApprove', 'requireDeprecation'] as const).flatMap(key =>
      valueChange(`compatibility.${key}`, old[key], now[key]),
    ),
    ...(same(old.accept, now.accept)
      ? []
      : [say`changes how breaking changes are accepted to ${list(now.accept.map(code))}`]),
    ...kinds.flatMap(kind =>
      valueChange(`compatibility.levels.${kind}`, old.levels.get(kind) ?? null, now.levels.get(kind) ?? null),
    ),
  ]
}

function planChanges(judging: Config, head: Config): Phrase[] {
  const old = new Map(judging.plans.map(plan => [plan.id, plan]))
  const now = new Map(head.plans.map(plan => [plan.id, plan]))
  return [
    ...judging.plans.flatMap(plan => {
      const there = now.get(plan.id)
      if (!there) return [say`no longer lists the plan ${plan.id}`]
      return [
        ...(there.path === plan.path
          ? []
          : [say`moves the plan ${plan.id} from ${plan.path} to ${there.path}`]),
        ...valueChange(`plans.${plan.id}.format`, plan.format, there.format),
      ]
    }),
    ...head.plans.filter(plan => !old.has(plan.id)).map(plan => say`adds the plan ${plan.id} (${plan.path})`),
  ]
}

function valueChange(key: string, old: Json, now: Json): Phrase[] {
  if (same(old, now)) return []
  const shown = (value: Json): Phrase => (value === null ? words('unset') : say`${String(value)}`)
  return [say`changes ${key} from ${shown(old)} to ${shown(now)}`]
}

function same(a: unknown, b: unknown): boolean {
  return canonical(comparable(a)) === canonical(comparable(b))
}

function comparable(value: unknown): Json {
  if (value instanceof Map) return [...value].map(([key, item]) => [key, comparable(item)])
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value === 'object' && value !== null)
    return objectFrom(Object.entries(value).map(([key, item]) => [key, comparable(item)]))
  return (value ?? null) as Json
}
