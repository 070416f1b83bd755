import {
  type Block,
  type Content,
  code,
  em,
  type Inline,
  link,
  list,
  paragraph,
  strong,
  text,
} from '../../markdown/build.ts'
import { fromPhrase } from '../../markdown/phrase.ts'
import type { Change, ChangeLevel } from '../../model/change.ts'
import { count } from '../../text/english.ts'
import { say, words } from '../../text/phrase.ts'
import type { Repository } from '../book.ts'
import type { Commit, PastEntry } from '../history.ts'
import type { Page } from '../page.ts'
import { grouped } from '../relations.ts'
import { levelBadge } from './blocks.ts'
import { eventLink } from './event-table.ts'

export const ORDER: readonly ChangeLevel[] = ['breaking', 'risky', 'safe']

/** Commits, each with what it changed, worst first. */
export function historyList(
  entries: readonly PastEntry[],
  page: Page,
  most: number = Number.POSITIVE_INFINITY,
): Block[] {
  if (entries.length === 0) return []
  return [
    list(
      entries.map(({ entry, changes }) => ({
        blocks:
          changes.length === 0
            ? [paragraph([...byline(entry, page), ...inFirstVersion(entry)])]
            : [paragraph(byline(entry, page)), ...changeList(changes, page, most)],
      })),
    ),
  ]
}

function inFirstVersion({ version }: Commit): string[] {
  return [`: in the first version of the plan${version === null ? '' : `, ${version}`}.`]
}

/** Changes with the renames of one property as one: it has another name in each of its events. */
export function renamesTogether(changes: readonly Change[]): Change[] {
  const same = ({ kind, data }: Change): string | null =>
    kind === 'property-renamed' ? JSON.stringify([data['from'], data['to']]) : null
  return [...grouped(changes.map(change => [same(change) ?? change, change] as const)).values()].map(
    group => {
      const [first] = group as [Change]
      if (group.length === 1) return first
      const [from, to] = [String(first.data['from']), String(first.data['to'])]
      const level = ORDER.find(each => group.some(change => change.level === each))!
      const message = say`${from} is now called ${to} in ${words(count(group.length, 'event'))}`
      return { ...first, event: null, level, message }
    },
  )
}

/** "**2026-10-01** Add coupons, #41 by Ana Smith" with links to the pull request and the commit. */
export function byline(entry: Commit, page: Page): (string | Inline)[] {
  return commitLine(entry, page.book.repository)
}

/** The same where there is no page. */
export function commitLine(entry: Commit, repository: Repository | null): (string | Inline)[] {
  const via: (string | Inline)[] = []
  if (entry.pullRequest !== null) via.push(', ', pullRequest(entry.pullRequest, repository))
  const short = code(entry.sha.slice(0, 7))
  const commit = repository ? link(short, `${repository.url}/commit/${entry.sha}`) : short
  return [
    strong(entry.date.slice(0, 10)),
    ' ',
    em(entry.subject),
    ...via,
    ` by ${entry.author} (`,
    commit,
    ')',
  ]
}

export function pullRequest(number: number, repository: Repository | null): Inline {
  const label = text(`pull request ${number}`)
  return repository ? link(label, `${repository.url}/pull/${number}`) : label
}

function changeList(changes: readonly Change[], page: Page, most: number): Block[] {
  const sorted = ORDER.flatMap(level => changes.filter(change => change.level === level))
  const items: Content[] = sorted
    .slice(0, most)
    .map(change => [levelBadge(change.level), ': ', ...about(change, page), ...fromPhrase(change.message)])
  if (sorted.length > most) items.push(`and ${count(sorted.length - most, 'more change')}`)
  return [list(items)]
}

/** The event that a change is in, where its own words don't name it. */
function about(change: Change, page: Page): (string | Inline)[] {
  if (change.event === null || named(change)) return []
  return [eventLink(change.event, page), ': ']
}

/** Whether a change's own words name its event. */
export function named(change: Change): boolean {
  return change.message.some(part => {
    if (typeof part === 'string') return part.includes(change.event!)
    return Object.values(part).includes(change.event!)
  })
}

/** "3 breaking, 1 safe" */
export function levels(changes: readonly Change[]): string {
  return ORDER.flatMap(level => {
    const number = changes.filter(change => change.level === level).length
    return number === 0 ? [] : [`${number} ${level}`]
  }).join(', ')
}
