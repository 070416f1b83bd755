import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type GitHub, startGitHub } from '../support/github.ts'
import { runAction } from '../support/run.ts'
import { breaking, elsewhere, harmless, shop } from './shop.ts'
import { openStory } from './story.ts'

const marker = '<!-- waymark plan=tracking-plan job=tracking-plan -->\n'

describe('the comment', () => {
  let github: GitHub

  beforeAll(async () => {
    github = await startGitHub()
  })

  afterEach(() => {
    expect(github.violations).toEqual([])
  })

  test('is created by the first run, updated by the second, and turns green with the plan', async () => {
    const story = await openStory(github, breaking)
    const first = await story.run()
    expect(first).toMatchObject({ status: 1, stderr: '', losses: [], outputs: { verdict: 'fail' } })
    const [created] = await github.comments(story.number)
    expect(created?.body.startsWith(`${marker}### ❌ Blocked: 1 breaking change`)).toBe(true)
    expect(first.outputs['comment-url']).toBe(created?.html_url)

    story.push({ 'tracking-plan/more.yml': null, ...harmless })
    const second = await story.run()
    expect(second).toMatchObject({ status: 0, outputs: { verdict: 'pass', 'breaking-count': '0' } })
    const after = await github.comments(story.number)
    expect(after.map(comment => comment.id)).toEqual([created?.id])
    expect(after[0]?.body.startsWith(`${marker}### ✅`)).toBe(true)

    story.push(shop)
    expect((await story.run()).status).toBe(0)
    expect(await story.comments()).toEqual([expect.stringContaining('### ✅ Nothing to settle')])
  })

  test('is not sent again where only the commit in its links differs', async () => {
    const story = await openStory(github, breaking)
    await story.run()
    const before = await story.comments()
    github.forget()
    story.push(elsewhere)
    const run = await story.run({ env: { GITHUB_RUN_ID: '6' } })
    expect(run.outputs['comment-url']).toBeTruthy()
    expect(github.writes).toBe(0)
    expect(await story.comments()).toEqual(before)
  })

  test('lists the documentation pages that would change, and no others: those that are there can be opened', async () => {
    const file = 'tracking-plan/checkout.yml'
    const cart = '  Cart Opened: { description: The cart is on the screen., owner: checkout }\n'
    const text = shop[file].replace('events:\n', `events:\n${cart}`)
    const page = '<!-- Written by Waymark from the tracking plan. -->\n'
    const files = { ...shop, 'docs/tracking-plan/events/README.md': page }
    const story = await openStory(github, { [file]: text }, { files })
    await story.run()
    const [body] = await story.comments()
    const listed =
      /<summary>Documentation: (\d+) pages will change<\/summary>\n\n([\s\S]*?)\n\n<\/details>/.exec(body!)
    const lines = listed?.[2]?.split('\n') ?? []
    expect(lines).toHaveLength(Number(listed?.[1]))
    expect(lines).toContain('- `events/cart-opened.md`: new')
    const address = `https://github.com/o/r/blob/${story.origin.bare.id(story.branch)}/docs/tracking-plan`
    expect(lines).toContain(`- [events/README.md](${address}/events/README.md)`)
    expect(body).not.toContain('events/order-completed.md')
    expect(body).toContain(`${listed?.[1]} documentation pages will change.`)
  })

  test('is not written on a pull request that leaves the plan alone', async () => {
    const story = await openStory(github, elsewhere)
    expect(await story.run()).toMatchObject({ status: 0, outputs: { verdict: 'pass' } })
    expect(await story.comments()).toEqual([])
  })

  test.each([
    ['always', elsewhere, 1],
    ['on-failure', harmless, 0],
    ['on-failure', breaking, 1],
    ['never', breaking, 0],
  ])('mode %s', async (comment, change, comments) => {
    const story = await openStory(github, change)
    await story.run({ inputs: { comment } })
    expect(await story.comments()).toHaveLength(comments)
  })

  test('is found among 120 others, whose authors may write our marker', async () => {
    const story = await openStory(github, breaking)
    const spoof = `${marker}### ✅ Safe to merge\n<!-- waymark-accepted o 550cde1c -->`
    await github.comment(story.number, spoof, 'stranger')
    for (let index = 0; index < 119; index += 1) await github.comment(story.number, `chatter ${index}`)
    await story.run()
    story.push(harmless)
    await story.run()
    const comments = await github.comments(story.number)
    expect(comments).toHaveLength(121)
    expect(comments[0]?.body).toBe(spoof)
    expect(comments[120]).toMatchObject({
      body: expect.stringContaining('### ✅'),
      user: { login: 'github-actions[bot]' },
    })
  })

  test('is one: the surplus of earlier accidents is removed', async () => {
    const story = await openStory(github, breaking)
    for (const body of ['one', 'two']) await github.comment(story.number, `${marker}${body}\n`, 'bot')
    await github.comment(story.number, `<!-- waymark plan=other job=tracking-plan -->\nother`, 'bot')
    await story.run()
    const bodies = await story.comments()
    expect(bodies).toHaveLength(2)
    expect(bodies[0]).toContain('### ❌ Blocked')
    expect(bodies[1]).toContain('other')
  })

  test('stays one when two runs start at once', async () => {
    const story = await openStory(github, breaking)
    await Promise.all([story.run(), story.run()])
    expect(await story.comments()).toHaveLength(1)
  })

  test('of a newer head or a newer run is left alone by an older one', async () => {
    const story = await openStory(github, breaking)
    const old = story.event()
    const { dir } = story.origin.checkoutPull(story.number)
    story.push(harmless)
    await story.run({ env: { GITHUB_RUN_ID: '8' } })
    const before = await story.comments()
    github.forget()
    const late = await runAction({ cwd: dir, event: old, github })
    expect(late.status).toBe(1)
    expect(late.log.join('\n')).toContain('has moved on since')
    const rerun = await story.run({
      inputs: { comment: 'always', 'fail-on': 'never', plan: 'tracking-plan' },
      env: { GITHUB_RUN_ID: '7', GITHUB_SERVER_URL: 'https://ghe.example' },
    })
    expect(rerun.status).toBe(0)
    expect(github.writes).toBe(0)
    expect(await story.comments()).toEqual(before)
  })

  test('keeps its marker while the pull request adds a config', async () => {
    const story = await openStory(github, breaking)
    await story.run()
    story.push({ 'waymark.yml': 'version: 1\nplans: { acme: { path: tracking-plan } }\n' })
    await story.run()
    expect(await story.comments()).toHaveLength(1)
  })
})
