import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { plan } from '../docs/plan.ts'
import { tempDir, writeFiles } from '../support/temp.ts'
import { browser, inBrowser, open, type Page, serve, type View } from './browser.ts'
import { kindsOf, shop, shopHistory, siteOf } from './sites.ts'

const files = siteOf(shop(), await shopHistory())
const kinds: [kind: string, path: string][] = [
  ...kindsOf(files),
  ['a draft', 'events/loyalty-points-earned.html'],
  ['a deprecated event', 'events/payment-details-submitted.html'],
  ['a page that is an event', 'events/home.html'],
]
const missing = /Failed to load resource.*404/

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** What breaks WCAG 2.2 A or AA, as far as a machine can tell. */
async function violations(page: Page): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source)
  const tags = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ${tags} }).then(({ violations }) => violations)`,
  )
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}: ${node.failureSummary}`))
}

interface Focus {
  readonly place: string
  readonly outline: boolean
  readonly top: boolean
}

/** What has the focus: whether that shows, and whether it is in sight, under nothing else. */
const FOCUS = `(() => {
  const now = document.activeElement
  if (now === document.body) return { place: 'body' }
  const all = [...document.querySelectorAll('*')]
  const { left, top, width, height } = now.getClientRects()[0]
  const under = document.elementFromPoint(left + Math.min(width / 2, 20), Math.min(top + height / 2, top + 20))
  const { outlineStyle, outlineWidth } = getComputedStyle(now)
  return {
    place: all.indexOf(now) + ' ' + now.outerHTML.slice(0, 80),
    outline: outlineStyle !== 'none' && outlineWidth !== '0px',
    top: now.contains(under) || under?.contains(now) === true && under !== document.documentElement,
  }
})()`

const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
const views: [string, View][] = [
  ['on a screen', {}],
  ['on a dark screen', { scheme: 'dark' }],
  ['on a phone', { width: 390 }],
  ['on a dark phone', { width: 390, scheme: 'dark' }],
]

