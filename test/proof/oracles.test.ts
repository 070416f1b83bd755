import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { compareSchemas } from '../../src/proof/index.ts'
import { containment, type LabelledPair } from './fixtures.ts'
import { DIFF_KEYWORDS, staysWithin } from './fragment.ts'

const require = createRequire(import.meta.url)

function differences(pair: LabelledPair, narrowed: boolean, widened: boolean): string[] {
  const answers = compareSchemas(pair.old, pair.new, { dialect: pair.dialect })
  const said = { narrowed, widened }
  return (['narrowed', 'widened'] as const)
    .filter(direction => answers[direction].answer !== 'undecided')
    .filter(direction => (answers[direction].answer === 'yes') !== said[direction])
    .map(direction => `${pair.id} ${direction}: ${JSON.stringify(answers[direction])}`)
}

test('json-schema-diff agrees, inside the keywords that it decides', async () => {
  const { diffSchemas } = require('json-schema-diff') as {
    diffSchemas: (schemas: object) => Promise<{ additionsFound: boolean; removalsFound: boolean }>
  }
  const pairs = containment().filter(
    pair => staysWithin(pair.old, DIFF_KEYWORDS) && staysWithin(pair.new, DIFF_KEYWORDS) && isDraft7(pair),
  )
  const wrong: string[] = []
  for (const pair of pairs) {
    const schemas = { sourceSchema: structuredClone(pair.old), destinationSchema: structuredClone(pair.new) }
    const { additionsFound, removalsFound } = await diffSchemas(schemas)
    wrong.push(...differences(pair, removalsFound, additionsFound))
  }
  expect(pairs.length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

/** It takes booleans only below the root, and integer and number for types without a value in common but one. */
function isDraft7({ old, new: edited, dialect }: LabelledPair): boolean {
  return dialect === '7' && typeof old === 'object' && typeof edited === 'object'
}

/** What jsoncompat reads as a change and is none, or can't prove. */
const UNRELIABLE =
  /"(?:format|pattern|patternProperties|dependencies|dependentSchemas|unevaluated\w+|multipleOf|\$dynamicRef|\$id|\$ref|\$anchor|uniqueItems|propertyNames|contains)"/

test('jsoncompat agrees where it says "compatible"', async () => {
  const path = require.resolve('jsoncompat')
  const wasm = (await import('jsoncompat')) as unknown as {
    initSync?: (input: object) => void
    check_compat: (old: string, edited: string, role: string) => boolean
    default?: unknown
  }
  wasm.initSync?.({ module: readFileSync(path.replace(/\.js$/, '_bg.wasm')) })
  const pairs = containment()
    .filter(({ dialect }) => dialect === '2020-12')
    .filter((_, index) => index % 20 === 0)
  const wrong: string[] = []
  let asked = 0
  for (const pair of pairs) {
    const [old, edited] = [JSON.stringify(pair.old), JSON.stringify(pair.new)]
    if (UNRELIABLE.test(old) || UNRELIABLE.test(edited)) continue
    const { narrowed, widened } = compareSchemas(pair.old, pair.new)
    // The role of one who writes: everything that the new schema lets through must have been let through before.
    const compatible = (from: string, to: string): boolean | undefined => {
      try {
        asked++
        return wasm.check_compat(from, to, 'serializer')
      } catch {
        // It refuses schemas beyond what it decides.
        return undefined
      }
    }
    if (compatible(old, edited) && widened.answer === 'yes') wrong.push(`${pair.id} widened`)
    if (compatible(edited, old) && narrowed.answer === 'yes') wrong.push(`${pair.id} narrowed`)
  }
  expect(asked).toBeGreaterThan(40)
  expect(wrong).toEqual([])
})
