import { describe, expect, it } from 'vitest'
import { buildDocs, buildSite, type DocsInput, type SiteInput } from '../../src/docs/index.ts'
import { judgedSite } from '../../src/docs/site/index.ts'
import { event, input, layout, plan } from './plan.ts'

/** What people write by hand, where it leads on the site, and what is told of it where it leads nowhere. */

const one = plan([event('Signed Up'), event('Signed In')])
const dir = 'docs/tracking-plan'
const repository = { url: 'https://github.com/acme/plan', branch: 'main' }
const blob = `${repository.url}/blob/main`

function given(note: string, facts: Partial<DocsInput> = {}): SiteInput {
  const common = input([one], {
    settings: { title: null, edit: null, dir },
    repository,
    notes: new Map([['notes/events/signed-up.md', note]]),
    existing: new Map([
      ['guide.md', '# Ours\n'],
      ['events/screen.png', ''],
    ]),
    ...facts,
  })
  return { ...common, assets: new Map(), layout, url: null }
}

/** What the note says in the page of the site. */
function shown(note: string, facts: Partial<DocsInput> = {}): string {
  const page = buildSite(given(note, facts)).get('events/signed-up.html')!
  return /<h2 id="s-notes">Notes<\/h2>\s*<p>(.*?)<\/p>/s.exec(page)![1]!
}

