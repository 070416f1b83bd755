import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { newRepo, type Repo } from '../support/git.ts'
import { runCli } from '../support/run.ts'

const plan = (description: string): { readonly 'tracking-plan/plan.yml': string } => ({
  'tracking-plan/plan.yml': `plan: { name: Acme Shop }
events:
  Order Completed:
    description: ${description}
    properties: { order_id: { type: string, description: The order number. } }
`,
})

let repo: Repo
beforeEach(() => {
  repo = newRepo(plan('The first text.'))
  repo.commit('Second text (#2)', plan('The second text.'))
  repo.commit('Third text (#3)', plan('The third text.'))
})

const folder = (): string => join(repo.dir, '.git/waymark')
const oldBlob = (): string => {
  const id = repo.git('rev-parse', 'HEAD~1:tracking-plan/plan.yml')
  return join(repo.dir, '.git/objects', id.slice(0, 2), id.slice(2))
}

/** Writes the documentation anew. */
async function written(): Promise<Map<string, string>> {
  const docs = join(repo.dir, 'docs')
  rmSync(docs, { recursive: true, force: true })
  expect(await runCli(['docs'], { cwd: repo.dir })).toMatchObject({ status: 0, stderr: '' })
  const entries = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter(name => name.includes('.'))
  return new Map(entries.map(name => [name, readFileSync(join(docs, name), 'utf8')]))
}

test('what a commit did is remembered by its files: they are not read again', async () => {
  const first = await written()
  expect(first.get('tracking-plan/events/order-completed.md')).toContain('Second text')
  rmSync(oldBlob())
  expect(await written()).toEqual(first)
  rmSync(folder(), { recursive: true })
  expect(await written()).not.toEqual(first)
})

test('a new commit is told beside what is remembered, as it would be without', async () => {
  await written()
  repo.commit('Fourth text (#4)', plan('The fourth text.'))
  const remembered = await written()
  expect(remembered.get('tracking-plan/events/order-completed.md')).toContain('Fourth text')
  rmSync(folder(), { recursive: true })
  expect(await written()).toEqual(remembered)
})

test('another config, and a damaged memory, are no memory', async () => {
  const first = await written()
  const [name] = readdirSync(folder())
  const file = join(folder(), name!)
  const bytes = readFileSync(file)
  for (const damaged of [bytes.subarray(0, bytes.length - 3), Buffer.from('x'), Buffer.alloc(0)]) {
    writeFileSync(file, damaged)
    expect(await written()).toEqual(first)
  }
  repo.write({
    'waymark.yml': 'version: 1\ncompatibility: { levels: { event-description-changed: risky } }\n',
  })
  const judged = await written()
  expect(judged.get('tracking-plan/events/order-completed.md')).not.toEqual(
    first.get('tracking-plan/events/order-completed.md'),
  )
})

test('the memory is nobody’s to commit, and is shared by the work trees of a repository', async () => {
  await written()
  expect(repo.git('status', '--porcelain', '--ignored')).toBe('?? docs/')
  const second = join(repo.dir, '../second')
  repo.git('worktree', 'add', '--quiet', second)
  expect(existsSync(oldBlob())).toBe(true)
  rmSync(oldBlob())
  expect(await runCli(['docs'], { cwd: second })).toMatchObject({ status: 0 })
  expect(readFileSync(join(second, 'docs/tracking-plan/events/order-completed.md'), 'utf8')).toContain(
    'Second text',
  )
  rmSync(second, { recursive: true })
})
