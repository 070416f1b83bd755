import type { Answer, CompareOptions, Comparison } from './answer.ts'
import { Comparer } from './compare.ts'
import type { Dialect } from './dialect.ts'
import type { Json } from './json.ts'
import { normalise } from './normalise.ts'
import { describeUnknown } from './schema.ts'
import { judge, type Verdict } from './verify.ts'
import { schemasIn } from './walk.ts'

const DEFAULT_DIALECT: Dialect = '2020-12'

/** How two schemas differ in what they accept, with a value for each direction in which they do. */
export function compareSchemas(old: Json, new_: Json, options: CompareOptions = {}): Comparison {
  const result = undecidedWhenTooDeep(() => {
    const comparer = new Comparer(options)
    const [before, after] = [comparer.read(old, 0), comparer.read(new_, 1)]
    return {
      narrowed: comparer.counterexample([before], [after]),
      widened: comparer.counterexample([after], [before]),
    }
  })
  return 'answer' in result ? { narrowed: result, widened: result } : result
}

/** Is there a value that the first schema accepts and the second rejects? */
export function findCounterexample(accepts: Json, rejects: Json, options: CompareOptions = {}): Answer {
  return undecidedWhenTooDeep(() => {
    const comparer = new Comparer(options)
    return comparer.counterexample([comparer.read(accepts, 0)], [comparer.read(rejects, 1)])
  })
}

/** Is there a value that all of the first schemas accept and all of the others reject? The error is that of the first of those. */
export function findWitness(
  accept: readonly Json[],
  reject: readonly Json[],
  options: CompareOptions = {},
): Answer {
  return undecidedWhenTooDeep(() => {
    const comparer = new Comparer(options)
    return comparer.counterexample(
      accept.map(schema => comparer.read(schema)),
      reject.map(schema => comparer.read(schema)),
    )
  })
}

/** A value that the schema accepts (`error` and the rest are empty), or the proof that there is none. */
export function findInstance(schema: Json, options: CompareOptions = {}): Answer {
  return undecidedWhenTooDeep(() => {
    const comparer = new Comparer(options)
    return comparer.counterexample([comparer.read(schema)], [])
  })
}

function undecidedWhenTooDeep<T>(decide: () => T): T | Answer {
  try {
    return decide()
  } catch (error) {
    if (error instanceof RangeError)
      return { answer: 'undecided', reason: 'a schema is too large or nested too deeply' }
    throw error
  }
}

/** What a schema has against a value, by ajv. Throws where the schema isn't understood, as with references to what isn't at hand. */
export function validate(
  schema: Json,
  value: Json,
  options: Pick<CompareOptions, 'dialect' | 'documents'> = {},
): Verdict {
  const normal = normalise(schema, options.dialect ?? DEFAULT_DIALECT, options.documents)
  const verdict = judge(normal, value)
  if (verdict !== undefined) return verdict
  const unknown = schemasIn(normal).flatMap(part => part.unknown)[0]
  throw new Error(
    `The schema is not understood${unknown === undefined ? '' : `: ${describeUnknown(unknown)}`}`,
  )
}
