import {
  commitParents,
  fetchRefs,
  fetchTip,
  type Git,
  isShallow,
  mergeBase,
  resolveCommit,
} from '../src/io/git.ts'
import { type Base, requireCommit } from '../src/project/base.ts'
import { UsageError } from '../src/text/usage-error.ts'
import type { EventFacts, PullRequest, Push } from './event.ts'
import { requireHead } from './job.ts'

/** What to compare with, and the rule that chose it. */
export interface ActionBase {
  /** full id; null before the first commit of a repository: everything is new */
  readonly commit: string | null
  readonly rule: string
}

const checkoutStep = `
      - uses: actions/checkout@v7
        with:
          fetch-depth: 2
          persist-credentials: false`

/**
 * What to compare with: the first of these that is there. Never the event's `base.sha`, which goes stale while the
 * merge commit is rebuilt on a newer main.
 */
export async function resolveBase(git: Git, facts: EventFacts, baseRef: string | null): Promise<ActionBase> {
  const head = await requireHead(git)
  if (facts.name === 'pull_request_target') await requirePullRequest(git, facts.pullRequest, head)
  if (baseRef !== null)
    return { commit: await inputRef(git, baseRef), rule: `the input base-ref (${baseRef})` }
  if (facts.mergeGroup !== null)
    return { commit: await present(git, facts.mergeGroup.baseSha), rule: 'the base of the merge group' }
  if (facts.push?.toDefaultBranch) return beforePush(git, facts.push, head)
  return (
    (await mergeParent(git, facts.pullRequest, head)) ??
    (await deepMergeBase(git, facts.pullRequest?.baseRef ?? facts.defaultBranch, head))
  )
}

/** `pull_request_target` checks the base branch out, which compared with itself would be found right. */
async function requirePullRequest(git: Git, pull: PullRequest | null, head: string): Promise<void> {
  if (pull === null || head === pull.headSha) return
  if ((await commitParents(git, head)).includes(pull.headSha)) return
  throw new UsageError(
    'The checkout is of the base branch, not of the pull request: on `pull_request_target` nothing of it is checked. Use `on: pull_request`; for comments on pull requests from forks add the second stage (`waymark init --forks`).',
  )
}

async function inputRef(git: Git, ref: string): Promise<string> {
  const here = (await resolveCommit(git, ref)) ?? (await resolveCommit(git, `origin/${ref}`))
  if (here !== null) return here
  const kinds = [
    [branchRefspec(ref), `refs/remotes/origin/${ref}`],
    [`+refs/tags/${ref}:refs/tags/${ref}`, `refs/tags/${ref}`],
    [ref, ref],
  ] as const
  for (const [refspec, name] of kinds) {
    await fetchTip(git, refspec).catch(() => undefined)
    const fetched = await resolveCommit(git, name)
    if (fetched !== null) return fetched
  }
  return requireCommit(git, ref)
}

/** HEAD^1 where HEAD is the merge commit that GitHub makes of a pull request. */
export async function mergeParent(git: Git, pull: PullRequest | null, head: string): Promise<Base | null> {
  if (pull === null) return null
  const [first, second] = await commitParents(git, head)
  if (first === undefined || second !== pull.headSha) return null
  return { commit: await present(git, first), rule: "the first parent of the pull request's merge commit" }
}

/** On the default branch the merge base is the head itself; the news is what the push brought, forced or not. */
async function beforePush(git: Git, push: Push, head: string): Promise<ActionBase> {
  if (!/^0*$/.test(push.before)) {
    const before = await fetched(git, push.before)
    if (before !== null) return { commit: before, rule: 'the commit before the push' }
  }
  const [first] = await commitParents(git, head)
  if (first !== undefined)
    return { commit: await present(git, first), rule: 'the first parent of the pushed commit' }
  return { commit: null, rule: 'nothing: this is the first commit' }
}

/** The commit, fetched where a shallow clone lacks it. */
async function present(git: Git, commit: string): Promise<string> {
  const found = await fetched(git, commit)
  if (found !== null) return found
  throw noBase(`the commit ${commit} is not in this clone and could not be fetched`)
}

async function fetched(git: Git, commit: string): Promise<string | null> {
  const here = await resolveCommit(git, commit)
  if (here !== null) return here
  await fetchTip(git, commit).catch(() => undefined)
  return resolveCommit(git, commit)
}

const steps = [{ deepen: 50 }, { deepen: 200 }, 'all'] as const

/** The merge base with the branch that it goes to; a shallow clone is deepened until it is there. */
export async function deepMergeBase(git: Git, branch: string, head: string): Promise<Base> {
  const rule = `the merge base with ${branch}`
  const tip = await branchTip(git, branch)
  const found = tip === null ? null : await mergeBase(git, tip, head)
  if (found !== null) return { commit: found, rule }
  if (tip !== null && isShallow(git)) {
    for (const extent of steps) {
      await fetchRefs(git, 'origin', [head, branchRefspec(branch)], extent).catch(() => undefined)
      const base = await mergeBase(git, tip, head)
      if (base !== null) return { commit: base, rule: `${rule}, after fetching more history` }
    }
  }
  throw noBase(`there is no common commit with ${branch} in this clone`)
}

const branchRefspec = (branch: string): string => `+refs/heads/${branch}:refs/remotes/origin/${branch}`

async function branchTip(git: Git, branch: string): Promise<string | null> {
  const here = await resolveCommit(git, `refs/remotes/origin/${branch}`)
  if (here !== null) return here
  await fetchTip(git, branchRefspec(branch)).catch(() => undefined)
  return resolveCommit(git, `refs/remotes/origin/${branch}`)
}

function noBase(why: string): UsageError {
  return new UsageError(`There is nothing to compare with: ${why}. Check out like this:\n${checkoutStep}\n`)
}
