import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pullRequestEvent } from '../support/events.ts'
import { newOrigin } from '../support/git.ts'
import { runAction, runCli } from '../support/run.ts'
import { readFileCommands, readOutput } from '../support/runner.ts'
import { tempDir, writeFiles } from '../support/temp.ts'

describe('the port of the runner’s rules', () => {
  test('a command starts a line after blanks, or stands in brackets anywhere', () => {
    const { commands, log } = readOutput(
      'x\n  ::notice file=a%2Cb.yml,line=3::one%0Atwo%25%3A\nevent ##[error]three\rplain :: text\n::nope::x\n',
    )
    expect(commands).toEqual([
      { name: 'notice', properties: { file: 'a,b.yml', line: '3' }, data: 'one\ntwo%%3A' },
      { name: 'error', properties: {}, data: 'three' },
    ])
    expect(log).toEqual(['x', 'plain :: text', '::nope::x'])
  })

  test('nothing is a command between stop-commands and its token', () => {
    const { annotations, log } = readOutput('::stop-commands::t0k\n::error::no\n::t0k::\n::error::yes\n')
    expect(annotations.map(annotation => annotation.message)).toEqual(['yes'])
    expect(log).toEqual(['::error::no'])
  })

  test('ten annotations of a level are kept, and 4,096 characters of each', () => {
    const lines = Array.from({ length: 11 }, (_, index) => `::error::${index}`)
    const { annotations, losses } = readOutput([...lines, `::warning::${'x'.repeat(5000)}`].join('\n'))
    expect(annotations.filter(annotation => annotation.level === 'error')).toHaveLength(10)
    expect(annotations.at(-1)?.message).toHaveLength(4096)
    expect(losses).toEqual(['more than 10 annotations of level error', 'an annotation of 5000 characters'])
  })

  test('columns are dropped where an annotation spans lines', () => {
    const [one, two] = readOutput(
      '::error line=1,endLine=1,col=2,endColumn=3::a\n::error line=1,endLine=2,col=2::b',
    ).annotations
    expect(one).toMatchObject({ line: 1, endLine: 1, column: 2, endColumn: 3, file: null, title: null })
    expect(two).toMatchObject({ line: 1, endLine: 2, column: null, endColumn: null })
  })

  test('values of one line and of several', () => {
    expect(readFileCommands('a=1=2\nb<<END\nx\na=3\nEND\n')).toEqual({ a: '1=2', b: 'x\na=3' })
    expect(() => readFileCommands('no value\n')).toThrow('refuses')
    expect(() => readFileCommands('b<<END\nx\n')).toThrow('no end')
  })
})

const source = `
import { appendFileSync } from 'node:fs'
const env = process.env
appendFileSync(env.GITHUB_OUTPUT, 'verdict=fail\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, env.BIG ? 'x'.repeat(1024 * 1024 + 1) : '# Hello')
console.log('::error file=a.yml,line=3::bad')
console.log(JSON.stringify({ token: env['INPUT_GITHUB-TOKEN'], plan: env['INPUT_PLAN'], ref: env.GITHUB_REF, cwd: process.cwd(), args: process.argv.slice(2) }))
process.exitCode = 1
`

test('runAction gives a step what the runner gives, and reads what it leaves', async () => {
  const dir = tempDir()
  writeFiles(dir, { 'action.mjs': source })
  const script = join(dir, 'action.mjs')
  const origin = newOrigin({ 'a.yml': 'x' })
  origin.push('feature', 'change', { 'a.yml': 'y' })
  const event = pullRequestEvent({ number: 3, ...origin.pull(3, 'feature') })
  const { dir: cwd } = origin.checkoutPull(3)
  const github = { url: 'http://127.0.0.1:9', token: 't0k' }
  const run = await runAction({ script, cwd, event, github, inputs: { plan: 'plans' } })
  expect(run).toMatchObject({
    status: 1,
    stderr: '',
    outputs: { verdict: 'fail' },
    summary: '# Hello',
    losses: [],
  })
  expect(run.annotations).toMatchObject([{ level: 'error', file: 'a.yml', line: 3, message: 'bad' }])
  expect(JSON.parse(run.log[0]!)).toEqual({
    token: 't0k',
    plan: 'plans',
    ref: 'refs/pull/3/merge',
    cwd,
    args: [],
  })
  const big = await runAction({ script, cwd, event, env: { BIG: '1' } })
  expect(big).toMatchObject({ summary: '', losses: ['the summary'] })
})

test('runCli passes arguments, standard input and nothing of the developer’s', async () => {
  const dir = tempDir()
  const text =
    "import { stdin } from 'node:process'; let s = ''; for await (const c of stdin) s += c; console.log(s, process.argv[2], process.env.HOME === process.cwd(), process.env.GITHUB_ACTIONS)"
  writeFiles(dir, { 'cli.mjs': text })
  const run = await runCli(['--help'], { cwd: dir, script: join(dir, 'cli.mjs'), input: 'in' })
  expect(run).toEqual({ status: 0, stdout: 'in --help false undefined\n', stderr: '' })
})