describe.skipIf(browser === null)(`every kind of page, ${inBrowser}`, () => {
  let base = ''
  let several = ''
  beforeAll(async () => {
    base = await serve(files)
    several = await serve(siteOf([shop(), { ...plan([]), id: 'empty' }]))
  })

  it('is one of many', () => {
    expect(kinds.length).toBeGreaterThan(20)
  })

  it.each(views)('is accessible, fits, and asks no other host %s', async (_, view) => {
    const { page, outside, errors } = await open(base, view)
    for (const [kind, path] of kinds) {
      await page.goto(base + path, { waitUntil: kind === 'explore' ? 'networkidle' : 'load' })
      expect(await violations(page), kind).toEqual([])
      expect(await page.evaluate(overflow), kind).toBe(0)
    }
    expect(outside).toEqual([])
    expect(errors.filter(error => !missing.test(error))).toEqual([])
  })

  it.each(views)('is accessible above several plans, and where an old name leads on, %s', async (_, view) => {
    const { page } = await open(several, view)
    for (const path of ['index.html', 'explore.html', 'empty/index.html', 'empty/health.html']) {
      await page.goto(several + path, { waitUntil: path === 'explore.html' ? 'networkidle' : 'load' })
      expect(await violations(page), path).toEqual([])
      expect(await page.evaluate(overflow), path).toBe(0)
    }
    // The script would have led on before anything could be looked at.
    await page.route('**/moved.js', route => route.abort())
    await page.goto(`${base}events/order-done.html`)
    expect(await page.locator('h1').textContent()).toBe('Order Done')
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(overflow)).toBe(0)
  })

  it.each(views)('is accessible while something is looked up %s', async (_, view) => {
    const { page } = await open(base, view)
    await page.goto(`${base}events/order-completed.html`)
    await page.getByRole('searchbox').fill('ordr comp')
    await page.locator('.hits a').first().waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(overflow)).toBe(0)
    await page.getByRole('searchbox').fill('xyzzy')
    await page.getByText('Nothing found.').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('is accessible where the explorer has nothing to show', async () => {
    const { page } = await open(base, { width: 390 })
    await page.goto(`${base}explore.html?q=xyzzy`)
    await page.getByText('Nothing fits').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('has wide pictures that scroll in their own box, show that they go on, and are whole on paper', async () => {
    const { page } = await open(base, { width: 390 })
    await page.goto(`${base}value-model.html`, { waitUntil: 'networkidle' })
    const hidden = "(box => box.scrollWidth - box.clientWidth)(document.querySelector('.picture'))"
    expect(await page.evaluate(hidden)).toBeGreaterThan(100)
    await page.getByRole('group', { name: 'Picture' }).first().press('ArrowRight')
    await expect.poll(() => page.evaluate("document.querySelector('.picture').scrollLeft")).toBeGreaterThan(0)
    const background = "getComputedStyle(document.querySelector('.picture'))"
    expect(await page.evaluate(`${background}.backgroundAttachment`)).toBe(
      'local, local, scroll, scroll, scroll',
    )
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(hidden)).toBe(0)
    expect(await page.evaluate(`${background}.backgroundImage`)).toBe('none')
  })

  it('reads the same without script, under a sub-path', async () => {
    const { page, outside } = await open(base, { script: false, width: 390 })
    for (const [kind, path] of kinds.filter(([kind]) => kind !== 'explore')) {
      await page.goto(base + path)
      expect((await page.locator('main').textContent())?.length, kind).toBeGreaterThan(40)
    }
    await page.goto(base)
    await page.getByRole('link', { name: 'Events', exact: true }).first().click()
    await page.locator('main').getByRole('link', { name: 'Order Completed', exact: true }).first().click()
    expect(page.url()).toBe(`${base}events/order-completed.html`)
    // Each snippet is there, not only the one of the first tab.
    expect(await page.locator('main pre').evaluateAll(blocks => blocks.length)).toBeGreaterThan(2)
    expect(await page.getByRole('tab').count()).toBe(0)
    await page.goto(`${base}explore.html`)
    await page.locator('main').getByRole('link', { name: 'all events' }).click()
    expect(page.url()).toBe(`${base}events/index.html`)
    expect(outside).toEqual([])
  })

  it('reads from a folder, with its style', async () => {
    const folder = tempDir('site')
    writeFiles(folder, Object.fromEntries(files))
    const root = pathToFileURL(`${folder}/`).href
    const { page, outside } = await open(root, { script: false })
    await page.goto(`${root}index.html`)
    expect(await page.evaluate("getComputedStyle(document.querySelector('header')).borderTopWidth")).toBe(
      '3px',
    )
    await page.getByRole('link', { name: 'KPIs', exact: true }).first().click()
    await page.locator('main').getByRole('link', { name: 'Revenue', exact: true }).first().click()
    expect(page.url()).toBe(`${root}kpis/revenue.html`)
    expect(outside).toEqual([])
  })

  it('can be used with the keyboard alone', async () => {
    const { page } = await open(base)
    await page.goto(`${base}events/order-completed.html`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
    await page.getByRole('tab').first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { selected: true }).first().textContent()).toBe('web')
    await page.keyboard.press('/')
    await page.keyboard.type('coupn aplied')
    await page.locator('.hits a').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${base}events/coupon-applied.html`)
  })

  it('shows where the keyboard is, on everything that can be used', async () => {
    const { page } = await open(base)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`${base}events/order-completed.html`, { waitUntil: 'networkidle' })
    const seen = await page.evaluate<number>(
      `[...document.querySelectorAll('a[href], button, input, [tabindex="0"]')].filter(each => each.checkVisibility()).length`,
    )
    const places = new Set<string>()
    for (let step = 0; step < seen + 1; step += 1) {
      await page.keyboard.press('Tab')
      const { place, outline, top } = await page.evaluate<Focus>(FOCUS)
      if (place === 'body') break
      places.add(place)
      expect(outline, place).toBe(true)
      expect(top, place).toBe(true)
    }
    // The tab that is not chosen is reached by an arrow key.
    expect(places.size).toBe(seen - (await page.locator('[role="tab"][tabindex="-1"]').count()))
  })

  it('moves nothing for who wants it still', async () => {
    const behaviour = 'getComputedStyle(document.documentElement).scrollBehavior'
    const { page } = await open(base)
    await page.goto(base)
    expect(await page.evaluate(behaviour)).toBe('smooth')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await page.evaluate(behaviour)).toBe('auto')
    expect(await page.evaluate('document.getAnimations().length')).toBe(0)
  })

  it('is whole on paper, and black on white', async () => {
    const { page } = await open(base, { scheme: 'dark' })
    await page.goto(`${base}events/order-completed.html`, { waitUntil: 'networkidle' })
    await page.emulateMedia({ media: 'print' })
    const shown = async (what: string): Promise<number> =>
      page.locator(what).filter({ visible: true }).count()
    expect(await shown('header, nav, aside, button, .here')).toBe(0)
    expect(await shown('[role="tabpanel"]')).toBe(await page.locator('[role="tabpanel"]').count())
    const style = (what: string, key: string): Promise<string> =>
      page.evaluate(`getComputedStyle(document.querySelector('${what}')).${key}`)
    expect(await style('html', 'color')).toBe('rgb(0, 0, 0)')
    expect(await style('html', 'backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await style('pre', 'maxHeight')).toBe('none')
  })

  it('can be linked to, section by section and property by property', async () => {
    const { page } = await open(base)
    await page.goto(`${base}events/order-completed.html`)
    await page.getByRole('link', { name: 'Link to gift_note' }).click()
    expect(new URL(page.url()).hash).toBe('#prop-gift-note')
    await page.getByRole('link', { name: 'Link to Example' }).click()
    expect(new URL(page.url()).hash).toBe('#s-example')
    const here = page.locator('aside [aria-current]')
    await here.filter({ hasText: /^Example$/ }).waitFor()
    expect(await here.count()).toBe(1)
  })

  it('keeps the colours that the reader chose', async () => {
    const { page } = await open(base)
    await page.goto(base)
    const back = 'getComputedStyle(document.documentElement).backgroundColor'
    const light = await page.evaluate(back)
    await page.getByRole('button', { name: 'Use dark colours' }).click()
    const dark = await page.evaluate(back)
    expect(dark).not.toBe(light)
    await page.goto(`${base}health.html`)
    expect(await page.evaluate(back)).toBe(dark)
  })

  it('is light: an event in four requests', async () => {
    const { page, asked } = await open(base)
    await page.goto(`${base}events/signed-up.html`, { waitUntil: 'networkidle' })
    const paths = [...new Set(asked.map(url => url.slice(base.length)))]
    expect(paths.length).toBeLessThanOrEqual(4)
    const zipped = (path: string): number => gzipSync(files.get(path)!).length
    const around = paths
      .filter(path => path.startsWith('assets/'))
      .reduce((sum, path) => sum + zipped(path), 0)
    const sizes = [...files.keys()]
      .filter(path => files.get(path)!.includes('data-kind="event"'))
      .map(path => around + zipped(path))
      .sort((a, b) => a - b)
    expect(sizes.length).toBeGreaterThan(50)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(10_240)
  })
})
