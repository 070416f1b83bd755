import { fetchTip, resolveCommit } from '../src/io/git.ts'
import type { Base } from '../src/project/base.ts'
import { UsageError } from '../src/text/usage-error.ts'
import { deepMergeBase, mergeParent } from './base.ts'
import { compare, comparedWith } from './check.ts'
import type { EventFacts, PullRequest } from './event.ts'
import type { GitHub } from './github.ts'
import { type Run, requireGit } from './job.ts'
import { log } from './log.ts'
import { postComment } from './sticky.ts'

/**
 * The second stage for pull requests from forks: runs after their check, from the default branch, with a token that may
 * comment. Nothing of the pull request is checked out, run or trusted: its objects are fetched and read, and the pull
 * request itself is found by the commit that was checked. It gates nothing: the check did.
 */
export async function runComment(run: Run): Promise<number> {
  const { facts, github } = run
  if (github === null)
    throw new UsageError('The command `comment` needs a `github-token` that may write to pull requests.')
  if (facts.workflowRun === null) {
    throw new UsageError(
      'The command `comment` is for workflows that run `on: workflow_run`, after the check of a pull request.',
    )
  }
  const pull = await pullOf(github, facts)
  if (pull === null) {
    log('No open pull request has this commit as its head: there is nothing to comment on.')
    return 0
  }
  const staged: Run = { ...run, facts: { ...facts, pullRequest: pull, action: 'synchronize' } }
  const { base, head } = await fetched(staged, pull)
  log(`Pull request #${pull.number}. ${comparedWith(base)}`)
  await postComment(staged, await compare(staged, base, head))
  return 0
}

async function pullOf(github: GitHub, facts: EventFacts): Promise<PullRequest | null> {
  const ran = facts.workflowRun
  if (ran === null) return null
  const pulls = await github.pullRequestsFrom(ran.headOwner, ran.headBranch)
  return pulls.find(pull => pull.headSha === ran.headSha) ?? null
}

/** The commits to compare, those of the check where they are there; fetched as objects: no checkout, no hook. */
async function fetched(run: Run, pull: PullRequest): Promise<{ base: Base; head: string }> {
  const git = requireGit(run)
  const pulled = `refs/waymark/pull-${pull.number}`
  await fetchTip(git, `+refs/pull/${pull.number}/head:${pulled}/head`)
  const head = await resolveCommit(git, `${pulled}/head`)
  if (head !== pull.headSha)
    throw new UsageError('The pull request has moved on since its check; the next run will comment.')
  await fetchTip(git, `+refs/pull/${pull.number}/merge:${pulled}/merge`).catch(() => undefined)
  const merge = await resolveCommit(git, `${pulled}/merge`)
  const base = merge === null ? null : await mergeParent(git, pull, merge)
  if (merge !== null && base !== null) return { base, head: merge }
  return { base: await deepMergeBase(git, pull.baseRef, head), head }
}
