import { expect, test } from 'vitest'
import { attack } from './attack.ts'

test('2,000 random directions: no answer is contradicted, 99 % are decided', () => {
  const report = attack(1, 1000, 60)
  expect(report.wrong).toEqual([])
  expect(report.undecided.length / report.directions).toBeLessThan(0.01)
  expect(report.no).toBeGreaterThan(500)
  expect(report.yes).toBeGreaterThan(500)
})
