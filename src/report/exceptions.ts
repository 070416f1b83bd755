import { hasEnded } from '../diff/settings.ts'
import type { Suppression } from '../model/plan.ts'
import { count } from '../text/english.ts'
import { name, type Phrase, say, words } from '../text/phrase.ts'
import type { ReportInput } from './build.ts'

/** What the pull request lets pass from now on: approvals, suppressions and baseline entries that the base does not have. */
export function exceptionsAdded(
  input: Pick<ReportInput, 'plans' | 'approvals' | 'now' | 'baseline'>,
): Phrase[] {
  return [...approvals(input), ...suppressions(input.plans), ...baselineEntries(input.baseline)]
}

function approvals({ approvals: { base, head }, now }: Pick<ReportInput, 'approvals' | 'now'>): Phrase[] {
  const known = new Set(base?.records.map(record => record.fingerprint))
  return head.records
    .filter(record => !known.has(record.fingerprint) && !hasEnded(record, now))
    .map(record => {
      const who = record.who === null ? [] : say` by ${name(record.who)}`
      const until = record.until === null ? [] : say` until ${name(record.until)}`
      return say`Accepts the breaking change ${record.fingerprint}${who}${until}: ${name(record.reason)}`
    })
}

function suppressions(plans: ReportInput['plans']): Phrase[] {
  return plans.flatMap(({ base, head }) => {
    if (!base || !head) return []
    const known = new Set(base.suppressions.map(keyOf))
    return head.suppressions.filter(suppression => !known.has(keyOf(suppression))).map(sentence)
  })
}

function keyOf(suppression: Suppression): string {
  return `${suppression.object}\n${suppression.rule}\n${suppression.until ?? ''}`
}

function sentence({ rule, object, reason, until }: Suppression): Phrase {
  const where = object === 'plan' ? words('the whole plan') : say`${object.slice(object.indexOf(':') + 1)}`
  const end = until === null ? [] : say` until ${name(until)}`
  const why = reason === null ? words(', with no reason given') : say`: ${name(reason)}`
  return say`Switches ${rule} off for ${where}${end}${why}`
}

function baselineEntries({ base, head }: ReportInput['baseline']): Phrase[] {
  const known = new Set(base.map(entry => JSON.stringify(entry)))
  const added = head.filter(entry => !known.has(JSON.stringify(entry))).length
  return added === 0 ? [] : [words(`Adds ${count(added, 'finding')} to the baseline file`)]
}
