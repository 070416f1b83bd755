import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { newOrigin, newRepo, Repo } from '../support/git.ts'
import { type Exit, runCli } from '../support/run.ts'
import { tempDir } from '../support/temp.ts'

const at = 'tracking-plan/plan.yml'
const plan = (version: string, events: string): Record<string, string> => ({
  [at]: `plan: { name: Acme Shop, version: ${version} }
sources: { web: { type: javascript } }
destinations: { ga4: { type: ga4 } }
events:
${events}`,
})
const order = (version: string, values: string, more = ''): string => `  Order Completed:
    description: A customer has paid for an order.
    version: ${version}
${more}    properties: { method: { type: string, enum: [${values}], description: How it was paid. } }
`
const cart = '  Cart Seen: { description: The cart was seen. By anybody. }\n'
const coupon = '  Coupon Applied: { description: A coupon lowers the price. }\n'

const changelog = (repo: Repo, ...args: string[]): Promise<Exit> =>
  runCli(['changelog', ...args], { cwd: repo.dir })

describe('the release notes of a plan', () => {
  let repo: Repo
  let merged: string
  beforeAll(() => {
    const origin = newOrigin(plan('1.0.0', order('1.0.0', 'card, sofort')))
    repo = origin.work
    repo.git('tag', 'plan-v1.0.0')
    repo.git('tag', 'v9.0.0')
    origin.push('main', 'Add the cart (#7)', plan('1.1.0', order('1.0.0', 'card, sofort') + cart))
    repo.git('tag', '-a', 'plan-v1.1.0', '-m', 'Release')
    origin.push('main', 'Layout', {
      [at]: `# A comment\n${plan('1.1.0', order('1.0.0', 'card, sofort') + cart)[at]}`,
    })
    const upgrade = '    upgrade: Send card instead.\n'
    origin.push('no-sofort', 'Half way', plan('1.1.0', order('1.0.0', 'card, sofort') + cart + coupon))
    origin.push('no-sofort', 'Done', plan('2.0.0', order('2.0.0', 'card', upgrade) + cart))
    merged = origin.merge(12, 'no-sofort')
  })

  test('go from the last release to the work tree, worst first, each with its pull request and author', async () => {
    const { status, stdout, stderr } = await changelog(repo)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /^# Acme Shop 1\.1\.0 → 2\.0\.0\n\n\*\*1 breaking, \d safe\*\* since `plan-v1\.1\.0`, in 1 commit by Ada Author\.\n/,
    )
    const breaking = /\n## Breaking\n\n([\s\S]*?)\n## Safe\n/.exec(stdout)?.[1]
    expect(breaking).toContain('Order Completed')
    expect(breaking).toContain('`sofort`')
    expect(breaking).toContain('(pull request 12, Ada Author)')
    expect(stdout).toContain('\n## What to do\n\n- **Order Completed** (1.0.0 → 2.0.0): Send card instead.\n')
    expect(stdout).toMatch(
      /\n## Commits\n\n- \*\*2026-01-01\*\* \*Merge of no-sofort\*, pull request 12 by Ada Author /,
    )
    expect(stdout).not.toMatch(/Cart Seen|Coupon|Layout|v9/)
  })

  test('go between any two revisions, and as data', async () => {
    const { stdout } = await changelog(repo, 'plan-v1.0.0', 'plan-v1.1.0', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      plans: [
        {
          id: 'tracking-plan',
          from: { revision: 'plan-v1.0.0', version: '1.0.0' },
          to: { revision: 'plan-v1.1.0', version: '1.1.0', commit: repo.id('plan-v1.1.0') },
          summary: { breaking: 0, risky: 0 },
          commits: [{ subject: 'Add the cart', pullRequest: 7, author: 'Ada Author' }],
        },
      ],
    })
    const { changes } = JSON.parse(stdout).plans[0] as { changes: { kind: string; pullRequest: number }[] }
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'event-added', event: 'Cart Seen', pullRequest: 7 }),
    )
  })

  test('of a release begin at the release before it', async () => {
    const { stdout } = await changelog(repo, '--format', 'json', '--', 'plan-v1.0.0', 'HEAD')
    expect(JSON.parse(stdout).plans[0].commits).toHaveLength(2)
    expect((await changelog(repo, 'plan-v1.1.0', 'plan-v1.1.0')).stdout).toContain(
      'Nothing in the plan has changed since `plan-v1.1.0`.',
    )
    expect(merged).toBe(repo.id())
  })

  test('tell what is not committed yet', async () => {
    repo.write(plan('2.1.0', order('2.0.0', 'card') + cart + coupon))
    const { stdout } = await changelog(repo, 'HEAD')
    expect(stdout).toMatch(/^# Acme Shop 2\.0\.0 → 2\.1\.0\n/)
    expect(stdout).toMatch(/Coupon Applied.*\(not committed yet\)/)
    expect(stdout).not.toContain('## Commits')
    repo.git('checkout', '--quiet', '--', '.')
  })

  test('go to a file', async () => {
    const { status, stdout } = await changelog(repo, 'plan-v1.0.0', 'HEAD', '--output', 'notes.md')
    expect([status, stdout]).toEqual([0, ''])
    expect(readFileSync(join(repo.dir, 'notes.md'), 'utf8')).toMatch(/^# Acme Shop 1\.0\.0 → 2\.0\.0\n/)
  })

  test('say where a shallow clone lacks their history', async () => {
    const shallow = new Repo(tempDir('shallow'))
    shallow.git('clone', '--quiet', '--depth=1', `file://${repo.dir}`, '.')
    const { status, stderr } = await changelog(shallow)
    expect([status, stderr.includes('fetch-depth: 0')]).toEqual([2, true])
  })
})

