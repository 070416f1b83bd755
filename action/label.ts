import type { Approvals } from '../src/diff/settings.ts'
import { ownComments } from './comment.ts'
import type { EventFacts, PullRequest } from './event.ts'
import type { GitHub } from './github.ts'

/** What the approve label accepts in this run; null: nothing. */
export type LabelApproval = Approvals['label']

/** The acceptance that a run keeps in a hidden part of its own comment, for the runs after it. */
interface Kept {
  readonly who: string | null
  readonly fingerprints: readonly string[]
}

const pattern = /^<!-- waymark-accepted ([A-Za-z0-9[\]_-]*) ([0-9a-f,]*) -->$/m

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
  const kept = await keptFor(github, pull.number, rules.marker)
  if (kept !== null) return { fingerprints: new Set(kept.fingerprints), who: kept.who ?? who }
  // A push is the only event here that moves the head: before it, the label was set on this very head.
  return facts.action === 'synchronize' ? null : { fingerprints: 'all', who }
}

async function keptFor(github: GitHub, issue: number, marker: string): Promise<Kept | null> {
  const [comment] = await ownComments(github, issue, marker)
  return comment ? readKept(comment.body) : null
}

/** What was accepted by label in the pull requests that a merge group or a push is made of. */
export async function mergedApproval(
  github: GitHub,
  pulls: readonly number[],
  marker: string,
): Promise<LabelApproval> {
  const fingerprints = new Set<string>()
  let who: string | null = null
  for (const number of pulls) {
    const kept = await keptFor(github, number, marker)
    for (const fingerprint of kept?.fingerprints ?? []) fingerprints.add(fingerprint)
    who ??= kept?.who ?? null
  }
  return fingerprints.size > 0 ? { fingerprints, who } : null
}
