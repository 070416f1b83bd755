import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { comparePlans } from '../../src/diff/compare/plan.ts'
import { same } from '../../src/diff/same.ts'
import type { Plan } from '../../src/model/plan.ts'
import { isObject, type Json, type JsonObject } from '../../src/text/json.ts'
import { SHOP } from './shop.ts'
import { plan } from './support.ts'

/** What of a plan is no part of what it says, or is said where it is used. */
const ELSEWHERE = new Set([
  'problems',
  'files',
  'library',
  'common',
  'bundles',
  'schemas',
  'ownerInherited',
  'sourcesDeclared',
  'statusDeclared',
  'destinationsDeclared',
  'include',
  'key',
  'written',
])

/** Differs in the model and means the same: the plan forbids what it does not name. */
const IMPLIED = new Set(['without events/Raw One/schema/additionalProperties'])

function said(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, said(item)]))
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ELSEWHERE.has(key))
      .map(([key, item]) => [key, said(item)]),
  )
}

const says = (a: Plan, b: Plan): boolean => same(said(a), said(b))

type Path = readonly (string | number)[]

function paths(value: Json, at: Path = []): Path[] {
  const children: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : isObject(value)
      ? Object.entries(value)
      : []
  return children.flatMap(([key, child]) => [[...at, key], ...paths(child, [...at, key])])
}

/** A copy with the value at a path replaced; undefined leaves it out. */
function set(value: Json, [first, ...rest]: Path, change: (old: Json) => Json | undefined): Json {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      index !== first
        ? [item]
        : rest.length > 0
          ? [set(item, rest, change)]
          : [change(item)].filter(one => one !== undefined),
    )
  }
  const entries = Object.entries(value as JsonObject).flatMap(([key, item]): [string, Json][] => {
    if (key !== first) return [[key, item]]
    const next = rest.length > 0 ? set(item, rest, change) : change(item)
    return next === undefined ? [] : [[key, next]]
  })
  return Object.fromEntries(entries)
}

function other(value: Json): Json | undefined {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? '2031-02-03' : `${value} x`
  if (typeof value === 'number') return value + 1
  return typeof value === 'boolean' ? !value : undefined
}

describe('every difference is a change', () => {
  const document = parse(SHOP) as Json
  const before = plan(SHOP)

  test('the plan is read without problems', () => {
    expect(
      before.problems.map(problem => `${problem.rule} ${problem.messageId} ${problem.at.pointer}`),
    ).toEqual([])
  })

  const mutations = paths(document).flatMap(path => {
    const name = path.join('/')
    const value = path.reduce<Json>((at, key) => (at as JsonObject)[key as string] as Json, document)
    const removed = [`without ${name}`, set(document, path, () => undefined)] as const
    const next = other(value)
    return next === undefined
      ? [removed]
      : [removed, [`other ${name}`, set(document, path, () => next)] as const]
  })

  test.each(mutations)('%s', (name, mutated) => {
    const after = plan(stringify(mutated))
    const sides = { first: false, last: false }
    const there = comparePlans({ base: before, head: after, ...sides })
    const back = comparePlans({ base: after, head: before, ...sides })
    const silent = says(before, after) || IMPLIED.has(name)
    expect([there.length > 0, back.length > 0]).toEqual([!silent, !silent])
  })
})
