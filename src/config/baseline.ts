import type { Finding } from '../model/finding.ts'
import { parseSource } from '../source/parse.ts'
import { isObject, type Json, type JsonObject, objectFrom, own, stringify } from '../text/json.ts'
import type { SourceFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'

/** One finding that is accepted as it is, by what makes it the same finding; never by line or wording. */
export interface BaselineEntry {
  readonly plan: string
  readonly rule: string
  readonly object: string
  readonly message: string
}

export interface BaselineMatch {
  /** findings that the baseline does not have */
  readonly rest: readonly Finding[]
  /** findings that it has */
  readonly known: readonly Finding[]
  /** entries that match nothing any more */
  readonly stale: readonly BaselineEntry[]
}

/**
 * Reads a baseline file.
 * @throws {UsageError} where it is not one
 */
export function readBaseline(file: SourceFile): BaselineEntry[] {
  const document = parseSource(file)
  const plans = isObject(document.value) ? own(document.value, 'plans') : undefined
  const version = isObject(document.value) ? own(document.value, 'version') : undefined
  if (document.errors.length > 0 || version !== 1 || !isObject(plans)) throw unreadable(file.path)
  return Object.entries(plans).flatMap(([plan, entries]) => {
    if (!Array.isArray(entries)) throw unreadable(file.path)
    return entries.map(entry => readEntry(entry, plan, file.path))
  })
}

function readEntry(entry: Json, plan: string, path: string): BaselineEntry {
  const [rule, object, message] = isObject(entry)
    ? ['rule', 'object', 'message'].map(key => own(entry, key))
    : []
  if (typeof rule !== 'string' || typeof object !== 'string' || typeof message !== 'string')
    throw unreadable(path)
  return { plan, rule, object, message }
}

function unreadable(path: string): UsageError {
  return new UsageError(`${path} is not a baseline. Write it anew with \`waymark lint --write-baseline\`.`)
}

/** The text of a baseline file: sorted and one entry a line, so that its diffs can be reviewed and merged. */
export function writeBaseline(accepted: readonly BaselineEntry[]): string {
  const entries = [...new Map(accepted.map(entry => [keyOf(entry), entry])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => entry)
  const ids = [...new Set(entries.map(({ plan }) => plan))]
  const blocks = ids.map(id => {
    const lines = entries.filter(({ plan }) => plan === id).map(entry => `      ${stringify(lineOf(entry))}`)
    return `    ${JSON.stringify(id)}: [\n${lines.join(',\n')}\n    ]`
  })
  return `{\n  "version": 1,\n  "plans": {${blocks.length > 0 ? `\n${blocks.join(',\n')}\n  ` : ''}}\n}\n`
}

/** Sets the findings apart that the baseline has. */
export function matchBaseline(
  baseline: readonly BaselineEntry[],
  findings: readonly Finding[],
): BaselineMatch {
  const keys = new Set(baseline.map(keyOf))
  const found = new Set(findings.map(finding => keyOf(baselineEntry(finding))))
  return {
    rest: findings.filter(finding => !keys.has(keyOf(baselineEntry(finding)))),
    known: findings.filter(finding => keys.has(keyOf(baselineEntry(finding)))),
    stale: baseline.filter(entry => !found.has(keyOf(entry))),
  }
}

/** What makes a finding the same finding. */
export function baselineEntry({ plan, rule, object, messageId }: Finding): BaselineEntry {
  return { plan, rule, object, message: messageId }
}

function keyOf({ plan, rule, object, message }: BaselineEntry): string {
  return JSON.stringify([plan, rule, object, message])
}

function lineOf({ rule, object, message }: BaselineEntry): JsonObject {
  return objectFrom([
    ['rule', rule],
    ['object', object],
    ['message', message],
  ])
}
