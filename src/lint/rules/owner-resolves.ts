import { thingId } from '../../model/object-id.ts'
import { withoutMark } from '../../text/lines.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { join } from '../../text/pointer.ts'
import { optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

export const ownerResolves: Rule = defineRule({
  id: 'owner-resolves',
  group: 'metadata',
  summary: "Owners' GitHub handles have the right form and are known to CODEOWNERS.",
  why: 'GitHub asks for reviews by these handles; one that is wrong asks nobody.',
  level: 'info',
  options: { schema: optionsOf(), defaults: {} },
  messages: {
    form: (data: { handle: string }): Phrase =>
      say`Unexpected handle ${data.handle}, expected ${'@user'} or ${'@organisation/team'}`,
    unknown: (data: { handle: string; path: string }): Phrase =>
      say`Unexpected handle ${data.handle} that ${data.path} does not name, expected one that owns the plan's files`,
  },
  fix: 'none',
  examples: {
    valid: [{ plan: 'owners:\n  checkout: { github: "@acme/checkout" }\n  kim: { github: "@kim" }\n' }],
    invalid: [
      { plan: 'owners:\n  checkout: { github: acme checkout }\n', findings: ['2:15-2:21 form'] },
      {
        plan: 'owners:\n  checkout: { github: "@acme/checkout" }\n',
        files: { '.github/CODEOWNERS': '* @acme/other\n' },
        findings: ['2:15-2:21 unknown'],
      },
    ],
  },
  sources: ['GitHub: CODEOWNERS'],
  check({ plan, files, report }) {
    const path = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].find(one => files.has(one))
    const named = path === undefined ? null : handles(files.get(path) ?? '')
    for (const owner of plan.owners.values()) {
      const handle = owner.github
      if (handle === null) continue
      const at = { file: owner.at.file, pointer: join(owner.at.pointer, 'github') }
      const object = thingId('owner', owner.id)
      if (!/^@[a-z\d](?:[a-z\d-]{0,38})(?:\/[a-z\d][\w.-]*)?$/i.test(handle))
        report('form', { at, object, data: { handle } })
      else if (named && path && !named.has(handle.toLowerCase()))
        report('unknown', { at, object, data: { handle, path } })
    }
  },
})

function handles(codeowners: string): ReadonlySet<string> {
  const lines = withoutMark(codeowners)
    .split(/\r?\n/)
    .map(line => line.replace(/(?:^|\s)#.*$/, ''))
  return new Set(lines.flatMap(line => line.split(/\s+/).slice(1)).map(handle => handle.toLowerCase()))
}
