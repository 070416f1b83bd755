import { type Phrase, say, words } from '../../text/phrase.ts'
import { identifierIndex, identifierOf, nameTest } from '../identifiers.ts'
import { exceptions, names, optionsOf, specs } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { isSpecProperty, specEvents } from '../spec.ts'
import { propertySubjects } from '../subjects.ts'

interface Options {
  names: string[]
  exceptions: string[]
  specs: string[]
}

export const noImplicitExternalId: Rule = defineRule({
  id: 'no-implicit-external-id',
  group: 'identity',
  summary: 'No event property becomes an external id by its name alone.',
  why: "Segment takes a property `email` of any event for the person's own address and merges profiles by it, silently.",
  level: 'warning',
  options: {
    schema: optionsOf({ names: names('Names that are taken for an id of the person.'), exceptions, specs }),
    defaults: { names: ['email', 'phone'], exceptions: [], specs: [] } as Options,
  },
  messages: {
    implicit: (data: { name: string; event: string | null }): Phrase =>
      say`Unexpected property ${data.name} of ${data.event ?? words('events')}: it is taken for an id of the person. Expected another name (whose address is it?), or an entry under ${'identifiers'}`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'identifiers:\n  email: { entity: user }\nevents:\n  Signed Up: { properties: { email: { type: string } } }\n  Invite Sent: { properties: { invitee_email: { type: string } } }\n',
      },
    ],
    invalid: [
      {
        plan: 'events:\n  Invite Sent: { properties: { email: { type: string } } }\n',
        findings: ['2:32-2:37 implicit'],
      },
      {
        plan: 'bundles:\n  person: { properties: { phone: { type: string } } }\nevents:\n  Invite Sent: { include: [person] }\n',
        findings: ['2:27-2:32 implicit'],
      },
    ],
  },
  sources: ['Segment: external ids that are promoted by default'],
  sees: 'names',
  check({ plan, options, report }) {
    const index = identifierIndex(plan)
    const isMatch = nameTest(options.names)
    for (const { property, object, event, kind } of propertySubjects(plan)) {
      const { name, at } = property
      if (!SENT.has(kind) || property.path !== name || !isMatch(name)) continue
      if (options.exceptions.includes(name) || identifierOf(property, plan, index)) continue
      if (
        event &&
        specEvents(options.specs).includes(event.name) &&
        isSpecProperty(event.name, property, options.specs)
      )
        continue
      report('implicit', { at, object, data: { name, event: event?.name ?? null } })
    }
  },
})

/** Where properties of events are written. */
const SENT: ReadonlySet<string> = new Set(['property', 'bundle', 'common'])
