import type { Body } from '../model/plan.ts'
import type { Json, JsonObject } from '../text/json.ts'
import type { Difference, SchemaEdit } from './difference.ts'
import { isRenamed, type NodePair, type Scope } from './node-pair.ts'
import { planned } from './planned.ts'
import {
  aloneQuestion,
  changedBy,
  type Direction,
  effective,
  forReaders,
  forSenders,
  namesOf,
  partFor,
  partsAbout,
  partsOnly,
  type Question,
  togetherQuestion,
  wholeQuestion,
  withUnnamed,
  written,
} from './questions.ts'
import { trimmedExample } from './trim.ts'

/** The engine's functions; loaded only where a payload changed. */
export type Engine = typeof import('../proof/index.ts')
type Found = ReturnType<Engine['findWitness']>
/**
 * `no`, alone: the change makes no difference by itself; else it makes one that the whole head makes good. `unshown`: it makes
 * one by itself, and there is no payload that shows it of the whole plans.
 */
export type Answer =
  | Exclude<Found, { readonly answer: 'no' }>
  | { readonly answer: 'no'; readonly alone: boolean }
  | { readonly answer: 'unshown' }
export type Refusal = ReturnType<Engine['validate']>['errors'][number]

/** Of one property more questions than this are not asked: the values of a list of thousands can all go at once. */
const MOST_PER_NODE = 50

