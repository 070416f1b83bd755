import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diffPlans } from '../../src/diff/index.ts'
import {
  buildDocs,
  compareDocs,
  type DocsInput,
  type PlanHistory,
  planHistory,
} from '../../src/docs/index.ts'
import { parseMarkdown } from '../../src/markdown/serialise.ts'
import type { Plan } from '../../src/model/plan.ts'
import { withUnplanned } from '../../src/model/schema.ts'
import { readPlan } from '../../src/plan/read.ts'
import { findInstance, validate } from '../../src/proof/index.ts'
import { project } from '../support/run.ts'
import { input } from './plan.ts'

const folder = join(project, 'test/docs/fixtures/small')

function read(name: string): ReturnType<typeof readPlan> {
  const text = readFileSync(join(folder, name), 'utf8')
  const files = { files: [{ path: 'tracking-plan/plan.yml', text }], unreadable: [] }
  return readPlan({ id: 'shop', path: 'tracking-plan', files })
}

const after = read('after.yml')
const before = read('before.yml')

function history(): Promise<PlanHistory> {
  const commit = (sha: string, date: string, subject: string, plan: Plan | null) => ({
    sha: sha.repeat(40),
    date: `${date}T09:00:00Z`,
    author: 'Ada Author',
    subject,
    plan,
  })
  const commits = [
    commit('1', '2026-01-05', 'First plan (#1)', before.plan),
    commit('2', '2026-02-01', 'Layout of the file', before.plan),
    commit('3', '2026-03-04', 'Merge pull request #12 from ada/order-completed', after.plan),
  ]
  return planHistory(commits, async (base, head, now) => {
    const settings = {
      protect: 'both' as const,
      since: null,
      undecided: 'breaking' as const,
      levels: new Map(),
      accept: [],
      selfApprove: false,
      requireDeprecation: false,
    }
    return (await diffPlans({ base, head, settings, approvals: { records: [], label: null }, now })).changes
  })
}

async function given(facts: Partial<DocsInput> = {}): Promise<DocsInput> {
  return input([after.plan], {
    history: new Map([['shop', await history()]]),
    locate: ({ file, pointer }) => ({ file, line: after.documents.get(file)?.place(pointer).line ?? 1 }),
    repository: { url: 'https://github.com/acme/plan', branch: 'main' },
    now: '2026-06-01',
    payloads: {
      accepts: (body, payload) => validate(withUnplanned(body.schema, body.unplanned), payload).valid,
      make: body => {
        const found = findInstance(withUnplanned(body.schema, body.unplanned))
        return found.answer === 'yes' ? found.witness : undefined
      },
    },
    ...facts,
  })
}

const run = buildDocs(await given())
const page = (path: string): string => run.pages.find(each => each.path === path)?.markdown ?? ''

describe('the pages of a small plan', () => {
  it('have no problem', () => {
    expect(before.plan.problems).toEqual([])
    expect(after.plan.problems).toEqual([])
    expect(run.problems).toEqual([])
  })

  it('are these', () => {
    expect(run.pages.map(({ path }) => path).sort()).toMatchSnapshot()
  })

  it.each(run.pages.map(({ path }) => path))('%s reads as it was judged', async path => {
    await expect(page(path)).toMatchFileSnapshot(join(folder, 'docs', path))
  })

  it('are the same bytes a second time', async () => {
    expect(buildDocs(await given())).toEqual(run)
  })

  it('show only payloads that the plan accepts', () => {
    for (const event of after.plan.events.values()) {
      const path = `events/${event.name.toLowerCase().replaceAll(' ', '-')}.md`
      const json = /```json\n([\s\S]*?)\n```/.exec(page(path))?.[1]
      expect(json, path).toBeDefined()
      const schema = withUnplanned(event.body.schema, event.body.unplanned)
      expect(validate(schema, JSON.parse(json!)).valid, path).toBe(true)
    }
  })
})

