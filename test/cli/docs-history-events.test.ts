import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newRepo, type Repo } from '../support/git.ts'
import { runCli } from '../support/run.ts'

const plan = (events: string): string => `plan: { name: Acme }\nevents:\n${events}`
const at = 'tracking-plan/plan.yml'
const paid = '  Order Paid: { description: A customer has paid. }\n'

async function written(repo: Repo, path: string): Promise<string> {
  expect(await runCli(['docs'], { cwd: repo.dir })).toMatchObject({ status: 0, stderr: '' })
  return readFileSync(join(repo.dir, 'docs/tracking-plan', path), 'utf8')
}

test.each([
  ['the plan unreadable', `${plan(paid)}  Cart Seen: [ {`],
  ['its events unread', plan(paid).replace('events:', 'evnts:')],
  ['its only file no text', Buffer.from([0x41, 0xff])],
])(
  'a commit that left %s changed nothing: the next one is compared with the one before it',
  async (_what, broken) => {
    const repo = newRepo({ [at]: plan(paid) })
    writeFileSync(join(repo.dir, at), broken)
    repo.commit('Break it (#2)')
    repo.commit('Mend it (#3)', { [at]: plan(`${paid}  Cart Seen: {}\n`) })
    const month = await written(repo, 'changelog/2026-01.md')
    expect(month).not.toMatch(/Break it|removed/)
    expect(month).toMatch(/\*Mend it\*, pull request 3 .*\n {2}- \*\*safe\*\*: Cart Seen is a new event\n\n/)
  },
)

test('a commit that left a mistake beside the events is told as any other', async () => {
  const repo = newRepo({ [at]: plan(`${paid}  Cart Seen: {}\n`) })
  repo.commit('A note of ours (#2)', {
    [at]: `x-notes: Ours.\n${plan(`${paid}  Cart Gone: {}\n  Cart Seen: {}\n`)}`,
  })
  repo.commit('Say it better (#3)', {
    [at]: plan(`${paid.replace('has paid', 'has paid us')}  Cart Gone: {}\n  Cart Seen: {}\n`),
  })
  const month = await written(repo, 'changelog/2026-01.md')
  expect(month).toMatch(
    /\*A note of ours\*, pull request 2 .*\n {2}- \*\*safe\*\*: Cart Gone is a new event\n/,
  )
})

test('the history goes on before the plan was moved', async () => {
  const more = Array.from(
    { length: 9 },
    (_, index) => `  Step ${index} Done: { description: Step ${index}. }\n`,
  )
  const text = (words: string): string => plan(paid.replace('has paid', words) + more.join(''))
  const config = (path: string) => ({ 'waymark.yml': `plans: { shop: { path: ${path} } }\n` })
  const repo = newRepo({ 'plan.yml': text('has paid'), ...config('plan.yml') })
  repo.commit('Say it better (#2)', { 'plan.yml': text('has paid us') })
  const first = 'tracking/shop/plan.yml'
  repo.commit('Into a folder (#3)', {
    'plan.yml': null,
    [first]: text('has paid us'),
    ...config('tracking/shop'),
  })
  const second = 'plans/acme/plan.yml'
  repo.commit('To the others (#4)', {
    [first]: null,
    [second]: text('has now paid us'),
    ...config('plans/acme'),
  })
  const month = await written(repo, 'changelog/2026-01.md')
  expect(month.match(/\*\*2026-01-01\*\* \*[^*]*\*/g)).toEqual([
    '**2026-01-01** *To the others*',
    '**2026-01-01** *Say it better*',
    '**2026-01-01** *First commit*',
  ])
})

test('an event that takes over the name of another has a history of its own', async () => {
  const repo = newRepo({ [at]: plan(paid) })
  const settled = '  Order Settled: { description: A customer has paid., renamedFrom: Order Paid }\n'
  repo.commit('Rename (#2)', { [at]: plan(settled) })
  repo.commit('Reuse (#3)', { [at]: plan(`${settled}  Order Paid: { description: Another thing. }\n`) })
  const reused = await written(repo, 'events/order-paid.md')
  expect(reused).toContain('*Reuse*, pull request 3')
  expect(reused).not.toMatch(/Rename|Formerly/)
  const renamed = await written(repo, 'events/order-settled.md')
  expect(renamed).toContain('Formerly `Order Paid`.')
  expect(renamed).not.toContain('Reuse')
})

