import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pullRequestEvent, workflowRunEvent } from '../support/events.ts'
import { newOrigin, type Origin } from '../support/git.ts'
import { type GitHub, startGitHub } from '../support/github.ts'
import { type ActionResult, runAction } from '../support/run.ts'
import { breaking, shop } from './shop.ts'
import { openStory } from './story.ts'

describe('the second stage, for pull requests from forks', () => {
  let github: GitHub

  beforeAll(async () => {
    github = await startGitHub()
    await github.fork()
  })

  afterEach(() => {
    expect(github.violations).toEqual([])
  })

  /** The workflow of the default branch, after the check of a head. */
  function secondStage(
    origin: Origin,
    head: string,
    branch: string,
    owner = 'stranger',
  ): Promise<ActionResult> {
    const repo = origin.checkoutBranch('main', { depth: 1 })
    const event = workflowRunEvent({ head, branch, owner, sha: repo.id() })
    const inputs = { command: 'comment' }
    return runAction({ cwd: repo.dir, event, github, inputs, env: { GITHUB_JOB: 'comment' } })
  }

  test('finds the pull request by its head, reads its objects, comments, and never checks it out', async () => {
    const origin = newOrigin(shop)
    const number = await github.openPull({ head: 'stranger:patch' })
    const evil = { '.gitattributes': '* filter=x\n' }
    const head = origin.pushFork(number, 'patch', 'A break', { ...breaking, ...evil })
    github.moveHead('stranger:patch', head)
    origin.push('main', 'Main moves on', { 'README.md': 'x' })
    const event = pullRequestEvent({ number, ...origin.pull(number), branch: 'patch', fork: true })
    const first = await runAction({
      cwd: origin.checkoutPull(number).dir,
      event,
      github,
      token: github.readOnlyToken,
    })
    expect(first.status).toBe(1)
    expect(await github.comments(number)).toEqual([])

    const run = await secondStage(origin, head, 'patch')
    expect(run).toMatchObject({ status: 0, stderr: '', losses: [] })
    expect(run.log.join('\n')).toContain("the first parent of the pull request's merge commit")
    const [comment] = await github.comments(number)
    expect(comment?.body).toContain('### ❌ Blocked: 1 breaking change')
    expect(comment?.user.login).toBe('github-actions[bot]')
    await secondStage(origin, head, 'patch')
    expect(await github.comments(number)).toHaveLength(1)

    const stale = await secondStage(origin, 'f'.repeat(40), 'patch')
    expect(stale).toMatchObject({ status: 0 })
    expect(stale.log.join('\n')).toContain('nothing to comment on')
  })

  test('goes on with the comment that the check could write', async () => {
    const story = await openStory(github, breaking)
    await story.run()
    const head = story.origin.bare.id(story.branch)
    github.forget()
    expect((await secondStage(story.origin, head, story.branch, 'o')).status).toBe(0)
    expect(github.writes).toBe(0)
    expect(await story.comments()).toHaveLength(1)
  })

  test('compares with the merge base where there is no merge commit', async () => {
    const story = await openStory(github, breaking)
    const head = story.origin.bare.id(story.branch)
    story.origin.bare.git('update-ref', `refs/pull/${story.number}/head`, head)
    const run = await secondStage(story.origin, head, story.branch, 'o')
    expect(run.log.join('\n')).toContain('the merge base with main')
    expect(await story.comments()).toHaveLength(1)
  })
})
