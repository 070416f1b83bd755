import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { newRepo, type Repo } from '../support/git.ts'
import { runCli } from '../support/run.ts'
import { tempDir, writeFiles } from '../support/temp.ts'

const plan = `plan: { name: Acme Shop, version: 1.0.0 }
owners:
  checkout: { name: Checkout team, github: "@acme/checkout" }
sources:
  web: { type: javascript }
destinations:
  ga4: { type: ga4 }
events:
  Order Completed:
    description: A customer has paid for an order.
    owner: checkout
    trigger: The payment provider confirms the payment.
    properties:
      order_id: { type: string, required: true, description: The order number. }
      payment_method: { type: string, enum: [card, sofort], description: How it was paid. }
`
const files = { 'tracking-plan/plan.yml': plan }
const broken = plan.replace('[card, sofort]', '[card]')

const configAt = (path: string) => ({ 'waymark.yml': `version: 1\nplans: { shop: { path: ${path} } }\n` })

const run = (repo: Repo, ...args: string[]) => runCli(args, { cwd: repo.dir })

describe('the overview', () => {
  test('lists the commands that work, and no others', async () => {
    const { status, stdout } = await runCli(['--help'], { cwd: tempDir() })
    expect(status).toBe(0)
    await expect(stdout).toMatchFileSnapshot('help.txt')
  })

  test.each([
    'check',
    'lint',
    'diff',
    'docs',
    'changelog',
    'version',
    'fix',
    'approve',
    'rules',
    'explain',
    'init',
    'demo',
  ])('%s has its own help', async name => {
    const { status, stdout, stderr } = await runCli([name, '--help'], { cwd: tempDir() })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`^Usage: waymark ${name}`))
  })

  test('tells its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect((await runCli(['--version'], { cwd: tempDir() })).stdout).toBe(`${version}\n`)
  })
})

describe('bad usage ends with 2 and says what to do', () => {
  test.each([
    [['chekc'], 'Did you mean `check`?'],
    [['check', '--formt', 'json'], 'Did you mean --format?'],
    [['check', '--format', 'yaml'], 'takes one of'],
    [['check', 'main'], 'takes no argument "main"'],
    [['check', '--base', 'nowhere'], '"nowhere" is not a revision'],
    [['check', '--base', '--upload-pack=x'], 'waymark check --help'],
    [['lint', '--now', '2026-02-31'], 'takes a date'],
    [['lint', '--plan', '../outside'], 'leads out of the repository'],
    [['lint', '--plan', '/etc'], '"/etc" is absolute'],
    [['explain'], 'needs ID'],
    [['explain', 'event-name-cas'], 'Did you mean `event-name-case`?'],
    [['approve', '12345678'], '--reason'],
    [['diff', 'a', '--base', 'b'], 'given twice'],
    [['lint', '--config', 'nowhere.yml'], 'nowhere.yml'],
  ])('%j', async (args, words) => {
    const { status, stdout, stderr } = await run(newRepo(files), ...args)
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('bug in Waymark')
    expect([status, stdout]).toEqual([2, ''])
  })

  test('no command at all shows the overview', async () => {
    expect((await runCli([], { cwd: tempDir() })).status).toBe(2)
  })

  test('a config with an unknown rule stops with place and suggestion', async () => {
    const repo = newRepo({ ...files, 'waymark.yml': 'version: 1\nrules:\n  event-name-cas: error\n' })
    const { status, stderr } = await run(repo, 'lint')
    expect(status).toBe(2)
    expect(stderr).toContain('waymark.yml:3:3')
    expect(stderr).toContain('event-name-case')
  })

  test('no plan on either side', async () => {
    const { status, stderr } = await run(newRepo({ 'a.txt': '' }), 'check')
    expect(status).toBe(2)
    expect(stderr).toContain('waymark init')
  })

  test('nothing to compare with', async () => {
    const repo = newRepo()
    repo.write(files)
    const { status, stderr } = await run(repo, 'check')
    expect(status).toBe(2)
    expect(stderr).toContain('--base REF')
  })
})

