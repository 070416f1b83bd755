import { type Block, type Inline, inline, list, nextLine, paragraph, strong } from '../../markdown/build.ts'
import { fromPhrase, type PlaceLink } from '../../markdown/phrase.ts'
import { propertyId } from '../../model/object-id.ts'
import type { Property } from '../../model/plan.ts'
import type { Located } from '../../report/locate.ts'
import type { LocatedChange, LocatedFinding, Report } from '../../report/report.ts'
import { isUnreadable } from '../../report/unreadable.ts'
import { blocks } from '../../report/verdict.ts'
import { count } from '../../text/english.ts'
import { name, type Part, type Phrase, say, words } from '../../text/phrase.ts'
import { segments } from '../../text/pointer.ts'
import { mendWithPlace } from '../mend.ts'
import type { CommentContext } from './context.ts'
import { acceptance } from './example-event.ts'
import { fragment } from './fragments.ts'
import { baseName, linePart, placeLink, placePart } from './places.ts'
import { propertyEvent } from './subject.ts'
import { capital, clipped, join, numberWord, sentence, someOf, standingOf, uncapital } from './words.ts'

/** One thing that blocks the merge: a breaking change (the same one in several events is one thing), or findings of a rule. */
export type Item =
  | { readonly kind: 'change'; readonly changes: readonly LocatedChange[] }
  | { readonly kind: 'finding'; readonly findings: readonly LocatedFinding[] }

/** Everything that blocks: files that cannot be read first, then breaking changes, then findings. */
export function blockingItems(report: Report): Item[] {
  const changes = report.changes.filter(change => standingOf(change) === 'blocking')
  const findings = report.findings.filter(finding => blocks(finding, report.failOn))
  const found = grouped(
    findings,
    finding => `${finding.plan}\n${finding.rule}\n${finding.messageId}`,
  ).flatMap(group => (group.length > together ? [group] : group.map(finding => [finding])))
  const asItem = (group: LocatedFinding[]): Item => ({ kind: 'finding', findings: group })
  return [
    ...found.filter(([first]) => first?.problem).map(asItem),
    ...sameChanges(changes).map((group): Item => ({ kind: 'change', changes: group })),
    ...found.filter(([first]) => !first?.problem).map(asItem),
  ]
}

/** More findings of one rule than this are told as one. */
const together = 3

/** One change made to several events by hand is one group; of events themselves only where there are many. */
export function sameChanges(changes: readonly LocatedChange[]): LocatedChange[][] {
  return grouped(changes, sameChange).flatMap(group => {
    const ofEvents = group[0]?.property === null
    return ofEvents && group.length <= together ? group.map(change => [change]) : [group]
  })
}

function sameChange(change: LocatedChange): string {
  const { why, onMain, here } = change.story
  if (change.events !== null || change.event === null) return change.fingerprint
  const { plan, kind, property, source, level, impact } = change
  if (kind === 'event-removed' || kind === 'event-renamed') return JSON.stringify([plan, kind, level])
  return JSON.stringify([
    plan,
    kind,
    property,
    source,
    level,
    property === null ? why : '',
    onMain,
    here,
    impact.owners,
  ])
}

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups.values()]
}

/** The numbered list of what blocks, with the way out of each. */
export function itemsBlocks(
  items: readonly Item[],
  report: Report,
  context: CommentContext,
  room: { readonly items: number },
): Block[] {
  if (items.length === 0) return []
  const things = `${numberWord(items.length)} ${items.length === 1 ? 'thing' : 'things'}`
  const lead =
    report.failOn === 'never'
      ? `${things} that would block this`
      : `${things} to settle before this can merge`
  const shown = items.slice(0, room.items)
  const places = new Places()
  const left = items.length - shown.length
  return [
    paragraph(strong(lead)),
    list(
      shown.map(item => [
        ...(item.kind === 'change'
          ? changeItem(item.changes, context, places)
          : findingItem(item.findings, report, context, places)),
      ]),
      true,
    ),
    ...(left > 0 ? [paragraph(`And ${left} more, in the table below and in the full report.`)] : []),
  ]
}

