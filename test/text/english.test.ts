import { expect, test } from 'vitest'
import { thousands } from '../../src/text/english.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [-1234567.0625, '-1,234,567.0625'],
  [0.12345, '0.12345'],
])('%d is written %s', (number, words) => {
  expect(thousands(number)).toBe(words)
})
