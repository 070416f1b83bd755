import { describe, expect, test } from 'vitest'
import { mergeGroupEvent, pullRequestEvent, pushEvent, type WorkflowEvent } from '../support/events.ts'
import { newOrigin, newRepo, type Origin, type Repo } from '../support/git.ts'
import { type ActionResult, runAction } from '../support/run.ts'
import { breaking, elsewhere, shop } from './shop.ts'
import { linesFrom } from './story.ts'

const zeros = '0'.repeat(40)
/** What main gets after the branch was made: seen in the diff, it would say that the base is wrong. */
const mainsOwn = {
  'tracking-plan/plan.yml': `${shop['tracking-plan/plan.yml']}  mail: { type: webhook, description: The mailer., owner: checkout }\n`,
}

/** Without a token: nothing but git says what the base is. */
function check(repo: Repo, event: WorkflowEvent, inputs: Record<string, string> = {}): Promise<ActionResult> {
  return runAction({ cwd: repo.dir, event, inputs: { 'github-token': '', command: 'check', ...inputs } })
}

function expectBase(run: ActionResult, commit: string, rule: string): void {
  expect(run.annotations.filter(({ title }) => title === null)).toEqual([])
  expect(linesFrom(run, 'Compared with')).toEqual([`Compared with ${commit}: ${rule}.`])
  expect(run.outputs).toMatchObject({ 'base-sha': commit, 'breaking-count': '1', 'risky-count': '0' })
  expect(run.status).toBe(1)
}

/** A pull request with one break, on a main that has moved on by a merge of its own. */
function moved(commits = 0): { origin: Origin; fork: string; main: string; head: string } {
  const origin = newOrigin(shop)
  const fork = origin.bare.id('main')
  for (let index = 0; index < commits; index += 1) origin.work.commit(`Work ${index}`)
  if (commits > 0) origin.work.git('push', '--quiet', 'origin', 'main')
  origin.work.git('checkout', '--quiet', '-b', 'feature', fork)
  const head = origin.push('feature', 'A break', breaking)
  const main = origin.push('main', 'Main moves on', mainsOwn)
  return { origin, fork, main, head }
}

describe('the base of a pull request', () => {
  test('is the first parent of the merge commit, however stale the event is, in a clone of depth 2 and 1', async () => {
    const { origin, fork, main } = moved()
    const event = pullRequestEvent({ number: 1, ...origin.pull(1, 'feature'), base: fork })
    for (const depth of [2, 1]) {
      const run = await check(origin.checkoutPull(1, { depth }), event)
      expectBase(run, main, "the first parent of the pull request's merge commit")
    }
  })

  test.each([
    ['a whole clone', 0, 0, ''],
    ['a shallow clone', 1, 1, ', after fetching more history'],
    ['a shallow clone of a long history', 1, 60, ', after fetching more history'],
    ['a shallow clone of a longer history', 1, 300, ', after fetching more history'],
  ])('is the merge base where the head itself is checked out: %s', async (_, depth, commits, more) => {
    const { origin, fork } = moved(commits)
    const event = pullRequestEvent({ number: 1, ...origin.pull(1, 'feature') })
    const run = await check(origin.checkoutBranch('feature', { depth }), event)
    expectBase(run, fork, `the merge base with main${more}`)
  })

  test('is the input base-ref, fetched where it is not there', async () => {
    const { origin, fork } = moved()
    origin.bare.git('branch', 'release', fork)
    const event = pullRequestEvent({ number: 1, ...origin.pull(1, 'feature') })
    const run = await check(origin.checkoutPull(1), event, { 'base-ref': 'release' })
    expect(linesFrom(run, 'Compared with')).toEqual([`Compared with ${fork}: the input base-ref (release).`])
    for (const ref of ['nowhere', '--upload-pack=touch /tmp/x', 'HEAD:../x'])
      expect(await check(origin.checkoutPull(1), event, { 'base-ref': ref })).toMatchObject({ status: 2 })
  })

  test('is not to be had where histories have nothing in common', async () => {
    const origin = newOrigin(shop)
    origin.work.git('checkout', '--quiet', '--orphan', 'feature')
    origin.work.commit('Another history', breaking)
    origin.work.git('push', '--quiet', 'origin', 'feature')
    const id = origin.bare.id('feature')
    const event = pullRequestEvent({ number: 1, head: id, base: origin.bare.id('main'), merge: id })
    const run = await check(origin.checkoutBranch('feature'), event)
    expect(run).toMatchObject({ status: 2, outputs: {} })
    expect(run.annotations).toMatchObject([
      {
        level: 'error',
        message: expect.stringMatching(
          /no common commit with main[\s\S]*actions\/checkout@v7\n +with:\n +fetch-depth: 2/,
        ),
      },
    ])
  })

  test('is never the base branch itself, which pull_request_target checks out', async () => {
    const { origin } = moved()
    const event = {
      ...pullRequestEvent({ number: 1, ...origin.pull(1, 'feature') }),
      name: 'pull_request_target',
    }
    const run = await check(origin.checkoutBranch('main'), event)
    expect(run).toMatchObject({ status: 2 })
    expect(run.annotations[0]?.message).toContain('not of the pull request')
  })
})

