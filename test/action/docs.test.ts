import { describe, expect, test } from 'vitest'
import { pullRequestEvent, pushEvent, type WorkflowEvent } from '../support/events.ts'
import { newOrigin, type Origin, type Repo } from '../support/git.ts'
import { type ActionResult, runAction } from '../support/run.ts'
import { breaking, harmless, shop } from './shop.ts'

const event = (origin: Origin): WorkflowEvent =>
  pushEvent({ before: origin.bare.id('main~1'), after: origin.bare.id('main') })

/** A repository whose plan has changed once on main. */
function landed(files: Record<string, string> = {}): Origin {
  const origin = newOrigin({ ...shop, ...files })
  origin.push('main', 'Say it better (#1)', harmless)
  return origin
}

async function docs(origin: Origin, repo: Repo, inputs: Record<string, string> = {}): Promise<ActionResult> {
  const all = { 'github-token': '', command: 'docs', ...inputs }
  return runAction({ cwd: repo.dir, event: event(origin), inputs: all })
}

const listed = (repo: Repo, revision: string): string[] =>
  repo.git('ls-tree', '-r', '--name-only', revision).split('\n')

describe('the documentation', () => {
  test('is checked and written on a push to the default branch, from the whole history of a shallow clone', async () => {
    const origin = landed()
    const repo = origin.checkoutBranch('main', { depth: 1 })
    const run = await runAction({ cwd: repo.dir, event: event(origin), inputs: { 'github-token': '' } })
    expect(run).toMatchObject({
      status: 0,
      stderr: '',
      losses: [],
      outputs: { verdict: 'pass', 'docs-changed': 'true' },
    })
    expect(run.log.join('\n')).toContain('fetching it')
    const written = repo.git('status', '--porcelain', '--untracked-files=all')
    expect(written).toContain('docs/tracking-plan/README.md')
    for (const file of ['.nojekyll', 'index.html', 'README.md', 'assets/theme.css'])
      expect(written).toContain(`_site/${file}`)
    expect(repo.git('grep', '--no-index', '-h', 'Say it better', '--', 'docs/tracking-plan')).toContain(
      'Say it better',
    )

    const again = await docs(origin, repo, { 'site-dir': '' })
    expect(again).toMatchObject({ status: 0, outputs: { 'docs-changed': 'false' } })
  })

  test('is written even where what landed breaks the standard; the run fails all the same', async () => {
    const origin = landed()
    origin.push('main', 'Merged by force', breaking)
    const repo = origin.checkoutBranch('main', { depth: 0 })
    const run = await runAction({
      cwd: repo.dir,
      event: event(origin),
      inputs: { 'github-token': '', 'docs-dir': 'wiki' },
    })
    expect(run).toMatchObject({ status: 1, outputs: { verdict: 'fail', 'docs-changed': 'true' } })
    expect(repo.git('status', '--porcelain', '--untracked-files=all')).toContain('wiki/README.md')
  })

  test.each([
    ['a file of the plan cannot be read', 'events: { A: [ {\n'],
    ['a part of the plan cannot be read', 'evnts: { A: {} }\n'],
  ])('is left as it is where %s', async (_what, text) => {
    const origin = landed({ 'docs/tracking-plan/README.md': '# Ours\n' })
    origin.push('main', 'Broken', { 'tracking-plan/more.yml': text })
    const repo = origin.checkoutBranch('main', { depth: 0 })
    const run = await docs(origin, repo, { publish: 'commit' })
    expect(run).toMatchObject({
      status: 1,
      annotations: [{ file: 'tracking-plan/more.yml', level: 'error' }],
    })
    expect(origin.bare.git('log', '-1', '--format=%s', 'main')).toBe('Broken')
  })

  test('of a pull request is not published', async () => {
    const origin = landed()
    origin.push('feature', 'A change', harmless)
    const commits = origin.pull(7, 'feature')
    const repo = origin.checkoutPull(7, { depth: 0 })
    const event = pullRequestEvent({ number: 7, branch: 'feature', ...commits })
    const inputs = { 'github-token': '', command: 'docs' }
    for (const publish of ['commit', 'branch']) {
      const run = await runAction({ cwd: repo.dir, event, inputs: { ...inputs, publish } })
      expect(run).toMatchObject({
        status: 2,
        annotations: [{ message: expect.stringContaining('not published before it is merged') }],
      })
    }
    expect(origin.bare.git('branch', '--list', 'gh-pages')).toBe('')
    expect(origin.bare.id('main')).toBe(commits.base)
  })

  test('is not committed over what somebody has written in its pages in between', async () => {
    const origin = landed()
    await docs(origin, origin.checkoutBranch('main', { depth: 0 }), { publish: 'commit' })
    const page = 'docs/tracking-plan/events/order-completed.md'
    origin.work.git('pull', '--quiet', 'origin', 'main')
    origin.push('main', 'A break', breaking)
    const repo = origin.checkoutBranch('main', { depth: 0 })
    const region = '\n<!-- waymark:keep mine -->\nAsk Ada.\n<!-- /waymark:keep -->\n'
    const theirs = origin.push('main', 'Whom to ask', {
      [page]: origin.bare.git('show', `main:${page}`) + region,
    })
    const run = await docs(origin, repo, { publish: 'commit' })
    expect([run.status, run.log.join('\n')]).toEqual([0, expect.stringContaining('main has moved on')])
    expect(origin.bare.id('main')).toBe(theirs)

    await docs(origin, origin.checkoutBranch('main', { depth: 0 }), { publish: 'commit' })
    const written = origin.bare.git('show', `main:${page}`)
    expect(written).toContain(region.trim())
    expect(written).toContain('A break')
  })

  test('is published on a branch as one commit without history, which a second run leaves as it is', async () => {
    const origin = landed()
    const repo = origin.checkoutBranch('main', { depth: 0 })
    expect((await docs(origin, repo, { publish: 'branch' })).status).toBe(0)
    const first = origin.bare.id('gh-pages')
    expect(origin.bare.git('rev-list', '--count', 'gh-pages')).toBe('1')
    expect(listed(origin.bare, 'gh-pages')).toEqual(
      expect.arrayContaining(['.nojekyll', 'README.md', 'index.html']),
    )
    const again = await docs(origin, origin.checkoutBranch('main', { depth: 0 }), { publish: 'branch' })
    expect(again.log.join('\n')).toContain('gh-pages is up to date')
    expect(origin.bare.id('gh-pages')).toBe(first)

    origin.push('main', 'A break', breaking)
    expect(
      (await docs(origin, origin.checkoutBranch('main', { depth: 0 }), { publish: 'branch' })).status,
    ).toBe(0)
    expect(origin.bare.id('gh-pages')).not.toBe(first)
    expect(origin.bare.git('rev-list', '--count', 'gh-pages')).toBe('1')
  })

  test('never replaces the default branch', async () => {
    const origin = landed()
    const before = origin.bare.id('main')
    for (const branch of ['main', 'refs/heads/main', '--force', 'x:main']) {
      const run = await docs(origin, origin.checkoutBranch('main', { depth: 0 }), {
        publish: 'branch',
        'publish-branch': branch,
      })
      expect(run.status).toBe(2)
    }
    expect(origin.bare.id('main')).toBe(before)
  })

  test('is committed to the default branch, on top of what came in between', async () => {
    const origin = landed()
    const repo = origin.checkoutBranch('main', { depth: 0 })
    const since = origin.push('main', 'In between', { 'README.md': '# Shop\n' })
    expect((await docs(origin, repo, { publish: 'commit' })).status).toBe(0)
    expect(origin.bare.id('main~1')).toBe(since)
    expect(listed(origin.bare, 'main')).toEqual(
      expect.arrayContaining(['README.md', 'docs/tracking-plan/README.md']),
    )
    const tip = origin.bare.id('main')
    const again = await docs(origin, origin.checkoutBranch('main', { depth: 0 }), { publish: 'commit' })
    expect(again).toMatchObject({ status: 0, outputs: { 'docs-changed': 'false' } })
    expect(origin.bare.id('main')).toBe(tip)
  })

  const secret = (origin: Origin): WorkflowEvent => {
    const { payload, ...rest } = event(origin)
    const { repository } = payload as { repository: object }
    return { ...rest, payload: { ...payload, repository: { ...repository, private: true } } }
  }

  test('of a private repository has no site to upload before the config says that it may be public', async () => {
    const origin = landed()
    const repo = origin.checkoutBranch('main', { depth: 0 })
    const inputs = { 'github-token': '', command: 'docs' }
    const run = await runAction({ cwd: repo.dir, event: secret(origin), inputs })
    expect(run).toMatchObject({
      status: 0,
      annotations: [{ level: 'warning', message: expect.stringContaining('public: true') }],
      outputs: { 'docs-changed': 'true' },
    })
    expect(repo.git('status', '--porcelain', '--untracked-files=all')).not.toContain('_site/')
  })

  test('is not published with a link that leads nowhere, nor over files of others', async () => {
    const hidden = 'events: { Deal Closed: { description: Ours alone., internal: true } }\n'
    const origin = landed({
      'tracking-plan/more.yml': hidden,
      'notes/events/order-completed.md': 'See [the deal](./deal-closed.md).\n',
    })
    const repo = origin.checkoutBranch('main', { depth: 0 })
    const branch = await docs(origin, repo, { publish: 'branch' })
    const message = expect.stringContaining('`./deal-closed.md` leads nowhere')
    expect(branch).toMatchObject({ status: 1, annotations: [{ level: 'error', message }] })
    expect(origin.bare.git('branch', '--list', 'gh-pages')).toBe('')
    expect((await docs(origin, repo)).status).toBe(1)
    expect(repo.git('status', '--porcelain', '--untracked-files=all')).not.toContain('_site/')

    const other = landed({ '_site/index.html': 'Welcome' })
    const clash = other.checkoutBranch('main', { depth: 0 })
    const run = await docs(other, clash)
    expect(run).toMatchObject({ status: 1, annotations: [{ file: '_site/index.html', line: 1 }] })
    expect(clash.git('status', '--porcelain', '--', '_site')).toBe('')
  })

  test('of a private repository is published only where the config says that it may be', async () => {
    const inputs = { 'github-token': '', command: 'docs', publish: 'branch' }
    const closed = landed()
    const refused = await runAction({
      cwd: closed.checkoutBranch('main', { depth: 0 }).dir,
      event: secret(closed),
      inputs,
    })
    expect(refused).toMatchObject({
      status: 2,
      annotations: [{ message: expect.stringContaining('public: true') }],
    })
    expect(closed.bare.git('branch', '--list', 'gh-pages')).toBe('')

    const open = landed({ 'waymark.yml': 'version: 1\ndocs: { public: true }\n' })
    const published = await runAction({
      cwd: open.checkoutBranch('main', { depth: 0 }).dir,
      event: secret(open),
      inputs,
    })
    expect(published.status).toBe(0)
    expect(open.bare.git('branch', '--list', 'gh-pages')).toContain('gh-pages')
  })
})

test('any other command runs as on the command line, its words as data', async () => {
  const origin = landed({
    'tracking-plan/more.yml': 'events:\n  "##[error]x": { description: "::error::y" }\n',
  })
  const run = await docs(origin, origin.checkoutBranch('main'), { command: 'lint --format human' })
  expect(run.status).toBe(1)
  expect(run.annotations).toEqual([])
  expect(run.log.join('\n')).toContain('tracking-plan/more.yml')
  const shallow = await docs(origin, origin.checkoutBranch('main', { depth: 1 }), {
    command: 'diff --format json',
  })
  expect(shallow.status).toBe(0)
  expect(JSON.parse(shallow.log.join('\n'))).toMatchObject({ summary: { breaking: 0, safe: 1 } })
  expect(await docs(origin, origin.checkoutBranch('main'), { command: 'dance' })).toMatchObject({ status: 2 })
})
