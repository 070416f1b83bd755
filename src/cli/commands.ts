import type { Command } from './command.ts'

/** One line of the overview. The command itself is loaded when it is called, so that start-up stays fast. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  load(): Promise<Command>
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: "The pull request's view: standards, and what changed against the base.",
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'lint',
    summary: 'Standards only.',
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  {
    name: 'diff',
    summary: 'Changes only, between two revisions or paths.',
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  {
    name: 'compare',
    summary: 'Two JSON Schemas: does the new one allow less, or more? With the value that shows it.',
    load: async () => (await import('./commands/compare.ts')).compare,
  },
  {
    name: 'docs',
    summary: 'Writes the documentation.',
    load: async () => (await import('./commands/docs.ts')).docs,
  },
  {
    name: 'changelog',
    summary: 'The changes between two revisions as release notes.',
    load: async () => (await import('./commands/changelog.ts')).changelog,
  },
  {
    name: 'version',
    summary: "What each changed event's version, and the plan's, should become.",
    load: async () => (await import('./commands/version.ts')).version,
  },
  {
    name: 'fix',
    summary: 'Applies the safe fixes.',
    load: async () => (await import('./commands/fix.ts')).fix,
  },
  {
    name: 'approve',
    summary: 'Accepts breaking changes in waymark-approvals.yml.',
    load: async () => (await import('./commands/approve.ts')).approve,
  },
  {
    name: 'rules',
    summary: 'The rules and the kinds of change.',
    load: async () => (await import('./commands/rules.ts')).rules,
  },
  {
    name: 'explain',
    summary: 'One rule or kind of change in full.',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'init',
    summary: 'A first plan, a config and the workflows.',
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'demo',
    summary: 'Shows it all on a small repository in a temporary folder.',
    load: async () => (await import('./commands/demo.ts')).demo,
  },
]