/** Names a file in full where it was not just named. */
class Places {
  #last = ''

  part(located: Located): Part {
    const part = located.file === this.#last ? linePart(located) : placePart(located)
    this.#last = located.file
    return part
  }
}

function changeItem(changes: readonly LocatedChange[], context: CommentContext, places: Places): Inline[] {
  const [change] = changes as readonly [LocatedChange]
  const link = placeLink(context)
  const mend = mendWithPlace(change, at => places.part(at))
  const others = changes.length > 1 ? words(' The same for the others.') : []
  return [
    ...changeSaid(changes, link),
    ...(mend
      ? wayOut(fromPhrase([...sentence(mend), ...others], link))
      : wayOut(fromPhrase(say`see ${places.part(change)}.`, link), 'Where')),
  ]
}

/** What changed in bold, why it matters, and how it was accepted. */
export function changeSaid(changes: readonly LocatedChange[], link: PlaceLink): Inline[] {
  const [change] = changes as readonly [LocatedChange]
  const agreed = change.approved === null ? [] : [' ', ...capital(sentence(acceptance(change)))]
  return [
    strong(fromPhrase(sentence(clipped(groupTitle(changes), 300)))),
    ...inline([' ', ...fromPhrase([...sentence(change.story.why), ...openReason(change), ...agreed], link)]),
  ]
}

/** What changed; of several events, all of it in one sentence. */
function groupTitle(changes: readonly LocatedChange[]): Phrase {
  const [change] = changes as readonly [LocatedChange]
  if (changes.length === 1) return oneParenthesis(change.story.title)
  const lead = `${changes.length} events`
  const events = changes.map(each => name(each.event ?? ''))
  if (change.kind === 'event-removed') return say`${words(lead)} are removed: ${someOf(events, 5)}`
  if (change.kind !== 'event-renamed') return say`${words(lead)}: ${fragment(change)} (${someOf(events, 5)})`
  const pairs = changes.map(each => say`${name(each.renamedFrom ?? '')} → ${name(each.event ?? '')}`)
  return say`${words(lead)} get new names: ${someOf(pairs, 5)}`
}

/** What the level rests on, where it is not the kind's own. */
function openReason({ proof, reason, level }: LocatedChange): Phrase {
  if (reason === null) return []
  if (proof === 'undecided') return say` It could not be proven safe: ${sentence(reason)}`
  return level === 'risky' ? [' ', ...sentence(reason)] : []
}

/** "(integer → number) (one shared property)" reads better in one pair. */
function oneParenthesis(title: Phrase): Phrase {
  return title.map((part, index) => {
    if (typeof part !== 'string') return part
    const [before, after] = [title[index - 1], title[index + 1]]
    const opened = typeof before === 'string' && before.endsWith(')') ? part.replace(/^ \(/, '; ') : part
    return typeof after === 'string' && after.startsWith(' (') ? opened.replace(/\)$/, '') : opened
  })
}

function wayOut(content: readonly Inline[], label = 'Way out'): Inline[] {
  return [nextLine, strong(`${label}:`), ...inline([' ', ...content])]
}

function findingItem(
  findings: readonly LocatedFinding[],
  report: Report,
  context: CommentContext,
  places: Places,
): Inline[] {
  const [first] = findings as readonly [LocatedFinding]
  const rule = report.rules.get(first.rule)
  const link = placeLink(context)
  const why = rule && !first.problem ? [' ', ...sentence(words(rule.why))] : []
  if (findings.length > 1) {
    const said = findings.slice(0, together).map(finding => clipped(findingTitle(finding, report), 300))
    const title = say`${words(count(findings.length, 'finding'))} of ${first.rule}`
    const more = findings.length - said.length
    return [
      strong(fromPhrase(sentence(title))),
      ...inline(fromPhrase([' ', ...capital(join(said, '; ')), `; and ${more} more below.`, ...why])),
      ...wayOut(
        fromPhrase([...say`begin with ${places.part(first)}; the findings below name each place.`], link),
      ),
    ]
  }
  const [title, advice] = firstSentence(findingTitle(first, report))
  const place = places.part(first)
  const mend =
    advice.length > 0 && first.suggestion === null
      ? [...uncapital(advice), ': ', place]
      : findingMend(first, report, place, places)
  return [
    strong(fromPhrase(sentence(clipped(title, 300)), link)),
    ...inline(fromPhrase(why, link)),
    ...wayOut(fromPhrase(sentence(mend), link)),
  ]
}

