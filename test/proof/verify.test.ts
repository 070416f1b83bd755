import { describe, expect, test } from 'vitest'
import { findCounterexample, type Json, validate } from '../../src/proof/index.ts'

const said = (schema: Json, value: Json): string[] =>
  validate(schema, value).errors.map(error => error.message)

describe('what a schema has against a value', () => {
  test('names the values and limits that are right, also those that no double holds', () => {
    const big = 9007199254740993n
    expect(said({ enum: [big, 'x'] }, 'y')).toEqual(['must be one of 9007199254740993, "x"'])
    expect(said({ const: big }, 9007199254740992)).toEqual(['must be 9007199254740993'])
    expect(said({ multipleOf: 0.1 }, 0.25)).toEqual(['must be multiple of 0.1'])
  })

  test('is open, and no crash, where a name is half a surrogate pair', () => {
    const object = (type: string): Json => ({ type: 'object', properties: { '\ud800': { type } } })
    expect(findCounterexample(object('string'), object('boolean')).answer).toBe('undecided')
  })
})
