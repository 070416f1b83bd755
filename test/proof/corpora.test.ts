import { describe, expect, test } from 'vitest'
import { type Answer, compareSchemas, validate } from '../../src/proof/index.ts'
import { containment, counterexamples, type LabelledPair, microtests } from './fixtures.ts'
import { CONTAINMENT_MISLABELLED, MICROTESTS_MISLABELLED } from './labels.ts'

/** Witnesses were held against both schemas when they were found; some are once more, from the outside. */
const EVERY = 8

interface Outcome {
  readonly directions: number
  readonly undecided: readonly string[]
  /** Directions where the label says something else. */
  readonly different: readonly string[]
  /** Witnesses that don't show what they are said to. */
  readonly empty: readonly string[]
}

function outcomeOf(pairs: readonly LabelledPair[]): Outcome {
  const undecided: string[] = []
  const different: string[] = []
  const empty: string[] = []
  for (const [index, pair] of pairs.entries()) {
    const answers = compareSchemas(pair.old, pair.new, { dialect: pair.dialect })
    for (const direction of ['narrowed', 'widened'] as const) {
      const name = `${pair.id} ${direction}`
      const answer = answers[direction]
      if (answer.answer === 'undecided') undecided.push(`${name}: ${answer.reason}`)
      else if (pair[direction] !== undefined && (answer.answer === 'yes') !== pair[direction])
        different.push(name)
      if (index % EVERY === 0 && !shows(pair, direction, answer)) empty.push(name)
    }
  }
  return { directions: 2 * pairs.length, undecided, different, empty }
}

function shows(pair: LabelledPair, direction: 'narrowed' | 'widened', answer: Answer): boolean {
  if (answer.answer !== 'yes') return true
  const [accepts, rejects] = direction === 'narrowed' ? [pair.old, pair.new] : [pair.new, pair.old]
  const options = { dialect: pair.dialect }
  return validate(accepts, answer.witness, options).valid && !validate(rejects, answer.witness, options).valid
}

describe('pairs with known answers', () => {
  test('the containment suite and its kin: nothing wrong, 99.5 % decided', () => {
    const { directions, undecided, different, empty } = outcomeOf(containment())
    expect(new Set(different)).toEqual(CONTAINMENT_MISLABELLED)
    expect(empty).toEqual([])
    expect(undecided.length / directions).toBeLessThan(0.005)
  })

  test('compatibility verdicts written by hand: only labels that are wrong as containment differ', () => {
    const { undecided, different, empty } = outcomeOf(microtests())
    const places = different.map(name => name.replace(/^\S+ (\d+) .* (\w+)$/s, '$1 $2'))
    expect(new Set(places)).toEqual(new Set(Object.values(MICROTESTS_MISLABELLED).flat()))
    expect(empty).toEqual([])
    expect(undecided).toEqual([])
  })

  test('versions of real event schemas: every break that was found by sampling is found', () => {
    const { undecided, different, empty } = outcomeOf(counterexamples())
    expect(different).toEqual([])
    expect(empty).toEqual([])
    expect(undecided).toEqual([])
  })
})