/** "Coupon Applied: `couponCode` should be `coupon_code`" */
export function findingTitle(finding: LocatedFinding, report: Report): Phrase {
  const event = propertyEvent(finding, report)
  if (isUnreadable(finding))
    return say`${baseName(finding.file)} cannot be read: ${uncapital(finding.message)}`
  const lead: Phrase = event === null ? [] : [{ name: event }, ': ']
  const name = renamable(finding, report)
  if (name !== null) return [...lead, ...say`${name} should be ${finding.suggestion as string}`]
  return event === null ? capital(finding.message) : [...lead, ...uncapital(finding.message)]
}

/** The name that a naming rule wants to be another, or null. */
function renamable(finding: LocatedFinding, report: Report): string | null {
  if (finding.suggestion === null || report.rules.get(finding.rule)?.group !== 'naming') return null
  if (finding.object.startsWith('event:')) return finding.object.slice('event:'.length)
  const last = segments(finding.at.pointer).at(-1)
  return last === undefined || last === '' ? null : last
}

/** What is wrong, and what the message says to do about it. */
function firstSentence(message: Phrase): readonly [Phrase, Phrase] {
  const parts = joinedStrings(message)
  const at = parts.findIndex(part => typeof part === 'string' && part.includes('. '))
  if (at === -1) return [message, []]
  const text = parts[at] as string
  const end = text.indexOf('. ')
  const rest = [text.slice(end + 2), ...parts.slice(at + 1)]
  const last = rest.at(-1)
  const advice = typeof last === 'string' ? [...rest.slice(0, -1), last.replace(/\.$/, '')] : rest
  return [[...parts.slice(0, at), text.slice(0, end)], advice]
}

function joinedStrings(message: Phrase): Phrase {
  const parts: Part[] = []
  for (const part of message) {
    const last = parts.at(-1)
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part
    else parts.push(part)
  }
  return parts
}

function findingMend(finding: LocatedFinding, report: Report, place: Part, places: Places): Phrase {
  const [other] = finding.relatedPlaces
  const also = other === undefined ? [] : say` The other one is in ${places.part(other)}.`
  const name = renamable(finding, report)
  if (name === null && finding.suggestion === null) return say`mend it in ${place}.${also}`
  const wanted = finding.suggestion as string
  if (name === null) return say`use ${wanted} in ${place}.${also}`
  if (isLive(finding, report))
    return say`add ${wanted} beside it in ${place} and mark ${name} deprecated with ${'replacedBy'}; renaming it would be a breaking change.${also}`
  const event = propertyEvent(finding, report) ?? finding.object.replace(/^event:/, '')
  const plan = report.plans.find(one => one.id === finding.plan)
  const isNew = plan?.head?.events.has(event) && !plan.base?.events.has(event)
  return say`rename it in ${place}.${words(isNew ? ' The event is new, so nothing else changes.' : '')}${also}`
}

/** True for what main has and apps may send. */
function isLive(finding: LocatedFinding, report: Report): boolean {
  const base = report.plans.find(plan => plan.id === finding.plan)?.base
  const event = base?.events.get(propertyEvent(finding, report) ?? finding.object.replace(/^event:/, ''))
  if (!event || event.status === 'draft') return false
  if (finding.object.startsWith('event:')) return true
  const has = (properties: readonly Property[]): boolean =>
    properties.some(
      property => propertyId(event.name, property.path) === finding.object || has(property.children),
    )
  return has(event.body.properties)
}
