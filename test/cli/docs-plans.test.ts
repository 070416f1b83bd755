import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newRepo } from '../support/git.ts'
import { runCli } from '../support/run.ts'

test('several plans have one site: each with its pages, all in the explorer, the feed and the catalogue', async () => {
  const repo = newRepo({
    'waymark.yml':
      'plans: { shop: { path: shop }, app: { path: app } }\ndocs: { title: Acme, url: "https://x.example/" }\n',
    'shop/plan.yml': 'plan: { name: Shop }\nevents: { Order Paid: { description: Paid. } }\n',
    'app/plan.yml': 'plan: { name: App }\nevents: { App Opened: { description: Opened. } }\n',
  })
  repo.commit('Say it better (#2)', {
    'app/plan.yml': 'plan: { name: App }\nevents: { App Opened: { description: Opened now. } }\n',
  })
  const run = await runCli(['docs', '--site-dir', 'public'], { cwd: repo.dir })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  const read = (path: string): string => readFileSync(join(repo.dir, 'public', path), 'utf8')
  for (const list of ['shop/events/index.html', 'app/events/index.html'])
    expect(read('explore.html')).toContain(`href="${list}"`)
  expect(read('app/events/app-opened.html')).toContain('Opened now.')
  const titles = [...read('feed.xml').matchAll(/<title>([^<]*)<\/title>/g)].map(match => match[1])
  expect(titles.slice(0, 2)).toEqual(['Acme', 'App: Say it better'])
  expect(titles.slice(2).sort()).toEqual(['App: First commit', 'Shop: First commit'])
  const ids = [...read('feed.xml').matchAll(/<id>([^<]*)<\/id>/g)].map(match => match[1])
  expect(new Set(ids).size).toBe(ids.length)
  for (const name of ['Order Paid', 'App Opened']) expect(read('catalog.json')).toContain(name)
  expect(await runCli(['docs', '--site-dir', 'public', '--check'], { cwd: repo.dir })).toMatchObject({
    status: 0,
  })
})
