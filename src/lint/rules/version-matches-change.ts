import type { Change } from '../../model/change.ts'
import { eventId } from '../../model/object-id.ts'
import type { PlanEvent } from '../../model/plan.ts'
import { isStepOn, isVersion, nextVersion, type VersionStep, versionStep } from '../../model/version.ts'
import { name, type Phrase, say } from '../../text/phrase.ts'
import { join } from '../../text/pointer.ts'
import { optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { baseEvent } from '../subjects.ts'

export const versionMatchesChange: Rule = defineRule({
  id: 'version-matches-change',
  group: 'structure',
  summary: "An event's version says what its changes mean: a break is a new major, an addition a new minor.",
  why: 'Those who send and read the event decide by its version whether they must act.',
  level: 'error',
  options: { schema: optionsOf(), defaults: {} },
  messages: {
    needsMajor: (data: { event: string; version: string; expected: string }): Phrase =>
      say`Unexpected version ${data.version} of ${data.event}, expected ${data.expected}: this change breaks those who use ${name(data.event)}`,
    needsMinor: (data: { event: string; version: string; expected: string }): Phrase =>
      say`Unexpected version ${data.version} of ${data.event}, expected ${data.expected}: this change adds to what ${name(data.event)} may hold`,
  },
  fix: 'safe',
  examples: {
    valid: [
      {
        base: 'events:\n  Order Completed: { version: 1.2.0, properties: { total: { type: number } } }\n',
        plan: 'events:\n  Order Completed: { version: 2.0.0, properties: { total: { type: string } } }\n',
      },
      {
        base: 'events:\n  Order Completed: { version: 1.2.0 }\n',
        plan: 'events:\n  Order Completed: { version: 1.2.0, description: Paid. }\n  Cart Viewed: { version: 7.0.0 }\n',
      },
    ],
    invalid: [
      {
        base: 'events:\n  Order Completed: { version: 1.2.0, properties: { total: { type: number } } }\n',
        plan: 'events:\n  Order Completed: { version: 1.2.0, properties: { total: { type: string } } }\n',
        findings: ['2:22-2:29 needsMajor'],
      },
      {
        base: 'events:\n  Order Completed: { version: 1.2.0, properties: { total: { type: number } } }\n',
        plan: 'events:\n  Order Completed: { version: 1.2.1, properties: { total: { type: number }, tax: { type: number } } }\n',
        findings: ['2:22-2:29 needsMinor'],
      },
    ],
  },
  sources: ['SchemaVer', 'Semantic Versioning'],
  needs: 'base',
  check({ plan, base, changes, report }) {
    for (const event of plan.events.values()) {
      const before = baseEvent(event, base)
      if (!before?.version || !event.version || before.status === 'draft' || event.status === 'draft')
        continue
      const needed = neededStep(changes.filter(change => concerns(change, event)))
      const expected = nextVersion(before.version, needed)
      if (needed === null || expected === null || !isVersion(event.version)) continue
      if (isStepOn(before.version, event.version, needed)) continue
      const at = { file: event.at.file, pointer: join(event.at.pointer, 'version') }
      report(needed === 'major' ? 'needsMajor' : 'needsMinor', {
        at,
        object: eventId(event.id),
        data: { event: event.name, version: event.version, expected },
        suggestion: expected,
        fix: { at, kind: 'set-value', value: expected },
        ...(needed === 'minor' ? { atMost: 'warning' as const } : {}),
      })
    }
  },
})

/** Whether a change is of an event, on its own or as one of those that a shared change reaches. */
export function concerns(change: Change, event: PlanEvent): boolean {
  return change.event === event.id || (change.events?.includes(event.id) ?? false)
}

/** An accepted break asks for nothing more, whichever way it was accepted. */
function neededStep(changes: readonly Change[]): VersionStep | null {
  const breaking = changes.filter(change => change.level === 'breaking')
  return breaking.length > 0 && breaking.every(change => change.approved !== null)
    ? null
    : versionStep(changes)
}
