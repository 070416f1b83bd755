import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newRepo, type Repo } from '../support/git.ts'
import { runCli } from '../support/run.ts'

const file = 'tracking-plan/plan.yml'
const plan = (properties: string): string =>
  `events:\n  Cart Viewed:\n    description: A customer looks at the cart.\n    properties: { cart_id: { type: string, description: The cart's number. }${properties} }\n`

/** A property goes, and the config names other files for what is accepted. */
function changed(): Repo {
  const repo = newRepo({
    [file]: plan(', total: { type: number, description: The sum of it. }'),
    'waymark.yml': 'version: 1\n',
  })
  repo.git('switch', '--quiet', '--create', 'change')
  repo.write({ [file]: plan(''), 'waymark.yml': 'version: 1\napprovals: mine.yml\nbaseline: mine.json\n' })
  return repo
}

async function breaking(repo: Repo): Promise<{ fingerprint: string; approved: unknown }> {
  const { stdout } = await runCli(['check', '--format', 'json'], { cwd: repo.dir })
  return (JSON.parse(stdout) as { changes: { fingerprint: string; approved: unknown }[] }).changes[0]!
}

test('a change cannot choose the file that accepts it, and the comment says that it tries', async () => {
  const repo = changed()
  const { fingerprint } = await breaking(repo)
  const { stdout } = await runCli(['approve', fingerprint, '--reason', 'Agreed.'], { cwd: repo.dir })
  expect(stdout).toContain('accepted')
  const accepted = readFileSync(join(repo.dir, 'waymark-approvals.yml'), 'utf8')
  expect(accepted).toContain('Agreed.')
  expect((await breaking(repo)).approved).toMatchObject({ by: 'record' })

  repo.write({ 'mine.yml': accepted, 'waymark-approvals.yml': 'version: 1\n' })
  expect((await breaking(repo)).approved).toBeNull()
  const { stdout: comment } = await runCli(['check', '--format', 'markdown'], { cwd: repo.dir })
  expect(comment).toContain('changes `approvals` from `waymark-approvals.yml` to `mine.yml`')
  expect(comment).toContain('changes `baseline` from `waymark-baseline.json` to `mine.json`')
})

test('what cannot be read on main stops no change that mends it', async () => {
  const repo = newRepo({
    [file]: plan(''),
    'waymark.yml': 'version: 1\nextends: [recomended]\n',
    'waymark-baseline.json': '<<<<<<< ours\n',
  })
  repo.git('switch', '--quiet', '--create', 'mended')
  repo.write({ 'waymark.yml': 'version: 1\nrules: { owner-required: off }\n', 'waymark-baseline.json': null })
  const mended = await runCli(['check', '--format', 'markdown'], { cwd: repo.dir })
  expect(mended.stderr).toBe('')
  expect(mended.status).toBe(0)
  expect(mended.stdout).toContain(
    'mends the config, which cannot be read without it (`waymark.yml:2:11: extends[0] is "recomended"',
  )
  repo.write({ 'waymark.yml': 'version: 1\nfailOn: never\n', [file]: plan('').replace('string', 'number') })
  const breaking = await runCli(['check'], { cwd: repo.dir })
  expect([breaking.status, breaking.stdout.includes('Blocked')]).toEqual([1, true])
  repo.write({ 'waymark.yml': 'version: 1\nextends: [recomended]\n', [file]: plan('') })
  const broken = await runCli(['check'], { cwd: repo.dir })
  expect(broken.status).toBe(2)
  expect(broken.stderr).toContain('did you mean `recommended`?')
})

test('a baseline that could not be read at a release is in nobody’s way', async () => {
  const repo = newRepo({
    [file]: plan(''),
    'waymark.yml': 'version: 1\ncompatibility: { since: v1.0.0 }\n',
    'waymark-baseline.json': '{}\n',
  })
  repo.git('tag', 'v1.0.0')
  repo.write({ 'waymark-baseline.json': null })
  repo.commit('No baseline')
  const { status, stderr } = await runCli(['diff', '--base', 'HEAD'], { cwd: repo.dir })
  expect([status, stderr]).toEqual([0, ''])
})

describe('a config that comes or goes changes no plan', () => {
  const config = (path: string): string =>
    `version: 1\nplans: { shop: { path: ${path} } }\nignores: ["**/old.yml"]\n`
  const events = (n: number): string => plan('').replace('Cart Viewed', `Cart ${n} Viewed`)
  const report = async (repo: Repo) =>
    JSON.parse((await runCli(['check', '--format', 'json'], { cwd: repo.dir })).stdout) as {
      changes: { kind: string }[]
      plans: { id: string }[]
    }

  test.each([['tracking-plan'], ['plans/shop'], ['shop.yml']])('at %s', async path => {
    const at = path.endsWith('.yml') ? path : `${path}/plan.yml`
    const repo = newRepo({
      [at]: plan(''),
      [`${path}/old.yml`.replace('.yml/', '-')]: events(1),
      'waymark.yml': config(path),
    })
    repo.git('switch', '--quiet', '--create', 'change')
    repo.write({ 'waymark.yml': null })
    expect(await report(repo)).toMatchObject({ changes: [], plans: [{ id: 'shop' }] })
    const { stdout } = await runCli(['check', '--format', 'markdown'], { cwd: repo.dir })
    expect(stdout).toContain('This pull request removes the config `waymark.yml`')

    repo.write({ [at]: null })
    expect((await report(repo)).changes.map(change => change.kind)).toEqual(['event-removed'])
  })

  test.each([['tracking-plan'], ['plans/shop']])('one that comes, with the plan at %s', async path => {
    const repo = newRepo({ [file]: plan('') })
    repo.git('switch', '--quiet', '--create', 'change')
    repo.write({ [file]: null, [`${path}/plan.yml`]: plan(''), 'waymark.yml': config(path) })
    expect(await report(repo)).toMatchObject({ changes: [], plans: [{ id: 'shop' }] })
  })

  test('in release notes', async () => {
    const repo = newRepo({ [file]: plan('') })
    repo.git('tag', 'plan-v1.0.0')
    repo.commit('Config', { 'waymark.yml': config('tracking-plan') })
    const { stdout } = await runCli(['changelog', 'plan-v1.0.0', 'HEAD'], { cwd: repo.dir })
    expect(stdout).toContain('Nothing in the plan has changed')
  })
})