describe('check', () => {
  let repo: Repo
  beforeAll(() => {
    repo = newRepo(files)
    repo.git('switch', '--quiet', '--create', 'change')
    repo.write({ 'tracking-plan/plan.yml': broken })
  })

  test('a break in the work tree is 1', async () => {
    const { status, stdout, stderr } = await run(repo, 'check')
    expect(stdout).toContain('enum-value-removed')
    expect([status, stderr]).toEqual([1, ''])
  })

  test('the JSON report keeps its published schema', async () => {
    const { stdout } = await run(repo, 'check', '--format', 'json')
    const schema = JSON.parse(readFileSync('dist/schemas/report.schema.json', 'utf8')) as object
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    const report = JSON.parse(stdout) as {
      verdict: string
      changes: { kind: string; witness: { payload: object } }[]
    }
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(report.verdict).toBe('fail')
    expect(report.changes.map(change => change.kind)).toEqual(['enum-value-removed'])
    expect(report.changes[0]?.witness.payload).toMatchObject({ payment_method: 'sofort' })
  })

  test('never: exit 0, and the verdict stays the answer', async () => {
    const { status, stdout } = await run(repo, 'check', '--fail-on', 'never', '--format', 'json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'fail' })
  })

  test('the same input gives the same bytes, and --output the same file', async () => {
    const first = await run(repo, 'check', '--format', 'markdown')
    const out = join(tempDir(), 'deep', 'comment.md')
    const second = await run(repo, 'check', '--format', 'markdown', '--output', out)
    expect(second.stdout).toBe('')
    expect(readFileSync(out, 'utf8')).toBe(first.stdout)
  })

  test('markdown is the comment without its marker; github is workflow commands', async () => {
    expect((await run(repo, 'check', '--format', 'markdown')).stdout).toMatch(/^### ❌ Blocked/)
    expect((await run(repo, 'check', '--format', 'github')).stdout).toMatch(
      /^::error file=tracking-plan\/plan\.yml,line=\d+/,
    )
  })

  test('works from a folder below, with the same paths', async () => {
    const below = await runCli(['check', '--plan', '.', '--format', 'json'], {
      cwd: join(repo.dir, 'tracking-plan'),
    })
    const changes = (JSON.parse(below.stdout) as { changes: { file: string }[] }).changes
    expect(changes.map(change => change.file)).toEqual(['tracking-plan/plan.yml'])
  })

  test.each([
    ['tracking-plan/*.yml', 'tracking-plan'],
    ['**/*.yml', 'plan'],
    ['tracking-plan/plan.yml', 'plan'],
  ])('--plan %s is the plan %s', async (path, id) => {
    const { stdout } = await run(repo, 'lint', '--plan', path, '--format', 'json')
    expect((JSON.parse(stdout) as { plans: { id: string }[] }).plans.map(plan => plan.id)).toEqual([id])
  })

  test('untracked files are part of the work tree', async () => {
    repo.write({ 'tracking-plan/new.yml': 'events: { "Order  Sent": {} }\n' })
    const { stdout } = await run(repo, 'check')
    repo.write({ 'tracking-plan/new.yml': null })
    expect(stdout).toContain('tracking-plan/new.yml')
  })

  test('a plan that is gone is all removals, never 2', async () => {
    const gone = newRepo(files)
    gone.write({ 'tracking-plan/plan.yml': null, 'other.txt': '' })
    const { status, stdout } = await run(gone, 'check')
    expect(stdout).toContain('event-removed')
    expect(status).toBe(1)
  })

  test('a broken file fails every run, and does not hide the others', async () => {
    const bad = newRepo(files)
    bad.write({ 'tracking-plan/bad.yml': 'events:\n  A: [\n', 'tracking-plan/plan.yml': broken })
    const { status, stdout } = await run(bad, 'check', '--fail-on', 'never')
    expect(stdout).toContain('yaml-syntax')
    expect(stdout).toContain('enum-value-removed')
    expect(status).toBe(1)
  })
})

describe('diff', () => {
  test('takes two folders, two files, or two revisions', async () => {
    const repo = newRepo(files)
    const old = repo.id()
    const now = repo.commit('Change', { 'tracking-plan/plan.yml': broken })
    const folder = tempDir()
    writeFiles(folder, {
      'old/tracking-plan/plan.yml': plan,
      'new/tracking-plan/plan.yml': broken,
      'a.yml': plan,
      'b.yml': broken,
    })
    const kinds = async (cwd: string, ...sides: string[]) => {
      const { stdout } = await runCli(['diff', ...sides, '--format', 'json'], { cwd })
      return (JSON.parse(stdout) as { changes: { kind: string }[] }).changes.map(change => change.kind)
    }
    expect(await kinds(repo.dir, old, now)).toEqual(['enum-value-removed'])
    expect(await kinds(repo.dir, now, old)).toEqual(['enum-value-added'])
    expect(await kinds(folder, 'old', 'new')).toEqual(['enum-value-removed'])
    expect(await kinds(folder, 'old/tracking-plan', 'new/tracking-plan')).toEqual(['enum-value-removed'])
    expect(await kinds(folder, 'a.yml', 'b.yml')).toEqual(['enum-value-removed'])
  })

  test('folders and files are judged by the config that is named, else by their own, else by that of the folder of the run', async () => {
    const folder = tempDir()
    const protecting = (whom: string): string => `version: 1\ncompatibility: { protect: ${whom} }\n`
    writeFiles(folder, {
      'old/tracking-plan/plan.yml': plan,
      'new/tracking-plan/plan.yml': broken,
      'shop/old/all.yml': plan,
      'shop/new/all.yml': broken,
      'own/tracking-plan/plan.yml': plan,
      'own/waymark.yml': protecting('both'),
      'none.yml': protecting('none'),
    })
    const levels = async (...sides: string[]) => {
      const { stdout } = await runCli(['diff', ...sides, '--format', 'json'], { cwd: folder })
      return (JSON.parse(stdout) as { changes: { level: string }[] }).changes.map(change => change.level)
    }
    expect(await levels('old', 'new', '--config', 'none.yml')).toEqual(['safe'])
    expect(await levels('own', 'new', '--config', 'none.yml')).toEqual(['safe'])
    expect(await levels('old', 'new')).toEqual(['breaking'])
    writeFiles(folder, { 'waymark.yml': `${protecting('none')}plans: { shop: { path: plans/ } }\n` })
    expect(await levels('old', 'new')).toEqual(['safe'])
    expect(await levels('shop/old', 'shop/new')).toEqual(['safe'])
    expect(await levels('shop/old/all.yml', 'shop/new/all.yml')).toEqual(['safe'])
    expect(await levels('own', 'new')).toEqual(['breaking'])
    const missing = await runCli(['diff', 'old', 'new', '--config', 'nowhere.yml'], { cwd: folder })
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain('There is no config "nowhere.yml" here.')
    const comment = await runCli(['diff', 'old', 'new', '--format', 'markdown'], { cwd: folder })
    expect(comment.stdout).not.toContain('standard itself')
  })
})

describe('approve', () => {
  test('records the acceptance, which opens the merge; a different break still blocks', async () => {
    const repo = newRepo(files)
    repo.write({ 'tracking-plan/plan.yml': broken })
    const before = JSON.parse((await run(repo, 'check', '--format', 'json')).stdout) as {
      changes: { fingerprint: string }[]
    }
    const fingerprint = before.changes[0]?.fingerprint ?? ''
    const hostile = 'Agreed: "nobody" uses it\n# really'
    expect(await run(repo, 'approve', fingerprint, '--reason', hostile, '--who', 'Ada')).toMatchObject({
      status: 0,
    })
    const after = await run(repo, 'check', '--format', 'json')
    expect(after.status).toBe(0)
    expect(JSON.parse(after.stdout)).toMatchObject({
      summary: { breaking: 0, approved: 1 },
      changes: [{ approved: { by: 'record', who: 'Ada', reason: hostile } }],
    })
    repo.write({ 'tracking-plan/plan.yml': broken.replace('enum: [card]', 'enum: [cash]') })
    expect((await run(repo, 'check')).status).toBe(1)
  })

  test('a second approval brings the record up to date', async () => {
    const repo = newRepo(files)
    repo.write({ 'tracking-plan/plan.yml': broken })
    const { changes } = JSON.parse((await run(repo, 'check', '--format', 'json')).stdout) as {
      changes: { fingerprint: string }[]
    }
    const approve = (...more: string[]) => run(repo, 'approve', changes[0]?.fingerprint ?? '', ...more)
    await approve('--reason', 'First', '--until', '2027-01-31', '--who', 'Ada')
    const before = readFileSync(join(repo.dir, 'waymark-approvals.yml'), 'utf8')
    expect((await approve('--reason', 'Second: "#2"', '--until', '2027-02-28')).status).toBe(0)
    const after = readFileSync(join(repo.dir, 'waymark-approvals.yml'), 'utf8')
    expect(after.split('\n').length).toBe(before.split('\n').length)
    const approved = async (): Promise<unknown> =>
      (
        JSON.parse((await run(repo, 'check', '--format', 'json')).stdout) as {
          changes: { approved: unknown }[]
        }
      ).changes[0]?.approved
    expect(await approved()).toMatchObject({ by: 'record', reason: 'Second: "#2"' })
    expect((await approve('--reason', 'Third')).status).toBe(0)
    expect(readFileSync(join(repo.dir, 'waymark-approvals.yml'), 'utf8')).not.toContain('until')
    const late = await approve('--reason', 'Fourth', '--until', '2020-01-01')
    expect([late.status, late.stdout]).toEqual([2, ''])
    expect(await approved()).toMatchObject({ reason: 'Third' })
  })

  test('says that the text for the last major accepts no new one', async () => {
    const versioned = (version: string, type: string): string =>
      `events: { Paid: { version: ${version}, upgrade: Send a., properties: { a: { type: ${type} } } } }\n`
    const repo = newRepo({ 'tracking-plan/plan.yml': versioned('1.0.0', 'string') })
    repo.write({ 'tracking-plan/plan.yml': versioned('2.0.0', 'integer') })
    const { status, stdout } = await run(repo, 'check', '--format', 'markdown')
    expect(status).toBe(1)
    expect(stdout).toContain(
      'say under `upgrade:` what senders and readers must do, in the place of the text for the last major, as the version is already raised.',
    )
  })

  test('says that records do not count where they do not', async () => {
    const repo = newRepo({ ...files, 'waymark.yml': 'version: 1\ncompatibility: { accept: [label] }\n' })
    repo.write({ 'tracking-plan/plan.yml': broken })
    const { status, stdout, stderr } = await run(repo, 'approve', '12345678', '--reason', 'ok')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Records accept nothing here: `compatibility.accept`')
    expect(existsSync(join(repo.dir, 'waymark-approvals.yml'))).toBe(false)
  })

  test('refuses a fingerprint that nothing has, and lists those there are', async () => {
    const repo = newRepo(files)
    repo.write({ 'tracking-plan/plan.yml': broken })
    const { status, stderr } = await run(repo, 'approve', 'deadbeef', '--reason', 'x')
    expect(status).toBe(2)
    expect(stderr).toMatch(/There are:\n {2}[0-9a-f]{8} /)
  })

  test('adds at the end of the file and keeps its comments', async () => {
    const text = '# ours\napprovals:\n  - fingerprint: "01234567" # keep\n    reason: Long ago\n'
    const repo = newRepo({ ...files, 'waymark-approvals.yml': text })
    repo.write({ 'tracking-plan/plan.yml': broken })
    const { changes } = JSON.parse((await run(repo, 'check', '--format', 'json')).stdout) as {
      changes: { fingerprint: string }[]
    }
    await run(repo, 'approve', changes[0]?.fingerprint ?? '', '--reason', 'Fine', '--until', '2027-01-31')
    const written = readFileSync(join(repo.dir, 'waymark-approvals.yml'), 'utf8')
    expect(written.startsWith(text)).toBe(true)
    expect(written).toContain('until: "2027-01-31"')
  })
})

describe('init', () => {
  test('writes a plan that passes, keeps what is there, and is a starting point for check', async () => {
    const repo = newRepo({ 'waymark.yml': 'version: 1\n' })
    const { status, stdout, stderr } = await run(repo, 'init', '--forks')
    expect(status).toBe(0)
    expect(stdout).toContain('written  tracking-plan/events.yml')
    expect(stdout).toContain('written  .github/workflows/waymark-comment.yml')
    expect(stderr).toContain('kept     waymark.yml')
    expect(readFileSync(join(repo.dir, 'waymark.yml'), 'utf8')).toBe('version: 1\n')
    const plan = readFileSync(join(repo.dir, 'tracking-plan/plan.yml'), 'utf8')
    expect(plan).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/.*\/dist\/schemas\/plan\.schema\.json\n/,
    )
    expect(await run(repo, 'lint', '--fail-on', 'warning')).toMatchObject({ status: 0 })
    expect(await run(repo, 'check')).toMatchObject({ status: 0 })
    expect((await run(repo, 'init')).stdout).toBe('')
  })

  test.each([
    ['the default place', {}, 'tracking-plan/shop.yml', []],
    ['where the config has it', configAt('plans/shop'), 'plans/shop/all.yml', []],
    ['one file of the config', configAt('plan.yml'), 'plan.yml', []],
    ['one file that is named', {}, 'tracking-plan.yml', ['--plan', 'tracking-plan.yml']],
    ['a folder that is named', {}, 'plans/shop.yml', ['--plan', 'plans']],
  ])('leaves a plan alone that is there: %s', async (_, config, path, options) => {
    const repo = newRepo({ ...config, [path]: plan })
    const { status, stdout, stderr } = await run(repo, 'init', ...options)
    expect(status).toBe(0)
    expect(stdout).not.toMatch(/plan\.yml|events\.yml/)
    expect(stdout).toContain('written  .github/workflows/waymark.yml')
    expect(stderr).toContain('kept     ')
    expect(stderr).toContain('1. waymark lint')
    expect((await run(repo, 'lint')).stdout).not.toContain('already defined')
    expect(JSON.parse((await run(repo, 'lint', '--format', 'json')).stdout)).toMatchObject({
      plans: [{ events: 1 }],
    })
  })

  test('writes the first plan where the config has it, whatever the config is named', async () => {
    const repo = newRepo({
      'waymark.json': '{ "version": 1, "plans": { "shop": { "path": "plans/shop" } } }',
    })
    const { stdout } = await run(repo, 'init')
    expect(stdout).toContain('written  plans/shop/events.yml')
    expect(stdout).not.toMatch(/written {2}(waymark\.yml|tracking-plan)/)
    expect(await run(repo, 'lint', '--fail-on', 'warning')).toMatchObject({ status: 0 })
  })

  test('writes a first plan of one file where that is asked for', async () => {
    const repo = newRepo({})
    expect((await run(repo, 'init', '--plan', 'plan.yml')).stdout).toContain('written  plan.yml\n')
    expect(readFileSync(join(repo.dir, 'plan.yml'), 'utf8').match(/yaml-language-server/g)).toHaveLength(1)
    expect(await run(repo, 'lint', '--fail-on', 'warning')).toMatchObject({ status: 0 })
  })

  test('says when the config does not name the plan', async () => {
    const repo = newRepo({ ...files, 'waymark.yml': 'version: 1\n' })
    const { stderr } = await run(repo, 'init', '--plan', 'other')
    expect(stderr).toContain('1. Name other under `plans` in your config')
  })

  test('writes no plan where none can be', async () => {
    const { status, stdout, stderr } = await run(newRepo({}), 'init', '--plan', 'plans/*')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('"plans/*" is neither')
  })

  test('asks the owners by CODEOWNERS, without touching the rest of the file', async () => {
    const repo = newRepo({ ...files, CODEOWNERS: '* @acme/everybody\n' })
    await run(repo, 'init')
    const text = readFileSync(join(repo.dir, 'CODEOWNERS'), 'utf8')
    expect(text).toMatch(/^\* @acme\/everybody\n\n# Tracking plan/)
    expect(text).toContain('/tracking-plan/plan.yml @acme/checkout\n')
    expect(text).toContain('/waymark-approvals.yml @acme/checkout\n')
    await run(repo, 'init')
    expect(readFileSync(join(repo.dir, 'CODEOWNERS'), 'utf8')).toBe(text)
  })
})

describe('rules and explain', () => {
  test('rules says what is in force and where it comes from', async () => {
    const repo = newRepo({
      ...files,
      'waymark.yml': 'version: 1\nextends: [recommended, segment]\nrules: { kpi-required: error }\n',
    })
    const { stdout } = await run(repo, 'rules', '--format', 'json')
    const { rules } = JSON.parse(stdout) as { rules: { id: string; level: string; from: string }[] }
    expect(rules.find(rule => rule.id === 'kpi-required')).toMatchObject({
      level: 'error',
      from: 'waymark.yml',
    })
    expect(rules.find(rule => rule.id === 'event-name-case')).toMatchObject({ from: 'segment' })
    expect(rules.find(rule => rule.id === 'yaml-syntax')).toMatchObject({ level: 'error' })
  })

  test('rules of a preset, with the options that it sets', async () => {
    const { stdout } = await runCli(['rules', '--preset', 'segment', '--preset', 'strict'], {
      cwd: tempDir(),
    })
    expect(stdout).toMatch(/^ {2}event-name-pattern +error +strict /m)
    expect(stdout).toMatch(/^ +segment +framework: "object-action"$/m)
    expect(stdout).toMatch(/^ {2}name-charset +error +recommended /m)
  })

  test('rules of a preset that there is not', async () => {
    const { status, stderr } = await runCli(['rules', '--preset', 'segment', '--preset', 'snake'], {
      cwd: tempDir(),
    })
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/--preset takes one of .*snake-case.*; "snake"/),
    ])
  })

  test('explain shows a rule and a kind of change', async () => {
    expect((await runCli(['explain', 'event-name-case'], { cwd: tempDir() })).stdout).toMatch(
      /^# event-name-case\n/,
    )
    expect((await runCli(['explain', 'property-removed'], { cwd: tempDir() })).stdout).toMatch(
      /^# property-removed\n/,
    )
  })
})

