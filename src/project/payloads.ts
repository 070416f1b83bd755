import type { Payloads } from '../docs/index.ts'
import { isPlainlyInvalid, isPlainlyValid } from '../lint/plainly-valid.ts'
import type { Body } from '../model/plan.ts'
import { withUnplanned } from '../model/schema.ts'
import { findInstance, validate } from '../proof/index.ts'
import { type Json, type JsonObject, stringify } from '../text/json.ts'

/** Payloads that were made up, by what they have to be: none where there is none. */
export type Witnesses = Map<string, readonly Json[]>

/** Payloads judged and made up by the proof engine. @param known those that were found before; it is added to */
export function payloadsBy(known: Witnesses): Payloads {
  return {
    accepts,
    make(body) {
      const schema = ruled(body)
      const key = stringify([body.dialect, schema])
      const found = known.get(key) ?? witnessesOf(schema, body)
      known.set(key, found)
      return found[0]
    },
  }
}

function accepts(body: Body, payload: Json): boolean {
  const schema = ruled(body)
  if (isPlainlyValid(schema, payload)) return true
  if (isPlainlyInvalid(schema, payload)) return false
  try {
    return validate(schema, payload, { dialect: body.dialect }).valid
  } catch {
    // A plan with a broken schema is reported where it is read.
    return false
  }
}

function witnessesOf(schema: JsonObject, { dialect }: Body): readonly Json[] {
  const found = findInstance(schema, { dialect })
  return found.answer === 'yes' ? [found.witness] : []
}

function ruled(body: Body): ReturnType<typeof withUnplanned> {
  return withUnplanned(body.schema, body.unplanned)
}
