import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseCsv } from '../../src/text/csv.ts'
import { hostilePlan } from '../docs/hostile-plan.ts'
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
    ['the name that it had', 'Parcel Dispatched', 'Order Shipped'],
    ['its name at a destination', 'view_item', 'Product Viewed'],
    ['the name of a property at a destination', 'transaction_id', 'order_id'],
    ['the name that a property had which only it has', 'pickup_id', 'Pickup Point Selected'],
    ['the name of what was retired', 'cart abandoned', 'Cart Abandoned'],
    ['a step of the funnel', 'acquisition', 'Acquisition'],
  ])('finds first by %s', async (_, query, name) => {
    expect(await first(query)).toBe(name)
  })

  it('tells kind, owner and status of what it finds', async () => {
    await first('Order Completed')
    const hit = page.locator('.hits li:first-child')
    expect(await hit.textContent()).toContain('Checkout team')
    expect(await hit.locator('.pill').textContent()).toBe('event')
    expect(await hit.locator('.badge').textContent()).toBe('active')
    expect(await hit.locator('small').textContent()).toMatch(/^Checkout team · checkout, orders · A customer/)
    await first('Payment Details Submitted')
    expect(await hit.locator('.badge').textContent()).toBe('deprecated')
    await first('Cart Abandoned')
    expect(await hit.locator('.badge').textContent()).toBe('retired')
    expect(await hit.locator('small').textContent()).toMatch(/^It is worked out from /)
  })

  it('tells by which other name it found something, and no other name than that', async () => {
    const small = page.locator('.hits li:first-child small')
    await first('Parcel Dispatched')
    expect(await small.textContent()).toMatch(/^also known as Parcel Dispatched · /)
    await first('pickup_id')
    expect(await small.textContent()).toMatch(/^pickup_point_id, also known as pickup_id · /)
    await first('Order Shipped')
    expect(await small.textContent()).not.toContain('also known')
  })

  it('tells a screen from a track call of the same name', async () => {
    await first('Signed Up')
    const names = await page.locator('.hits li', { has: page.locator('b', { hasText: /^Signed Up$/ }) }).all()
    const badges = await Promise.all(names.map(name => name.locator('.badge').allTextContents()))
    expect(badges).toEqual([['active'], ['screen call', 'active']])
  })

  it('says so where there is nothing, and closes', async () => {
    await first('Order Completed')
    await page.getByRole('searchbox').fill('qqqqqqqq')
    await page.locator('.hits').getByText('Nothing found').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('.hits').isVisible()).toBe(false)
    await page.getByRole('searchbox').fill('order')
    await page.locator('.hits a').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const second = await page.locator('.hits li:nth-child(2) a').getAttribute('href')
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe(second)
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.type')).toBe('search')
    expect(await page.locator('.hits').isVisible()).toBe(false)
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

  const catalog = JSON.parse(files.get('catalog.json')!) as { items: Row[] }
  const rows = catalog.items.filter(({ kind }) => kind === 'event' || kind === 'property')
  const said = (item: Row, key: keyof Row): readonly (string | null)[] =>
    [(key === 'owner' && item.owners) || (key === 'stage' && item.stages) || (item[key] ?? [])].flat()
  const owned = rows.filter(item => said(item, 'owner').includes('Checkout team'))

  const explore = async (query = ''): Promise<Page> => {
    const { page } = await open(base)
    await page.goto(`${base}explore.html${query}`)
    await page.locator('tbody tr').first().waitFor()
    return page
  }
  const names = (page: Page): Promise<string[]> => page.locator('tbody td:first-child a').allTextContents()

  it('narrows down by a facet, says how many there are, and keeps it in the address', async () => {
    const page = await explore()
    await page.getByLabel('Owner').selectOption('Checkout team')
    expect((await names(page)).sort()).toEqual(owned.map(item => item.name).sort())
    expect(await page.locator('.count').getByRole('status').textContent()).toBe(
      `${owned.length} of ${rows.length}`,
    )
    expect(new URL(page.url()).search).toBe('?owner=Checkout+team')
  })

  it('tells for each choice of each facet how many it would leave', async () => {
    const page = await explore('?owner=Checkout+team&kind=event')
    const wanted = owned.filter(item => item.kind === 'event')
    const told = await page.evaluate<Record<string, string[]>>(`Object.fromEntries(
      [...document.querySelectorAll('.facets label:has(select)')].map(label => [
        label.firstChild.textContent,
        [...label.querySelectorAll('option')].map(option => option.textContent),
      ]))`)
    expect(Object.keys(told)).toEqual(FACETS.map(([label]) => label))
    for (const [label, key] of FACETS) {
      for (const value of new Set(rows.flatMap(item => said(item, key)))) {
        const others = key === 'owner' ? rows.filter(item => item.kind === 'event') : wanted
        const left = (key === 'kind' ? owned : others).filter(item => said(item, key).includes(value))
        expect(told[label], `${label} ${value}`).toContain(`${value} (${left.length})`)
      }
    }
  })

  it('comes back as its address says, on reload and by the way back', async () => {
    const page = await explore('?owner=Checkout+team&destinations=GA4&q=order')
    const read = owned.filter(item => item.destinations?.includes('GA4')).map(item => item.name)
    const check = async (): Promise<void> => {
      await page.locator('tbody tr').first().waitFor()
      expect(await page.getByLabel('Owner').inputValue()).toBe('Checkout team')
      expect(await page.getByLabel('Text').inputValue()).toBe('order')
      expect(await names(page)).toContain('Order Completed')
      expect((await names(page)).filter(name => !read.includes(name))).toEqual([])
    }
    await check()
    await page.reload()
    await check()
    await page.locator('tbody').getByRole('link', { name: 'Order Completed', exact: true }).click()
    await page.locator('h1', { hasText: 'Order Completed' }).waitFor()
    await page.goBack()
    await check()
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(new URL(page.url()).search).toBe('')
    await page.goto(`${base}explore.html?owner=nobody`)
    await page.locator('tbody tr').first().waitFor()
    expect(await page.getByLabel('Owner').inputValue()).toBe('')
  })

  it('shows what has no owner, and what nobody has classified', async () => {
    const ownerless = catalog.items.map(item => (item.name === 'gift_note' ? { ...item, owner: null } : item))
    const other = await serve(
      new Map([...files, ['catalog.json', JSON.stringify({ ...catalog, items: ownerless })]]),
    )
    const { page } = await open(other)
    await page.goto(`${other}explore.html?owner=(none)`)
    await page.locator('tbody tr').first().waitFor()
    expect(await names(page)).toEqual(['gift_note'])
    await page.goto(`${base}explore.html?classification=(not+decided)`)
    await page.locator('tbody tr').first().waitFor()
    const undecided = rows.filter(item => item.classification === null)
    expect(await page.locator('.count').getByRole('status').textContent()).toContain(`${undecided.length} of`)
  })

  it('finds a property under each owner and each stage that its events have', async () => {
    const page = await explore('?kind=property&stage=Revenue')
    const found = await names(page)
    for (const name of ['order_id', 'currency', 'gift_note']) expect(found).toContain(name)
    expect(found).toHaveLength(
      rows.filter(item => item.kind === 'property' && said(item, 'stage').includes('Revenue')).length,
    )
    await page.getByLabel('Text').fill('currency')
    const cells = page.locator('tbody tr', { hasText: /^currency/ }).first()
    expect(await cells.locator('[data-label="Stage"]').textContent()).toMatch(/\w, \w/)
    const [head, ...lines] = parseCsv(await save(page, 'CSV'))
    const line = lines.find(cells => cells[head!.indexOf('name')] === 'currency')!
    expect(line[head!.indexOf('stage')]).toMatch(/(^|; )Revenue(;|$)/)
    expect(line[head!.indexOf('owner')]).toMatch(/(^|; )Checkout team(;|$)/)
  })

  it('says so where nothing fits, and has a way out', async () => {
    const page = await explore()
    const said = page.locator('#explorer > [role="status"]')
    expect(await said.textContent()).toBe('')
    await page.getByLabel('Owner').selectOption('Checkout team')
    await page.getByLabel('Text').fill('xyzzy')
    await said.filter({ hasText: 'Nothing fits the text and the choices above.' }).waitFor()
    expect(await page.locator('table').isVisible()).toBe(false)
    await page.getByRole('button', { name: `Clear the filters and show all ${rows.length}` }).press('Enter')
    expect(await page.locator('tbody tr').count()).toBe(100)
    expect(await said.textContent()).toBe('')
    expect(new URL(page.url()).search).toBe('')
    expect(await page.evaluate('document.activeElement.type')).toBe('search')
  })

  it('tells kinds of calls apart, and by which other name it found something', async () => {
    const page = await explore('?q=signed+up&kind=event')
    const kinds = await page
      .locator('tbody tr', { hasText: 'Signed Up' })
      .locator('td:nth-child(2)')
      .allTextContents()
    expect(kinds.slice(0, 2)).toEqual(['event', 'event screen call'])
    await page.getByLabel('Text').fill('view_item')
    await page.locator('tbody small', { hasText: /^also known as view_item$/ }).waitFor()
    expect(await page.locator('tbody tr').first().textContent()).toContain('Product Viewed')
  })

  it('leads to the row of a property that a single event has', async () => {
    const page = await explore('?q=gift_note')
    expect(await page.locator('tbody td').first().textContent()).toBe('gift_note in Order Completed')
    await page.locator('tbody a').first().click()
    await page.waitForURL(`${base}events/order-completed.html#prop-gift-note`)
  })

  const save = async (page: Page, name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    return readFileSync(await download.path(), 'utf8')
  }

  it('goes out as CSV and JSON', async () => {
    const page = await explore('?owner=Checkout+team')
    const [head, ...lines] = parseCsv(await save(page, 'CSV'))
    expect(lines.map(line => line[head!.indexOf('name')]).sort()).toEqual(owned.map(item => item.name).sort())
    const items = JSON.parse(await save(page, 'JSON')) as Row[]
    expect(items.map(item => item.name).sort()).toEqual(owned.map(item => item.name).sort())
  })

  it('exports no cell that a spreadsheet would run', async () => {
    const tricks = ['=1+1', '+1', '-1', '@x', ' =2', 'a, "b"']
    const hostile = await serve(siteOf(hostilePlan(tricks)))
    const { page } = await open(hostile)
    await page.goto(`${hostile}explore.html`)
    await page.locator('tbody tr').first().waitFor()
    const cells = parseCsv(await save(page, 'CSV')).flat()
    for (const trick of tricks.slice(0, 5)) expect(cells).toContain(`'${trick}`)
    expect(cells).toContain('a, "b"')
    expect(cells.filter(cell => /^\s*[=+@-]/.test(cell))).toEqual([])
  })

  it('shows a large plan piece by piece, with the keyboard too', async () => {
    const large = await serve(
      new Map([...files, ['catalog.json', JSON.stringify(manyTimes(catalog, rows, 30))]]),
    )
    const { page } = await open(large)
    await page.goto(`${large}explore.html`)
    await page.locator('tbody tr').first().waitFor()
    expect(await page.locator('tbody tr').count()).toBe(100)
    await page.getByRole('button', { name: 'Show more' }).press('Enter')
    expect(await page.locator('tbody tr').count()).toBe(200)
    const focus = await page.evaluate("document.activeElement.closest('tr').rowIndex")
    expect(focus).toBe(101)
    await page.getByLabel('Text').fill('order comp')
    expect(await page.locator('tbody a').first().textContent()).toMatch(/^Order Completed/)
  })
})

interface Row {
  readonly kind: string
  readonly name: string
  readonly status?: string
  readonly owner?: string | null
  readonly owners?: string[]
  readonly stage?: string | null
  readonly stages?: string[]
  readonly kpis?: string[]
  readonly sources?: string[]
  readonly destinations?: string[]
  readonly tags?: string[]
  readonly classification?: string | null
}

const FACETS = [
  ['Kind', 'kind'],
  ['Status', 'status'],
  ['Owner', 'owner'],
  ['Stage', 'stage'],
  ['KPI', 'kpis'],
  ['Sent by', 'sources'],
  ['Read by', 'destinations'],
  ['Tag', 'tags'],
  ['Classification', 'classification'],
] as const

/** The catalogue with each row so many times, each under a name of its own. */
function manyTimes(catalog: object, rows: readonly Row[], times: number): object {
  const again = (index: number) =>
    rows.map(row => ({ ...row, name: `${row.name}${index === 0 ? '' : ` ${index}`}` }))
  return { ...catalog, items: Array.from({ length: times }, (_, index) => again(index)).flat() }
}
