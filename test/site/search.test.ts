import { describe, expect, it } from 'vitest'
import { finder, type Item, itemsOf, measure, variedItems } from '../../bench/search-quality.ts'
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
