import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planHistory } from '../../src/docs/index.ts'
import { type Git, openGit } from '../../src/io/git.ts'
import { selectFiles } from '../../src/io/selection.ts'
import { readTree } from '../../src/io/tree.ts'
import { readPlan } from '../../src/plan/read.ts'
import { projectOf } from '../../src/project/load-check.ts'
import { openWorkplace, workTree } from '../../src/project/place.ts'
import { comparison, historyOf } from '../../src/project/plan-history.ts'
import { isUnreadable } from '../../src/report/unreadable.ts'
import { newRepo } from '../support/git.ts'

/** The law of history: read commit by commit, it comes to what comparing plans that were each read whole comes to. */
test('what a commit did not touch is not read again, and that makes no difference', async () => {
  const event = (name: string, properties: string): string =>
    `events:\n  ${name}:\n    properties:\n${properties}`
  const library = (type: string): string =>
    `plan: { name: Acme }\nproperties:\n  order_id: { type: ${type} }\n`
  const paid = event('Order Paid', '      order_id: { $ref: order_id }\n      total: { type: number }\n')
  const repo = newRepo({ 'tracking-plan/plan.yml': library('string'), 'tracking-plan/paid.yml': paid })
  const seen = event('Cart Seen', '      order_id: { $ref: order_id }\n')
  repo.commit('a new file', { 'tracking-plan/seen.yml': seen })
  repo.commit('what all lean on', { 'tracking-plan/plan.yml': library('integer') })
  repo.commit('an event of one file', {
    'tracking-plan/paid.yml': paid.replace('type: number', 'type: integer'),
  })
  repo.commit('unreadable', { 'tracking-plan/seen.yml': `${seen}  : [ {` })
  repo.commit('mended, with another name', {
    'tracking-plan/seen.yml': seen.replace('Cart Seen', 'Cart Viewed'),
  })
  repo.commit('moved', { 'tracking-plan/seen.yml': null, 'tracking-plan/deep/cart.yml': seen })
  repo.commit('gone', { 'tracking-plan/paid.yml': null })
  symlinkSync('plan.yml', join(repo.dir, 'tracking-plan/paid.yml'))
  repo.commit('a link in its place')
  repo.commit('none of it', {
    'tracking-plan/plan.yml': null,
    'tracking-plan/paid.yml': null,
    'tracking-plan/deep/cart.yml': null,
  })
  repo.commit('all of it again', {
    'tracking-plan/plan.yml': library('string'),
    'tracking-plan/paid.yml': paid,
  })

  const git = (await openGit(repo.dir)) as Git
  const { config } = await projectOf(workTree(await openWorkplace(repo.dir)), { configFile: null, plans: [] })
  const where = { id: 'tracking-plan', path: 'tracking-plan' }
  const request = { ...where, to: repo.id(), within: null, before: null, known: [], parsed: new Map() }
  const history = await historyOf(git, request, config)

  const commits = repo.git('log', '--reverse', '--format=%H%x09%cI%x09%an%x09%s').split('\n')
  const whole = await Promise.all(
    commits.map(async line => {
      const [sha = '', time = '', author = '', subject = ''] = line.split('\t')
      const files = await readTree(git, sha, selectFiles([where.path]))
      const plan = files.files.length === 0 ? null : readPlan({ ...where, files })
      return {
        sha,
        date: new Date(time).toISOString().replace('.000Z', 'Z'),
        author,
        subject,
        plan: plan?.plan ?? null,
      }
    }),
  )
  const readable = whole.filter(({ plan }) => !plan?.problems.some(isUnreadable))
  const told = await planHistory(readable, comparison(config))
  expect(told.length).toBeGreaterThan(5)
  expect(history.map(({ sha, date, changes }) => ({ sha, date, changes }))).toEqual(
    told.map(({ sha, date, changes }) => ({ sha, date, changes })),
  )
})
