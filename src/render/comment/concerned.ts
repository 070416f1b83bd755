import type { LocatedChange } from '../../report/report.ts'
import { em, name, type Part, type Phrase } from '../../text/phrase.ts'
import type { Names } from './names.ts'
import type { Subject } from './subject.ts'
import { someOf } from './words.ts'

/** Who is concerned by a subject's changes: "Sent by web, iOS. Read by GA4. Feeds *Revenue*. Owner: Checkout". */
export function concerned({ changes, plan, findings }: Subject, names: Names): Phrase {
  const isNew = changes.some(change => change.kind === 'event-added')
  const senders = isNew || changes.some(change => change.producers.level !== 'safe')
  const ids = (registry: 'sources' | 'destinations' | 'kpis' | 'owners'): readonly string[] =>
    unique(changes.flatMap(change => change.impact[registry]))
  const shown = (registry: 'sources' | 'destinations' | 'kpis' | 'owners', list: readonly string[]): Part[] =>
    list.map(id =>
      registry === 'kpis' ? em(names.of(registry, plan, id)) : name(names.of(registry, plan, id)),
    )
  const worst = changes.some(change => change.level !== 'safe')
  const read = isNew ? ids('destinations') : unique(changes.flatMap(readersOf))
  const owners = shown('owners', ids('owners'))
  return sentences([
    ['Sent by', senders ? shown('sources', ids('sources')) : []],
    ['Read by', shown('destinations', read)],
    ['Feeds', isNew || worst || findings.length > 0 ? shown('kpis', ids('kpis')) : []],
    [owners.length > 1 ? 'Owners:' : 'Owner:', owners],
  ])
}

/** The destinations for which a change is not safe. */
function readersOf(change: LocatedChange): readonly string[] {
  if (change.consumers.level === 'safe') return []
  const worse = change.destinations
    .filter(effect => effect.level !== 'safe')
    .map(effect => effect.destination)
  return worse.length > 0 ? worse : change.impact.destinations
}

function sentences(parts: readonly (readonly [string, readonly Part[]])[]): Phrase {
  return parts
    .filter(([, items]) => items.length > 0)
    .flatMap(([lead, items], index) => [index === 0 ? `${lead} ` : `. ${lead} `, ...someOf(items, 8)])
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)]
}
