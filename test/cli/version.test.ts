import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newRepo, type Repo } from '../support/git.ts'
import { runCli } from '../support/run.ts'

const file = 'tracking-plan/plan.yml'

const before = `# Acme
plan: { name: Acme, version: "3.4.0" }   # of the whole plan
events:
  Order Completed:
    version: 1.2.0   # semver
    properties: { total: { type: number }, coupon: { type: string } }
  Cart Viewed:
    { version: 2.0.0, properties: { cart_id: { type: string } } }
  Page Seen: { version: 1.0.0, description: A page was seen. }
  Signed Up: { properties: { plan: { type: string } } }
  Later: { version: 0.1.0, status: draft, properties: { a: { type: string } } }
`
const after = before
  .replace('total: { type: number }', 'total: { type: string }')
  .replace('cart_id: {', 'items: { type: integer }, cart_id: {')
  .replace('A page was seen.', 'Somebody has seen a page.')
  .replace('plan: { type: string }', 'plan: { type: number }')
  .replace('a: { type: string }', 'a: { type: number }')
const right = after
  .replace('3.4.0', '4.0.0')
  .replace('1.2.0', '2.0.0')
  .replace('version: 2.0.0, prop', 'version: 2.1.0, prop')

function changed(one: string, other: string): Repo {
  const repo = newRepo({ [file]: one })
  repo.git('switch', '--quiet', '--create', 'change')
  repo.write({ [file]: other })
  return repo
}
const run = (repo: Repo, ...args: string[]) => runCli(['version', ...args], { cwd: repo.dir })
const read = (repo: Repo): string => readFileSync(join(repo.dir, file), 'utf8')
const rows = async (repo: Repo): Promise<unknown[]> => {
  const { stdout } = await run(repo, '--format', 'json')
  const { versions } = JSON.parse(stdout) as { versions: Record<string, string>[] }
  return versions.map(({ event, base, head, step, next }) => [event, base, head, step, next])
}

test('a break is a new major, an addition a new minor, a text nothing; drafts and events without one are left', async () => {
  const repo = changed(before, after)
  expect(await rows(repo)).toEqual([
    [null, '3.4.0', '3.4.0', 'major', '4.0.0'],
    ['Order Completed', '1.2.0', '1.2.0', 'major', '2.0.0'],
    ['Cart Viewed', '2.0.0', '2.0.0', 'minor', '2.1.0'],
    ['Page Seen', '1.0.0', '1.0.0', null, '1.0.0'],
  ])
  const { status, stdout, stderr } = await run(repo)
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Order Completed         1.2.0  1.2.0  a new major  2.0.0\n')
  expect(stdout).toContain('1.0.0 (as it is)')
  expect(read(repo)).toBe(after)
})

test('--write writes them where they stand, and once', async () => {
  const repo = changed(before, after)
  const { status, stderr } = await run(repo, '--write')
  expect([status, stderr]).toEqual([0, `written  ${file}\n`])
  expect(read(repo)).toBe(right)
  expect((await run(repo, '--write')).stderr).toBe('')
  expect(read(repo)).toBe(right)
  const { stdout } = await runCli(['check', '--format', 'json'], { cwd: repo.dir })
  expect(stdout).not.toContain('version-matches-change')
})

test('a version that is high enough stays', async () => {
  const high = after
    .replace('1.2.0', '3.0.0-beta.1')
    .replace('3.4.0', '4.1.0')
    .replace('version: 2.0.0, prop', 'version: 2.3.1, prop')
  const repo = changed(before, high)
  await run(repo, '--write')
  expect(read(repo)).toBe(high)
})

test('a shared change counts for every event that it reaches, and a new event for the plan', async () => {
  const shared = (type: string): string =>
    `plan: { version: 1.0.0 }\nproperties: { total: { type: ${type} } }\nevents:\n  A: { version: 1.0.0, properties: { total: { $ref: "#/properties/total" } } }\n  B: { version: 2.0.0, properties: { total: { $ref: "#/properties/total" } } }\n`
  expect(await rows(changed(shared('number'), shared('string')))).toEqual([
    [null, '1.0.0', '1.0.0', 'major', '2.0.0'],
    ['A', '1.0.0', '1.0.0', 'major', '2.0.0'],
    ['B', '2.0.0', '2.0.0', 'major', '3.0.0'],
  ])
  const first = shared('number')
  expect(await rows(changed(first, `${first}  C: { version: 7.0.0 }\n`))).toEqual([
    [null, '1.0.0', '1.0.0', 'minor', '1.1.0'],
  ])
  expect(await rows(changed(first, `${first}  C: { status: draft }\nowners: { o: { name: O } }\n`))).toEqual([
    [null, '1.0.0', '1.0.0', null, '1.0.0'],
  ])
  const draft = `${first}  C: { status: draft }\n`
  expect(await rows(changed(draft, draft.replace('status: draft', 'status: active')))).toEqual([
    [null, '1.0.0', '1.0.0', 'minor', '1.1.0'],
  ])
})

test('a version that the plan has lost comes back; one that nothing had is not added', async () => {
  const text = 'plan: { name: Acme, version: 1.0.0 }\nevents:\n  A: {}\n'
  const lost = `${text.replace(', version: 1.0.0', '')}  B: {}\n`
  const repo = changed(text, lost)
  await run(repo, '--write')
  expect(read(repo)).toBe(lost.replace('Acme', 'Acme, version: 1.1.0'))
  const none = changed(lost, `${lost}  C: {}\n`)
  expect(await run(none, '--write')).toEqual({ status: 0, stdout: 'No version has to change.\n', stderr: '' })
})

test('bad usage', async () => {
  const { status, stderr } = await run(newRepo({ [file]: before }), '--format', 'sarif')
  expect([status, stderr.includes('takes one of human, json')]).toEqual([2, true])
})
