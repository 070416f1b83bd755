import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, renameSync } from 'node:fs'
import { get, type IncomingMessage, request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newRepo, type Repo } from '../support/git.ts'
import { baseEnvironment, dist, runCli } from '../support/run.ts'
import { tempDir } from '../support/temp.ts'

const at = 'tracking-plan/plan.yml'
const plan = (events: string): string => `plan: { name: Acme Shop }\nevents:\n${events}`
const order = '  Order Completed: { description: A customer has paid. }\n'

interface Served {
  readonly url: URL
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  readonly log: () => string
}

async function serve(repo: Repo, ...args: string[]): Promise<Served> {
  const child = spawn(process.execPath, [join(dist, 'cli.js'), 'docs', '--serve', '--port', '0', ...args], {
    cwd: repo.dir,
    env: baseEnvironment(tempDir('home')),
    stdio: 'pipe',
  })
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', resolve)
    void ended.then(() => reject(new Error(log)))
  })
  return { url: new URL(url.trim()), child, ended, log: () => log }
}

/** Tells what the server says to open pages, one by one. */
async function listen(url: URL): Promise<() => Promise<string>> {
  const response = await new Promise<IncomingMessage>(resolve =>
    get(new URL('/.waymark/reload', url), resolve),
  )
  const said = response.setEncoding('utf8')[Symbol.asyncIterator]()
  return async () => String((await said.next()).value)
}

async function statusOf(url: URL, options: object): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, options, response => resolve(response.resume().statusCode ?? 0))
      .on('error', reject)
      .end()
  })
}

