import type { Approvals } from '../src/diff/settings.ts'
import { anyJob, ownComments } from './comment.ts'
import type { EventFacts, PullRequest } from './event.ts'
import type { GitHub } from './github.ts'

/** What the approve label accepts in this run; null: nothing. */
export type LabelApproval = Approvals['label']

/** The acceptance that a run keeps in a hidden part of its own comment, for the runs after it. */
interface Kept {
  readonly who: string | null
  readonly fingerprints: readonly string[]
}

/** The last line, where nothing of the plan's own text can stand. */
const pattern = /\n<!-- waymark-accepted ([A-Za-z0-9[\]_-]*) ([0-9a-f,]*) -->\s*$/

/** The hidden line that keeps an acceptance in a comment. */
export function keptLine({ who, fingerprints }: Kept): string {
  return `<!-- waymark-accepted ${who ?? ''} ${fingerprints.join(',')} -->`
}

function readKept(body: string): Kept | null {
  const match = pattern.exec(body)
  if (!match) return null
  return { who: match[1] || null, fingerprints: (match[2] ?? '').split(',').filter(each => each !== '') }
}

export interface LabelRules {
  readonly label: string
  /** whether the pull request's author may set it */
  readonly selfApprove: boolean
  readonly marker: string
  log(text: string): void
}

/**
 * What the label on a pull request accepts: all there is at the head that it was set on, and after that just what was
 * kept then. Set by the author it counts only where the config allows it.
 */
export async function labelApproval(
  github: GitHub,
  facts: EventFacts,
  pull: PullRequest,
  rules: LabelRules,
): Promise<LabelApproval> {
  if (!pull.labels.includes(rules.label)) return null
  const setNow = facts.action === 'labeled' && facts.label === rules.label
  const who = setNow ? facts.sender : await github.labelledBy(pull.number, rules.label)
  if (!rules.selfApprove && (who === null || who === pull.author)) {
    rules.log(
      who === null
        ? `The label "${rules.label}" does not count: GitHub does not say who set it.`
        : `The label "${rules.label}" does not count: it was set by the author of the pull request.`,
    )
    return null
  }
  if (setNow) return { fingerprints: 'all', who }
  const [comment] = await ownComments(github, pull.number, rules.marker)
  const kept = comment ? readKept(comment.body) : null
  if (kept !== null) return { fingerprints: new Set(kept.fingerprints), who: kept.who ?? who }
  // Nothing was kept. Only of a pull request that has just been opened is it known that the label was set on this head.
  if (facts.action === 'opened') return { fingerprints: 'all', who }
  rules.log(`What the label "${rules.label}" accepts was not kept: set it again to accept what is there now.`)
  return null
}

/**
 * What was accepted by label in the pull requests that a merge group or a push is made of.
 * Whichever job of a workflow wrote the comment that keeps it.
 */
export async function mergedApproval(
  github: GitHub,
  pulls: readonly number[],
  marker: string,
): Promise<LabelApproval> {
  const fingerprints = new Set<string>()
  let who: string | null = null
  for (const number of pulls) {
    for (const { body } of await ownComments(github, number, anyJob(marker))) {
      const kept = readKept(body)
      for (const fingerprint of kept?.fingerprints ?? []) fingerprints.add(fingerprint)
      who ??= kept?.who ?? null
    }
  }
  return fingerprints.size > 0 ? { fingerprints, who } : null
}
