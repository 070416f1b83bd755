import type { Finding } from '../../model/finding.ts'
import { thingId } from '../../model/object-id.ts'
import { own } from '../../text/json.ts'
import { splitWords } from '../../text/names.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { join } from '../../text/pointer.ts'
import { names, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { propertySubjects, refersElsewhere } from '../subjects.ts'

interface Options {
  formats: string[]
}

export const userIdStable: Rule = defineRule({
  id: 'user-id-stable',
  group: 'identity',
  summary: "A person's id is no e-mail address, name or phone number.",
  why: 'People change addresses and names; with them the history of the profile is lost or given to somebody else.',
  level: 'error',
  options: {
    schema: optionsOf({ formats: names('Formats that an id of a person may not have.') }),
    defaults: { formats: ['email', 'idn-email', 'phone', 'tel', 'hostname', 'name'] } as Options,
  },
  messages: {
    unstable: (data: { name: string; format: string }): Phrase =>
      say`Unexpected ${data.format} as ${data.name}, expected an id that never changes: a UUID, or the key in your database`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'identifiers:\n  user_id: { entity: user, format: uuid }\n  email: { entity: user, format: email }\nproperties:\n  user_id: { type: string, format: uuid }\n',
      },
    ],
    invalid: [
      {
        plan: 'identifiers:\n  user_id: { entity: user, format: email }\nproperties:\n  userId: { type: string, format: email }\n',
        findings: ['2:28-2:34 unstable', '4:3-4:9 unstable'],
      },
    ],
  },
  sources: ['Segment: identify, best practices'],
  sees: 'each',
  check({ plan, options, report }) {
    const judge = (name: string, format: unknown, where: Pick<Finding, 'at' | 'object'>): void => {
      if (typeof format !== 'string' || !options.formats.includes(format) || !isUserId(name)) return
      report('unstable', { ...where, data: { name, format } })
    }
    for (const { name, format, at } of plan.identifiers.values()) {
      const place = { file: at.file, pointer: join(at.pointer, 'format') }
      judge(name, format, { at: place, object: thingId('identifier', name) })
    }
    for (const { property, object } of propertySubjects(plan)) {
      if (!refersElsewhere(property))
        judge(property.name, own(property.schema, 'format'), { at: property.at, object })
    }
  },
})

function isUserId(name: string): boolean {
  return /^(?:user id|userid|uid|customer id|account id)$/i.test(splitWords(name).join(' '))
}
