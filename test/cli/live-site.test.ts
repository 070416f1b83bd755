import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { LiveSite } from '../../src/project/live-site.ts'
import { type LoadedDocs, loadDocs } from '../../src/project/load-docs.ts'
import { openWorkplace, workTree } from '../../src/project/place.ts'
import { makeSite } from '../../src/project/site.ts'
import { newRepo, type Repo } from '../support/git.ts'
import { runCli } from '../support/run.ts'

/** The law of a site that is made again and again: it is the one that is made of the same files from nothing. */

const url = 'http://127.0.0.1:4400/'
const at = (name: string): string => `tracking-plan/${name}.yml`
const shared = `plan: { name: Acme Shop, version: 1.0.0 }
owners: { web: { name: Web team } }
sources: { site: { type: javascript, owner: web } }
destinations: { warehouse: { type: bigquery } }
`
const order = `events:
  Order Completed:
    description: A customer has paid.
    owner: web
    properties: { order_id: { type: string, required: true, description: The order number. } }
  Order Refunded: { description: Money went back., owner: web }
`
const cart = `events:
  Cart Seen: { description: The cart was seen., owner: web, properties: { cart_id: { type: string } } }
`
const named = cart.replace(
  'owner: web',
  'renamedFrom: Old, status: deprecated, deprecated: { replacedBy: Deal }',
)
const spelled = 'events: { cart_seen: { status: deprecated } }\n'
const hidden = (old: string): string => `events: { Deal: { internal: true, renamedFrom: ${old} } }\n`
const page = 'docs/tracking-plan/events/order-completed.md'

describe('a site that is made again', () => {
  let repo: Repo
  const live = new LiveSite()
  beforeAll(() => {
    repo = newRepo({ [at('plan')]: shared, [at('order')]: order, [at('cart')]: cart })
  })

  const docs = async (): Promise<void> => void (await runCli(['docs'], { cwd: repo.dir }))
  const steps: readonly (readonly [what: string, step: () => void | Promise<void>])[] = [
    ['nothing', () => {}],
    ['other words', () => repo.write({ [at('cart')]: cart.replace('was seen', 'was looked at') })],
    ['another property', () => repo.write({ [at('order')]: order.replace('order_id: {', 'cart_id: {') })],
    ['what cannot be read', () => repo.write({ [at('order')]: 'events: [ {\n' })],
    ['what can be read again', () => repo.write({ [at('order')]: order })],
    ['another owner', () => repo.write({ [at('plan')]: shared.replace('Web team', 'Web people') })],
    ['a name that is another', () => repo.write({ [at('cart')]: cart.replace('Cart Seen', 'Cart Opened') })],
    ['a file that goes', () => rmSync(join(repo.dir, at('cart')))],
    ['a file that comes', () => repo.write({ [at('cart')]: cart })],
    ['what is internal', () => repo.write({ [at('cart')]: cart.replace('owner: web', 'internal: true') })],
    ['what is internal no more', () => repo.write({ [at('cart')]: cart })],
    [
      'a former name that is a hidden one too',
      () => repo.write({ [at('cart')]: named, [at('deal')]: hidden('Old') }),
    ],
    ['one that is hidden no more', () => repo.write({ [at('deal')]: hidden('Other') })],
    ['neither of them', () => repo.write({ [at('cart')]: cart, [at('deal')]: null })],
    ['another spelling of a name', () => repo.write({ [at('old')]: spelled })],
    ['one spelling again', () => repo.write({ [at('old')]: null })],
    ['a note', () => repo.write({ 'notes/events/order-completed.md': 'Ask Ada.\n' })],
    [
      'a note with a link that leads nowhere',
      () => repo.write({ 'notes/events/cart-seen.md': '[x](./y.md)\n' }),
    ],
    ['other words beside it', () => repo.write({ [at('order')]: order.replace('has paid', 'has paid all') })],
    ['the same without it', () => repo.write({ 'notes/events/cart-seen.md': null })],
    ['pages on the disk', docs],
    [
      'words of a person in a page',
      () =>
        repo.write({
          [page]: '<!-- Written by Waymark -->\n\n<!-- waymark:keep x -->\nMine.\n<!-- /waymark:keep -->\n',
        }),
    ],
    ['a page of somebody else', () => writeFileSync(join(repo.dir, page), 'Mine.\n')],
    ['pages that are gone', () => rmSync(join(repo.dir, 'docs'), { recursive: true })],
    ['a commit', () => void repo.commit('All of it (#7)')],
    [
      'a template',
      () =>
        repo.write({
          'waymark.yml': 'docs: { templates: look }\n',
          'look/event.md':
            '## Only this\n\n<!-- waymark:slot trigger -->\n<!-- waymark:slot description -->\n',
        }),
    ],
    ['a theme', () => repo.write({ 'look/site/theme.css': 'body { color: teal }\n' })],
    ['none of them', () => repo.write({ 'waymark.yml': null })],
  ]
  test.each(steps)('after %s it is as if it were made from nothing', async (_what, step) => {
    await step()
    const load = async (last?: LiveSite['last']): Promise<LoadedDocs> => {
      const place = await openWorkplace(repo.dir)
      const options = { configFile: null, plans: [], dir: null, now: '2026-11-27', history: repo.id() }
      return loadDocs(place, workTree(place), { ...options, ...(last && { last }) })
    }
    const told = live.make(await load(live.last), url)
    const fresh = new LiveSite()
    const first = fresh.make(await load(), url)
    expect(told).toEqual(first)
    const unreadable = first.some(({ file }) => file.startsWith('tracking-plan/'))
    if (!unreadable) expect(new Map([...live.files].sort())).toEqual(new Map([...fresh.files].sort()))
    if (first.length > 0) return
    // The list of what is ours is beside the files.
    const { files } = makeSite(await load(), url)
    expect([...live.files.keys()].filter(path => !files.has(path))).toEqual(['.waymark-manifest.json'])
    for (const [path, text] of files) expect(live.files.get(path), path).toBe(text)
  })
})
