import type { Role } from '../../model/plan.ts'
import { list, type Phrase, say, words } from '../../text/phrase.ts'
import { flag, optionsOf, someOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

const ROLES: readonly Role[] = ['project-champion', 'business-owner', 'technical-owner', 'marketing-owner']

interface Options {
  roles: Role[]
  model: boolean
}

export const rolesCovered: Rule = defineRule({
  id: 'roles-covered',
  group: 'metadata',
  summary: 'Each of the four roles has an owner, and it is said who keeps the standard.',
  why: 'A role that nobody has is a decision that nobody takes: goals, implementation, activation, escalation.',
  level: 'off',
  options: {
    schema: optionsOf({
      roles: someOf(ROLES, 'Roles that must have an owner; one owner can have several.'),
      model: flag('Whether the ownership model must be stated.'),
    }),
    defaults: { roles: [...ROLES], model: true } as Options,
  },
  messages: {
    missing: (data: { roles: readonly string[] }): Phrase =>
      say`Unexpected plan without ${list(data.roles.map(role => words(role.replace('-', ' '))))}, expected an owner with each of these ${'roles'}`,
    noModel: (): Phrase =>
      say`Unexpected plan without an ownership model, expected ${'ownership'} with ${'champions'} or ${'wrangler'}`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'ownership: { model: champions }\nowners:\n  kim: { roles: [project-champion, business-owner, technical-owner, marketing-owner] }\n',
      },
    ],
    invalid: [
      {
        plan: 'plan: { name: Shop }\nowners:\n  kim: { roles: [project-champion] }\n',
        findings: ['1:1-1:5 missing', '1:1-1:5 noModel'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success: roles and ownership models'],
  needs: 'owners',
  check({ plan, options, report }) {
    const covered = new Set([...plan.owners.values()].flatMap(({ roles }) => roles))
    const roles = options.roles.filter(role => !covered.has(role))
    const found = { at: plan.info.at, object: 'plan' }
    if (roles.length > 0) report('missing', { ...found, data: { roles } })
    if (options.model && plan.ownership === null) report('noModel', { ...found, data: undefined })
  },
})
