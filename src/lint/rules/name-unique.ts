import { foldName } from '../../text/names.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { renaming } from '../advice.ts'
import { bothFromSpec, NAME_KINDS, type NameKind, nameUses, type Spelling, spellings } from '../name-index.ts'
import { optionsOf, someOf, specs } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { liveObjects } from '../subjects.ts'

interface Options {
  kinds: NameKind[]
  specs: string[]
}

export const nameUnique: Rule = defineRule({
  id: 'name-unique',
  group: 'naming',
  summary: 'No two names differ only in case, spaces or punctuation.',
  why: 'To a person they are one name; to every tool downstream they are two, and each holds half of the data.',
  level: 'error',
  options: {
    schema: optionsOf({ kinds: someOf(NAME_KINDS, 'What is compared, each kind with its own.'), specs }),
    defaults: { kinds: [...NAME_KINDS], specs: [] } as Options,
  },
  messages: {
    sameName: (data: { name: string; other: string; live: boolean }): Phrase => [
      ...say`Unexpected second spelling ${data.name}, expected ${data.other}: they differ only in case, spaces or punctuation`,
      ...renaming(data.live, data.name, data.other),
    ],
  },
  fix: 'none',
  examples: {
    valid: [{ plan: 'events:\n  Signed Up: {}\n  Signed In: {}\n' }],
    invalid: [
      { plan: 'events:\n  Sign Up: {}\n  sign_up: {}\n', findings: ['3:3-3:10 sameName'] },
      {
        plan: 'properties:\n  siteId: { type: string }\n  site_id: { type: string }\n  page_id: { type: string }\n',
        findings: ['2:3-2:9 sameName'],
      },
      {
        plan: 'events:\n  Cart Viewed: { properties: { user_id: { type: string } } }\n  Cart Shared: { properties: { user_id: { type: string }, userId: { type: string } } }\n',
        findings: ['3:59-3:65 sameName'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success', 'Avo: unique names', 'Glean: NAME_TOO_SIMILAR'],
  sees: 'names',
  check({ plan, plans, base, bases, options, report }) {
    const first = new Map<string, Spelling>()
    const all = spellings(
      nameUses(plans, options.kinds, options.specs),
      nameUses(bases, options.kinds, options.specs),
    )
    const live = liveObjects(base)
    for (const spelling of all) {
      const folded = `${spelling.kind}\n${foldName(spelling.name)}`
      const other = first.get(folded)
      if (!other) {
        first.set(folded, spelling)
        continue
      }
      for (const use of spelling.uses) {
        if (use.plan !== plan.id || bothFromSpec(use, other)) continue
        report('sameName', {
          at: use.at,
          object: use.object,
          data: { name: use.name, other: other.name, live: live.has(use.object) },
          suggestion: other.name,
          related: [other.uses[0]!.at],
        })
      }
    }
  },
})
