import { beforeAll, describe, expect, test } from 'vitest'
import { pullRequestEvent, pushEvent } from '../support/events.ts'
import { newOrigin, type Origin } from '../support/git.ts'
import { type GitHub, startGitHub } from '../support/github.ts'
import { tempDir, writeFiles } from '../support/temp.ts'
import { act, needsAct, runWorkflow } from '../support/workflow.ts'

const workflow = `
on: { pull_request: {}, push: {} }
jobs:
  tracking-plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with: { fetch-depth: 2, persist-credentials: false }
      - id: own
        uses: ./
      - id: other
        uses: acme/other@v1
        with:
          who: \${{ steps.own.outputs.who }}
          token: \${{ github.token }}
`

const own = {
  'package.json': '{}\n',
  'action.yml': 'name: own\noutputs: { who: { description: x } }\nruns: { using: node24, main: index.js }\n',
  'index.js': "require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'who=Ada\\n')\n",
}

const other = {
  'package.json': '{}\n',
  'action.yml':
    'name: other\ninputs: { who: { description: x }, token: { description: x } }\nruns: { using: node24, main: index.js }\n',
  'index.js': `
const { execFileSync } = require('child_process')
const { appendFileSync } = require('fs')
const env = process.env
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim()
console.log('parents', git('rev-parse', 'HEAD^1', 'HEAD^2').split('\\n').join(' '))
git('fetch', '--quiet', 'origin', 'main')
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Hello ' + env.INPUT_WHO + '\\n')
fetch(env.GITHUB_API_URL + '/repos/o/r/issues/1/comments', {
  method: 'POST', headers: { authorization: 'Bearer ' + env.INPUT_TOKEN }, body: JSON.stringify({ body: env.GITHUB_REF }),
}).then(reply => { process.exitCode = reply.ok ? 0 : 1 })
`,
}

describe.skipIf(act === null)(needsAct('workflows run by act'), () => {
  let github: GitHub
  let origin: Origin
  let actions: Record<string, string>

  beforeAll(async () => {
    github = await startGitHub()
    origin = newOrigin({ '.github/workflows/t.yml': workflow, ...own })
    origin.push('feature', 'A change', { 'x.txt': 'x' })
    origin.push('main', 'Main moves on', { 'y.txt': 'y' })
    await github.openPull({ head: 'feature' })
    const folder = tempDir('other')
    writeFiles(folder, other)
    actions = { 'acme/other': folder }
  })

  test('a pull request: checkout, outputs, summary, token and API', async () => {
    const commits = origin.pull(1, 'feature')
    const repo = origin.checkoutPull(1)
    const event = pullRequestEvent({ number: 1, ...commits })
    const run = await runWorkflow('.github/workflows/t.yml', event, { origin, repo, github, actions })
    expect(run.log).toContain(`checked out ${commits.merge}`)
    expect(run.log).toContain(`parents ${commits.base} ${commits.head}`)
    expect(run).toMatchObject({ status: 0, jobs: { 'tracking-plan': 'success' }, summary: '# Hello Ada\n' })
    expect(run.outputs['tracking-plan/own/who']).toBe('Ada')
    expect((await github.comments(1)).map(comment => comment.body)).toEqual(['refs/pull/1/merge'])
    expect(github.violations).toEqual([])
  })

  test('a read-only token fails the step, and the job with it', async () => {
    const commits = origin.pull(1, 'feature')
    const repo = origin.checkoutPull(1)
    const token = github.readOnlyToken
    const event = pullRequestEvent({ number: 1, ...commits, fork: true })
    const run = await runWorkflow('.github/workflows/t.yml', event, { origin, repo, github, token, actions })
    expect(run).toMatchObject({ status: 1, jobs: { 'tracking-plan': 'failure' } })
    expect(run.steps).toMatchObject({ 'tracking-plan/own': 'success', 'tracking-plan/other': 'failure' })
  })

  test('a push checks its branch out by name', async () => {
    const before = origin.bare.id('main')
    const after = origin.merge(1, 'feature')
    const repo = origin.checkoutBranch('main')
    const run = await runWorkflow('.github/workflows/t.yml', pushEvent({ before, after }), {
      origin,
      repo,
      github,
      actions,
    })
    expect(run.log).toContain(`checked out ${after}`)
    expect(run.status).toBe(0)
  })
})
