import type { Body, Unplanned } from '../model/plan.ts'
import { withUnplanned } from '../model/schema.ts'
import { isObject, type Json, type JsonObject, own } from '../text/json.ts'
import type { Difference, SchemaEdit } from './difference.ts'
import type { NodePair, SchemaNode } from './node-pair.ts'
import { knownTo, planned } from './planned.ts'
import { editAt, withEntry, withKeys, withRequired } from './schema-edit.ts'
import { requiredIn, trimmed, trimmedExample } from './trim.ts'

/** The engine's functions; loaded only where a payload changed. */
export type Engine = typeof import('../proof/index.ts')
export type Answer = ReturnType<Engine['findCounterexample']>
export type Refusal = ReturnType<Engine['validate']>['errors'][number]

const DIALECTS: Readonly<Record<Body['dialect'], string>> = {
  '4': 'http://json-schema.org/draft-04/schema#',
  '6': 'http://json-schema.org/draft-06/schema#',
  '7': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
}

/** Of one property more questions than this are not asked: the values of a list of thousands can all go at once. */
const MOST_PER_NODE = 50

/** The questions that judging a change puts to the proof engine, in the planned reading. */
export class Prover {
  readonly #engine: Engine
  readonly #planned = new WeakMap<Body, JsonObject>()
  readonly #less = new WeakMap<SchemaEdit, Answer>()
  readonly #asked = new WeakMap<NodePair, number>()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** Does the base with this one change refuse an event that an app may send by the base? */
  allowsLess(one: Difference, edit: SchemaEdit): Answer {
    const answer = this.#less.get(edit) ?? this.#allowsLess(one, edit)
    this.#less.set(edit, answer)
    return answer
  }

  #allowsLess(one: Difference, edit: SchemaEdit): Answer {
    const { node } = one
    const sides = node && edited(node, edit)
    if (!node || !sides) return notFound
    const open = one.kind.producers.reading === 'open' && node.base
    const accepts = open ? withUnnamed(planned(sides.base), open) : planned(sides.base)
    if (!accepts) return notFound
    return this.#ask(accepts, withUnplanned(sides.changed, node.scope.head.unplanned), one, sides.names)
  }

  /** Does the base with this one change allow an event that the base did not promise to its readers? */
  allowsMore(one: Difference, edit: SchemaEdit): Answer {
    const sides = one.node && edited(one.node, edit)
    if (!sides) return notFound
    return this.#ask(planned(knownTo(sides.changed, sides.base)), sides.base, one, sides.names)
  }

  /** Does the head as a whole refuse an event that an app may send by the base? */
  refuses(base: Body, head: Body): Answer {
    return this.#engine.findCounterexample(this.#plannedOf(base), effective(head))
  }

  /** Does forbidding what the plan does not name refuse an event that this payload allowed? */
  forbidsUnnamed(body: Body): Answer {
    const accepts = withUnnamed(this.#plannedOf(body), {
      steps: [],
      property: null,
      schema: body.schema,
      children: [],
    })
    return accepts ? this.#engine.findCounterexample(accepts, effective(body, 'forbid')) : notFound
  }

  /** What a payload is refused for, in a validator's words; empty where it is right, null where it can't tell. */
  errors(body: Body, payload: Json, reading: 'planned' | 'policy'): readonly Refusal[] | null {
    const schema = reading === 'planned' ? this.#plannedOf(body) : effective(body)
    try {
      return this.#engine.validate(schema, payload).errors
    } catch {
      // A plan with a broken schema is reported where it is read.
      return null
    }
  }

  #ask(accepts: JsonObject, rejects: JsonObject, one: Difference, names: ReadonlySet<string> | null): Answer {
    const asked = one.node ? (this.#asked.get(one.node) ?? 0) : 0
    if (asked >= MOST_PER_NODE) return tooMany
    if (one.node) this.#asked.set(one.node, asked + 1)
    const examples = one.events?.base?.examples.map(example => example.value) ?? []
    const prefer = names ? examples.map(example => trimmedExample(example, names)) : examples
    return this.#engine.findCounterexample(accepts, rejects, { prefer })
  }

  #plannedOf(body: Body): JsonObject {
    const known = this.#planned.get(body)
    if (known) return known
    const schema = planned(written(body))
    this.#planned.set(body, schema)
    return schema
  }
}

const tooMany: Answer = {
  answer: 'undecided',
  reason: `only the first ${MOST_PER_NODE} questions about one property are asked`,
}
const notFound: Answer = { answer: 'undecided', reason: 'the place of the change could not be found' }

interface Sides {
  readonly base: JsonObject
  readonly changed: JsonObject
  /** the properties that the question is about; null: all */
  readonly names: ReadonlySet<string> | null
}

/**
 * The base, and the base with the edit, as small as the question allows. Where the drafts differ a keyword of one means
 * nothing in the other, so that the head stands for the edit.
 */
function edited({ scope, base: old, head: now }: NodePair, edit: SchemaEdit): Sides | null {
  const base = written(scope.base)
  const changed = scope.base.dialect === scope.head.dialect ? edit(base) : written(scope.head)
  if (!changed) return null
  const about = [old, now].flatMap(node => node?.steps[1] ?? [])
  const names = new Set([...about, ...requiredIn(base), ...requiredIn(changed)])
  const [small, smallChanged] =
    about.length > 0 ? [trimmed(base, names), trimmed(changed, names)] : [null, null]
  if (!small || !smallChanged) return { base, changed, names: null }
  return { base: small, changed: smallChanged, names }
}

function written(body: Body): JsonObject {
  const { schema, dialect } = body
  return own(schema, '$schema') === undefined ? withKeys(schema, { $schema: DIALECTS[dialect] }) : schema
}

/** What the plan accepts of a payload, under its policy for properties that it does not name. */
function effective(body: Body, unplanned: Unplanned = body.unplanned): JsonObject {
  return withUnplanned(written(body), unplanned)
}

/** The schema with one property at that object that the plan does not name. */
function withUnnamed(schema: JsonObject, node: SchemaNode): JsonObject | null {
  return editAt(schema, node.steps, object => {
    const listed = own(object, 'properties')
    const properties = isObject(listed) ? listed : {}
    let name = 'unplanned_property'
    while (Object.hasOwn(properties, name)) name += '_'
    const opened = withKeys(object, {
      properties: withEntry(properties, name, { const: true }),
      additionalProperties: undefined,
    })
    return withRequired(opened, name, true)
  })
}
