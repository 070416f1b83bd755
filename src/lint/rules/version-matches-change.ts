import semver from 'semver'
import type { Change } from '../../model/change.ts'
import { eventId } from '../../model/object-id.ts'
import type { PlanEvent } from '../../model/plan.ts'
import { name, type Phrase, say } from '../../text/phrase.ts'
import { join } from '../../text/pointer.ts'
import { optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { baseEvent } from '../subjects.ts'

/** Changes of words and people: what is sent and how it is read stays the same. */
const NEEDS_NOTHING =
  /-(?:version|owner|kpis|stage|description|tags|examples|category|metadata)-changed$|^suppression-|-(?:deprecated|restored|activated)$/

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
      const versions = { from: semver.parse(before.version), to: semver.parse(event.version) }
      const needed = neededStep(changes.filter(change => concerns(change, event)))
      if (!versions.from || !versions.to || needed === null) continue
      const { from, to } = versions
      const enough =
        to.major > from.major || (needed === 'minor' && to.major === from.major && to.minor > from.minor)
      if (enough) continue
      const expected = new semver.SemVer(from.version).inc(needed).version
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

function concerns(change: Change, event: PlanEvent): boolean {
  return change.event === event.id || (change.events?.includes(event.id) ?? false)
}

/** An accepted break asks for nothing more, whichever way it was accepted. */
function neededStep(changes: readonly Change[]): 'major' | 'minor' | null {
  const breaking = changes.filter(change => change.level === 'breaking')
  if (breaking.some(change => change.approved === null)) return 'major'
  if (breaking.length > 0) return null
  return changes.some(change => !NEEDS_NOTHING.test(change.kind)) ? 'minor' : null
}