interface Node {
  readonly type: string
  readonly url?: string
  readonly value?: string
  readonly children?: readonly Node[]
}

function* walk(node: Node): Generator<Node> {
  yield node
  for (const child of node.children ?? []) yield* walk(child)
}

describe('links', () => {
  const trees = new Map(run.pages.map(({ path, markdown }) => [path, parseMarkdown(markdown) as Node]))
  const links = [...trees].flatMap(([path, tree]) =>
    [...walk(tree)].flatMap(({ type, url }) =>
      type === 'link' && /^[.#]/.test(url!) ? [{ path, url: url! }] : [],
    ),
  )
  const target = ({ path, url }: { path: string; url: string }): URL => new URL(url, `file:///${path}`)

  it('lead to a page, and to an anchor that is in it', () => {
    expect(links.length).toBeGreaterThan(200)
    for (const link of links) {
      const { pathname, hash } = target(link)
      if (run.files.has(pathname.slice(1))) continue
      const tree = trees.get(pathname.slice(1))
      expect(tree, `${link.path}: ${link.url}`).toBeDefined()
      const anchors = [...walk(tree!)].flatMap(({ type, value }) => (type === 'html' ? [value] : []))
      if (hash) expect(anchors, `${link.path}: ${link.url}`).toContain(`<a id="${hash.slice(1)}">`)
    }
  })

  it('go both ways between an event and what it belongs to', () => {
    const pairs = new Set(links.map(link => `${link.path} ${target(link).pathname.slice(1)}`))
    const event = 'events/order-completed.md'
    for (const other of [
      'owners/checkout',
      'kpis/revenue',
      'use-cases/win-back',
      'stages/revenue',
      'sources/web',
      'destinations/ga4',
      'properties/currency',
      'events/checkout-done',
    ]) {
      expect(pairs, other).toContain(`${event} ${other}.md`)
      expect(pairs, other).toContain(`${other}.md ${event}`)
    }
  })

  it('reach every page from the first one', () => {
    const seen = new Set(['README.md'])
    for (let size = 0; size !== seen.size; ) {
      size = seen.size
      for (const link of links) if (seen.has(link.path)) seen.add(target(link).pathname.slice(1))
    }
    expect([...trees.keys()].filter(path => !seen.has(path))).toEqual([])
  })
})

describe('a team’s own templates and pages', () => {
  it('replace a skeleton file by file', async () => {
    const { templates } = await given()
    const own = new Map([
      ...templates,
      [
        'event.md',
        {
          path: 'ours/event.md',
          text: '<!-- waymark:slot title -->\n\nAsk *us*.\n\n<!-- waymark:slot example -->\n',
        },
      ],
    ])
    const { pages, problems } = buildDocs(await given({ templates: own }))
    expect(problems.filter(each => !each.message.includes('leads nowhere'))).toEqual([])
    const text = pages.find(each => each.path === 'events/order-completed.md')!.markdown
    expect(text).toMatch(/# Order Completed\n\nAsk \*us\*\.\n\n```json/)
    expect(text).not.toContain('## Properties')
    expect(pages.find(each => each.path === 'kpis/revenue.md')!.markdown).toBe(page('kpis/revenue.md'))
  })

  it('are told of an unknown slot, with file and line', async () => {
    const { templates } = await given()
    const own = new Map([
      ...templates,
      ['event.md', { path: 'ours/event.md', text: '# X\n\n<!-- waymark:slot propertis -->\n' }],
    ])
    expect(buildDocs(await given({ templates: own })).problems).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: 'ours/event.md',
        line: 3,
        message: expect.stringContaining('Unexpected slot `propertis`'),
      }),
    )
  })

  const own = (text: string) => ({ path: 'docs/guide.md', text })
  const settings = { title: null, edit: null, dir: 'docs/tracking-plan' }

  it('get what they ask for in place, and the rest stays byte for byte', async () => {
    const text =
      '* ours\r\n\n<!-- waymark:insert events stage=revenue -->\nold\n<!-- /waymark:insert -->\n\n+ too  \n'
    const { edits, problems } = buildDocs(await given({ settings, ownPages: [own(text)] }))
    expect(problems).toEqual([])
    const written = String(edits.find(edit => edit.path === 'docs/guide.md')?.content)
    expect(written).toMatch(/^\* ours\r\n\n<!-- waymark:insert events stage=revenue -->\n\n\| Event/)
    expect(written).toContain('[Order Completed](./tracking-plan/events/order-completed.md)')
    expect(written).not.toContain('Coupon Applied')
    expect(written).not.toContain('old')
    expect(written).toMatch(/\n<!-- \/waymark:insert -->\n\n\+ too {2}\n$/)
    const again = buildDocs(await given({ settings, ownPages: [own(written)] }))
    expect(again.edits.filter(edit => edit.path === 'docs/guide.md')).toEqual([])
  })

  it('begin with the opening marker alone', async () => {
    const { edits } = buildDocs(
      await given({ settings, ownPages: [own('# A\n\n<!-- waymark:insert kpis -->')] }),
    )
    expect(String(edits.find(edit => edit.path === 'docs/guide.md')?.content)).toMatch(
      /^# A\n\n<!-- waymark:insert kpis -->\n\n\| KPI[\s\S]*\n<!-- \/waymark:insert -->\n$/,
    )
  })

  it.each([
    ['x\n<!-- waymark:insert evnts -->\n', 2, 'Unexpected content `evnts`'],
    ['<!-- waymark:insert events colour=red -->\n', 1, 'Unexpected choice `colour`'],
    ['<!-- waymark:insert events stage=revenu -->\n', 1, 'Unexpected stage `revenu`'],
    ['<!-- waymark:insert events owner=checkuot -->\n', 1, 'Did you mean `checkout`?'],
    ['<!-- waymark:insert events kpi=x -->\n', 1, 'Unexpected kpi `x`'],
    ['<!-- waymark:insert events use-case=x -->\n', 1, 'Unexpected use-case `x`'],
    ['<!-- waymark:insert events source=tv -->\n', 1, 'Unexpected source `tv`'],
    ['<!-- waymark:insert events destination=tv -->\n', 1, 'Unexpected destination `tv`'],
    ['<!-- waymark:insert events status=gone -->\n', 1, 'expected one of `draft`, `active`, `deprecated`'],
    ['<!-- waymark:insert events tag=x -->\n', 1, 'Unexpected tag `x`'],
    ['<!-- waymark:insert events stage=revenue stage=revenue -->\n', 1, '`stage` stands'],
    ['<!-- waymark:insert properties -->\n', 1, 'Say whose properties'],
    ['Here: <!-- waymark:insert events -->\n', 1, 'stands alone on its line'],
    ['<!-- waymark:insert properties event="Order Complete" -->\n', 1, 'did you mean `Order Completed`'],
    ['<!-- waymark:insert events plan=other -->\n', 1, 'Unexpected plan `other`'],
    ['\n\n<!-- /waymark:insert -->\n', 3, 'closes nothing'],
    ['<!-- waymark:insrt events -->\n', 1, 'Unexpected marker'],
  ])('are told what is wrong in %j', async (text, line, message) => {
    const { problems, edits } = buildDocs(await given({ settings, ownPages: [own(text)] }))
    expect(problems).toMatchObject([
      { level: 'error', file: 'docs/guide.md', line, message: expect.stringContaining(message) },
    ])
    expect(edits.filter(edit => edit.path === 'docs/guide.md')).toEqual([])
  })
})

