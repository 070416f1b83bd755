import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type GitHub, startGitHub } from '../support/github.ts'
import { breaking, harmless } from './shop.ts'
import { openStory, type Story } from './story.ts'

/** Whatever GitHub says, the report is in the summary and the log, and the exit status is the standard's. */
describe('when GitHub does not play along', () => {
  let github: GitHub

  beforeAll(async () => {
    github = await startGitHub()
  })

  afterEach(() => {
    github.intercept = () => null
  })

  async function blockedWithout(story: Story, options: Parameters<Story['run']>[0]) {
    const run = await story.run(options)
    expect(run).toMatchObject({ status: 1, stderr: '', losses: [], outputs: { verdict: 'fail' } })
    expect(run.summary).toContain('### ❌ Blocked: 1 breaking change')
    expect(run.log.join('\n')).toContain('Order Completed now requires `currency`')
    expect(await story.comments()).toEqual([])
    return run.annotations.filter(annotation => annotation.title === 'No comment')
  }

  test('a token that only reads, as on pull requests from forks', async () => {
    const story = await openStory(github, breaking)
    const notes = await blockedWithout(story, { token: github.readOnlyToken, fork: true })
    expect(notes).toMatchObject([{ level: 'notice', message: expect.stringContaining('only reads') }])
    expect(github.violations).toEqual([])
    story.push(harmless)
    expect((await story.run({ token: github.readOnlyToken })).status).toBe(0)
  })

  test('no token', async () => {
    const story = await openStory(github, breaking)
    expect(await blockedWithout(story, { inputs: { 'github-token': '' } })).toEqual([])
    expect(github.exchanges).toEqual([])
  })

  test.each([
    ['a body that is too long', 422, 'Body is too long (maximum is 65536 characters)'],
    ['issues that are turned off', 410, 'Issues are disabled for this repo'],
    ['a rate limit', 403, 'You have exceeded a secondary rate limit'],
  ])('%s', async (_, status, message) => {
    const story = await openStory(github, breaking)
    github.intercept = ({ method }) => (method === 'POST' ? { status, body: { message } } : null)
    const notes = await blockedWithout(story, {})
    expect(notes).toMatchObject([{ level: 'warning', message: expect.stringContaining(message) }])
  })

  test('an error on its side: tried again', async () => {
    const story = await openStory(github, breaking)
    let failures = 0
    github.intercept = ({ method }) => {
      if (method !== 'POST' || failures++ > 0) return null
      return { status: 502, body: { message: 'Bad gateway' } }
    }
    expect(await story.run()).toMatchObject({ status: 1, losses: [] })
    expect(await story.comments()).toHaveLength(1)
    expect(failures).toBe(2)
  })

  test('no answer at all: given up after a while', async () => {
    const story = await openStory(github, breaking)
    github.intercept = () => new Promise(() => {})
    const notes = await blockedWithout(story, {})
    expect(notes).toMatchObject([{ level: 'warning' }])
  })
})
