import { beforeAll, describe, expect, test } from 'vitest'
import { type GitHub, startGitHub } from '../support/github.ts'
import { edited, harmless, shop } from './shop.ts'
import { openStory } from './story.ts'

const strict = 'version: 1\nplans: { plan: { path: tracking-plan } }\n'
const misnamed = edited([
  '  Order Completed:',
  '  Cart Seen:\n    description: A customer looks at the cart.\n    owner: checkout\n    trigger: The cart is on the screen.\n    kpis: [revenue]\n    sources: [web]\n    properties: { itemCount: { type: integer, description: Products in the cart. }, cart_total: { type: number, description: Its worth. } }\n    examples: [{ itemCount: 3, cart_total: 2 }]\n  Order Completed:',
])

describe('the config that judges', () => {
  let github: GitHub

  beforeAll(async () => {
    github = await startGitHub()
  })

  test('is the base’s; what a pull request changes in it is shown and not yet in force', async () => {
    const change = {
      ...misnamed,
      'waymark.yml': `${strict}rules: { property-name-case: off }\nfailOn: never\n`,
    }
    const story = await openStory(github, change, { files: { ...shop, 'waymark.yml': strict } })
    const run = await story.run()
    expect(run).toMatchObject({ status: 1, outputs: { 'error-count': '1' } })
    const [comment] = await story.comments()
    expect(comment).toContain('`item_count`')
    expect(comment).toMatch(/turns `property-name-case` off/)
  })

  test('lists several plans, in a folder of its own', async () => {
    const plan = (name: string): Record<string, string> =>
      Object.fromEntries(
        Object.entries(shop).map(([path, text]) => [
          path.replace('tracking-plan', `acme/${name}`),
          text.replaceAll('Acme Shop', name),
        ]),
      )
    const config = 'version: 1\nplans: { shop: { path: web }, app: { path: app } }\n'
    const files = { ...plan('web'), ...plan('app'), 'acme/waymark.yml': config }
    const change = { 'acme/app/checkout.yml': harmless['tracking-plan/checkout.yml'] ?? '' }
    const story = await openStory(github, change, { files })
    const run = await story.run({ inputs: { 'working-directory': 'acme' } })
    expect(run).toMatchObject({ status: 0, stderr: '' })
    const [comment] = await story.comments()
    expect(comment).toMatch(/^<!-- waymark plan=shop_app job=tracking-plan -->\n### ✅/)
    const only = await story.run({ inputs: { 'working-directory': 'acme', plan: 'web\n' } })
    expect(only.log.join('\n')).toContain('Nothing changes in the web plan')
  })
})