describe('the base of a merge group and of a push', () => {
  test('is the base of the group', async () => {
    const { origin, main } = moved()
    const { merge } = origin.pull(1, 'feature')
    origin.bare.git('branch', 'queue', merge)
    const event = mergeGroupEvent({ head: merge, base: main })
    expectBase(
      await check(origin.checkoutBranch('queue', { depth: 1 }), event),
      main,
      'the base of the merge group',
    )
  })

  test('is what the default branch was before the push, forced or not', async () => {
    const { origin, main } = moved()
    const after = origin.merge(1, 'feature')
    const repo = (): Repo => origin.checkoutBranch('main', { depth: 1 })
    expectBase(await check(repo(), pushEvent({ before: main, after })), main, 'the commit before the push')
    const forced = pushEvent({ before: main, after })
    const event = { ...forced, payload: { ...forced.payload, forced: true } }
    expectBase(await check(repo(), event), main, 'the commit before the push')
    const created = pushEvent({ before: zeros, after })
    expectBase(await check(repo(), created), main, 'the first parent of the pushed commit')
    const lost = pushEvent({ before: 'f'.repeat(40), after })
    expectBase(await check(repo(), lost), main, 'the first parent of the pushed commit')
  })

  test('is nothing for the first commit: all of it is new', async () => {
    const repo = newRepo(shop)
    repo.git('remote', 'add', 'origin', `file://${repo.dir}`)
    const run = await check(repo, pushEvent({ before: zeros, after: repo.id() }))
    expect(linesFrom(run, 'Compared with')).toEqual(['Compared with nothing: this is the first commit.'])
    expect(run).toMatchObject({ status: 0, outputs: { 'base-sha': '', verdict: 'pass' } })
    expect(run.summary).toContain('The starting point: 2 events')
  })

  test('is the merge base for a branch', async () => {
    const { origin, fork, head } = moved()
    const event = pushEvent({ before: head, after: head, branch: 'feature' })
    expectBase(
      await check(origin.checkoutBranch('feature', { depth: 0 }), event),
      fork,
      'the merge base with main',
    )
  })
})

test('a repository without a plan on either side says how to begin; a plan that is gone is all removals', async () => {
  const origin = newOrigin(elsewhere)
  origin.push('feature', 'More', { 'b.txt': 'b' })
  const event = pullRequestEvent({ number: 1, ...origin.pull(1, 'feature') })
  const run = await check(origin.checkoutPull(1), event)
  expect(run).toMatchObject({
    status: 2,
    annotations: [{ message: expect.stringContaining('waymark init') }],
  })

  const other = newOrigin({ ...shop, ...elsewhere })
  other.push('feature', 'Gone', { 'tracking-plan/plan.yml': null, 'tracking-plan/checkout.yml': null })
  const removal = pullRequestEvent({ number: 1, ...other.pull(1, 'feature') })
  const gone = await check(other.checkoutPull(1), removal)
  expect(gone).toMatchObject({ status: 1, outputs: { verdict: 'fail' } })
})
