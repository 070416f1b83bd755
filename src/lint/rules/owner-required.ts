import { eventId } from '../../model/object-id.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { misread } from '../misread.ts'
import { flag, optionsOf, someOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  roles: ('wrangler' | 'champion')[]
  known: boolean
  inherit: boolean
}

export const ownerRequired: Rule = defineRule({
  id: 'owner-required',
  group: 'metadata',
  summary: 'Every event has an owner.',
  why: 'Nobody answers for an event without an owner: not for its errors, not for its changes.',
  level: 'error',
  options: {
    schema: optionsOf({
      roles: someOf(
        ['wrangler', 'champion'],
        'Also asked for: the wrangler of the plan, the champion of each event.',
      ),
      known: flag('Whether a champion must be listed under `owners`; that an owner is, is checked always.'),
      inherit: flag("Whether an owner from the file's `defaults` counts."),
    }),
    defaults: { roles: [], known: false, inherit: true } as Options,
  },
  messages: {
    missing: (data: { event: string }): Phrase =>
      say`Unexpected event ${data.event} without an owner, expected ${'owner'} with the id of a person or team`,
    inherited: (data: { event: string; owner: string }): Phrase =>
      say`Unexpected owner ${data.owner} of ${data.event} from the file's defaults, expected ${'owner'} on the event itself`,
    noChampion: (data: { event: string }): Phrase =>
      say`Unexpected event ${data.event} without a champion, expected ${'champion'} with the person in the team`,
    unknownChampion: (data: { event: string; champion: string }): Phrase =>
      say`Unexpected champion ${data.champion} of ${data.event}, expected an id that is listed under ${'owners'}`,
    noWrangler: (): Phrase =>
      say`Unexpected plan without a wrangler, expected ${'ownership'} with model ${'wrangler'} and its keeper`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'owners:\n  checkout: { name: Checkout }\ndefaults: { owner: checkout }\nevents:\n  Order Completed: {}\n',
      },
      {
        plan: 'owners:\n  data: { name: Data }\nownership: { model: wrangler, wrangler: data }\nevents:\n  Order Completed: {}\n',
      },
      { plan: 'events:\n  Order Completed: {}\n' },
    ],
    invalid: [
      {
        plan: 'owners:\n  checkout: { name: Checkout }\nevents:\n  Order Completed: {}\n',
        findings: ['4:3-4:18 missing'],
      },
      {
        plan: 'owners:\n  checkout: { name: Checkout }\nevents:\n  Order Completed: { owner: checkout }\n',
        options: { roles: ['champion'] },
        findings: ['4:3-4:18 noChampion'],
      },
      {
        plan: 'owners:\n  checkout: { name: Checkout }\nevents:\n  Order Completed: { owner: checkout, champion: kim }\n',
        options: { known: true },
        findings: ['4:3-4:18 unknownChampion'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success: owners', 'Avo', 'Mixpanel: Data Standards'],
  needs: 'owners',
  sees: 'each',
  check({ plan, options, report }) {
    const isMisread = misread(plan)
    const kept = plan.ownership?.model === 'wrangler' && plan.ownership.wrangler !== null
    if (options.roles.includes('wrangler') && !kept)
      report('noWrangler', { at: plan.info.at, object: 'plan', data: undefined })
    for (const event of plan.events.values()) {
      const found = { at: event.at, object: eventId(event.id) }
      if (event.owner === null) {
        if (!kept && !isMisread(event.at, 'owner'))
          report('missing', { ...found, data: { event: event.name } })
      } else if (!options.inherit && event.ownerInherited) {
        report('inherited', { ...found, data: { event: event.name, owner: event.owner } })
      }
      if (options.known && event.champion !== null && !plan.owners.has(event.champion)) {
        report('unknownChampion', { ...found, data: { event: event.name, champion: event.champion } })
      }
      if (options.roles.includes('champion') && event.champion === null) {
        report('noChampion', { ...found, data: { event: event.name } })
      }
    }
  },
})
