import { describe, expect, it } from 'vitest'
import { finder, hits, type Item, itemsOf, measure, variedItems } from '../../bench/search-quality.ts'
import { NAMES, says } from '../docs/hostile-plan.ts'
import { shop } from './sites.ts'

describe('what the search finds first', () => {
  it('is always the right event, or the property, over the example plan', () => {
    const items = itemsOf(shop())
    const tallies = measure(items, finder(items))
    expect(tallies.reduce((sum, { queries }) => sum + queries, 0)).toBeGreaterThan(1000)
    expect(tallies.filter(({ wrong }) => wrong.length > 0)).toEqual([])
  })

  it('is hardly ever anything else among five hundred events whose names are much alike', () => {
    const items = variedItems(500)
    for (const { asked, queries, wrong } of measure(items, finder(items)))
      expect(wrong.length / queries, `${asked}: ${wrong.slice(0, 3).join('; ')}`).toBeLessThan(0.005)
  })

  it('is what has a name before what had it once, or has it at a destination', () => {
    const items = itemsOf(shop())
    const named = items.filter(item => item.kind === 'event')
    const misled = items.map((item, index) => {
      const [next, other] = [1, 7].map(by => named[(index + by) % named.length]!)
      if (item.kind !== 'event' && item.kind !== 'property') return item
      return { ...item, aliases: [next!.name, next!.name.slice(1), ...(other!.keys ?? [])] }
    })
    const tallies = measure(misled, finder(misled)).filter(({ asked }) => asked !== 'another name')
    expect(tallies.filter(({ wrong }) => wrong.length > 0)).toEqual([])
  })

  it('is told with the other name, where it was found by that alone', () => {
    const items: Item[] = [
      { kind: 'event', name: 'Coupon Rejected', url: 'a', aliases: ['Coupon Declined', 'Coupon Denied'] },
      { kind: 'event', name: 'View Item List', url: 'b' },
      { kind: 'event', name: 'Product Viewed', url: 'c', aliases: ['view_item'] },
      { kind: 'property', name: 'note', url: 'c#note', event: 'Product Viewed', aliases: ['remark'] },
      { kind: 'kpi', name: 'Coupon denied rate', url: 'd' },
    ]
    const found = (query: string) =>
      hits(items, query).map(({ item, alias }) => [item.name, alias && [alias.of, alias.alias]])
    expect(found('coupon denied')).toEqual([
      ['Coupon Rejected', [null, 'Coupon Denied']],
      ['Coupon denied rate', null],
    ])
    expect(found('coupn deni')[1]).toEqual(['Coupon Rejected', [null, 'Coupon Denied']])
    expect(found('coupon rejected')).toEqual([['Coupon Rejected', null]])
    expect(found('View Item')).toEqual([
      ['View Item List', null],
      ['Product Viewed', [null, 'view_item']],
    ])
    expect(found('remark')).toEqual([['Product Viewed', ['note', 'remark']]])
  })

  it('is what has an id, or a step of the funnel, where nothing else has that name', () => {
    const items: Item[] = [
      { kind: 'kpi', name: 'Paid orders', id: 'conversion', url: 'a' },
      { kind: 'owner', name: 'Checkout team', id: 'checkout', url: 'b' },
      { kind: 'source', name: 'Shop website', id: 'web', url: 'c' },
      { kind: 'stage', name: 'Acquisition', id: 'acquisition', url: 'd' },
      { kind: 'event', name: 'Checkout Started', url: 'e' },
      { kind: 'property', name: 'conversion', url: 'f' },
    ]
    const found = (query: string) =>
      hits(items, query).map(({ item, alias }) => [item.name, alias?.alias ?? null])
    expect(found('web')).toEqual([['Shop website', 'web']])
    expect(found('acquisition')).toEqual([['Acquisition', null]])
    expect(found('conversion')).toEqual([
      ['conversion', null],
      ['Paid orders', 'conversion'],
    ])
    expect(found('checkout')[0]).toEqual(['Checkout Started', null])
  })

  it('is what was retired only where nothing that is alive is asked for', () => {
    const retired = { url: 'gone', status: 'retired' }
    const items: Item[] = [
      { kind: 'event', name: 'Cart Abandoned', text: 'Worked out from Order Sent.', ...retired },
      { kind: 'event', name: 'order_sent', ...retired },
      { kind: 'event', name: 'Cart Viewed', ...retired },
      { kind: 'property', name: 'coupon', ...retired },
      { kind: 'event', name: 'Order Sent', url: 'a', keys: ['coupon'] },
      { kind: 'event', name: 'Cart Viewed Again', url: 'b' },
      { kind: 'event', name: 'Basket Seen', url: 'c', aliases: ['Cart Viewed'] },
    ]
    const first = (query: string) => hits(items, query).map(({ item }) => [item.name, item.url])
    expect(first('cart abandoned')[0]).toEqual(['Cart Abandoned', 'gone'])
    expect(first('cart abandned')[0]).toEqual(['Cart Abandoned', 'gone'])
    expect(first('order_sent')).toEqual([
      ['Order Sent', 'a'],
      ['order_sent', 'gone'],
    ])
    expect(first('Cart Viewed')).toEqual([
      ['Cart Viewed Again', 'b'],
      ['Basket Seen', 'c'],
      ['Cart Viewed', 'gone'],
    ])
    expect(first('coupon')).toEqual([
      ['Order Sent', 'a'],
      ['coupon', 'gone'],
    ])
  })

  it('is right however much was retired under names that are alike', () => {
    const items = itemsOf(shop())
    const gone = items
      .filter(({ kind }) => kind === 'event' || kind === 'property')
      .map(({ kind, name }) => ({ kind, name: `${name}s`, url: 'gone', status: 'retired' }))
    const all = [...items, ...gone, ...gone.map(item => ({ ...item, name: item.name.slice(0, -1) }))]
    const tallies = measure(items, finder(all)).filter(({ asked }) => asked !== 'another name')
    expect(tallies.filter(({ wrong }) => wrong.length > 0)).toEqual([])
  })

  it('is the event of a name that no word can be made of', () => {
    for (const name of NAMES) {
      const items = itemsOf(says(name)).filter(item => item.kind === 'event')
      const index = finder([...items, ...itemsOf(says('Other')).filter(item => item.kind === 'event')])
      if (name.trim() !== '') expect(index(name)[0]?.name, JSON.stringify(name)).toBe(name)
    }
  })

  it('tells two names apart that differ in signs alone', () => {
    const find = finder(['Order Completed', 'order_completed'].map(name => ({ kind: 'event', name })))
    expect(find('order_completed')[0]?.name).toBe('order_completed')
    expect(find('Order Completed')[0]?.name).toBe('Order Completed')
  })

  it('is a name before what it is only the beginning of, and an event with a slip before the beginning of others', () => {
    const named = (kind: string, name: string): Item => ({ kind, name })
    const find = finder([
      named('event', 'Signed Up Again'),
      named('event', 'Signed Up'),
      named('event', 'Trial Ended'),
      named('property', 'trial_end_date'),
      named('kpi', 'Email'),
      { kind: 'event', name: 'Address Changed', keys: ['email'] },
    ])
    expect(find('signed up')[0]?.name).toBe('Signed Up')
    expect(find('Trial Endd')[0]?.name).toBe('Trial Ended')
    expect(find('email').map(item => item.name)).toEqual(['Address Changed', 'Email'])
  })
})