test('an event that was renamed and back keeps all of its history, and the other name leads to it', async () => {
  const repo = newRepo({ [at]: plan(paid) })
  const renamed = (name: string, from: string): string =>
    plan(`  ${name}: { description: A customer has paid., renamedFrom: ${from} }\n`)
  repo.commit('Away (#2)', { [at]: renamed('Order Settled', 'Order Paid') })
  repo.commit('And back (#3)', { [at]: renamed('Order Paid', 'Order Settled') })
  const page = await written(repo, 'events/order-paid.md')
  expect(page).toContain('Formerly `Order Settled`.')
  expect(page.match(/pull request \d/g)).toEqual([...'3', ...'32'].map(number => `pull request ${number}`))
  expect(await written(repo, 'events/order-settled.md')).toContain('[Order Paid](./order-paid.md)')
})

test('what is remembered of an unreadable commit is the same as what is worked out anew', async () => {
  const repo = newRepo({ [at]: plan(paid) })
  await written(repo, 'README.md')
  repo.commit('Break it (#2)', { [at]: `${plan(paid)}  Cart Seen: [ {` })
  expect(await runCli(['docs'], { cwd: repo.dir })).toMatchObject({ status: 1 })
  repo.commit('Mend it (#3)', { [at]: plan(`${paid}  Cart Seen: {}\n`) })
  expect(await written(repo, 'changelog/2026-01.md')).toContain('Mend it')
  repo.commit('Say it better (#4)', {
    [at]: plan(`${paid.replace('has paid', 'has paid us')}  Cart Seen: {}\n`),
  })
  const remembered = await written(repo, 'changelog/2026-01.md')
  expect(remembered).toContain('Say it better')
  rmSync(join(repo.dir, '.git/waymark'), { recursive: true })
  expect(await written(repo, 'changelog/2026-01.md')).toBe(remembered)
})

test('what was in the first version says so, under the name that it had then too; what came later does not', async () => {
  const first = (events: string, email: string, total: string): string =>
    `plan: { name: Acme, version: 1.2.0 }
properties: { ${total}: { type: number${total === 'sum' ? ', renamedFrom: total' : ''} } }
traits: { user: { ${email}: { type: string${email === 'mail' ? ', renamedFrom: email' : ''} } } }
events:\n${events}`
  const seen = '  Cart Seen: { properties: { cart_id: { type: string } } }\n'
  const repo = newRepo({ [at]: first(paid + seen, 'email', 'total') })
  const settled = '  Order Settled: { description: A customer has paid., renamedFrom: Order Paid }\n'
  const later = '  Cart Filled: { properties: { cart_id: { type: string } } }\n'
  repo.commit('Rename (#2)', { [at]: first(settled + seen + later, 'mail', 'sum') })
  const told = '): in the first version of the plan, 1.2.0.'
  const lines = async (path: string): Promise<string[]> =>
    (await written(repo, path)).split('\n').filter(line => line.includes('*2026-01-01*'))
  const unchanged = await lines('events/cart-seen.md')
  expect(unchanged).toEqual([
    expect.stringMatching(/^Last change: \*\*2026-01-01\*\* \*First commit\* by .*\)\.$/),
    expect.stringMatching(/^- \*\*2026-01-01\*\* \*First commit\* by .*/),
  ])
  expect(unchanged[1]).toContain(told)
  const renamed = await lines('events/order-settled.md')
  expect(renamed.map(line => line.includes(told))).toEqual([false, false, true])
  expect(renamed[0]).toContain('Last change: **2026-01-01** *Rename*, pull request 2')
  expect(await written(repo, 'events/cart-filled.md')).not.toContain('first version')
  for (const page of ['properties/sum.md', 'properties/cart-id.md', 'traits/mail.md'])
    expect((await lines(page)).at(-1), page).toContain(told)
  for (const page of ['README.md', 'changelog/README.md', 'changelog/2026-01.md'])
    expect((await written(repo, page)).match(/first version/g), page).toHaveLength(1)
})

test('a plan that was taken away and put back has a first version each time', async () => {
  const repo = newRepo({ [at]: plan(paid) })
  repo.commit('Say it better (#2)', { [at]: plan(paid.replace('has paid', 'has paid us')) })
  repo.commit('Take it away (#3)', { [at]: null, 'other.md': 'x\n' })
  repo.commit('Put it back (#4)', { [at]: plan(`${paid}  Cart Seen: {}\n`) })
  const entries = async (path: string): Promise<string[]> =>
    (await written(repo, path))
      .split('\n')
      .filter(line => line.startsWith('- **2026'))
      .map(
        line =>
          `${/\*\*2026-01-01\*\* \*([^*]+)/.exec(line)![1]}${line.includes(': in the first') ? '!' : ''}`,
      )
  expect(await entries('events/order-paid.md')).toEqual(['Put it back!', 'Say it better', 'First commit!'])
  expect(await entries('events/cart-seen.md')).toEqual(['Put it back!'])
})
