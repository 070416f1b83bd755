import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { pullRequestEvent, pushEvent, workflowRunEvent } from '../support/events.ts'
import { newOrigin, type Origin } from '../support/git.ts'
import { type GitHub, startGitHub } from '../support/github.ts'
import { dist, project, runCli } from '../support/run.ts'
import { tempDir } from '../support/temp.ts'
import { act, needsAct, runWorkflow } from '../support/workflow.ts'

const folder = '.github/workflows'

/** What `waymark init` writes into an empty repository. */
async function initialised(): Promise<Record<string, string>> {
  const dir = tempDir('init')
  const { status, stdout } = await runCli(['init', '--forks'], { cwd: dir })
  if (status !== 0) throw new Error('init failed')
  const paths = [...stdout.matchAll(/^written {2}(.+)$/gm)].map(match => match[1] ?? '')
  return Object.fromEntries(paths.map(path => [path, readFileSync(join(dir, path), 'utf8')]))
}

interface Workflow {
  readonly on: Record<string, unknown>
  readonly permissions: object
  readonly jobs: Record<
    string,
    { permissions?: object; steps: { uses?: string; run?: string; with?: object }[] }
  >
}

describe('every workflow that is published or used here', () => {
  const templates = readdirSync(join(project, 'docs-template/workflows')).map(
    name => `docs-template/workflows/${name}`,
  )
  const files = [...templates, `${folder}/ci.yml`]

  test.each(files)('%s asks for the least', file => {
    const text = readFileSync(join(project, file), 'utf8')
      .replaceAll('{{action}}', 'waymark/waymark@v1')
      .replaceAll('{{branch}}', 'main')
    const { on, permissions, jobs } = parse(text) as Workflow
    expect(permissions).toEqual({})
    expect(Object.keys(on)).not.toContain('pull_request_target')
    for (const { permissions: own, steps } of Object.values(jobs)) {
      expect(own).toBeDefined()
      for (const step of steps) {
        expect(step.run ?? '').not.toContain('${{')
        if (step.uses?.startsWith('actions/checkout'))
          expect(step.with).toMatchObject({ 'persist-credentials': false })
      }
    }
  })
})

describe.skipIf(act === null)(needsAct('the published workflows, run by act'), () => {
  let github: GitHub
  let files: Record<string, string>

  beforeAll(async () => {
    github = await startGitHub()
    files = await initialised()
  })

  /** The event of `init` live, so that it can be broken. */
  function live(): Record<string, string> {
    const events = 'tracking-plan/events.yml'
    return { ...files, [events]: (files[events] ?? '').replace('status: draft', 'status: active') }
  }

  async function opened(
    branch: string,
    change: Record<string, string>,
  ): Promise<{ origin: Origin; number: number }> {
    const origin = newOrigin(live())
    const number = await github.openPull({ head: branch })
    github.moveHead(branch, origin.push(branch, 'A change', change))
    return { origin, number }
  }

  function onPullRequest(origin: Origin, number: number, branch: string) {
    const event = pullRequestEvent({ number, branch, ...origin.pull(number, branch) })
    return runWorkflow(`${folder}/waymark.yml`, event, { origin, repo: origin.checkoutPull(number), github })
  }

  test('what init writes is right: its plan passes, and its check comments, then updates, then blocks', async () => {
    const events = 'tracking-plan/events.yml'
    const text = live()[events] ?? ''
    const { origin, number } = await opened('one', {
      [events]: text.replace('Sent once, by the app,', 'Sent just once, by the app,'),
    })
    const first = await onPullRequest(origin, number, 'one')
    expect(first).toMatchObject({ status: 0, jobs: { 'tracking-plan': 'success' } })
    const [comment] = await github.comments(number)
    expect(comment?.body).toContain('### ✅')
    expect(first.summary).toContain('### ✅')

    github.moveHead(
      'one',
      origin.push('one', 'A break', {
        [events]: text.replace(
          '      account_type:',
          '      age: { type: integer, required: true, description: How old they are. }\n      account_type:',
        ),
      }),
    )
    const second = await onPullRequest(origin, number, 'one')
    expect(second).toMatchObject({ status: 1, jobs: { 'tracking-plan': 'failure' } })
    const after = await github.comments(number)
    expect(after).toMatchObject([
      { id: comment?.id, body: expect.stringContaining('### ❌ Blocked: 1 breaking change') },
    ])

    github.moveHead('one', origin.push('one', 'A mess', { [events]: 'events: {\n' }))
    expect((await onPullRequest(origin, number, 'one')).jobs).toEqual({ 'tracking-plan': 'failure' })
    expect(github.violations).toEqual([])
  })

  test('the second stage comments on a pull request from a fork', async () => {
    await github.fork()
    const origin = newOrigin(live())
    const number = await github.openPull({ head: 'stranger:patch' })
    const head = origin.pushFork(number, 'patch', 'A change', {
      'tracking-plan/more.yml': 'events: { Cart Seen: { status: draft } }\n',
    })
    github.moveHead('stranger:patch', head)
    origin.pull(number)
    const repo = origin.checkoutBranch('main')
    const event = workflowRunEvent({ head, branch: 'patch', sha: repo.id() })
    const run = await runWorkflow(`${folder}/waymark-comment.yml`, event, { origin, repo, github })
    expect(run).toMatchObject({ status: 0, jobs: { comment: 'success' } })
    expect(await github.comments(number)).toHaveLength(1)
  })

  test('a push writes and publishes the pages, even where the check of what landed fails', async () => {
    const origin = newOrigin(live())
    const before = origin.bare.id('main')
    const after = origin.push('main', 'Gone', { 'tracking-plan/events.yml': 'events: {}\n' })
    const repo = origin.checkoutBranch('main')
    const run = await runWorkflow(`${folder}/waymark-publish.yml`, pushEvent({ before, after }), {
      origin,
      repo,
      github,
    })
    expect(run.jobs).toEqual({ 'tracking-plan': 'failure', build: 'success', deploy: 'success' })
    expect(run.log).toContain('artifact: ./index.html')
  })
})

/** The files below a folder, under another path. */
function filesBelow(from: string, to: string): Record<string, string> {
  const paths = readdirSync(from, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [join(to, relative(from, file)), readFileSync(file, 'utf8')]
    }),
  )
}

describe.skipIf(act === null)(needsAct('the workflow of this project, run by act'), () => {
  test('checks the example plan with the action of its own checkout', async () => {
    const github = await startGitHub()
    const ci = `${folder}/ci.yml`
    const text = readFileSync(join(project, ci), 'utf8')
    // The other job runs these very tests.
    const own = text.replace(/ {2}test:\n(?: {4}.*\n)+/, '')
    expect(own).not.toBe(text)
    const origin = newOrigin({
      [ci]: own,
      'action.yml': readFileSync(join(project, 'action.yml'), 'utf8'),
      ...filesBelow(dist, 'dist'),
      ...filesBelow(join(project, 'docs-template'), 'docs-template'),
      ...filesBelow(join(project, 'examples/shop'), 'examples/shop'),
    })
    origin.push('feature', 'Another file', { 'README.md': '# Waymark\n' })
    const number = await github.openPull({ head: 'feature' })
    const event = pullRequestEvent({ number, ...origin.pull(number, 'feature') })
    const run = await runWorkflow(ci, event, { origin, repo: origin.checkoutPull(number), github })
    expect(run).toMatchObject({ status: 0, jobs: { 'tracking-plan': 'success' } })
    expect(run.log).toContain('Acme Shop')
    expect(await github.comments(number)).toEqual([])
  })
})