it.each([
  [null, 'tracking-plan', 'Tracking plan'],
  [null, 'shop', 'shop tracking plan'],
  ['Acme', 'tracking-plan', 'Acme tracking plan'],
  ['Acme Tracking Plan', 'tracking-plan', 'Acme Tracking Plan'],
])('a plan with the name %j and the id %s has the title %s', (name, id, title) => {
  const named = { ...after.plan, id, info: { ...after.plan.info, name } }
  const { pages } = buildDocs(input([named]))
  expect(pages.find(({ path }) => path === 'README.md')!.markdown).toContain(`\n# ${title}\n`)
})

it('several plans have a folder each, and a first page for all', () => {
  const other = { ...before.plan, id: 'Old shop' }
  const { pages, problems } = buildDocs(input([after.plan, other]))
  expect(problems).toEqual([])
  const paths = pages.map(({ path }) => path)
  expect(paths).toContain('shop/events/order-completed.md')
  expect(paths).toContain('old-shop/events/order-paid.md')
  expect(pages.find(({ path }) => path === 'README.md')!.markdown).toMatch(
    /^\| \[.*\]\(\.\/old-shop\/README\.md\) \| .* \| 1 \|$/m,
  )
  const index = pages.find(({ path }) => path === 'shop/events/README.md')!
  expect(index.markdown).toContain('[Tracking plans](../../README.md) › [Small Shop](../README.md)')
})

