import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugs } from '../../src/docs/slugs.ts'

const of = (...names: string[]): Record<string, string> => Object.fromEntries(slugs(names))

describe('slugs', () => {
  it('are lower-case ASCII words', () => {
    expect(of('Order Completed')).toEqual({ 'Order Completed': 'order-completed' })
    expect(of('Größe geändert', 'Ærø: été')).toEqual({
      'Größe geändert': 'grosse-geandert',
      'Ærø: été': 'aero-ete',
    })
  })

  it('differ where names would share one, whatever the order they come in', () => {
    const names = ['Order Completed', 'order_completed', 'ORDER COMPLETED']
    const forth = slugs(names)
    expect(new Set(forth.values()).size).toBe(3)
    expect(forth.get('ORDER COMPLETED')).toBe('order-completed')
    expect(forth.get('order_completed')).toMatch(/^order-completed-[0-9a-f]{6}$/)
    expect([...slugs(names.toReversed())].sort()).toEqual([...forth].sort())
  })

  it('keep the suffix of a name when others come and go', () => {
    const alone = slugs(['ORDER COMPLETED', 'order_completed']).get('order_completed')
    const among = slugs(['ORDER COMPLETED', 'Order-Completed', 'order_completed', 'x']).get('order_completed')
    expect(among).toBe(alone)
  })

  it('get a suffix where the name is reserved, too long or has no letters', () => {
    const found = of('README', 'index', 'CON', '注文完了', '!!!', 'x'.repeat(300))
    expect(found.README).toMatch(/^readme-[0-9a-f]{6}$/)
    expect(found.CON).toMatch(/^con-[0-9a-f]{6}$/)
    expect(found['注文完了']).toMatch(/^x-[0-9a-f]{6}$/)
    expect(found['!!!']).not.toBe(found['注文完了'])
    expect(found['x'.repeat(300)]).toMatch(/^x{80}-[0-9a-f]{6}$/)
  })

  it('are safe file names, one for each name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 20 }), names => {
        const found = slugs(names)
        expect(new Set(found.values()).size).toBe(names.length)
        for (const one of found.values()) expect(one).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      }),
    )
  })
})
