import type { Payloads } from '../docs/index.ts'
import { isPlainlyInvalid, isPlainlyValid } from '../lint/plainly-valid.ts'
import type { Body } from '../model/plan.ts'
import { withUnplanned } from '../model/schema.ts'
import { findInstance, validate } from '../proof/index.ts'

/** Payloads judged and made up by the proof engine. */
export const payloads: Payloads = {
  accepts: (body, payload) => {
    const schema = ruled(body)
    if (isPlainlyValid(schema, payload)) return true
    if (isPlainlyInvalid(schema, payload)) return false
    try {
      return validate(schema, payload, { dialect: body.dialect }).valid
    } catch {
      // A plan with a broken schema is reported where it is read.
      return false
    }
  },
  make: body => {
    const found = findInstance(ruled(body), { dialect: body.dialect })
    return found.answer === 'yes' ? found.witness : undefined
  },
}

function ruled(body: Body): ReturnType<typeof withUnplanned> {
  return withUnplanned(body.schema, body.unplanned)
}
