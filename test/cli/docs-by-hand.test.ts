import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newRepo, type Repo } from '../support/git.ts'
import { baseEnvironment, dist, type Exit, runCli, start } from '../support/run.ts'
import { tempDir } from '../support/temp.ts'

const plan = 'plan: { name: Acme }\nevents: { Signed Up: { description: Somebody is new. } }\n'
const files = { 'tracking-plan/plan.yml': plan }

const docs = (repo: Repo, ...args: string[]): Promise<Exit> => runCli(['docs', ...args], { cwd: repo.dir })
const read = (repo: Repo, path: string): string => readFileSync(join(repo.dir, path), 'utf8')

test.each([
  ['..', 'leads out of the repository'],
  ['/tmp/out', 'is absolute'],
  ['.git/docs', 'is inside .git'],
  ['tracking-plan', 'lies in the plan tracking-plan'],
  ['tracking-plan/docs', 'lies in the plan tracking-plan'],
  ['notes', 'lies in notes'],
])('the pages do not go to %s', async (dir, words) => {
  const repo = newRepo(files)
  const { status, stderr } = await docs(repo, '--docs-dir', dir)
  expect([status, stderr]).toEqual([2, expect.stringContaining(words)])
  expect(repo.git('status', '--porcelain')).toBe('')
})

test('the help says from where folders are given, and the site does not go elsewhere either', async () => {
  const repo = newRepo(files)
  const { stdout } = await docs(repo, '--help')
  expect(stdout.replace(/\s+/g, ' ').match(/a path from this folder, inside the repository/g)).toHaveLength(2)
  for (const dir of ['/tmp/site', '../site'])
    expect(await docs(repo, '--site-dir', dir)).toMatchObject({ status: 2, stdout: '' })
})

test('the pages may lie in a plan that does not read them', async () => {
  const config = 'plans: { shop: { path: . } }\nignores: ["docs/**"]\n'
  const repo = newRepo({ 'plan.yml': plan, 'waymark.yml': config })
  expect((await docs(repo)).status).toBe(0)
  expect(await docs(repo, '--check')).toMatchObject({ status: 0 })
})

test('a folder of templates that is not there, and a skeleton of no page, are told', async () => {
  const repo = newRepo({ ...files, 'waymark.yml': 'docs: { templates: look }\n' })
  expect(await docs(repo)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There is nothing in "look"'),
  })
  repo.write({ 'look/pages/evnt.md': '# x\n', 'look/README.md': 'Ours.\n' })
  const { status, stderr } = await docs(repo)
  expect([status, stderr]).toEqual([
    0,
    expect.stringMatching(/^look\/pages\/evnt.md:1: warning: .*`event.md`/),
  ])
})

test('a note that cannot be read is told, not left out', async () => {
  const repo = newRepo(files)
  mkdirSync(join(repo.dir, 'notes/events'), { recursive: true })
  writeFileSync(join(repo.dir, 'notes/events/signed-up.md'), Buffer.from([0x41, 0xff, 0x0a]))
  const { status, stderr } = await docs(repo)
  expect([status, stderr]).toEqual([2, expect.stringContaining('notes/events/signed-up.md is not UTF-8')])
})

test('a region of a team’s own page is filled wherever the page is, and checked', async () => {
  const page = '# Ours\n\n<!-- waymark:insert events -->\n'
  const paths = ['GUIDE.md', 'handbook/data/guide.md', 'docs/guide.md', 'docs/tracking-plan/conventions.md']
  const repo = newRepo({ ...files, ...Object.fromEntries(paths.map(path => [path, page])) })
  repo.write({ '.gitignore': 'cache/\n', 'cache/old.md': page })
  const stale = await docs(repo, '--check')
  for (const path of paths) expect(stale.stderr).toContain(`${path}:3: error: A region in this page`)
  expect((await docs(repo)).status).toBe(0)
  for (const path of paths)
    expect(read(repo, path)).toMatch(
      /^# Ours\n\n<!-- waymark:insert events -->\n\n\| Event[\s\S]*\n<!-- \/waymark:insert -->\n$/,
    )
  expect(read(repo, 'cache/old.md')).toBe(page)
  expect(await docs(repo, '--check')).toMatchObject({ status: 0, stderr: '' })
  expect((await docs(repo)).stdout).toContain(' 0 files changed')
})

test('a full disk changes nothing, and is told as what it is', async () => {
  const repo = newRepo(files)
  const limited = ['-c', 'ulimit -f 8; exec "$0" "$@"', process.execPath, join(dist, 'cli.js'), 'docs']
  const options = { cwd: repo.dir, env: baseEnvironment(tempDir('home')) }
  const { status, stderr } = await start('sh', [...limited, '--site-dir', 'public'], options)
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^waymark: \S+ cannot be written \(EFBIG\)\.\n$/),
  ])
  expect(repo.git('status', '--porcelain')).toBe('')
})

test('a plan file that cannot be read is an error with its line: what is in it is not taken for gone', async () => {
  const repo = newRepo(files)
  await docs(repo)
  repo.commit('Docs')
  repo.write({ 'tracking-plan/plan.yml': `${plan}kpis: [ {\n` })
  for (const args of [[], ['--check'], ['--site-dir', 'public']]) {
    const { status, stderr } = await docs(repo, ...args)
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^tracking-plan\/plan.yml:\d: error: /)])
  }
  expect(repo.git('status', '--porcelain')).toBe(' M tracking-plan/plan.yml')
})