describe('a region that people write in a page', () => {
  const region = '<!-- waymark:keep mine -->\nMine.\n<!-- /waymark:keep -->'
  const manifest = run.edits.find(({ path }) => path.endsWith('.waymark-manifest.json'))!
  // From the page of an old name they move to a note.
  const pages = run.pages.filter(each => !each.fromHistory && !each.markdown.includes('All old names: '))

  /** Each page with the region before one of its lines that are picked: the one of this index, as far as it has so many. */
  function put(index: number, isPicked: (line: string, before: string) => boolean): Map<string, string> {
    return new Map(
      pages.flatMap(({ path, markdown }) => {
        const lines = markdown.split('\n')
        const picked = [...lines.keys()].slice(1).filter(at => isPicked(lines[at]!, lines[at - 1]!))
        const at = picked[index]
        return at === undefined ? [] : [[path, lines.toSpliced(at, 0, region).join('\n')] as const]
      }),
    )
  }

  /** The pages as they are written next, and those that a check tells of. */
  async function next(there: ReadonlyMap<string, string>) {
    const all = run.pages.map(({ path, markdown }) => [path, markdown] as const)
    const list = ['.waymark-manifest.json', String(manifest.content)] as const
    const docs = await given({ existing: new Map([...all, ...there, list]) })
    const told = new Set(compareDocs({ ...docs, history: new Map() }).map(({ file }) => file))
    return {
      written: new Map(buildDocs(docs).pages.map(({ path, markdown }) => [path, markdown])),
      isTold: (path: string) => told.has(`${docs.settings.dir}/${path}`),
    }
  }

  const isSame = (one: string, other: string): boolean => words(one) === words(other)
  const words = (text: string): string =>
    text.replace(/<!-- .?waymark:history -->\n/g, '').replace(/\n{2,}/g, '\n')

  it('stays between any two blocks', async () => {
    for (let index = 0; ; index += 6) {
      const there = put(index, (line, before) => line !== '' && before === '')
      if (there.size === 0) break
      const { written } = await next(there)
      for (const [path, text] of there) expect(words(written.get(path)!), path).toBe(words(text))
      const again = await next(new Map([...there.keys()].map(path => [path, written.get(path)!])))
      for (const path of there.keys()) {
        expect(again.written.get(path), path).toBe(written.get(path))
        expect(again.isTold(path), path).toBe(false)
      }
    }
  })

  it('is told by a check where it cannot stay: inside of a block', async () => {
    let moved = 0
    for (let index = 0; ; index += 12) {
      const there = put(index, (line, before) => line !== '' && before !== '')
      if (there.size === 0) break
      const { written, isTold } = await next(there)
      const gone = [...there].filter(([path, text]) => !isSame(text, written.get(path)!))
      for (const [path] of gone) expect(isTold(path), path).toBe(true)
      moved += gone.length
    }
    expect(moved).toBeGreaterThan(0)
  })
})
