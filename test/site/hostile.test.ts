import { beforeAll, describe, expect, it } from 'vitest'
import { hostilePlan, NAMES } from '../docs/hostile-plan.ts'
import { browser, inBrowser, open, type Page, serve } from './browser.ts'
import { type Files, siteOf } from './sites.ts'

const TRICKS = [
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus=alert(1) x='",
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '<svg/onload=alert(1)>',
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '<base href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<a id="tools">x</a>',
  '{{ [].constructor.constructor("alert(1)")() }}',
  '{: .class onclick=alert(1)}',
  'Text {onclick=alert(1)}',
]

/** What the elements of a document are, but for their words: names of elements and of their attributes. */
const ELEMENTS = `const elements = page => [...page.querySelectorAll('*')].flatMap(node => [node.localName, ...[...node.attributes].map(({ name }) => node.localName + ' ' + name)])`

/** Addresses that a click would run. */
const ADDRESSES = `const addresses = page => [...page.querySelectorAll('[href], [src]')].map(node => node.getAttribute('href') ?? node.getAttribute('src')).filter(url => !/^(https?:\\/\\/|mailto:|#|\\/|\\.{0,2}[\\w-]*[./])/.test(url) || /^\\s*[a-z]+:(?!\\/\\/)(?<!mailto:)/i.test(url))`

const names = [...NAMES, ...TRICKS]
const pagesOf = (files: Files): string[] => [...files.keys()].filter(path => path.endsWith('.html'))

interface Read {
  readonly elements: string[]
  readonly addresses: string[]
}

/** What a browser makes of every page of a site, read without showing it. */
async function readAll(page: Page, base: string, files: Files): Promise<Read> {
  await page.goto(`${base}index.html`)
  return page.evaluate<Read>(`(async () => {
    ${ELEMENTS}
    ${ADDRESSES}
    const found = { elements: new Set(), addresses: [] }
    for (const path of ${JSON.stringify(pagesOf(files))}) {
      const text = await (await fetch(path)).text()
      const page = new DOMParser().parseFromString(text, 'text/html')
      for (const each of elements(page)) found.elements.add(each)
      found.addresses.push(...addresses(page))
    }
    return { elements: [...found.elements], addresses: found.addresses }
  })()`)
}

/** A page of each folder, and those of all events, which hold every other name too. */
function shown(files: Files): string[] {
  const folders = new Map(pagesOf(files).map(path => [path.split('/')[0], path]))
  return [...new Set([...folders.values(), ...pagesOf(files).filter(path => path.startsWith('events/'))])]
}

describe.skipIf(browser === null)(`a hostile plan, ${inBrowser}`, () => {
  const files = siteOf(hostilePlan(names))
  const plain = siteOf(hostilePlan(names.map((_, index) => `Name ${index}`)))
  let base = ''
  beforeAll(async () => {
    base = await serve(files)
  })

  it('has the elements, attributes and kinds of address of a plain plan', async () => {
    const plainBase = await serve(plain)
    const known = await readAll((await open(plainBase)).page, plainBase, plain)
    const found = await readAll((await open(base)).page, base, files)
    expect(pagesOf(files).length).toBeGreaterThan(300)
    expect(found.elements.filter(each => !known.elements.includes(each))).toEqual([])
    expect(found.addresses).toEqual([])
  })

  it('runs nothing, asks nobody, and has each name as the heading of its page', async () => {
    const { page, outside, errors } = await open(base)
    const { items } = JSON.parse(files.get('catalog.json')!) as { items: { name: string; url: string }[] }
    const plainly = items.filter(({ name }) => /^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(name))
    const nameOf = new Map(plainly.map(({ name, url }) => [url, name]))
    expect(shown(files).filter(path => nameOf.has(path)).length).toBeGreaterThan(60)
    for (const path of shown(files)) {
      await page.goto(base + path)
      const name = nameOf.get(path)
      if (name !== undefined) expect(await page.locator('h1').textContent()).toBe(name)
    }
    expect({ outside, errors }).toEqual({ outside: [], errors: [] })
  })

  it('stays data in search and explorer', async () => {
    const { page, outside, errors } = await open(base)
    await page.goto(`${base}explore.html`)
    await page.locator('tbody tr').first().waitFor()
    const rows = await page.locator('tbody td:first-child').allTextContents()
    for (const trick of TRICKS) expect(rows).toContain(trick)
    for (const query of ['script alert', 'onerror', '__proto__', 'constructor', 'srcdoc']) {
      await page.getByLabel('Search').fill(query)
      await page.locator('.hits a').first().waitFor()
      expect(await page.locator('.hits :not(li, a, b, span, small)').count()).toBe(0)
    }
    expect(await page.evaluate(`(() => { ${ADDRESSES}; return addresses(document) })()`)).toEqual([])
    expect({ outside, errors }).toEqual({ outside: [], errors: [] })
  })
})
