import { describe, expect, test } from 'vitest'
import { compareSchemas, validate } from '../../src/proof/index.ts'
import { POSITIONS, STEPS } from './by-construction.ts'

describe.each(POSITIONS)('every keyword as $name', ({ schema, value, reversed }) => {
  test.each(STEPS)('$keyword: $narrow, $wide', ({ narrow, wide, between }) => {
    const [less, more] = reversed ? [schema(wide), schema(narrow)] : [schema(narrow), schema(wide)]
    const { narrowed, widened } = compareSchemas(less, more)
    expect(narrowed).toEqual({ answer: 'no' })
    if (between === undefined) {
      expect(widened).toEqual({ answer: 'no' })
      return
    }
    expect(validate(more, value(between)).valid).toBe(true)
    expect(validate(less, value(between)).valid).toBe(false)
    expect(widened.answer).toBe('yes')
  })
})
