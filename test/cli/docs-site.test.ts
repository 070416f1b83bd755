import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { newRepo, type Repo } from '../support/git.ts'
import { type Exit, project, runCli } from '../support/run.ts'

const plan = `plan: { name: Acme Shop, version: 1.0.0 }
sources:
  web: { type: javascript }
events:
  Order Completed:
    description: A customer has paid for an order.
    properties: { order_id: { type: string, required: true, description: The order number. } }
  Deal Closed: { description: Ours alone., internal: true, tags: [hush] }
  Cart Seen: { description: The cart was seen. }
`
const files = { 'tracking-plan/plan.yml': plan }
const withoutCart = { 'tracking-plan/plan.yml': plan.replace(/ {2}Cart Seen.*\n/, '') }

const docs = (repo: Repo, ...args: string[]): Promise<Exit> => runCli(['docs', ...args], { cwd: repo.dir })
const site = (repo: Repo, ...args: string[]): Promise<Exit> => docs(repo, '--site-dir', 'public', ...args)
const read = (repo: Repo, path: string): string => readFileSync(join(repo.dir, path), 'utf8')
const has = (repo: Repo, path: string): boolean => existsSync(join(repo.dir, path))

function all(repo: Repo, folder: string): Map<string, string> {
  const entries = readdirSync(join(repo.dir, folder), { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  )
}

describe('docs --site-dir', () => {
  let repo: Repo
  let first: Exit
  beforeAll(async () => {
    repo = newRepo(files)
    first = await site(repo)
  })

  test('writes the site beside the markdown in the same run', () => {
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toMatch(
      /^docs\/tracking-plan: \d+ pages, \d+ files changed\.\npublic: \d+ files, \d+ changed\.\n$/,
    )
    expect(has(repo, 'docs/tracking-plan/events/order-completed.md')).toBe(true)
    for (const path of [
      'index.html',
      'events/order-completed.html',
      'catalog.json',
      'assets/theme.css',
      '.nojekyll',
    ])
      expect(has(repo, `public/${path}`), path).toBe(true)
  })

  test('leaves what is internal out of the site, not out of the markdown', () => {
    expect(read(repo, 'docs/tracking-plan/events/deal-closed.md')).toContain('Ours alone.')
    for (const [path, text] of all(repo, 'public'))
      expect(text, path).not.toMatch(/deal.closed|hush|Ours alone/i)
  })

  test('is the same bytes a second time, and says so with --check', async () => {
    const before = all(repo, 'public')
    expect((await site(repo)).stdout).toMatch(/ 0 files changed\.\npublic: \d+ files, 0 changed\.\n$/)
    expect(all(repo, 'public')).toEqual(before)
    expect(await site(repo, '--check')).toMatchObject({
      status: 0,
      stdout: 'docs/tracking-plan is up to date.\npublic is up to date.\n',
    })
  })
})

test('--check names what is missing, outdated and stale in the site, and writes nothing', async () => {
  const repo = newRepo(files)
  await docs(repo)
  const unwritten = await site(repo, '--check')
  expect(unwritten.status).toBe(1)
  expect(unwritten.stderr).toContain('public/index.html:1: error: The site has not been written here.')
  expect(has(repo, 'public')).toBe(false)

  await site(repo)
  repo.write({ ...withoutCart, 'public/catalog.json': '{}', 'public/404.html': null })
  await docs(repo)
  const { status, stderr } = await site(repo, '--check')
  expect(status).toBe(1)
  expect(stderr).toContain('public/catalog.json:1: error: This file is out of date.')
  expect(stderr).toContain('public/404.html:1: error: This file is missing.')
  expect(stderr).toContain('public/events/cart-seen.html:1: error: The plan no longer has')
  expect(stderr).toContain('public/events/README.md:1: error: This file is out of date.')
  expect(stderr).not.toContain('order-completed')
})

test('pages of ours that the plan no longer has go; what others have written stays', async () => {
  const repo = newRepo(files)
  await site(repo)
  repo.write({ ...withoutCart, 'public/events/ours.html': 'mine', 'public/CNAME': 'shop.example\n' })
  expect((await site(repo)).status).toBe(0)
  expect(has(repo, 'public/events/cart-seen.html')).toBe(false)
  expect(has(repo, 'public/events/cart-seen.md')).toBe(false)
  expect(read(repo, 'public/events/ours.html')).toBe('mine')
  expect(read(repo, 'public/CNAME')).toBe('shop.example\n')

  repo.write({ 'tracking-plan/plan.yml': plan })
  await site(repo)
  repo.write({ ...withoutCart, 'public/events/cart-seen.html': 'changed by hand' })
  const kept = await site(repo)
  expect(kept.status).toBe(0)
  expect(kept.stderr).toContain('public/events/cart-seen.html:1: warning:')
  expect(read(repo, 'public/events/cart-seen.html')).toBe('changed by hand')
})

test('a file of others is never overwritten, and then nothing is written at all', async () => {
  const repo = newRepo({ ...files, 'public/index.html': '<h1>Welcome</h1>' })
  const { status, stderr } = await site(repo)
  expect(status).toBe(1)
  expect(stderr).toContain('public/index.html:1: error: This file was not written by Waymark')
  expect(read(repo, 'public/index.html')).toBe('<h1>Welcome</h1>')
  expect(readdirSync(join(repo.dir, 'public'))).toEqual(['index.html'])
  expect(has(repo, 'docs')).toBe(false)
})

describe('a usage file', () => {
  const config = (path: string): string => `version: 1\ndocs: { usage: ${path} }\n`
  const head = 'Event,Count,"Last seen",Queries\n'
  const event = 'docs/tracking-plan/events/order-completed.md'

  test('tells volume and last sight of each event', async () => {
    const csv = `${head}Order Completed,1200,2026-01-03T10:00:00Z,4\nOrder Completed,34,2026-02-01,\n"Other, thing",1,,\n`
    const repo = newRepo({ ...files, 'waymark.yml': config('data/usage.csv'), 'data/usage.csv': csv })
    expect(await docs(repo)).toMatchObject({ status: 0, stderr: '' })
    expect(read(repo, event)).toContain(
      '- **Events:** 1,234\n- **Last seen:** 2026-02-01\n- **Queries:** 4\n',
    )
    expect((await docs(repo, '--check')).status).toBe(0)

    const lines =
      '{"event":"Order Completed","count":5}\n\n{"event":"x","count":"6","last_seen":"2026-01-01"}\n'
    repo.write({ 'data/usage.csv': lines })
    expect((await docs(repo, '--check')).status).toBe(1)
    await docs(repo)
    expect(read(repo, event)).toContain('- **Events:** 5\n')
  })

  test.each([
    [null, 'There is no "u.csv"'],
    ['Name;Total\nA;many\n', 'u.csv, row 2: Expected an event and its count'],
    ['a,b\n1,2\n', 'u.csv:1: Expected a head line'],
    ['{"event":"A","count":1}\n{oops\n', 'u.csv:2: Expected a JSON object'],
  ])('that cannot be read stops the run: %j', async (text, words) => {
    const repo = newRepo({ ...files, 'waymark.yml': config('u.csv'), 'u.csv': text })
    const { status, stderr } = await docs(repo)
    expect(stderr).toContain(words)
    expect(status).toBe(2)
  })
})

test.each([
  ['../out', 'leads out of the repository'],
  ['/tmp/out', 'is absolute'],
  ['.', 'a folder of its own'],
  ['docs', 'a folder of its own'],
  ['docs/tracking-plan', 'a folder of its own'],
  ['docs/tracking-plan/site', 'a folder of its own'],
  ['tracking-plan/site', 'lies in the plan'],
  ['notes/site', 'lies in notes'],
  ['.git/site', 'is inside .git'],
])('the site does not go to %s', async (dir, words) => {
  const repo = newRepo(files)
  const { status, stderr } = await docs(repo, '--site-dir', dir)
  expect(stderr).toContain(words)
  expect(stderr).not.toContain('bug in Waymark')
  expect(status).toBe(2)
})

test('no symlink is followed', async () => {
  const repo = newRepo(files)
  mkdirSync(join(repo.dir, 'elsewhere'))
  symlinkSync('elsewhere', join(repo.dir, 'public'))
  const { status, stderr } = await site(repo)
  expect([status, stderr.includes('symbolic link')]).toEqual([2, true])
  expect(readdirSync(join(repo.dir, 'elsewhere'))).toEqual([])

  const inside = newRepo(files)
  mkdirSync(join(inside.dir, 'public/assets'), { recursive: true })
  mkdirSync(join(inside.dir, 'elsewhere'))
  symlinkSync('../../elsewhere/theme.css', join(inside.dir, 'public/assets/theme.css'))
  expect((await site(inside)).status).toBe(1)
  expect(readdirSync(join(inside.dir, 'elsewhere'))).toEqual([])
})

test('a team’s own styles take the place of ours, and may ask no other host', async () => {
  const config = 'version: 1\ndocs: { templates: look }\n'
  const repo = newRepo({ ...files, 'waymark.yml': config, 'look/site/theme.css': 'body { color: teal }\n' })
  expect((await site(repo)).status).toBe(0)
  expect(read(repo, 'public/assets/theme.css')).toBe('body { color: teal }\n')

  repo.write({ 'look/site/theme.css': '@import "https://fonts.example/x.css";\n' })
  const refused = await site(repo)
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('public/assets/theme.css:1: error: ')
  expect(refused.stderr).toContain('asks another host')
  expect(read(repo, 'public/assets/theme.css')).toBe('body { color: teal }\n')
})

test('a note that leads nowhere on the site stops it: the page that it names is internal', async () => {
  const repo = newRepo({ ...files, 'notes/events/order-completed.md': 'See [the deal](./deal-closed.md).\n' })
  expect((await docs(repo)).status).toBe(0)
  const refused = await site(repo)
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain(
    'notes/events/order-completed.md:1: error: The link to `./deal-closed.md` leads nowhere on the site.',
  )
  expect(has(repo, 'public')).toBe(false)
})

test('a link to another file of the repository leads to it on the web; one that leads nowhere is told once', async () => {
  const note = 'See [how](../../../CONTRIBUTING.md) and ![it](../../../art/a.png).\n'
  const repo = newRepo({ ...files, 'notes/events/order-completed.md': note })
  const html = 'public/events/order-completed.html'
  expect(await site(repo)).toMatchObject({ status: 0, stderr: '' })
  expect(read(repo, html)).toContain('See how and it.')

  repo.git('remote', 'add', 'origin', 'git@github.com:acme/plan.git')
  expect(await site(repo)).toMatchObject({ status: 0, stderr: '' })
  expect(read(repo, 'docs/tracking-plan/events/order-completed.md')).toContain(note)
  const blob = 'https://github.com/acme/plan/blob/main'
  expect(read(repo, html)).toContain(
    `See <a href="${blob}/CONTRIBUTING.md">how</a> and <a href="${blob}/art/a.png">it</a>.`,
  )
  expect((await site(repo, '--check')).stderr).toBe('')

  repo.write({ 'notes/events/order-completed.md': `${note}\n[x](../none.md)\n` })
  const told = 'notes/events/order-completed.md:3: error: The link to `../none.md` leads nowhere'
  for (const args of [[], ['--check']]) {
    const { status, stderr } = await site(repo, ...args)
    expect(status).toBe(1)
    expect(stderr).toContain(told)
    expect(stderr.split('none.')).toHaveLength(2)
  }
})

test('a team’s own layout stands around every page, with its pictures; what is wrong with it is told with its line', async () => {
  const config = 'version: 1\ndocs: { templates: look }\n'
  const layout = readFileSync(join(project, 'docs-template/site/layout.html'), 'utf8')
  const own = layout.replace('{{site}}', '<img src="{{root}}assets/logo.svg" alt="Acme">{{site}}')
  const logo = '<svg xmlns="http://www.w3.org/2000/svg"/>\n'
  const repo = newRepo({
    ...files,
    'waymark.yml': config,
    'look/site/layout.html': own,
    'look/site/logo.svg': logo,
  })
  expect(await site(repo)).toMatchObject({ status: 0, stderr: '' })
  expect(read(repo, 'public/assets/logo.svg')).toBe(logo)
  const pages = [...all(repo, 'public')].filter(([path]) => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(5)
  for (const [path, text] of pages)
    expect(text, path).toMatch(/<img src="[./]*assets\/logo\.svg" alt="Acme">/)
  expect(pages.some(([path]) => path.endsWith('layout.html'))).toBe(false)

  const before = all(repo, 'public')
  repo.write({
    'look/site/layout.html': own
      .replace('{{head}}\n', '')
      .replace('{{twin}}', '{{twins}}<img src="https://elsewhere.example/x.png">'),
  })
  const refused = await site(repo)
  expect(refused.status).toBe(2)
  expect(refused.stderr).toContain('look/site/layout.html:1: The layout lacks `{{head}}`.')
  expect(refused.stderr).toMatch(
    /look\/site\/layout\.html:19: Unexpected `\{\{twins\}\}`.*did you mean `\{\{twin\}\}`/,
  )
  expect(refused.stderr).toMatch(/look\/site\/layout\.html:19: .*asks another host/)
  expect(all(repo, 'public')).toEqual(before)
})
