import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readPlan } from '../../src/plan/read.ts'
import { type KnownPlan, rereadPlan } from '../../src/plan/reread.ts'
import type { SourceFile } from '../../src/text/source-file.ts'
import { shopFiles } from '../site/sites.ts'

/** The law of reading a plan again: it comes to what reading all of it comes to, whatever has changed. */

const files = shopFiles()
const where = { id: 'shop', path: 'tracking-plan' }

function textsOf(of: readonly SourceFile[]): Map<string, string> {
  return new Map(of.map(({ path, text }) => [path, createHash('sha1').update(text).digest('hex')]))
}

function known(of: readonly SourceFile[]): KnownPlan {
  return structuredClone(
    rereadPlan({ ...where, files: { files: of, unreadable: [] } }, textsOf(of), null).known,
  )
}

/** Reads again. @returns how many files were parsed */
function expectSame(before: KnownPlan, now: readonly SourceFile[]): number {
  const input = { ...where, files: { files: now, unreadable: [] } }
  const read = rereadPlan(input, textsOf(now), before)
  const whole = readPlan(input)
  // Told apart in a moment; what differs is told where something does.
  if (!isDeepStrictEqual(read.plan, whole.plan)) expect(read.plan).toEqual(whole.plan)
  expect([...read.plan.events.keys()]).toEqual([...whole.plan.events.keys()])
  return read.documents.size
}

const first = known(files)
const order = 'tracking-plan/checkout/order-completed.yml'

function edited(path: string, edit: (text: string) => string): SourceFile[] {
  return files.map(file => (file.path === path ? { path, text: edit(file.text) } : file))
}

/** Lines that say something, left out and changed: a few of each file, all over it. */
function* edits(text: string): Generator<[what: string, text: string]> {
  const lines = text.split('\n')
  const step = Math.ceil(lines.length / 5)
  for (const [index, line] of lines.entries()) {
    if (index % step > 0 || line.trim() === '' || line.trim().startsWith('#')) continue
    yield [`without line ${index + 1}`, lines.toSpliced(index, 1).join('\n')]
    const word = /[A-Za-z]{4,}(?!.*[A-Za-z]{4,})/.exec(line)?.[0]
    if (word !== undefined)
      yield [
        `another word in line ${index + 1}`,
        lines.with(index, line.replace(word, `${word}x`)).join('\n'),
      ]
  }
}

describe('a plan that is read again', () => {
  it('parses nothing where nothing has changed', () => {
    expect(expectSame(first, files)).toBe(0)
  })

  it('parses the file that has changed, and those that it leans on', () => {
    const event = files.find(({ path, text }) => !first.shared.has(path) && text.includes('description:'))!
    const parsed = expectSame(
      first,
      edited(event.path, text => `${text}\n# A comment.\n`),
    )
    expect(parsed).toBeGreaterThan(0)
    expect(parsed).toBeLessThan(files.length)
  })

  for (const { path, text } of files)
    it(`comes to the same whatever changes in ${path}`, () => {
      for (const [what, next] of edits(text)) {
        try {
          expectSame(
            first,
            edited(path, () => next),
          )
        } catch (error) {
          throw new Error(`${path} ${what}`, { cause: error })
        }
      }
    })

  it.each([
    ['a file that goes away', files.filter(({ path }) => path !== order)],
    [
      'a file that is new',
      [...files, { path: 'tracking-plan/new.yml', text: 'events:\n  Shop Entered: { description: x. }\n' }],
    ],
    [
      'a first file',
      [{ path: 'tracking-plan/a.yml', text: 'events:\n  Shop Entered: { description: x. }\n' }, ...files],
    ],
    [
      'a name that is there already',
      [...files, { path: 'tracking-plan/new.yml', text: 'events:\n  Order Completed: {}\n' }],
    ],
    [
      'a name that another key has',
      [
        ...files,
        { path: 'tracking-plan/new.yml', text: 'events:\n  X: { name: Order Completed, type: page }\n' },
      ],
    ],
    [
      'a file that says more than events',
      [
        ...files,
        { path: 'tracking-plan/new.yml', text: 'kpis: { more: { description: x. } }\nevents: {}\n' },
      ],
    ],
    ['a file that cannot be parsed', edited(order, () => 'events: [')],
    ['an empty file', edited(order, () => '')],
    ['no file at all', []],
  ])('comes to the same with %s', (_what, now) => {
    expectSame(first, now)
  })

  it('goes on from what it knows by then', () => {
    const now = edited(order, text => text.replace('description:', 'trigger:'))
    const input = { ...where, files: { files: now, unreadable: [] } }
    const next = structuredClone(rereadPlan(input, textsOf(now), first).known)
    expectSame(next, now)
    expectSame(next, files)
  })

  it('parses no more where an event has another name, unless something else calls it by the old one', () => {
    const at = (name: string, text: string): SourceFile => ({ path: `tracking-plan/${name}.yml`, text })
    const cart = at('cart', 'events:\n  Cart Seen: {}\n  Cart Left: {}\n')
    const order = at('order', 'events:\n  Order Done: { name: Order Completed }\n')
    const old = at('old', 'events:\n  Cart Viewed: { deprecated: { replacedBy: Cart Seen } }\n')
    const shared = at('shared', 'migrations: [{ from: { event: x }, to: Order Done }]\n')
    const all = [cart, old, order, shared]
    const before = known(all)
    expect(before.plan.problems).toEqual([])
    const renamed = (from: string, to: string): SourceFile[] =>
      all.map(({ path, text }) => ({ path, text: path === cart.path ? text.replace(from, to) : text }))
    expect(expectSame(before, renamed('Cart Left', 'Cart Closed'))).toBeLessThan(all.length)
    expect(expectSame(before, renamed('  Cart Left: {}\n', ''))).toBeLessThan(all.length)
    expect(expectSame(before, renamed('Cart Seen', 'Cart Opened'))).toBe(all.length)
    expect(expectSame(before, renamed('Cart Left', 'Order Done'))).toBe(all.length)
    expect(expectSame(before, renamed('Cart Left', 'Order Completed'))).toBe(all.length)
    const noOrder = all.map(file => (file === order ? at('order', 'events:\n  Order Begun: {}\n') : file))
    expectSame(before, noOrder)
    expectSame(
      before,
      all.filter(file => file !== order),
    )
  })

  it('looks again at what refers into a file that has changed', () => {
    const at = (name: string, text: string): SourceFile => ({ path: `tracking-plan/${name}.yml`, text })
    const shared =
      'events:\n  Cart Seen:\n    schema: { type: object, properties: { a: { type: string } } }\n'
    const other = 'events:\n  Cart Left:\n    schema: { $ref: "cart.yml#/events/Cart Seen/schema" }\n'
    const before = known([at('cart', shared), at('other', other)])
    expect(before.plan.problems).toEqual([])
    expectSame(before, [at('cart', shared.replace('string', 'integer')), at('other', other)])
  })
})
