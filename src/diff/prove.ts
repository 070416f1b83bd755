import type { Body, Unplanned } from '../model/plan.ts'
import { isObject, type Json, type JsonObject, own } from '../text/json.ts'
import type { Difference, SchemaEdit } from './difference.ts'
import type { SchemaNode } from './node-pair.ts'
import { knownTo, planned, underPolicy } from './planned.ts'
import { editAt, withEntry, withKeys, withRequired } from './schema-edit.ts'

/** The engine's functions; loaded only where a payload changed. */
export type Engine = typeof import('../proof/index.ts')
export type Answer = ReturnType<Engine['findCounterexample']>

const DIALECTS: Readonly<Record<Body['dialect'], string>> = {
  '4': 'http://json-schema.org/draft-04/schema#',
  '6': 'http://json-schema.org/draft-06/schema#',
  '7': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
}

/** The questions that judging a change puts to the proof engine, in the planned reading. */
export class Prover {
  readonly #engine: Engine
  readonly #planned = new WeakMap<Body, JsonObject>()
  readonly #less = new WeakMap<SchemaEdit, Answer>()

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
    const { scope, base } = one.node ?? {}
    if (!scope) return unasked
    const changed = this.#edited(scope.base, scope.head, edit)
    if (!changed) return unasked
    const usual = this.#plannedOf(scope.base)
    const accepts = base && one.kind.producers.reading === 'open' ? withUnnamed(usual, base) : usual
    if (!accepts) return unasked
    return this.#ask(accepts, underPolicy(changed, scope.head.unplanned), one)
  }

  /** Does the base with this one change allow an event that the base did not promise to its readers? */
  allowsMore(one: Difference, edit: SchemaEdit): Answer {
    const { scope } = one.node ?? {}
    if (!scope) return unasked
    const changed = this.#edited(scope.base, scope.head, edit)
    if (!changed) return unasked
    return this.#ask(planned(knownTo(changed, scope.base.schema)), written(scope.base), one)
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
    return accepts ? this.#engine.findCounterexample(accepts, underPolicy(written(body), 'forbid')) : unasked
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

  #ask(accepts: JsonObject, rejects: JsonObject, one: Difference): Answer {
    const examples = one.events?.base?.examples.map(example => example.value) ?? []
    return this.#engine.findCounterexample(accepts, rejects, { prefer: examples })
  }

  #plannedOf(body: Body): JsonObject {
    const known = this.#planned.get(body)
    if (known) return known
    const schema = planned(written(body))
    this.#planned.set(body, schema)
    return schema
  }

  /** Where the drafts differ a keyword of one means nothing in the other, so that the head stands for the edit. */
  #edited(base: Body, head: Body, edit: SchemaEdit): JsonObject | null {
    if (base.dialect !== head.dialect) return written(head)
    const changed = edit(base.schema)
    return changed && withDialect(changed, base)
  }
}

export type Refusal = ReturnType<Engine['validate']>['errors'][number]

const unasked: Answer = { answer: 'undecided', reason: 'the place of the change could not be found' }

function withDialect(schema: JsonObject, body: Body): JsonObject {
  return own(schema, '$schema') === undefined ? withKeys(schema, { $schema: DIALECTS[body.dialect] }) : schema
}

const written = (body: Body): JsonObject => withDialect(body.schema, body)

/** What the plan accepts of a payload, under its policy for properties that it does not name. */
export function effective(body: Body, unplanned: Unplanned = body.unplanned): JsonObject {
  return underPolicy(written(body), unplanned)
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
