import { getInput } from '@actions/core'
import type { FailOn } from '../src/config/config.ts'
import { UsageError } from '../src/text/usage-error.ts'

export type CommentMode = 'on-change' | 'always' | 'on-failure' | 'never'
export type PublishMode = 'none' | 'branch' | 'commit'

/** The inputs of `action.yml`, checked. Empty ones are null: the config decides. */
export interface Inputs {
  readonly command: string | null
  readonly plan: readonly string[]
  readonly configFile: string | null
  readonly baseRef: string | null
  readonly token: string | null
  readonly comment: CommentMode
  readonly annotations: boolean
  readonly failOn: FailOn | null
  readonly approveLabel: string
  readonly docsDir: string | null
  /** null: no site */
  readonly siteDir: string | null
  readonly publish: PublishMode
  readonly publishBranch: string
  readonly suggestions: boolean
  readonly workingDirectory: string
}

/** Reads every input in one place; throws a UsageError that names the input. */
export function readInputs(): Inputs {
  return {
    command: text('command'),
    plan: lines('plan'),
    configFile: text('config-file'),
    baseRef: text('base-ref'),
    token: text('github-token'),
    comment: choice('comment', ['on-change', 'always', 'on-failure', 'never']) ?? 'on-change',
    annotations: flag('annotations', true),
    failOn: choice('fail-on', ['error', 'warning', 'breaking', 'never']),
    approveLabel: text('approve-label') ?? 'waymark: approved',
    docsDir: text('docs-dir'),
    siteDir: text('site-dir'),
    publish: choice('publish', ['none', 'branch', 'commit']) ?? 'none',
    publishBranch: text('publish-branch') ?? 'gh-pages',
    suggestions: flag('suggestions', false),
    workingDirectory: text('working-directory') ?? '.',
  }
}

function text(name: string): string | null {
  return getInput(name) || null
}

function lines(name: string): string[] {
  return getInput(name)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

function choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null {
  const given = getInput(name)
  if (given === '') return null
  const found = choices.find(each => each === given)
  if (found !== undefined) return found
  throw new UsageError(
    `The input \`${name}\` takes one of ${choices.join(', ')}; it is ${JSON.stringify(given)}.`,
  )
}

function flag(name: string, preset: boolean): boolean {
  const given = choice(name, ['true', 'false'])
  return given === null ? preset : given === 'true'
}
