import { beforeAll, describe, expect, it } from 'vitest'
import { siteProblems } from '../../src/docs/site/gates.ts'
import type { Plan } from '../../src/model/plan.ts'
import { hostilePlan, NAMES, says, TRICKS, waysOf } from '../docs/hostile-plan.ts'
import { event, plan } from '../docs/plan.ts'
import { browser, inBrowser, open, type Page, serve } from './browser.ts'
import { type Files, siteOf } from './sites.ts'

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

/** The pages of a site as a browser reads them: what they are made of, and their words outside code blocks and pictures. */
const READ = `pages => pages.map(text => {
  const page = new DOMParser().parseFromString(text, 'text/html')
  const elements = [...page.querySelectorAll('*:not(svg, svg *)')].map(({ localName, attributes }) => [localName, ...[...attributes].map(({ name }) => name)].join(' '))
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  const words = []
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('pre, svg, script')) words.push(walker.currentNode.data.replace(/\\s+/g, ''))
  const hidden = /[^\\P{Cc}\\s]|[\\p{Bidi_C}\\u200b]/u.test(page.documentElement.textContent)
  return { elements, words, hidden }
})`

interface Words {
  readonly elements: readonly string[]
  readonly words: readonly string[]
  /** whether anything on it, pictures and title too, cannot be seen or turns the words around it */
  readonly hidden: boolean
}

describe.skipIf(browser === null)(`a page of each kind about a stranger’s name, ${inBrowser}`, () => {
  let page: Page
  let plain: Words[]
  const read = (name: string): Promise<Words[]> => {
    const files = siteOf(says(name))
    const texts = pagesOf(files).map(path => files.get(path)!)
    return page.evaluate<Words[]>(`(${READ})(${JSON.stringify(texts).replaceAll('<', '\\u003c')})`)
  }
  beforeAll(async () => {
    page = (await open('')).page
    plain = await read('Plain')
  })

  it('is one of many', () => {
    expect(plain.length).toBeGreaterThan(25)
    expect(plain.flatMap(({ words }) => words.filter(word => word === 'Plain')).length).toBeGreaterThan(150)
  })

  it.each([...NAMES, ...TRICKS])('shows %j as what it is', async name => {
    const found = await read(name)
    expect(found.map(({ elements }) => elements)).toEqual(plain.map(({ elements }) => elements))
    expect(found.filter(({ hidden }) => hidden)).toEqual([])
    const ways = waysOf(name)
    const wrong = found.flatMap(({ words }, index) =>
      words.filter((word, at) => {
        const known = plain[index]!.words[at]!
        return !ways.some(way => word === known.replaceAll('Plain', () => way))
      }),
    )
    expect(wrong).toEqual([])
  })
})

/** Names that make one file, none, or one that means something. */
const FILES = [
  'Order Completed',
  'order completed',
  'ORDER COMPLETED',
  'order_completed',
  '🎉',
  '🎊',
  'con',
  'NUL',
  'index',
  'README',
  'readme',
  '404',
  '..',
  '/',
  '-',
  'x'.repeat(300),
  `${'x'.repeat(300)}y`,
]

describe.skipIf(browser === null)(`names that make no file name, ${inBrowser}`, () => {
  it('have a page each, which is found by a link', async () => {
    const all = (name: string): Plan =>
      plan([event(name, { owner: name, tags: [name] })], {
        owners: new Map([[name, { ...event(name), github: null, contact: null, roles: [], owner: null }]]),
      })
    const plans = FILES.map(all)
    const files = siteOf({
      ...plan([]),
      events: new Map(plans.flatMap(each => [...each.events])),
      owners: new Map(plans.flatMap(each => [...each.owners])),
    })
    expect(siteProblems(files)).toEqual([])
    const base = await serve(files)
    const { page } = await open(base, { script: false })
    for (const folder of ['events', 'owners']) {
      const found = new Set<string>()
      for (const name of FILES) {
        await page.goto(`${base}${folder}/index.html`)
        await page.locator('main table').getByRole('link', { name, exact: true }).first().click()
        expect(await page.locator('h1').textContent()).toBe(name)
        found.add(page.url().toLowerCase())
      }
      expect(found.size).toBe(FILES.length)
    }
  })
})

describe.skipIf(browser === null)(`a hostile plan, ${inBrowser}`, () => {
  const files = siteOf(hostilePlan(names))
  const likeIt = siteOf(hostilePlan(names.map((_, index) => `Name ${index}`)))
  let base = ''
  beforeAll(async () => {
    base = await serve(files)
  })

  it('has the elements, attributes and kinds of address of a plain plan', async () => {
    const plainBase = await serve(likeIt)
    const known = await readAll((await open(plainBase)).page, plainBase, likeIt)
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

  it('has notes of a team that run nothing either', async () => {
    const notes = new Map([
      [
        'notes/events/a.md',
        [...TRICKS, '<details open ontoggle=alert(1)>x</details>', '![x](https://evil.example/x.png)'].join(
          '\n\n',
        ),
      ],
    ])
    const site = siteOf(plan([event('A')]), null, notes)
    const address = await serve(site)
    const { page, outside, errors } = await open(address)
    await page.goto(`${address}events/a.html`)
    expect(await page.locator('main').textContent()).toContain('onclick=alert(1)')
    const likeIt = siteOf(plan([event('A')]), null, new Map([['notes/events/a.md', '# A *b* c']]))
    const known = await readAll((await open('')).page, await serve(likeIt), likeIt)
    const found = await readAll(page, address, site)
    expect(found.addresses).toEqual([])
    // An anchor is what a note may have, as the pages themselves.
    expect(found.elements.filter(each => !known.elements.includes(each))).toEqual(['a id'])
    expect({ outside, errors }).toEqual({ outside: [], errors: [] })
  })

  it('stays data in search and explorer', async () => {
    const { page, outside, errors } = await open(base)
    await page.goto(`${base}explore.html`)
    await page.locator('tbody tr').first().waitFor()
    const rows = await page.locator('tbody td:first-child').allTextContents()
    for (const name of [...TRICKS, '\\u{202e}gnirts', 'zero\\u{200b}width\\u{0}nul'])
      expect(rows).toContain(name)
    for (const query of ['script alert', 'onerror', '__proto__', 'constructor', 'srcdoc']) {
      await page.getByLabel('Search').fill(query)
      await page.locator('.hits a').first().waitFor()
      expect(await page.locator('.hits :not(li, a, b, span, small)').count()).toBe(0)
    }
    expect(await page.evaluate(`(() => { ${ADDRESSES}; return addresses(document) })()`)).toEqual([])
    expect({ outside, errors }).toEqual({ outside: [], errors: [] })
  })
})
