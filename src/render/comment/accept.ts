import { type Block, paragraph, strong } from '../../markdown/build.ts'
import { fromPhrase } from '../../markdown/phrase.ts'
import type { LocatedChange, Report } from '../../report/report.ts'
import { code, list, name, type Phrase, say, strong as strongPart, words } from '../../text/phrase.ts'
import type { CommentContext } from './context.ts'
import type { Item } from './items.ts'
import type { Names } from './names.ts'
import { numberList } from './words.ts'

interface Break {
  readonly number: number
  readonly change: LocatedChange
}

/** One paragraph on accepting a break on purpose: who, how, with version numbers. */
export function acceptBlocks(
  items: readonly Item[],
  report: Report,
  context: CommentContext,
  names: Names,
): Block[] {
  const breaks = items.flatMap((item, index): Break[] =>
    item.kind === 'change' ? item.changes.map(change => ({ number: index + 1, change })) : [],
  )
  if (breaks.length === 0 || report.accept.length === 0) return []
  const byVersion = report.accept.includes('major-version')
    ? versionSentence(
        breaks,
        names,
        items.some(item => item.kind === 'finding'),
      )
    : []
  const said: Phrase = [
    ' ',
    ...people(breaks, names),
    ...how(report, context),
    ...(byVersion.length > 0 ? [' ', ...byVersion] : []),
    ...rest(items, report),
  ]
  return [paragraph([strong('Breaking on purpose?'), ...fromPhrase(said)])]
}

/** "A reviewer from the owning team (1 and 2: Checkout, 3: Catalog)" */
function people(breaks: readonly Break[], names: Names): Phrase {
  const keeper = names.keeper(breaks[0]?.change.plan as string)
  if (keeper !== null) return say`The keeper of the standard (${name(keeper)})`
  const byOwner = new Map<string, Set<number>>()
  for (const { number, change } of breaks)
    for (const owner of change.impact.owners) {
      const shown = names.of('owners', change.plan, owner)
      byOwner.set(shown, (byOwner.get(shown) ?? new Set<number>()).add(number))
    }
  if (byOwner.size === 0) return words('A reviewer')
  const items = new Set(breaks.map(({ number }) => number)).size
  if (items === 1)
    return say`A reviewer from the owning ${words(byOwner.size === 1 ? 'team' : 'teams')} (${list([...byOwner.keys()].map(name))})`
  if (byOwner.size === 1 && [...byOwner.values()][0]?.size === items)
    return say`A reviewer from the owning team (${name([...byOwner.keys()][0] as string)})`
  const teams = [...byOwner].map(
    ([owner, numbers]) => say`${words(numberList([...numbers]))}: ${name(owner)}`,
  )
  return [
    ...words('A reviewer from the owning team ('),
    ...teams.flatMap((team, index) => [index === 0 ? '' : ', ', ...team]),
    ')',
  ]
}

function how(report: Report, context: CommentContext): Phrase {
  if (report.accept.includes('label') && context.approveLabel !== null)
    return say` adds the label ${code(context.approveLabel)}.`
  if (report.accept.includes('record'))
    return say` accepts it with ${'waymark approve'} (the command is below).`
  return words(' has to agree.')
}

/** "For 1 and 2 you can instead raise Order Completed from 2.4.0 to **3.0.0** and say under `upgrade:` …" */
function versionSentence(breaks: readonly Break[], names: Names, mixed: boolean): Phrase {
  const byEvent = new Map<string, { plan: string; event: string; numbers: number[] }>()
  for (const { number, change } of breaks) {
    if (change.event === null || change.events !== null) continue
    const key = `${change.plan}\n${change.event}`
    const entry = byEvent.get(key) ?? { plan: change.plan, event: change.event, numbers: [] }
    if (!entry.numbers.includes(number)) entry.numbers.push(number)
    byEvent.set(key, entry)
  }
  const raises = [...byEvent.values()].flatMap(({ plan, event, numbers }) => {
    const now = names.event('head', plan, event)
    const old = names.event('base', plan, event)
    if (!now || !old?.version) return []
    return [
      {
        event,
        numbers,
        old: old.version,
        next: nextMajor(old.version),
        raised: major(now.version) > major(old.version),
        stale: Boolean(now.upgrade?.trim()) && now.upgrade?.trim() === old.upgrade?.trim(),
      },
    ]
  })
  if (raises.length === 0 || raises.length > 3) return []
  const all = raises.flatMap(raise => raise.numbers).sort((a, b) => a - b)
  const lead =
    all.length === breaks.length && !mixed ? 'You can instead ' : `For ${numberList(all)} you can instead `
  const instead = raises.some(raise => raise.stale) ? ', in the place of the text for the last major' : ''
  const done = raises.filter(raise => raise.raised)
  if (done.length === raises.length)
    return [
      lead,
      ...say`say under ${'upgrade:'} what senders and readers must do${words(instead)}, as the version is already raised.`,
    ]
  const edits = raises.map(
    ({ event, old, next }) => say`${name(event)} from ${words(old)} to ${strongPart(next)}`,
  )
  return [
    lead,
    'raise ',
    ...list(edits),
    ...say` and say under ${'upgrade:'} what senders and readers must do${words(instead)}.`,
  ]
}

function major(version: string | null): number {
  return Number(/^\d+/.exec(version ?? '')?.[0] ?? 0)
}

function nextMajor(version: string): string {
  return `${major(version) + 1}.0.0`
}

/** What no acceptance helps against. */
function rest(items: readonly Item[], report: Report): Phrase {
  const others = items.flatMap((item, index) =>
    item.kind === 'finding' ? [{ item, number: index + 1 }] : [],
  )
  if (others.length === 0) return []
  const naming = others.every(
    ({ item }) =>
      item.kind === 'finding' && report.rules.get(item.findings[0]?.rule ?? '')?.group === 'naming',
  )
  const numbers = numberList(others.map(({ number }) => number))
  if (others.length === 1)
    return words(` Item ${numbers} is not a break: it needs ${naming ? 'the new name' : 'to be mended'}.`)
  return words(` Items ${numbers} are not breaks: they need ${naming ? `the new names` : 'to be mended'}.`)
}
