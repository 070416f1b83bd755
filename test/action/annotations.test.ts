import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { pullRequestEvent } from '../support/events.ts'
import { newOrigin } from '../support/git.ts'
import { type ActionResult, dist, runAction } from '../support/run.ts'
import type { Files } from '../support/temp.ts'
import { breaking, edited, shop } from './shop.ts'

/** Runs the check of a pull request without GitHub's API. */
function check(
  before: Files,
  after: Files,
  options: { readonly inputs?: Record<string, string>; readonly env?: Record<string, string> } = {},
): Promise<ActionResult> {
  const origin = newOrigin(before)
  origin.push('feature', 'A change', after)
  const event = pullRequestEvent({ number: 1, ...origin.pull(1, 'feature') })
  const cwd = origin.checkoutPull(1).dir
  return runAction({ cwd, event, inputs: { 'github-token': '', ...options.inputs }, env: options.env ?? {} })
}

const titles = (run: ActionResult, level: string): (string | null)[] =>
  run.annotations.filter(annotation => annotation.level === level).map(annotation => annotation.title)

test('the nine most important errors are shown at their lines, and the rest is counted', async () => {
  const names = Array.from({ length: 14 }, (_, index) => `  wrongName${index}: { description: Too short. }\n`)
  const after = edited(['currency: { type: string,', 'currency: { type: string, required: true,'])
  const text = `${after['tracking-plan/checkout.yml']}${names.join('')}`
  const run = await check(shop, { 'tracking-plan/checkout.yml': text, 'waymark.yml': null })
  expect(run).toMatchObject({ status: 1, stderr: '', losses: [] })
  const errors = run.annotations.filter(annotation => annotation.level === 'error')
  expect(errors.length).toBeLessThanOrEqual(10)
  expect(errors[0]).toMatchObject({
    title: 'Breaking change',
    file: 'tracking-plan/checkout.yml',
    line: 24,
    column: 7,
  })
  expect(errors.at(-1)).toMatchObject({ title: 'Tracking plan', file: null })
  expect(titles(run, 'notice')).toContain('More in the full report')
})

test('what was removed is shown at what is left of it', async () => {
  const run = await check(
    shop,
    edited(
      ['      total: { type: number, required: true, description: What the customer pays. }\n', ''],
      ['total: 27.5, ', ''],
    ),
  )
  const [removed] = run.annotations
  expect(removed).toMatchObject({ title: 'Breaking change', file: 'tracking-plan/checkout.yml', line: 13 })
  expect(removed?.message).toContain('On main it is at tracking-plan/checkout.yml:23.')
})

test('annotations can be turned off, and what fails the run chosen', async () => {
  const run = await check(shop, breaking, { inputs: { annotations: 'false', 'fail-on': 'never' } })
  expect(run).toMatchObject({ status: 0, annotations: [], outputs: { verdict: 'fail' } })
  expect(run.summary).toContain('would be blocked')
  const wrong = await check(shop, breaking, { inputs: { 'fail-on': 'sometimes' } })
  expect(wrong).toMatchObject({
    status: 2,
    annotations: [{ message: expect.stringContaining('`fail-on` takes one of') }],
  })
})

test('the report at report-path is valid by the published schema, and outputs are small scalars', async () => {
  const run = await check(shop, breaking)
  const report = JSON.parse(readFileSync(run.outputs['report-path'] ?? '', 'utf8')) as { verdict: string }
  const ajv = new Ajv2020({ strict: false })
  formats.default(ajv)
  const schema = JSON.parse(readFileSync(join(dist, 'schemas/report.schema.json'), 'utf8')) as object
  expect(ajv.validate(schema, report), JSON.stringify(ajv.errors)).toBe(true)
  expect(run.outputs).toMatchObject({
    verdict: report.verdict,
    'breaking-count': '1',
    'error-count': expect.any(String),
    'warning-count': '0',
    'risky-count': '0',
  })
})

