import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Engine } from '../../src/proof/engine.ts'
import { type Answer, compareSchemas, type Json } from '../../src/proof/index.ts'
import { normalise } from '../../src/proof/normalise.ts'
import { Random, Sampler } from '../../src/proof/sample.ts'
import { RandomSchemas } from './random-schemas.ts'

export interface AttackReport {
  directions: number
  yes: number
  no: number
  undecided: string[]
  /** Answers that a payload contradicts, each with the pair that it was about. */
  wrong: string[]
}

type Accepts = (value: Json) => boolean | undefined

/** Compares random pairs and attacks each answer: a "no" with so many samples, a "yes" with a validator of its own. */
export function attack(first: number, pairs: number, samples: number): AttackReport {
  const report: AttackReport = { directions: 0, yes: 0, no: 0, undecided: [], wrong: [] }
  for (let seed = first; seed < first + pairs; seed++) {
    const [old, edited] = new RandomSchemas(new Random(seed)).pair()
    const answers = compareSchemas(old, edited)
    attackAnswer(report, seed, answers.narrowed, old, edited, samples)
    attackAnswer(report, seed, answers.widened, edited, old, samples)
  }
  return report
}

function attackAnswer(
  report: AttackReport,
  seed: number,
  answer: Answer,
  accepts: Json,
  rejects: Json,
  samples: number,
): void {
  report.directions++
  const show = (value: Json): string => `seed ${seed}: ${JSON.stringify({ value, accepts, rejects })}`
  if (answer.answer === 'undecided') {
    report.undecided.push(`seed ${seed}: ${answer.reason}`)
    return
  }
  const [left, right] = [acceptor(accepts), acceptor(rejects)]
  if (answer.answer === 'yes') {
    report.yes++
    if (left(answer.witness) === false || right(answer.witness) === true)
      report.wrong.push(show(answer.witness))
    return
  }
  report.no++
  const schemas = [normalise(accepts, '2020-12'), normalise(rejects, '2020-12')]
  const sampler = new Sampler(schemas, new Random(seed))
  for (let index = 0; index < samples; index++) {
    const value = sampler.sample(schemas[index % 3 === 0 ? 1 : 0]!)
    if (left(value) === true && right(value) === false) {
      report.wrong.push(show(value))
      return
    }
  }
}

const ajv = new Ajv2020({
  strict: false,
  meta: false,
  validateSchema: false,
  logger: false,
  allErrors: true,
  multipleOfPrecision: 9,
})
addFormats.default(ajv)

/**
 * ajv on the schema as it stands, apart from two of its bugs; what it says of unevaluated keywords is wrong too often
 * to be of use, so these are left to the engine's own evaluation.
 */
function acceptor(schema: Json): Accepts {
  if (JSON.stringify(schema).includes('"unevaluated')) {
    const engine = new Engine()
    const formula = engine.formula(normalise(schema, '2020-12'))
    return value => engine.evaluator.holds(formula, value)
  }
  if (typeof schema === 'boolean') return () => schema
  const document = withoutTraps(schema) as AnySchema
  const compiled: ValidateFunction = ajv.compile(document)
  ajv.removeSchema(document)
  return value => {
    try {
      return compiled(value) === true
    } catch {
      // ajv's own code fails on some schemas with conditions.
      return undefined
    }
  }
}

/** The same schema with a length beside every `contains`, and `uniqueItems` apart from `items`. */
function withoutTraps(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutTraps)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([keyword, value]): [string, Json] => [
    keyword,
    keyword === 'const' || keyword === 'enum' ? value : withoutTraps(value),
  ])
  const fixed = new Map(entries)
  if (fixed.has('contains') && fixed.get('minContains') !== 0) {
    const least = Math.max(Number(fixed.get('minItems') ?? 0), Number(fixed.get('minContains') ?? 1))
    fixed.set('minItems', least)
  }
  if (fixed.has('uniqueItems') && fixed.has('items')) {
    fixed.delete('uniqueItems')
    fixed.set('allOf', [...((fixed.get('allOf') as Json[] | undefined) ?? []), { uniqueItems: true }])
  }
  return Object.fromEntries(fixed)
}
