import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { browser, inBrowser, open, type Page, serve } from './browser.ts'
import { shop, siteOf } from './sites.ts'

const files = siteOf(shop())

describe.skipIf(browser === null)(`the search, ${inBrowser}`, () => {
  let base = ''
  let page: Page
  beforeAll(async () => {
    base = await serve(files)
    page = (await open(base)).page
    await page.goto(`${base}events/order-completed.html`)
  })

  const first = async (query: string): Promise<string> => {
    await page.getByRole('searchbox').fill('')
    await page.getByRole('searchbox').fill(query)
    const hit = page.locator('.hits li:first-child a b')
    await hit.waitFor()
    return (await hit.textContent()) ?? ''
  }

  it.each([
    ['its name', 'Order Completed', 'Order Completed'],
    ['its name in snake case', 'order_completed', 'Order Completed'],
    ['two letters swapped', 'Ordre Completed', 'Order Completed'],
    ['the beginnings of its words', 'order comp', 'Order Completed'],
    ['a letter left out', 'Copon Applied', 'Coupon Applied'],
    ['the key of a property', 'currency', 'currency'],
    ['the key of a property in another case', 'orderId', 'order_id'],
    ['a property that only it has', 'gift_note', 'Order Completed'],
  ])('finds first by %s', async (_, query, name) => {
    expect(await first(query)).toBe(name)
  })

  it('tells kind, owner and status of what it finds', async () => {
    await first('Order Completed')
    const hit = page.locator('.hits li:first-child')
    expect(await hit.textContent()).toContain('Checkout team')
    expect(await hit.locator('.pill').textContent()).toBe('event')
    await first('Payment Details Submitted')
    expect(await hit.locator('.badge').textContent()).toBe('deprecated')
  })

  it('opens what is found, from any folder', async () => {
    await first('Refund rate')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${base}kpis/refund-rate.html`)
    await page.goto(`${base}no/such/page.html`)
    // The page for what is not there knows the site's own address only.
    expect(await page.locator('h1').textContent()).toBe('This page is not here')
  })
})

describe.skipIf(browser === null)(`the explorer, ${inBrowser}`, () => {
  let base = ''
  beforeAll(async () => {
    base = await serve(files)
  })

  const catalog = JSON.parse(files.get('catalog.json')!) as {
    items: { kind: string; name: string; owner?: string; status?: string; destinations?: string[] }[]
  }
  const owned = catalog.items.filter(item => item.kind === 'event' && item.owner === 'Checkout team')

  const explore = async (query = ''): Promise<Page> => {
    const { page } = await open(base)
    await page.goto(`${base}explore.html${query}`)
    await page.locator('tbody tr').first().waitFor()
    return page
  }

  it('narrows down by a facet, says how many there are, and keeps it in the address', async () => {
    const page = await explore()
    await page.getByLabel('Owner').selectOption('Checkout team')
    expect(await page.locator('tbody tr').count()).toBe(owned.length)
    expect(await page.locator('.count').textContent()).toContain(`${owned.length} of `)
    expect(new URL(page.url()).search).toBe('?owner=Checkout+team')
    const drafts = owned.filter(item => item.status === 'deprecated').length
    expect(await page.getByLabel('Status').textContent()).toContain(`deprecated (${drafts})`)
  })

  it('comes back as its address says', async () => {
    const page = await explore('?owner=Checkout+team&destinations=GA4&q=order')
    expect(await page.getByLabel('Owner').inputValue()).toBe('Checkout team')
    expect(await page.getByLabel('Text').inputValue()).toBe('order')
    const names = await page.locator('tbody td:first-child').allTextContents()
    expect(names).toContain('Order Completed')
    const read = owned.filter(item => item.destinations?.includes('GA4')).map(item => item.name)
    expect(names.filter(name => !read.includes(name))).toEqual([])
    await page.goto(`${base}explore.html?owner=nobody`)
    await page.locator('tbody tr').first().waitFor()
    expect(await page.getByLabel('Owner').inputValue()).toBe('')
  })

  it('goes out as CSV and JSON', async () => {
    const page = await explore('?owner=Checkout+team')
    const save = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ])
      return readFileSync(await download.path(), 'utf8')
    }
    const rows = (await save('CSV')).trimEnd().split('\r\n')
    expect(rows).toHaveLength(owned.length + 1)
    expect(rows[0]).toMatch(/^kind,name,status,/)
    const items = JSON.parse(await save('JSON')) as { name: string }[]
    expect(items.map(item => item.name).sort()).toEqual(owned.map(item => item.name).sort())
  })
})