test('an event that was renamed more than once, or whose old name is forgotten, is told as renamed', async () => {
  const repo = newRepo({ [at]: 'events: { A: { description: First. } }\n' })
  repo.git('tag', 'plan-v1.0.0')
  repo.commit('To B (#2)', { [at]: 'events: { B: { description: First., renamedFrom: A } }\n' })
  repo.commit('To C (#3)', { [at]: 'events: { C: { description: Better., renamedFrom: B } }\n' })
  repo.git('tag', 'plan-v1.1.0')
  const chain = (await changelog(repo, 'plan-v1.0.0', 'plan-v1.1.0')).stdout
  expect(chain).toContain(
    '- A is now called C: an event of the old name no longer matches the plan (pull request 3',
  )
  expect(chain).not.toMatch(/removed|new event/)

  repo.commit('Forget (#4)', { [at]: 'events: { C: { description: Better. } }\n' })
  expect((await changelog(repo, 'plan-v1.0.0', 'HEAD')).stdout).toContain('A is now called C')
  repo.write({ [at]: 'events: { D: { description: Best., renamedFrom: C } }\n' })
  expect((await changelog(repo, 'plan-v1.0.0')).stdout).toContain('A is now called D')
})

test('without a release before it, a plan is a first version', async () => {
  const repo = newRepo(plan('1.0.0', order('1.0.0', 'card') + cart))
  const { status, stdout } = await changelog(repo)
  expect(status).toBe(0)
  expect(stdout).toBe(
    '# Acme Shop 1.0.0\n\nThe first version of the plan: 2 events.\n\n- **Cart Seen**: The cart was seen.\n- **Order Completed**: A customer has paid for an order.\n',
  )
})

test('a plan that is gone at the end is told so, not passed over', async () => {
  const repo = newRepo({ ...plan('1.0.0', cart), 'README.md': 'x\n' })
  repo.commit('Away with it (#3)', { [at]: null })
  const { status, stdout } = await changelog(repo, 'HEAD~1', 'HEAD')
  expect(status).toBe(0)
  expect(stdout).toMatch(/Cart Seen/)
  expect(stdout).toMatch(/## Breaking/)
})

test.each([
  ['a file', `${plan('1.1.0', cart)[at]}  Coupon Applied: [ {\n`],
  ['the events of a file', plan('1.1.0', cart)[at]!.replace('events:', 'evnts:')],
])(
  '%s that cannot be read at either end is told with its line: nothing is taken for gone or new',
  async (_what, text) => {
    const repo = newRepo(plan('1.0.0', cart))
    repo.commit('Break it (#2)', { [at]: text })
    repo.commit('Mend it (#3)', plan('1.1.0', cart + coupon))
    for (const ends of [['HEAD~2', 'HEAD~1'], ['HEAD~1']]) {
      const { status, stdout, stderr } = await changelog(repo, ...ends)
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(/^tracking-plan\/plan\.yml:\d: error: At `HEAD~1`: /)
    }
    const { status, stdout } = await changelog(repo, 'HEAD~2')
    expect([status, stdout]).toEqual([0, expect.stringContaining('Coupon Applied is a new event')])
    expect(stdout).not.toMatch(/removed/)

    repo.write({ [at]: text })
    const open = await changelog(repo, 'HEAD', '--output', 'notes.md')
    expect([open.status, open.stderr]).toEqual([
      1,
      expect.stringMatching(/^tracking-plan\/plan\.yml:\d: error: /),
    ])
    expect(existsSync(join(repo.dir, 'notes.md'))).toBe(false)
    expect((await changelog(newRepo({ [at]: text }))).status).toBe(1)
  },
)

test('a mistake in a plan at a release that leaves its events readable stops no release notes', async () => {
  const repo = newRepo({ [at]: `x-notes: Ours.\n${plan('1.0.0', cart)[at]}` })
  repo.commit('Mend it (#2)', plan('1.1.0', cart + coupon))
  expect(await changelog(repo, 'HEAD~1')).toMatchObject({ status: 0, stderr: '' })
})

test('what strangers write stays data', async () => {
  const repo = newRepo(plan('1.0.0', cart))
  repo.commit(
    '@everyone <img src=x onerror=alert(1)> [x](javascript:y) (#3)',
    plan('1.0.0', `${cart}  "@octocat <b>x</b>": {}\n`),
  )
  const { stdout } = await changelog(repo, 'HEAD~1', 'HEAD')
  expect(stdout).toContain('pull request 3')
  expect(stdout).not.toMatch(/(^|[^`\\\w])@(everyone|octocat)/)
  expect(stdout).not.toMatch(/(?<!\\)<(img|b)\b/)
  expect(stdout).not.toMatch(/(?<!\\)\]\(javascript/)
})

test.each([
  [['nowhere'], '"nowhere" is not a revision'],
  [['HEAD', 'nowhere'], '"nowhere" is not a revision'],
  [['a', 'b', 'c'], 'takes no argument "c"'],
  [['--format', 'html'], 'takes one of markdown, json'],
])('%j ends with 2 and says what to do', async (args, words) => {
  const { status, stdout, stderr } = await changelog(newRepo(plan('1.0.0', cart)), ...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(words)
})

test('outside git there is no history to tell', async () => {
  const { status, stderr } = await runCli(['changelog'], { cwd: tempDir() })
  expect([status, stderr.includes('git repository')]).toEqual([2, true])
})