test.each([
  ['a key that is not known', { 'tracking-plan/plan.yml': plan.replace('events:', 'evnts:') }, 'plan.yml:2'],
  ['a value of another kind', { 'tracking-plan/more.yml': 'kpis: [a]\n' }, 'more.yml:1'],
  ['a name twice', { 'tracking-plan/z.yml': '\nevents: { Signed Up: {} }\n' }, 'z.yml:2'],
  [
    'a reference that leads nowhere',
    {
      'tracking-plan/more.yml': 'events:\n  Cart Seen: { properties: { id: { $ref: "#/properties/id" } } }\n',
    },
    'more.yml:2',
  ],
])('%s in the plan is an error with its line, and nothing is written', async (_what, more, place) => {
  const repo = newRepo(files)
  await docs(repo)
  repo.commit('Docs')
  repo.commit('A mistake', more)
  expect(await runCli(['lint'], { cwd: repo.dir })).toMatchObject({ status: 1 })
  for (const args of [[], ['--check'], ['--site-dir', 'public']]) {
    const { status, stderr } = await docs(repo, ...args)
    expect([status, stderr]).toEqual([1, expect.stringContaining(`tracking-plan/${place}: error: `)])
  }
  expect(repo.git('status', '--porcelain')).toBe('')
})

test('a plan of which no file can be read is told as one', async () => {
  const repo = newRepo({ 'README.md': 'x\n' })
  mkdirSync(join(repo.dir, 'tracking-plan'))
  writeFileSync(join(repo.dir, 'tracking-plan/plan.yml'), Buffer.from([0x41, 0xff, 0x0a]))
  const { status, stderr } = await docs(repo)
  expect([status, stderr]).toEqual([1, expect.stringContaining('tracking-plan/plan.yml:1: error: ')])
})

test('what people write in a page stands in the page of the site too, where they put it', async () => {
  const repo = newRepo(files)
  await docs(repo)
  const page = 'docs/tracking-plan/events/signed-up.md'
  const region =
    '<!-- waymark:keep ours -->\nWritten **by hand**: see [home](../README.md).\n<!-- /waymark:keep -->\n'
  repo.write({ [page]: read(repo, page).replace('\n## ', `\n${region}\n## `) })
  const written = read(repo, page)
  expect(await docs(repo, '--site-dir', 'public')).toMatchObject({ status: 0, stderr: '' })
  expect(read(repo, page)).toBe(written)
  expect(read(repo, 'public/events/signed-up.md')).toBe(written)
  const html = read(repo, 'public/events/signed-up.html')
  expect(html).toContain('<strong>by hand</strong>: see <a href="../index.html">home</a>')
  expect(html.indexOf('by hand')).toBeLessThan(html.indexOf('<h2'))
})

test('what people write right under a heading stays there', async () => {
  const events = 'events: { Signed Up: { properties: { plan: { type: string } } } }\n'
  const repo = newRepo({ 'tracking-plan/plan.yml': events })
  await docs(repo)
  const page = 'docs/tracking-plan/events/signed-up.md'
  const heading = '\n## Properties\n'
  const mine = '\n<!-- waymark:keep mine -->\nSee the wiki.\n<!-- /waymark:keep -->\n'
  repo.write({ [page]: read(repo, page).replace(heading, heading + mine) })
  expect(read(repo, page)).toContain(heading + mine)
  const text = read(repo, page)
  expect(await docs(repo, '--check')).toMatchObject({ status: 0 })
  expect((await docs(repo)).status).toBe(0)
  expect(read(repo, page)).toBe(text)
  repo.write({ 'tracking-plan/plan.yml': events.replace('string }', 'string, examples: [pro] }') })
  expect((await docs(repo)).status).toBe(0)
  expect(read(repo, page)).toContain(heading + mine)
})

test('a link in a note to a page that goes away is told in the same run', async () => {
  const two = 'events: { Signed Up: {}, Signed Out: {} }\n'
  const repo = newRepo({
    'tracking-plan/plan.yml': two,
    'notes/events/signed-up.md': 'See [the other](./signed-out.md).\n',
  })
  expect((await docs(repo)).status).toBe(0)
  repo.write({ 'tracking-plan/plan.yml': two.replace('Signed Out', 'Logged Out') })
  const { status, stderr } = await docs(repo)
  expect(status).toBe(1)
  expect(stderr).toContain('notes/events/signed-up.md:1: error: The link to `./signed-out.md` leads nowhere.')
})

test('a clone of a fork writes what a clone of the repository does', async () => {
  const repo = newRepo(files)
  repo.git('remote', 'add', 'origin', 'https://github.com/acme/plan')
  expect((await docs(repo)).status).toBe(0)
  repo.git('remote', 'rename', 'origin', 'upstream')
  repo.git('remote', 'add', 'origin', 'git@github.com:ada/plan.git')
  expect(await docs(repo, '--check')).toMatchObject({ status: 0, stderr: '' })
  repo.git('remote', 'set-url', 'upstream', '../somewhere')
  expect((await docs(repo, '--check')).stderr).toContain('This page is out of date')
})
