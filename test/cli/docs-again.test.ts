import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { newRepo, Repo } from '../support/git.ts'
import { runCli } from '../support/run.ts'
import { tempDir } from '../support/temp.ts'

/** Runs of `docs` one after the other on a disk: each leaves what a run would leave that remembers nothing. */

const shared = `plan: { name: Acme Shop, version: 1.0.0 }
owners: { web: { name: Web team } }
sources: { site: { type: javascript, owner: web } }
destinations: { warehouse: { type: bigquery } }
`
const order = `events:
  Order Completed:
    description: A customer has paid.
    owner: web
    tags: [orders]
    properties: { order_id: { type: string, required: true, description: The order number. } }
  Order Refunded: { description: Money went back., owner: web, tags: [orders] }
`
const cart = `events:
  Cart Seen: { description: The cart was seen., owner: web, properties: { cart_id: { type: string } } }
`

const at = (name: string): string => `tracking-plan/${name}.yml`
const page = 'docs/tracking-plan/events/order-completed.md'

async function docs(dir: string): Promise<string> {
  const { status, stdout, stderr } = await runCli(['docs', '--site-dir', 'public'], { cwd: dir })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

function written(dir: string): Map<string, string> {
  const paths = ['docs', 'public', 'notes'].flatMap(folder =>
    readdirSync(dir).includes(folder)
      ? readdirSync(join(dir, folder), { recursive: true, withFileTypes: true })
          .filter(entry => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name))
      : [],
  )
  return new Map(paths.sort().map(path => [path.slice(dir.length), readFileSync(path, 'utf8')]))
}

/** The file in which the last run is remembered. */
function memoryOf(dir: string): string {
  const folder = join(dir, '.git/waymark')
  return join(folder, readdirSync(folder).find(name => name.startsWith('docs-'))!)
}

describe('docs, run again', () => {
  let repo: Repo
  beforeAll(async () => {
    repo = newRepo({ [at('plan')]: shared, [at('order')]: order, [at('cart')]: cart })
    await docs(repo.dir)
  })

  const inPage = (edit: (text: string) => string): void => {
    const file = join(repo.dir, page)
    writeFileSync(file, edit(readFileSync(file, 'utf8')))
  }
  const steps: readonly (readonly [what: string, step: () => void])[] = [
    ['nothing', () => {}],
    ['other words', () => repo.write({ [at('cart')]: cart.replace('was seen', 'was looked at') })],
    ['a commit', () => repo.commit('Cart (#2)', { [at('cart')]: cart.replace('was seen', 'was looked at') })],
    ['lines that move', () => repo.write({ [at('order')]: `# A comment.\n${order}` })],
    ['another property', () => repo.write({ [at('order')]: order.replace('order_id: {', 'cart_id: {') })],
    ['another owner', () => repo.write({ [at('plan')]: shared.replace('Web team', 'Web people') })],
    ['a note', () => repo.write({ 'notes/events/order-completed.md': 'Sent by the server.\n' })],
    [
      'words in a page',
      () => inPage(text => `${text}\n<!-- waymark:keep ours -->\nOurs.\n<!-- /waymark:keep -->\n`),
    ],
    ['as many other words in a page', () => inPage(text => text.replace('Ours.', 'Mine.'))],
    ['a page that goes away', () => rmSync(join(repo.dir, 'public/events/cart-seen.html'))],
    [
      'another name',
      () =>
        repo.write({
          [at('cart')]: cart.replace('Cart Seen: {', 'Cart Looked At: { renamedFrom: Cart Seen,'),
        }),
    ],
    [
      'one that is internal',
      () => repo.write({ [at('cart')]: cart.replace('{ desc', '{ internal: true, desc') }),
    ],
    ['an event fewer', () => repo.write({ [at('cart')]: 'events: {}\n' })],
    ['a memory that was cut off', () => truncateSync(memoryOf(repo.dir), 1000)],
    ['a memory that is none', () => writeFileSync(memoryOf(repo.dir), 'nonsense')],
    ['a memory that went away', () => rmSync(memoryOf(repo.dir))],
  ]

  test.each(steps)('after %s', async (_what, step) => {
    step()
    const other = new Repo(tempDir('again'))
    cpSync(repo.dir, other.dir, { recursive: true })
    rmSync(join(other.dir, '.git/waymark'), { recursive: true, force: true })
    await docs(repo.dir)
    await docs(other.dir)
    expect(written(repo.dir)).toEqual(written(other.dir))
  })

  test('leaves no file open to doubt: a second run changes none', async () => {
    expect(await docs(repo.dir)).toMatch(/pages, 0 files changed\.\n.*files, 0 changed\.\n$/)
  })
})

test('an address that something hidden has a say in, in both folders from the first run on', async () => {
  const secret = '{ internal: true, properties: { order_id: { type: string, deprecated: { reason: old } } } }'
  const plan = `plan: { name: S }
events:
  Cart Added: { description: A., properties: { order id: { type: string } } }
  Cart Gone: { description: B., properties: { order id: { type: string } } }
  Secret One: ${secret}
  Secret Two: ${secret}
`
  const { dir } = newRepo({ [at('plan')]: plan })
  await docs(dir)
  const names = (folder: string): string[] =>
    readdirSync(join(dir, folder, 'properties')).flatMap(
      name => /^(order.*)\.(?:md|html)$/.exec(name)?.[1] ?? [],
    )
  expect(names('docs/tracking-plan')).toHaveLength(2)
  expect(names('docs/tracking-plan')).toEqual(expect.arrayContaining(names('public')))
  expect(await docs(dir)).toMatch(/ 0 files changed\.\n.* 0 changed\.\n$/)
})

test('keys that differ in a sign that is escaped, where their pages are made again', async () => {
  const plan = `plan: { name: S }
events:
  One: { description: A., examples: [{ a: 1, "\\\\": 2 }] }
  Two: { description: B., examples: [{ a: 1, "\\"": 2 }] }
`
  const { dir } = newRepo({ [at('plan')]: plan })
  await docs(dir)
  const before = written(dir)
  expect(before.get('/docs/tracking-plan/events/two.md')).toContain('"\\""')
  for (const path of before.keys()) if (/(one|two)\.(md|html)$/.test(path)) rmSync(join(dir, path))
  await docs(dir)
  expect(written(dir)).toEqual(before)
})

test('where nothing can be remembered', async () => {
  const { dir } = newRepo({ [at('order')]: order, '.git/waymark': 'a file' })
  await docs(dir)
  expect(await docs(dir)).toMatch(/ 0 files changed\.\n.* 0 changed\.\n$/)
  expect(readFileSync(join(dir, '.git/waymark'), 'utf8')).toBe('a file')
})

test('a format that the config names from now on', async () => {
  // As a JSON Schema it is the event `cart`, as a plan it holds another.
  const schema = JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    events: { 'Cart Seen': {} },
  })
  const config = 'plans: { shop: { path: tracking-plan } }\n'
  const repo = newRepo({ 'tracking-plan/cart.json': schema, 'waymark.yml': config })
  await docs(repo.dir)
  const before = written(repo.dir)
  repo.write({ 'waymark.yml': config.replace('plan }', 'plan, format: native }') })
  await docs(repo.dir)
  expect([...written(repo.dir).keys()]).not.toEqual([...before.keys()])
})