describe('docs', () => {
  test('writes, says what changed, and --check agrees; then it does not', async () => {
    const repo = newRepo(files)
    expect((await run(repo, 'docs')).stdout).toMatch(
      /^docs\/tracking-plan: \d+ pages, \d+ files changed\.\n$/,
    )
    expect((await run(repo, 'docs')).stdout).toContain('0 files changed')
    expect(await run(repo, 'docs', '--check')).toMatchObject({ status: 0 })
    repo.write({ 'tracking-plan/plan.yml': broken })
    const stale = await run(repo, 'docs', '--check')
    expect(stale.status).toBe(1)
    expect(stale.stderr).toContain('docs/tracking-plan/events/order-completed.md')
  })

  test('never overwrites a file of somebody else', async () => {
    const repo = newRepo({ ...files, 'docs/tracking-plan/README.md': '# Ours\n' })
    const { status, stderr } = await run(repo, 'docs')
    expect(status).toBe(1)
    expect(stderr).toContain('docs/tracking-plan/README.md')
    expect(readFileSync(join(repo.dir, 'docs/tracking-plan/README.md'), 'utf8')).toBe('# Ours\n')
  })
})

describe('demo', () => {
  test('prints the comment and writes the documentation', async () => {
    const { status, stdout, stderr } = await runCli(['demo'], { cwd: tempDir() })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^### ❌ Blocked/)
    const home = /^ {2}(.*README\.md)$/m.exec(stderr)?.[1] ?? ''
    expect(readFileSync(home, 'utf8')).toContain('# Acme Shop tracking plan')
  })
})
