import { describeUnknown, type Schema } from './schema.ts'
import { schemasIn } from './walk.ts'

/** Why a question stays open: what was in the way, and the keywords that can be behind it. */
export interface Reason {
  readonly what: string
  readonly keywords: readonly (keyof Schema)[]
  /** The keyword's value, where it is known which one it was. */
  readonly value?: string
}

/** The reason with the place of the first keyword in the schemas that can be behind it. */
export function describeReason(reason: Reason, schemas: readonly Schema[]): string {
  for (const keyword of reason.keywords) {
    for (const schema of schemas) {
      for (const part of schemasIn(schema)) {
        if (part[keyword] === undefined || (reason.value !== undefined && part[keyword] !== reason.value))
          continue
        const name = keyword === 'ref' ? '$ref' : keyword
        const written = part.written.get(name) ?? name
        return describeUnknown({
          keyword: written,
          pointer: `${part.pointer}/${written}`,
          reason: reason.what,
        })
      }
    }
  }
  return reason.what
}
