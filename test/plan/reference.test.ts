import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { event, traitSet } from '../../src/plan/event-keys.ts'
import { planFile } from '../../src/plan/keys.ts'
import { annotationKeys, deprecation, property, usage } from '../../src/plan/property-keys.ts'
import type { Key, Shape } from '../../src/plan/shape.ts'
import { read } from './support.ts'

const page = readFileSync(new URL('../../docs/plan-format.md', import.meta.url), 'utf8')

function keysOf(shape: Shape): Readonly<Record<string, Key>> {
  if (shape.kind === 'map' || shape.kind === 'list') return keysOf(shape.of)
  return shape.kind === 'object' ? shape.keys : {}
}

const sections: Readonly<Record<string, Readonly<Record<string, Key>>>> = {
  'top level': planFile.keys,
  event: event.keys,
  annotations: annotationKeys,
  deprecation: deprecation.keys,
  usage: usage.keys,
  traits: traitSet.keys,
  ...Object.fromEntries(
    Object.entries(planFile.keys)
      .filter(([name]) => !['events', 'properties', 'common', 'schemas', 'traits'].includes(name))
      .map(([name, { shape }]) => [name, keysOf(shape)]),
  ),
}

describe('the reference page', () => {
  test.each(Object.entries(sections))('has every key of %s, in the words that editors show', (_, keys) => {
    for (const [key, { about }] of Object.entries(keys)) {
      expect(page).toContain(`| \`${key}\` | ${about.replaceAll('|', '\\|')} |`)
    }
  })
  test('names every keyword of a property', () => {
    for (const key of Object.keys(property.keys)) expect(page).toContain(`\`${key}\``)
  })
  test('starts with a plan that is right', () => {
    const example = /```yaml\n(plan:[\s\S]*?)```/.exec(page)![1]!
    expect(read(example).messages).toEqual([])
  })
})
