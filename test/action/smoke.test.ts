import { test } from 'vitest'
import { pullRequestEvent } from '../support/events.ts'
import { newOrigin } from '../support/git.ts'
import { startGitHub } from '../support/github.ts'
import { runAction } from '../support/run.ts'
import { breaking, shop } from './shop.ts'
test('smoke', async () => {
  const github = await startGitHub()
  const origin = newOrigin(shop)
  origin.push('feature', 'x', breaking)
  await github.mirror(origin.work, 'feature')
  const number = await github.openPull({ head: 'feature' })
  const commits = origin.pull(number, 'feature')
  const t = Date.now()
  const run = await runAction({ dist: '/tmp/dist-action/dist/action.js', cwd: origin.checkoutPull(number).dir, event: pullRequestEvent({ number, ...commits }), github })
  console.log(Date.now() - t, run.status, run.stderr, run.stdout, run.outputs, run.losses)
  console.log((await github.comments(number)).map(c => c.body))
  console.log(github.exchanges.map(e => `${e.method} ${e.url} ${e.status}`), github.violations)
  origin.push('feature', 'x', shop)
  await github.mirror(origin.work, 'feature')
  const c2 = origin.pull(number, 'feature')
  const pr = await (await fetch(`${github.url}/repos/o/r/pulls/${number}`, {headers: {authorization: `Bearer ${github.token}`}})).json() as {head: {sha: string}}
  console.log(c2.head, pr.head.sha)
})
