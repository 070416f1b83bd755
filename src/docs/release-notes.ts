import {
  type Block,
  type Content,
  code,
  heading,
  type Inline,
  list,
  paragraph,
  root,
  strong,
} from '../markdown/build.ts'
import { fromPhrase } from '../markdown/phrase.ts'
import { toMarkdown } from '../markdown/serialise.ts'
import type { Change } from '../model/change.ts'
import type { Plan, PlanEvent } from '../model/plan.ts'
import { count, englishList } from '../text/english.ts'
import type { JsonObject } from '../text/json.ts'
import { plain } from '../text/phrase.ts'
import type { Repository } from './book.ts'
import type { HistoryEntry, PlanHistory } from './history.ts'
import { firstSentence } from './labels.ts'
import { joined } from './page.ts'
import { commitLine, levels, named, ORDER, pullRequest } from './parts/history-list.ts'
import { byName } from './relations.ts'

/** A state of the plan, as it was asked for. */
export interface NotesEnd {
  /** a tag, branch or commit as people write it; null: the plan's beginning, or the work tree */
  readonly name: string | null
  /** full id; null where there is none */
  readonly commit: string | null
}

/** What one plan's release notes are made from. */
export interface ReleaseNotes {
  readonly from: NotesEnd
  readonly to: NotesEnd
  /** null where there was none yet */
  readonly before: Plan | null
  readonly after: Plan
  /** from one end to the other: what came and went in between is not among them */
  readonly changes: readonly Change[]
  /** the commits on the way, newest first */
  readonly history: PlanHistory
}

const TITLES = { breaking: 'Breaking', risky: 'Risky', safe: 'Safe' } as const

/** Release notes as markdown: what changed, worst first, each with who did it and the pull request that it came by. */
export function notesMarkdown(notes: readonly ReleaseNotes[], repository: Repository | null): string {
  return toMarkdown(root(...notes.flatMap(each => blocks(each, repository))))
}

function blocks(notes: ReleaseNotes, repository: Repository | null): Block[] {
  const { before, after, from, changes, history } = notes
  if (before === null) return [heading(1, titleOf(notes)), ...firstVersion(after)]
  if (changes.length === 0)
    return [
      heading(1, titleOf(notes)),
      paragraph(['Nothing in the plan has changed since ', endName(from), '.']),
    ]
  const people = byName(new Set(history.map(entry => entry.author)), author => author)
  const by = people.length === 0 ? '' : ` by ${englishList(people)}`
  const way = history.length === 0 ? '' : `, in ${count(history.length, 'commit')}${by}`
  return [
    heading(1, titleOf(notes)),
    paragraph([strong(levels(changes)), ' since ', endName(from), `${way}.`]),
    ...ORDER.flatMap(level => levelBlocks(level, notes, repository)),
    ...upgrades(notes),
    ...(history.length === 0
      ? []
      : [heading(2, 'Commits'), list(history.map(entry => commitLine(entry, repository)))]),
  ]
}

function titleOf({ before, after, to }: ReleaseNotes): Content {
  const name = after.info.name ?? before?.info.name ?? after.id
  const [old, now] = [before?.info.version ?? null, after.info.version]
  if (now !== null && now !== old) return old === null ? `${name} ${now}` : `${name} ${old} → ${now}`
  return [`${name}, `, endName(to)]
}

function endName({ name }: NotesEnd): Inline | string {
  return name === null ? 'the work tree' : code(name)
}

function firstVersion(plan: Plan): Block[] {
  const events = byName(plan.events.values(), event => event.name)
  const items = events.map((event): Content => {
    const words = firstSentence(event.description)
    return [strong(event.name), words === '' ? '' : `: ${words}`]
  })
  const first = paragraph(`The first version of the plan: ${count(events.length, 'event')}.`)
  return items.length === 0 ? [first] : [first, list(items)]
}

function levelBlocks(level: Change['level'], notes: ReleaseNotes, repository: Repository | null): Block[] {
  const changes = notes.changes.filter(change => change.level === level)
  if (changes.length === 0) return []
  const items = changes.map((change): Content => {
    const event = change.event === null || named(change) ? [] : [strong(eventName(change.event, notes)), ': ']
    return [...event, ...fromPhrase(change.message), ...credit(originOf(change, notes), notes, repository)]
  })
  return [heading(2, TITLES[level]), list(items)]
}

function eventName(id: string, { before, after }: ReleaseNotes): string {
  return (after.events.get(id) ?? before?.events.get(id))?.name ?? id
}

/** " (pull request 41, Ana Smith)" */
function credit(
  entry: HistoryEntry | null,
  { to }: ReleaseNotes,
  repository: Repository | null,
): (string | Inline)[] {
  if (entry === null) return to.commit === null ? [' (not committed yet)'] : []
  const by =
    entry.pullRequest === null ? code(entry.sha.slice(0, 7)) : pullRequest(entry.pullRequest, repository)
  return [' (', by, `, ${entry.author})`]
}

/** The latest commit that changed the same thing in the same way, else the same thing at all; null: none on the way. */
function originOf(change: Change, { history }: ReleaseNotes): HistoryEntry | null {
  const last = (fits: (other: Change) => boolean): HistoryEntry | null =>
    history.find(entry => entry.changes.some(fits)) ?? null
  const same = (other: Change): boolean => other.object === change.object
  return last(other => same(other) && other.kind === change.kind) ?? last(same)
}

/** What senders and readers of a changed event must do, as the plan says. */
function upgrades({ changes, before, after }: ReleaseNotes): Block[] {
  const broken = new Set(
    changes.flatMap(({ level, event, events }) => (level === 'breaking' ? [event, ...(events ?? [])] : [])),
  )
  const told = [...after.events.values()].filter(
    (event): event is PlanEvent & { upgrade: string } => broken.has(event.id) && event.upgrade !== null,
  )
  if (told.length === 0) return []
  const items = told.map(({ id, name, version, upgrade }): Content => {
    const old = before?.events.get(id)?.version ?? null
    const versions = [old, version].filter(each => each !== null)
    const step = version === null || versions[0] === version ? '' : ` (${versions.join(' → ')})`
    return joined([strong(name), `${step}: ${upgrade.trim()}`], '')
  })
  return [heading(2, 'What to do'), list(items)]
}

/** The same as data. */
export function notesJson(notes: readonly ReleaseNotes[]): JsonObject {
  return { version: 1, plans: notes.map(planJson) }
}

function planJson(notes: ReleaseNotes): JsonObject {
  const { before, after, from, to, changes, history } = notes
  const end = ({ name, commit }: NotesEnd, plan: Plan | null): JsonObject => ({
    revision: name,
    commit,
    version: plan?.info.version ?? null,
  })
  const number = (level: Change['level']): number => changes.filter(change => change.level === level).length
  return {
    id: after.id,
    name: after.info.name,
    from: end(from, before),
    to: end(to, after),
    summary: { breaking: number('breaking'), risky: number('risky'), safe: number('safe') },
    changes: ORDER.flatMap(level => changes.filter(change => change.level === level)).map(change => {
      const origin = originOf(change, notes)
      return {
        kind: change.kind,
        object: change.object,
        level: change.level,
        event: change.event,
        property: change.property,
        message: plain(change.message),
        commit: origin?.sha ?? null,
        pullRequest: origin?.pullRequest ?? null,
        author: origin?.author ?? null,
      }
    }),
    commits: history.map(({ sha, date, author, subject, pullRequest: number }) => ({
      sha,
      date,
      author,
      subject,
      pullRequest: number,
    })),
  }
}