describe('on the site, a link of a note', () => {
  it.each([
    ['../../../CONTRIBUTING.md', `${blob}/CONTRIBUTING.md`],
    ['../../../CONTRIBUTING.md#how', `${blob}/CONTRIBUTING.md#how`],
    ['../../../src/a%20b.ts?plain=1#L3', `${blob}/src/a%20b.ts?plain=1#L3`],
    ['/CONTRIBUTING.md', `${blob}/CONTRIBUTING.md`],
    ['../../guide.md', `${blob}/docs/guide.md`],
    ['../guide.md', `${blob}/${dir}/guide.md`],
    ['../../..', repository.url],
    ['./signed-in.md', './signed-in.html'],
    ['signed-in.md#top', 'signed-in.html#top'],
    ['../README.md', '../index.html'],
    ['../../tracking-plan/events/signed-in.md', './signed-in.html'],
    ['/docs/tracking-plan/events/signed-in.md#top', './signed-in.html#top'],
    ['https://x.example/a.md', 'https://x.example/a.md'],
  ])('to %s', (url, href) => {
    expect(shown(`[x](${url})\n`)).toBe(`<a href="${href}">x</a>`)
    expect(shown(`[x][1]\n\n[1]: ${url}\n`)).toBe(`<a href="${href}">x</a>`)
    expect(judgedSite(given(`[x](${url.replace('#top', '')})\n`), '').problems).not.toContainEqual(
      expect.objectContaining({ file: 'notes/events/signed-up.md' }),
    )
  })

  it.each([
    '../../../../CONTRIBUTING.md',
    '../../../../../../x/y',
    '%2e%2e/../../%2E%2E/x',
    '/../x',
    '//x.example/y',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('to %s is its text alone', url => {
    expect(shown(`[x](${url})\n`)).toBe('x')
    expect(shown(`![x](${url})\n`)).toBe('x')
  })

  it('keeps inside the repository what is no step up there', () => {
    expect(shown('[x](../../../%252e%252e/%3Cb%3E)\n')).toBe(`<a href="${blob}/%252e%252e/%3Cb%3E">x</a>`)
    expect(shown('[x](/\\\\x.example/y)\n')).toBe(`<a href="${blob}/%5Cx.example/y">x</a>`)
  })

  it('is its text alone where the repository is not known', () => {
    expect(shown('[x](../../../CONTRIBUTING.md) ![y](./screen.png)\n', { repository: null })).toBe('x y')
    expect(shown('[x](./signed-in.md)\n', { repository: null })).toContain('<a ')
  })
})

describe('on the site, an image', () => {
  it.each([
    ['![Screen](https://x.example/a.png)', '<a href="https://x.example/a.png">Screen</a>'],
    ['![Screen](./screen.png)', `<a href="${blob}/${dir}/events/screen.png">Screen</a>`],
    ['![Screen](../../../art/a.png?raw=true)', `<a href="${blob}/art/a.png?raw=true">Screen</a>`],
    ['![](../../../art/a.png)', `<a href="${blob}/art/a.png">Image</a>`],
    ['![Screen][1]\n\n[1]: https://x.example/a.png', '<a href="https://x.example/a.png">Screen</a>'],
    [
      '[**![Screen](./screen.png)**](./signed-in.md)',
      '<a href="./signed-in.html"><strong>Screen</strong></a>',
    ],
    ['![<b>"](https://x.example/%22a)', '<a href="https://x.example/%22a">&#x3C;b>"</a>'],
  ])('%s is a link to the picture', (note, html) => {
    expect(shown(`${note}\n`)).toBe(html)
  })
})

describe('a link that leads nowhere', () => {
  const told = (facts: SiteInput): string[] =>
    buildDocs(facts).problems.map(({ file, line, message }) => `${file}:${line} ${message}`)

  it('is told where it stands in the note, not where another address begins with it', () => {
    expect(told(given('[a](./signed-in.md)\n\n[b](./signed-in.m)\n![c](./none.png)\n'))).toEqual([
      expect.stringMatching(/^notes\/events\/signed-up.md:3 The link to `.\/signed-in.m` leads nowhere\./),
      expect.stringMatching(/^notes\/events\/signed-up.md:4 The link to `.\/none.png` leads nowhere\./),
    ])
  })

  it('is told of one that is right as seen from the note, with what it counts from', () => {
    expect(told(given('[plan](../../tracking-plan/cart.yml)\n'))).toEqual([
      'notes/events/signed-up.md:1 The link to `../../tracking-plan/cart.yml` leads nowhere. Links in a note count from the page that shows it: docs/tracking-plan/events/signed-up.md.',
    ])
  })

  it('is told of a keep-region where it stands in the page', () => {
    const text = buildDocs(given('')).pages.find(({ path }) => path === 'events/signed-up.md')!.markdown
    const page = `${text}\n<!-- waymark:keep ours -->\nSee\n[x](../none.md).\n<!-- /waymark:keep -->\n`
    const line = page.split('\n').indexOf('[x](../none.md).') + 1
    expect(told(given('', { existing: new Map([['events/signed-up.md', page]]) }))).toEqual([
      `${dir}/events/signed-up.md:${line} The link to \`../none.md\` leads nowhere.`,
    ])
  })

  it('is told of a template once, not for each of its pages', () => {
    const { templates } = given('')
    const text = '<!-- waymark:slot title -->\n\nSee [x](./none.md).\n'
    const own = new Map([...templates, ['event.md', { path: 'ours/event.md', text }]])
    expect(told(given('', { templates: own }))).toContain(
      'ours/event.md:3 The link to `./none.md` leads nowhere.',
    )
    expect(told(given('', { templates: own })).filter(each => each.startsWith('ours/'))).toHaveLength(1)
  })

  it('is told of a layout once, where it stands in it, with the pages that have it', () => {
    const text = layout.text.replace('{{site}}', '\n<img src="{{root}}assets/logo.png" alt="">{{site}}')
    const own = { path: 'look/site/layout.html', text }
    const line = text.split('\n').findIndex(each => each.includes('logo.png')) + 1
    const { problems } = judgedSite({ ...given(''), layout: own }, 'public')
    const found = problems.filter(({ message }) => message.includes('logo.png'))
    expect(found).toEqual([
      {
        level: 'error',
        file: 'look/site/layout.html',
        line,
        message: expect.stringMatching(
          /^The link to `\{\{root\}\}assets\/logo.png` leads nowhere on the site: on index.html and on \d+ other pages\.$/,
        ),
      },
    ])
  })

  it('is told of a page that is on GitHub alone as what is wrong with the site', () => {
    const plans = [plan([event('Signed Up'), event('Deal Closed', { internal: true })])]
    const { problems } = judgedSite(given('\n[x](./deal-closed.md)\n', { plans }), 'public')
    expect(problems.filter(({ message }) => message.includes('deal'))).toEqual([
      {
        level: 'error',
        file: 'notes/events/signed-up.md',
        line: 2,
        message: 'The link to `./deal-closed.md` leads nowhere on the site.',
      },
    ])
  })
})

describe('with several plans', () => {
  const two = [one, { ...one, id: 'app' }]
  const history = new Map(two.map(({ id }) => [id, []]))

  it('a note of none of them is told, with the places where it would be shown', () => {
    const notes = new Map([
      ['notes/events/signed-up.md', 'Lost.\n'],
      ['notes/events/none.md', 'Lost too.\n'],
      ['notes/app/events/signed-in.md', 'Shown.\n'],
      ['notes/data-flow.md', 'Lost as well.\n'],
      ['notes/meeting.md', 'About no page.\n'],
    ])
    const { problems } = buildDocs(given('', { plans: two, notes, history }))
    expect(problems.map(({ level, file, message }) => `${level} ${file} ${message}`)).toEqual([
      expect.stringMatching(
        /^warning notes\/data-flow.md .*`notes\/acme\/data-flow.md` or `notes\/app\/data-flow.md`/,
      ),
      expect.stringMatching(/^warning notes\/events\/none.md No page shows this note/),
      expect.stringMatching(
        /^warning notes\/events\/signed-up.md .*Move it to `notes\/acme\/events\/signed-up.md` or `notes\/app\/events\/signed-up.md`\.$/,
      ),
    ])
  })

  it('a region of a page of the team’s own says which it is of', () => {
    const ownPages = [{ path: 'GUIDE.md', text: '\n<!-- waymark:insert owners -->\n' }]
    const told = buildDocs(given('', { plans: two, ownPages }))
    expect(told.problems).toEqual([
      {
        level: 'error',
        file: 'GUIDE.md',
        line: 2,
        message: 'Say of which plan: `<!-- waymark:insert owners plan=ID -->`, one of `acme`, `app`.',
      },
    ])
    expect(told.edits.filter(({ path }) => path === 'GUIDE.md')).toEqual([])
    const said = [{ path: 'GUIDE.md', text: '\n<!-- waymark:insert owners plan=app -->\n' }]
    expect(buildDocs(given('', { plans: two, ownPages: said })).problems).toEqual([])
  })
})
