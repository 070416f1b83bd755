import { expect, it } from 'vitest'
import { plainSchema } from '../../src/docs/parts/plain-schema.ts'

it('knows a schema by what its references lead to: one and the same may stand in several places', () => {
  const reference = { $ref: '#/$defs/t' }
  const whole = { type: 'integer' }
  const text = { type: 'string' }
  expect(plainSchema(reference)).toEqual({})
  expect(plainSchema(reference, { t: whole })).toEqual(whole)
  expect(plainSchema(reference, { t: text })).toEqual(text)
  expect(plainSchema(reference)).toEqual({})
})
