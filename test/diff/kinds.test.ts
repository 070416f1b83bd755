import { describe, expect, test } from 'vitest'
import { changeKinds } from '../../src/diff/index.ts'
import { diff } from './support.ts'

const ids = new Set(changeKinds.map(kind => kind.id))

describe('kinds of change', () => {
  test('have ids of their own', () => {
    expect(ids.size).toBe(changeKinds.length)
  })

  test.each(changeKinds.map(kind => [kind.id, kind] as const))(
    '%s has a mirror or says why not',
    (_, kind) => {
      if (typeof kind.mirror === 'string') expect(ids).toContain(kind.mirror)
      else expect(kind.mirror.none.length).toBeGreaterThan(10)
    },
  )

  test('mirrors mirror', () => {
    const byId = new Map(changeKinds.map(kind => [kind.id, kind]))
    const oneWay = changeKinds.filter(({ id, mirror }) => {
      if (typeof mirror !== 'string') return false
      const back = byId.get(mirror)?.mirror
      // Adding is one change or, where it is required, another; both are undone by removing.
      return back !== id && !id.endsWith('-added-required')
    })
    expect(oneWay.map(kind => kind.id)).toEqual([])
  })

  const examples = changeKinds.flatMap(kind =>
    kind.examples.map((example, index) => [`${kind.id} ${index + 1}`, kind, example] as const),
  )

  test('every kind has an example', () => {
    expect(changeKinds.filter(kind => kind.examples.length === 0).map(kind => kind.id)).toEqual([])
  })

  test.each(examples)('example of %s', async (_, kind, example) => {
    const { changes } = await diff(example.before, example.after)
    const found = changes.map(change => `${change.kind} ${change.object}`)
    expect(found.sort()).toEqual([...example.changes].sort())
    const own = changes.find(change => change.kind === kind.id)
    expect(own).toBeDefined()
  })
})