test('names and texts of a plan start no workflow command, whatever they hold', async () => {
  const evil = [
    '::add-mask::plan',
    '  ::error file=x::pwned',
    '##[error]pwned',
    'x ##[add-mask]plan',
    'a%0A::set-output name=verdict::pass',
    'b\\n::stop-commands::token',
    'c\\r::error::pwned',
    'd\\u2028::error::pwned',
    'e\\u0085::error::pwned',
    '\\e[31m::error::pwned',
  ]
  const events = evil.map((name, index) => {
    const words = `"${name}"`
    return `  ${words}:\n    description: ${words}\n    owner: ${words}\n    trigger: ${words}\n    properties: { ${words}: { type: string, description: ${words} }, p${index}: { type: ${words} } }\n`
  })
  const run = await check(shop, {
    'tracking-plan/evil.yml': `events:\n${events.join('')}`,
    'tracking-plan/::error::x.yml': 'events: { a: 1 }\n',
  })
  expect(run).toMatchObject({ status: 1, losses: [] })
  expect(new Set(run.commands.map(command => command.name))).toEqual(new Set(['error', 'warning', 'notice']))
  expect(
    run.stdout
      .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
      .filter(line => /^\s*::(?!error |warning |notice )/.test(line)),
  ).toEqual([])
  const injected = run.annotations.filter(({ message, title }) => message === 'pwned' || title === null)
  expect(injected).toEqual([])
  expect(run.outputs['verdict']).toBe('fail')
})

test('a summary of thousands of findings stays below what GitHub takes', async () => {
  const events = Array.from(
    { length: 1000 },
    (_, index) => `  someEvent${index}: { description: ${'x'.repeat(300)} }\n`,
  )
  const run = await check(shop, { 'tracking-plan/many.yml': `events:\n${events.join('')}` })
  expect(run.losses).toEqual([])
  expect(run.summary.length).toBeGreaterThan(1000)
})

test('paths are from the workspace: below it, in a folder of it, and with the plan in a folder of the repository', async () => {
  const inside = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`apps/shop/${path}`, text]))
  const run = await check(inside(shop), inside(breaking), { inputs: { 'working-directory': 'apps/shop' } })
  expect(run.annotations[0]?.file).toBe('apps/shop/tracking-plan/checkout.yml')

  const origin = newOrigin(shop)
  origin.push('feature', 'A break', breaking)
  const event = pullRequestEvent({ number: 1, ...origin.pull(1, 'feature') })
  const { dir } = origin.checkoutPull(1)
  const [, workspace = '', folder = ''] = /^(.*)\/([^/]+)$/.exec(dir) ?? []
  const inputs = { 'github-token': '', 'working-directory': folder }
  const moved = await runAction({ cwd: workspace, event, inputs })
  expect(moved.annotations[0]?.file).toBe(`${folder}/tracking-plan/checkout.yml`)
  const missing = await check(shop, breaking, { inputs: { 'working-directory': 'nowhere' } })
  expect(missing).toMatchObject({
    status: 2,
    annotations: [{ message: expect.stringContaining('working-directory') }],
  })
})

test('a symlink in the plan is not followed, and a broken file fails every run', async () => {
  const origin = newOrigin(shop)
  origin.work.git('checkout', '--quiet', '-b', 'feature')
  const id = origin.work.pipe('/etc/passwd', 'hash-object', '-w', '--stdin')
  origin.work.git('update-index', '--add', '--cacheinfo', `120000,${id},tracking-plan/link.yml`)
  origin.work.git('commit', '--quiet', '-m', 'A link')
  origin.work.git('push', '--quiet', 'origin', 'feature')
  const event = pullRequestEvent({ number: 1, ...origin.pull(1, 'feature') })
  const run = await runAction({
    cwd: origin.checkoutPull(1).dir,
    event,
    inputs: { 'github-token': '', 'fail-on': 'never' },
  })
  expect(run.status).toBe(1)
  expect(run.log.join('\n')).toContain('tracking-plan/link.yml')
  const everything = run.stdout + run.summary + readFileSync(run.outputs['report-path'] ?? '', 'utf8')
  expect(everything).not.toContain('root:')

  const broken = await check(
    shop,
    { 'tracking-plan/more.yml': 'events: {\n' },
    { inputs: { 'fail-on': 'never' } },
  )
  expect(broken.status).toBe(1)
  expect(broken.annotations[0]).toMatchObject({ level: 'error', file: 'tracking-plan/more.yml' })
  expect(broken.annotations.at(-1)).toMatchObject({ title: 'Tracking plan' })
})
