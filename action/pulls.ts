import type { Git } from '../src/io/git.ts'
import { firstParentSubjects } from '../src/io/history.ts'
import type { EventFacts } from './event.ts'

/** The pull requests that a merge group or a push is made of: from the queue's branch and the commits' subjects. */
export async function mergedPulls(
  git: Git,
  facts: EventFacts,
  base: string,
  head: string,
): Promise<number[]> {
  const queued = /\/pr-(\d+)-/.exec(facts.mergeGroup?.headRef ?? '')?.[1]
  const subjects = await firstParentSubjects(git, base, head)
  const named = subjects.flatMap(subject => pullNumber(subject) ?? [])
  return [...new Set([...(queued ? [Number(queued)] : []), ...named])]
}

/** "Merge pull request #12 from …" and "Add coupons (#12)" */
function pullNumber(subject: string): number | null {
  const match = /^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(subject)
  return match ? Number(match[1] ?? match[2]) : null
}