describe('docs --serve', () => {
  let repo: Repo
  let served: Served
  beforeEach(async () => {
    repo = newRepo({ [at]: plan(order) })
    served = await serve(repo)
  })
  afterEach(async () => {
    served.child.kill('SIGINT')
    await served.ended
  })
  const page = async (path: string): Promise<{ status: number; text: string; type: string | null }> => {
    const response = await fetch(new URL(path, served.url))
    const { status, headers } = response
    return { status, text: await response.text(), type: headers.get('content-type') }
  }

  test('shows the site as it will be published, and writes nothing', async () => {
    const home = await page('/')
    expect([home.status, home.type]).toEqual([200, 'text/html; charset=utf-8'])
    expect(home.text).toContain('Acme Shop')
    expect(home.text).toContain('<script src="/.waymark/reload.js"></script>')
    expect((await page('/.waymark/reload.js')).text).toContain("new EventSource('/.waymark/reload')")
    for (const path of ['events/', 'events', 'events/order-completed.html', 'events/order-completed?x=1'])
      expect(await page(path), path).toMatchObject({ status: 200 })
    expect((await page('assets/theme.css')).type).toBe('text/css; charset=utf-8')
    const missing = await page('events/none.html')
    expect(missing.status).toBe(404)
    expect(missing.text).toContain('href="/assets/theme.css"')
    expect((await page('/%ff')).status).toBe(404)
    expect((await page('/../../../etc/passwd')).status).toBe(404)
    for (const folder of ['docs', '_site']) expect(existsSync(join(repo.dir, folder)), folder).toBe(false)
  })

  test('makes it anew when the plan changes, and tells the open pages', async () => {
    const next = await listen(served.url)
    const first = await next()
    expect(first).toMatch(/^data: \d+\n\n$/)
    repo.write({ [at]: plan(`${order}  Cart Seen: { description: The cart was seen. }\n`) })
    expect(await next()).not.toBe(first)
    expect((await page('events/cart-seen.html')).status).toBe(200)

    // As editors do it: a new file in the place of the old one, and folders that were not there before.
    repo.write({ 'new.yml': plan(order) })
    renameSync(join(repo.dir, 'new.yml'), join(repo.dir, at))
    await next()
    expect((await page('events/cart-seen.html')).status).toBe(404)
    repo.write({ 'tracking-plan/growth/more/coupons.yml': 'events: { Coupon Applied: {} }\n' })
    await next()
    expect((await page('events/coupon-applied.html')).status).toBe(200)
    repo.write({ 'notes/events/order-completed.md': 'Ask Ada.\n' })
    await next()
    expect((await page('events/order-completed.html')).text).toContain('Ask Ada.')
  })

  test('a mistake on the way is told, and the next save mends it', async () => {
    const next = await listen(served.url)
    await next()
    repo.write({ 'waymark.yml': 'version: 7\n' })
    await next()
    expect(served.log()).toContain('waymark.yml:1:10')
    const told = (await page('/')).text
    expect(told).toMatch(/<pre class="waymark-notice" role="alert">waymark\.yml:1:10: /)
    const style = /<link rel="stylesheet" href="([^"]*)">\n<pre/.exec(told)?.[1] ?? ''
    expect(await page(style)).toMatchObject({ status: 200, type: 'text/css; charset=utf-8' })
    repo.write({ 'waymark.yml': 'version: 1\ndocs: { title: Ours }\n' })
    await next()
    const mended = (await page('/')).text
    expect(mended).toContain('<title>Ours</title>')
    expect(mended).not.toContain('waymark-notice')
  })

  test('a plan that cannot be read is told in the page, as data; the pages stay as they were', async () => {
    const next = await listen(served.url)
    await next()
    repo.write({ [at]: plan(`${order}  "</pre><script>": [ {\n`) })
    await next()
    const told = (await page('events/order-completed.html')).text
    expect(told).toMatch(/role="alert">tracking-plan\/plan\.yml:\d: /)
    expect(told).toContain('A customer has paid.')
    repo.write({ [at]: plan(order) })
    await next()
    expect((await page('/')).text).not.toContain('waymark-notice')
  })

  test('a mistake in a plan is told in the page, and the rest of it is shown', async () => {
    const next = await listen(served.url)
    await next()
    repo.write({ [at]: plan(`${order}  Cart Seen: { descripton: The cart was seen. }\n`) })
    await next()
    const told = (await page('events/cart-seen.html')).text
    expect(told).toMatch(/role="alert">tracking-plan\/plan\.yml:4: [^<]*descripton/)
    repo.write({ [at]: plan(`${order}  Cart Seen: { description: The cart was seen. }\n`) })
    await next()
    expect((await page('events/cart-seen.html')).text).not.toContain('waymark-notice')
  })

  test('what the config names only later is looked at too', async () => {
    const next = await listen(served.url)
    await next()
    const other = plan('  Cart Seen: { description: The cart was seen. }\n')
    repo.write({ 'plans/shop/plan.yml': other, 'waymark.yml': 'plans: { shop: { path: plans/shop } }\n' })
    await next()
    expect((await page('events/cart-seen.html')).text).toContain('The cart was seen.')
    repo.write({ 'plans/shop/plan.yml': other.replace('was seen', 'was shown') })
    await next()
    expect((await page('events/cart-seen.html')).text).toContain('The cart was shown.')
  })

  test('answers to this machine alone', async () => {
    expect(served.url.hostname).toBe('127.0.0.1')
    expect(await statusOf(served.url, { headers: { host: 'evil.example' } })).toBe(403)
    expect(await statusOf(served.url, { headers: { host: `localhost:${served.url.port}` } })).toBe(200)
    expect(await statusOf(served.url, { method: 'POST' })).toBe(405)
    const others = Object.values(networkInterfaces()).flatMap(each => each ?? [])
    for (const { address } of others.filter(each => each.family === 'IPv4' && !each.internal))
      await expect(fetch(`http://${address}:${served.url.port}/`)).rejects.toThrow()
  })

  test('a port that is taken is told, with what to do', async () => {
    const { status, stderr } = await runCli(['docs', '--serve', '--port', served.url.port], { cwd: repo.dir })
    expect(status).toBe(2)
    expect(stderr).toContain(`Port ${served.url.port} is in use. Name another with \`--port\``)
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it, also while pages are open', async signal => {
  const { url, child, ended } = await serve(newRepo({ [at]: plan(order) }))
  const next = await listen(url)
  await next()
  child.kill(signal)
  expect(await ended).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
})

test.each([
  [['--serve', '--check'], 'leave the other option out'],
  [['--serve', '--site-dir', 'x'], 'leave the other option out'],
  [['--serve', '--port', 'x'], '--port takes a number'],
  [['--serve', '--port', '70000'], '--port takes a number'],
  [['--serve', '--plan', 'nothing', '--port', '0'], 'no tracking plan'],
])('%j is bad usage', async (args, words) => {
  const { status, stderr } = await runCli(['docs', ...args], { cwd: newRepo({ [at]: plan(order) }).dir })
  expect([status, stderr.includes(words)]).toEqual([2, true])
})
