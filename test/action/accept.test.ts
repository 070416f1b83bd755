import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { mergeGroupEvent } from '../support/events.ts'
import { type GitHub, startGitHub } from '../support/github.ts'
import { type ActionResult, runAction } from '../support/run.ts'
import { breaking, edited, shop } from './shop.ts'
import { openStory, type Story } from './story.ts'

const label = 'waymark: approved'
const labels = [label]
const breakingMore = edited(
  ['currency: { type: string,', 'currency: { type: string, required: true,'],
  ['total: { type: number,', 'total: { type: string,'],
)

interface Approved {
  readonly by: string
  readonly who: string | null
}

/** How each breaking change of a run was accepted. */
async function approvals(run: ActionResult): Promise<(Approved | null)[]> {
  const report = JSON.parse(readFileSync(run.outputs['report-path'] ?? '', 'utf8')) as {
    changes: { level: string; approved: Approved | null }[]
  }
  return report.changes.filter(change => change.level === 'breaking').map(change => change.approved)
}

describe('accepting a break', () => {
  let github: GitHub

  beforeAll(async () => {
    github = await startGitHub()
  })

  afterEach(() => {
    expect(github.violations).toEqual([])
  })

  /** A reviewer sets the label. */
  async function labelled(story: Story, by: 'owner' | 'stranger' = 'owner'): Promise<ActionResult> {
    await github.label(story.number, label, by)
    const sender = by === 'owner' ? 'o' : 'stranger'
    return story.run({ action: 'labeled', label, labels, sender })
  }

  test('by label: accepts what is there, later pushes keep it, a new break blocks again', async () => {
    const story = await openStory(github, breaking)
    expect((await story.run()).status).toBe(1)
    const set = await labelled(story)
    expect(set).toMatchObject({
      status: 0,
      outputs: { verdict: 'pass', 'breaking-count': '0', 'error-count': '0' },
    })
    expect(await approvals(set)).toEqual([{ by: 'label', who: 'o', reason: null }])
    const [comment] = await story.comments()
    expect(comment).toMatch(/\n<!-- waymark-accepted o [0-9a-f]{8} -->\s*$/)

    story.push({ 'README.md': 'x' })
    expect((await story.run({ labels })).status).toBe(0)

    story.push(breakingMore)
    const more = await story.run({ labels })
    expect(more).toMatchObject({ status: 1, outputs: { 'breaking-count': '1' } })
    expect(await approvals(more)).toEqual(
      expect.arrayContaining([{ by: 'label', who: 'o', reason: null }, null]),
    )

    story.push(breaking)
    expect((await story.run({ labels })).status).toBe(0)
    const removed = await story.run({ action: 'unlabeled', label })
    expect(removed.status).toBe(1)
    const [last] = await story.comments()
    expect(last).not.toContain('waymark-accepted')
  })

  test('by label: the author of the pull request may set it only where the config says so', async () => {
    const story = await openStory(github, breaking)
    const run = await labelled(story, 'stranger')
    expect(run.status).toBe(1)
    expect(run.log.join('\n')).toContain('set by the author')

    const config =
      'version: 1\nplans: { plan: { path: tracking-plan } }\ncompatibility: { selfApprove: true }\n'
    const free = await openStory(github, breaking, { files: { ...shop, 'waymark.yml': config } })
    expect((await labelled(free, 'stranger')).status).toBe(0)
  })

  test('by label: set when the pull request is opened', async () => {
    const story = await openStory(github, breaking)
    await github.label(story.number, label)
    expect((await story.run({ action: 'opened', labels })).status).toBe(0)
    story.push(breakingMore)
    expect((await story.run({ labels })).status).toBe(1)
  })

  test('by label without a comment: holds for the head that it was set on', async () => {
    const story = await openStory(github, breaking)
    await github.label(story.number, label)
    const inputs = { comment: 'never' }
    const set = { action: 'labeled', label, labels, sender: 'o' }
    expect((await story.run({ ...set, inputs })).status).toBe(0)
    expect((await story.run({ ...set, token: github.readOnlyToken, fork: true })).status).toBe(0)
    story.push(breakingMore)
    for (const action of ['synchronize', 'reopened']) {
      const run = await story.run({ action, labels, inputs })
      expect(run).toMatchObject({ status: 1, outputs: { 'breaking-count': '2' } })
      expect(run.log.join('\n')).toContain('set it again')
    }
  })

  test('by label: another label, and what somebody else writes, accept nothing', async () => {
    const story = await openStory(github, breaking)
    const marker = '<!-- waymark plan=tracking-plan job=tracking-plan -->\n'
    await github.comment(story.number, `${marker}x\n<!-- waymark-accepted o 550cde1c -->`, 'stranger')
    await github.label(story.number, label)
    expect((await story.run({ action: 'labeled', label: 'help', labels: [label, 'help'] })).status).toBe(1)
    expect((await story.run({ labels })).status).toBe(1)
    expect((await story.run({ action: 'labeled', label: 'help', labels: ['help'] })).status).toBe(1)
  })

  test('by record, which the pull request adds and the comment shows', async () => {
    const story = await openStory(github, breaking)
    const first = await story.run()
    const fingerprint = /property-became-required (\w{8})/.exec(first.log.join('\n'))?.[1]
    const record = `approvals:\n  - { fingerprint: "${fingerprint}", reason: Agreed with the web team., who: Ada }\n`
    story.push({ 'waymark-approvals.yml': record })
    const run = await story.run()
    expect(run).toMatchObject({ status: 0, outputs: { 'error-count': '0' } })
    expect(await approvals(run)).toEqual([{ by: 'record', who: 'Ada', reason: 'Agreed with the web team.' }])
    expect((await story.comments())[0]).toContain('Agreed with the web team')
  })

  test('by a new major version with words on the upgrade', async () => {
    const upgrade = 'version: 2.0.0\n    upgrade: Send the currency with every order.'
    const story = await openStory(
      github,
      edited(
        ['currency: { type: string,', 'currency: { type: string, required: true,'],
        ['version: 1.0.0', upgrade],
      ),
    )
    const run = await story.run()
    expect(run.status).toBe(0)
    expect(await approvals(run)).toMatchObject([{ by: 'major-version' }])
  })

  test('by label: is kept in the merge queue and on the default branch', async () => {
    const story = await openStory(github, breaking)
    await labelled(story)
    const { merge, base } = story.origin.pull(story.number, story.branch)
    story.origin.bare.git('branch', 'queue', merge)
    const event = mergeGroupEvent({ head: merge, base, number: story.number })
    const queued = await runAction({ cwd: story.origin.checkoutBranch('queue').dir, event, github })
    expect(queued.status).toBe(0)
    const inputs = { command: 'check' }
    const merged = await story.merged({ inputs, env: { GITHUB_JOB: 'build' } })
    expect(merged).toMatchObject({ status: 0, outputs: { 'breaking-count': '0' } })
    expect(await approvals(merged)).toEqual([{ by: 'label', who: 'o', reason: null }])

    const other = await openStory(github, breaking)
    expect((await other.merged({ inputs })).status).toBe(1)
  })
})
