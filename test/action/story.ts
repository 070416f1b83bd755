import { pullRequestEvent, pushEvent, type WorkflowEvent } from '../support/events.ts'
import { type CheckoutOptions, newOrigin, type Origin } from '../support/git.ts'
import type { GitHub } from '../support/github.ts'
import { type ActionOptions, type ActionResult, runAction } from '../support/run.ts'
import type { Files } from '../support/temp.ts'
import { shop } from './shop.ts'

type EventOptions = Omit<
  Partial<Parameters<typeof pullRequestEvent>[0]>,
  'head' | 'base' | 'merge' | 'number'
>
type RunOptions = EventOptions & CheckoutOptions & Partial<Omit<ActionOptions, 'cwd' | 'event' | 'github'>>

let branches = 0

/** A pull request against a repository with a plan: a real remote, an emulated GitHub, and the built action. */
export class Story {
  readonly origin: Origin
  readonly github: GitHub
  readonly branch: string
  readonly number: number

  constructor(origin: Origin, github: GitHub, branch: string, number: number) {
    this.origin = origin
    this.github = github
    this.branch = branch
    this.number = number
  }

  /** Commits to the pull request's branch. Returns the commit. */
  push(files: Files, message = 'A change'): string {
    const head = this.origin.push(this.branch, message, files)
    this.github.moveHead(this.branch, head)
    return head
  }

  /** The event of the pull request as it is now. */
  event(options: EventOptions = {}): WorkflowEvent {
    const commits = this.origin.pull(this.number, this.branch)
    return pullRequestEvent({ number: this.number, branch: this.branch, ...commits, ...options })
  }

  /** Runs the action on the pull request as it is now. */
  run(options: RunOptions = {}): Promise<ActionResult> {
    const event = this.event(options)
    const { dir } = this.origin.checkoutPull(this.number, options)
    return runAction({ ...options, cwd: dir, event, github: this.github })
  }

  /** Merges the pull request and runs the action on the push. */
  async merged(options: RunOptions = {}): Promise<ActionResult> {
    const before = this.origin.bare.id('main')
    const after = this.origin.merge(this.number, this.branch)
    const { dir } = this.origin.checkoutBranch('main', options)
    const event = pushEvent({ before, after })
    return runAction({ ...options, cwd: dir, event, github: this.github })
  }

  /** The bodies of all comments on the pull request. */
  async comments(): Promise<string[]> {
    return (await this.github.comments(this.number)).map(comment => comment.body)
  }
}

/** Opens a pull request with these files on a repository that holds the shop's plan (or other files). */
export async function openStory(
  github: GitHub,
  change: Files,
  options: { readonly files?: Files } = {},
): Promise<Story> {
  branches += 1
  const branch = `feature-${branches}`
  const number = await github.openPull({ head: branch })
  const story = new Story(newOrigin(options.files ?? shop), github, branch, number)
  story.push(change)
  github.forget()
  github.intercept = () => null
  return story
}

/** The lines of a log that begin so. */
export function linesFrom(run: ActionResult, start: string): string[] {
  return run.log.filter(line => line.startsWith(start))
}