/** The questions that judging a change puts to the proof engine, in the planned reading. */
export class Prover {
  readonly #engine: Engine
  readonly #planned = new WeakMap<Body, JsonObject>()
  readonly #effective = new WeakMap<Body, JsonObject>()
  readonly #answers = { less: new WeakMap<SchemaEdit, Answer>(), more: new WeakMap<SchemaEdit, Answer>() }
  readonly #asked = new WeakMap<NodePair, number>()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /**
   * `less`: does the base with this one change refuse an event that an app may send by the base? `more`: does it allow one
   * that the base did not promise to its readers? What the head as a whole makes good again is no such event.
   */
  allows(direction: Direction, one: Difference, edit: SchemaEdit): Answer {
    const answer =
      this.#answers[direction].get(edit) ??
      (one.node ? this.#allows(direction, one, one.node, edit) : notFound)
    this.settle(direction, edit, answer)
    return answer
  }

  /** Holds what is known of a change from elsewhere. */
  settle(direction: Direction, edit: SchemaEdit, answer: Answer): void {
    this.#answers[direction].set(edit, answer)
  }

  #allows(direction: Direction, one: Difference, node: NodePair, edit: SchemaEdit): Answer {
    const { scope } = node
    const changed = changedBy(scope, [edit])
    if (!changed) return notFound
    const about = namesOf(node)
    const open = direction === 'less' && one.kind.producers.reading === 'open' ? node.base : null
    const alone = this.#ask(aloneQuestion(direction, scope, about, changed, open), one)
    if (alone.answer !== 'yes' || this.#holds(direction, scope, alone.witness as Json)) return alone
    const whole = this.#ask(wholeQuestion(direction, node, about, edit, open), one)
    // What is sent under an old name says nothing of what the head makes of the new one, and a head that takes no event of all.
    if (whole.answer === 'no' && !isRenamed(node) && this.#takesAny(scope.head))
      return { answer: 'no', alone: false }
    return this.shown(direction, scope, whole)
  }

  /**
   * Is there a payload that base and head tell apart, and that none of these sets of changes does?
   *
   * @param given changes that are told anyway, so that the base is taken with them
   * @param about the properties of the payload that the changes are in; empty: any
   */
  together(
    direction: Direction,
    scope: Scope,
    given: readonly SchemaEdit[],
    about: readonly string[],
    sets: readonly (readonly SchemaEdit[])[],
  ): Answer {
    const base = changedBy(scope, given)
    const changed = sets
      .map(edits => changedBy(scope, [...given, ...edits]))
      .filter(schema => schema !== null)
    if (!base || changed.length < sets.length) return notFound
    const ask = (part: (schemas: readonly JsonObject[]) => readonly JsonObject[]): Answer =>
      this.#ask(togetherQuestion(direction, scope, base, changed, part))
    const alone = ask(schemas => partsOnly(about, schemas))
    if (alone.answer !== 'yes') return alone
    return ask(schemas => partsAbout(about, schemas).schemas)
  }

  /** The answer where the payload holds of the whole plans; else there is none to show. */
  shown(direction: Direction, scope: Scope, answer: Answer): Answer {
    const holds = answer.answer === 'yes' && this.#holds(direction, scope, answer.witness as Json)
    return holds ? answer : { answer: 'unshown' }
  }

  /** Whether a payload is right by the base with these changes, to those who send or those who read; null where it can't tell. */
  isRight(direction: Direction, scope: Scope, edits: readonly SchemaEdit[], payload: Json): boolean | null {
    const changed = changedBy(scope, edits)
    if (!changed) return null
    const schema =
      direction === 'less' ? forSenders(scope, changed) : forReaders(scope, changed, written(scope.head))
    return isEmpty(this.#errors(schema, payload))
  }

  /** Does the head, which forbids what the plan does not name, refuse an event that this payload allowed? */
  forbidsUnnamed(base: Body, head: Body): Answer {
    const accepts = withUnnamed(this.#plannedOf(base), { steps: [] })
    const reject = [effective(base, 'forbid'), this.#effectiveOf(head)]
    return this.#ask(accepts && { accept: [accepts], reject, names: null })
  }

  /** What a payload is refused for, in a validator's words; empty where it is right, null where it can't tell. */
  errors(body: Body, payload: Json, reading: 'planned' | 'policy'): readonly Refusal[] | null {
    return this.#errors(reading === 'planned' ? this.#plannedOf(body) : this.#effectiveOf(body), payload)
  }

  #errors(schema: JsonObject, payload: Json): readonly Refusal[] | null {
    try {
      return this.#engine.validate(partFor(payload, schema), payload).errors
    } catch {
      // A plan with a broken schema is reported where it is read.
      return null
    }
  }

  #takesAny(body: Body): boolean {
    return this.#ask({ accept: [this.#plannedOf(body)], reject: [], names: null }).answer === 'yes'
  }

  /** Whether the one side as a whole takes the payload, and the other refuses it. */
  #holds(direction: Direction, { base, head }: Scope, payload: Json): boolean {
    const [accepts, rejects] = direction === 'less' ? [base, head] : [head, base]
    const right = (body: Body): boolean | null => isEmpty(this.errors(body, payload, 'policy'))
    return right(accepts) === true && right(rejects) === false
  }

  #ask(question: Question | null, one?: Difference): Answer {
    if (!question) return notFound
    if (!one?.node) return answerOf(this.#engine.findWitness(question.accept, question.reject))
    const asked = this.#asked.get(one.node) ?? 0
    if (asked >= MOST_PER_NODE) return tooMany
    this.#asked.set(one.node, asked + 1)
    const { accept, reject, names } = question
    const examples = one.events?.base?.examples.map(example => example.value) ?? []
    const prefer = names ? examples.map(example => trimmedExample(example, names)) : examples
    return answerOf(this.#engine.findWitness(accept, reject, { prefer }))
  }

  #plannedOf(body: Body): JsonObject {
    return kept(this.#planned, body, () => planned(written(body)))
  }

  #effectiveOf(body: Body): JsonObject {
    return kept(this.#effective, body, () => effective(body))
  }
}

function kept(known: WeakMap<Body, JsonObject>, body: Body, make: () => JsonObject): JsonObject {
  const schema = known.get(body) ?? make()
  known.set(body, schema)
  return schema
}

const isEmpty = (errors: readonly Refusal[] | null): boolean | null => errors && errors.length === 0

const answerOf = (found: Found): Answer => (found.answer === 'no' ? { answer: 'no', alone: true } : found)
const undecided = (reason: string): Answer => ({ answer: 'undecided', reason })
const tooMany = undecided(`only the first ${MOST_PER_NODE} questions about one property are asked`)
const notFound = undecided('the place of the change could not be found')
