import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newRepo, type Repo } from '../support/git.ts'
import { runCli } from '../support/run.ts'

const plan = `events:
  Order Completed: { description: A customer has paid for an order. }
  Cart Viewed: { description: A customer looks at the cart. }
`
const bad = `${plan}  product_viewed: { description: Somebody looks at a product. }\n`
const file = 'tracking-plan/plan.yml'
const baseline = 'waymark-baseline.json'
const config = { 'waymark.yml': 'version: 1\nrules: { event-name-case: [error, { style: title }] }\n' }

interface Report {
  readonly summary: Record<string, number>
  readonly findings: readonly { readonly rule: string; readonly new: boolean }[]
}

const run = (repo: Repo, ...args: string[]) => runCli(args, { cwd: repo.dir })
const entries = (repo: Repo): string[] =>
  readFileSync(join(repo.dir, baseline), 'utf8')
    .split('\n')
    .filter(line => line.includes('"rule"'))
    .map(line => line.trim().replace(/,$/, ''))
const entry = '{"rule":"event-name-case","object":"event:product_viewed","message":"wrongCase"}'

describe('lint --write-baseline', () => {
  test('accepts what there is, so that lint passes and new findings still fail it', async () => {
    const repo = newRepo({ [file]: bad, ...config })
    expect((await run(repo, 'lint')).status).toBe(1)
    const written = await run(repo, 'lint', '--write-baseline')
    expect([written.status, written.stdout]).toEqual([0, `${baseline}: 1 finding accepted.\n`])
    expect(entries(repo)).toEqual([entry])
    const { status, stdout } = await run(repo, 'lint', '--format', 'json')
    const report = JSON.parse(stdout) as Report
    expect([status, report.summary['errors'], report.summary['existing']]).toEqual([0, 0, 1])
    expect(report.findings.map(each => each.new)).toEqual([false])
    repo.write({ [file]: `${bad}  cart_emptied: { description: Nothing is left in the cart. }\n` })
    expect((await run(repo, 'lint')).status).toBe(1)
  })

  test('never accepts what keeps a plan from being read, and keeps what was accepted of it', async () => {
    const repo = newRepo({ [file]: bad, ...config })
    await run(repo, 'lint', '--write-baseline')
    repo.write({ 'tracking-plan/broken.yml': 'events: [\n', 'tracking-plan/typo.yml': 'evnts: {}\n' })
    const { status, stderr } = await run(repo, 'lint', '--write-baseline')
    expect([status, stderr]).toEqual([1, expect.stringContaining('2 problems')])
    expect(entries(repo)).toEqual([entry])
    expect((await run(repo, 'lint')).status).toBe(1)
  })

  test('keeps the entries of plans that it does not look at', async () => {
    const repo = newRepo({
      'a/plan.yml': bad,
      'b/plan.yml': bad.replace('product_viewed', 'page_viewed'),
      'waymark.yml': `${config['waymark.yml']}plans: { a: { path: a }, b: { path: b } }\n`,
    })
    await run(repo, 'lint', '--write-baseline')
    expect(entries(repo)).toHaveLength(2)
    repo.write({ 'a/plan.yml': plan, 'b/plan.yml': plan })
    await run(repo, 'lint', '--plan', 'a', '--prune')
    expect(entries(repo)).toEqual([entry.replace('product_viewed', 'page_viewed')])
    await run(repo, 'lint', '--plan', 'a', '--write-baseline')
    expect(entries(repo)).toHaveLength(1)
  })

  test.each([
    [['--write-baseline', '--prune'], 'not both'],
    [['--write-baseline', '--base', 'HEAD'], 'leave --base out'],
    [['--prune', '--head', 'HEAD'], 'leave --head out'],
    [['--prune'], 'no waymark-baseline.json to prune'],
  ])('%j is bad usage', async (args, words) => {
    const repo = newRepo({ [file]: bad, ...config })
    const { status, stderr } = await run(repo, 'lint', ...args)
    expect([status, existsSync(join(repo.dir, baseline))]).toEqual([2, false])
    expect(stderr).toContain(words)
  })
})

test('stale entries are told on stderr, and --prune takes them out', async () => {
  const repo = newRepo({
    [file]: `${bad}  cart_emptied: { description: Nothing is left in the cart. }\n`,
    ...config,
  })
  await run(repo, 'lint', '--write-baseline')
  repo.write({ [file]: bad })
  const told = await run(repo, 'lint')
  expect([told.status, told.stderr]).toEqual([0, expect.stringContaining('lint --prune')])
  expect(told.stderr).toContain('event:cart_emptied')
  expect(told.stderr).not.toContain('product_viewed')
  expect(entries(repo)).toHaveLength(2)
  const pruned = await run(repo, 'lint', '--prune')
  expect([pruned.status, pruned.stderr]).toEqual([0, expect.stringContaining('1 entry taken out')])
  expect(entries(repo)).toEqual([entry])
  expect((await run(repo, 'lint', '--prune')).stderr).toBe('')
  expect((await run(repo, 'lint', '--base', 'HEAD')).stderr).toBe('')
})

test("a pull request counts the head's baseline, and the comment says what it adds", async () => {
  const repo = newRepo({ [file]: plan, ...config })
  repo.git('switch', '--quiet', '--create', 'import')
  repo.write({ [file]: bad })
  expect((await run(repo, 'check')).status).toBe(1)
  await run(repo, 'lint', '--write-baseline')
  const { status, stdout } = await run(repo, 'check', '--format', 'markdown')
  expect(status).toBe(0)
  expect(stdout).toContain('Adds 1 finding to the baseline file')
  const { summary, findings } = JSON.parse((await run(repo, 'check', '--format', 'json')).stdout) as Report
  expect([summary['errors'], summary['existing']]).toEqual([0, 1])
  expect(findings.find(each => each.rule === 'event-name-case')?.new).toBe(false)
  repo.commit('Import')
  repo.write({ [file]: `${bad}  cart_emptied: { description: Nothing is left in the cart. }\n` })
  const next = await run(repo, 'check', '--base', 'HEAD', '--format', 'markdown')
  expect([next.status, next.stdout.includes('baseline file')]).toEqual([1, false])
})
