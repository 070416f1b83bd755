import type { Answer, CompareOptions } from './answer.ts'
import type { Dialect } from './dialect.ts'
import { Engine } from './engine.ts'
import type { Formula } from './formula.ts'
import { type Json, keyOf } from './json.ts'
import { normalise } from './normalise.ts'
import { describeReason } from './reason.ts'
import { Random, Sampler } from './sample.ts'
import { describeUnknown, type Schema } from './schema.ts'
import { judge, type Violation } from './verify.ts'
import { schemasIn } from './walk.ts'
import { polish, type Shows } from './witness.ts'

const DEFAULT_DIALECT: Dialect = '2020-12'
const DEFAULT_BUDGET = 200_000
/** Values that are tried where a question stays open. */
const SAMPLES = 400
const SEED = 1

/** A schema as it was read, and what it means. */
export interface Side {
  readonly schema: Schema
  readonly formula: Formula
}

/** Asks questions about schemas that share one engine. */
export class Comparer {
  readonly #engine = new Engine()
  readonly #options: CompareOptions

  constructor(options: CompareOptions) {
    this.#options = options
  }

  /** Throws a RangeError where a schema is nested too deeply to be read. */
  read(document: Json, which: 0 | 1 = 0): Side {
    const { dialect = DEFAULT_DIALECT, surroundings } = this.#options
    const { uri, documents } = surroundings?.[which] ?? { uri: undefined, documents: this.#options.documents }
    const schema = normalise(document, dialect, documents, uri)
    return { schema, formula: this.#engine.formula(schema) }
  }

  /** A value that every side of the first list accepts and every side of the second rejects. */
  counterexample(accepts: readonly Side[], rejects: readonly Side[]): Answer {
    const { formulas, evaluator } = this.#engine
    const question = [
      ...accepts.map(side => side.formula),
      ...rejects.map(side => formulas.not(side.formula)),
    ]
    const result = this.#engine.solve(question, this.#options.budget ?? DEFAULT_BUDGET)
    if (result.kind === 'unsat') return { answer: 'no' }
    const schemas = [...accepts, ...rejects].map(side => side.schema)
    const shows: Shows = value => question.every(formula => evaluator.holds(formula, value) === true)
    const found = result.kind === 'sat' ? result.value : sampled(schemas, shows)
    if (found === undefined) {
      const reason = result.kind === 'maybe' ? describeReason(result.reason, schemas) : ''
      return { answer: 'undecided', reason }
    }
    return this.#verified(accepts, rejects, found, shows)
  }

  /** The answer that a witness gives once ajv has agreed with it: the polished one, else the one that was found. */
  #verified(accepts: readonly Side[], rejects: readonly Side[], found: Json, shows: Shows): Answer {
    const schemas = [...accepts, ...rejects].map(side => side.schema)
    const examples = [...(this.#options.prefer ?? []), ...schemas.flatMap(schema => schema.examples)]
    const polished = polish(found, shows, schemas, examples)
    const answer = confirm(accepts, rejects, polished)
    return answer.answer === 'yes' || keyOf(polished) === keyOf(found)
      ? answer
      : confirm(accepts, rejects, found)
  }
}

/** A value that shows it, out of a number of values made along the lines of the schemas. */
function sampled(schemas: readonly Schema[], shows: Shows): Json | undefined {
  if (schemas.some(schema => schema.unknown.length > 0)) return undefined
  const sampler = new Sampler(schemas, new Random(SEED))
  for (let index = 0; index < SAMPLES; index++) {
    const value = sampler.sample(schemas[index % schemas.length]!)
    if (shows(value)) return value
  }
  return undefined
}

/** ajv's word on a witness: valid for all of the first and for none of the others. The first of those says why not. */
function confirm(accepts: readonly Side[], rejects: readonly Side[], witness: Json): Answer {
  for (const { schema } of accepts) {
    if (judge(schema, witness)?.valid !== true)
      return { answer: 'undecided', reason: refused(schema, 'does not accept') }
  }
  const verdicts = rejects.map(({ schema }) => judge(schema, witness))
  const other = verdicts.findIndex(verdict => verdict?.valid !== false)
  if (other !== -1)
    return { answer: 'undecided', reason: refused((rejects[other] as Side).schema, 'does not reject') }
  const errors = verdicts[0]?.errors
  if (errors === undefined)
    return { answer: 'yes', witness, error: '', keyword: '', schemaPointer: '', instancePointer: '' }
  const { message, keyword, schemaPointer, instancePointer } = telling(errors)
  return { answer: 'yes', witness, error: message, keyword, schemaPointer, instancePointer }
}

/** What isn't understood can't be given to ajv; else the two differ, which is a bug on either side. */
function refused(schema: Schema, does: string): string {
  const unknown = schemasIn(schema).flatMap(part => part.unknown)[0]
  return unknown === undefined ? `ajv ${does} the witness that was found` : describeUnknown(unknown)
}

/** How much a violation says against a branch being the one that was meant. */
const WEIGHT: ReadonlyMap<string, number> = new Map([
  ['const', 20],
  ['enum', 20],
  ['type', 5],
  ['required', 3],
])

/**
 * The violation that says most. Where a choice failed, that is one inside the branch that the value comes closest to:
 * the branch that doesn't fail by its constants.
 */
function telling(errors: readonly Violation[]): Violation {
  const certain = errors.filter(error => !BRANCH.test(error.schemaPointer))
  const first = certain.find(error => error.keyword !== 'if') ?? certain[0] ?? errors[0]!
  if (first.keyword !== 'anyOf' && first.keyword !== 'oneOf') return first
  const branches = new Map<string, Violation[]>()
  for (const error of errors) {
    if (!error.schemaPointer.startsWith(`${first.schemaPointer}/`)) continue
    const [index, ...rest] = error.schemaPointer.slice(first.schemaPointer.length + 1).split('/')
    const branch = branches.get(index!) ?? []
    branches.set(index!, branch)
    if (!BRANCH.test(`/${rest.join('/')}`)) branch.push(error)
  }
  const closest = [...branches.values()]
    .filter(branch => branch.length > 0)
    .sort((a, b) => weight(a) - weight(b))[0]
  return closest === undefined ? first : (closest.find(error => error.keyword !== 'if') ?? closest[0]!)
}

const BRANCH = /\/(?:anyOf|oneOf|not|if)\//

function weight(branch: readonly Violation[]): number {
  return branch.reduce((sum, { keyword }) => sum + (WEIGHT.get(keyword) ?? 1), 0)
}
