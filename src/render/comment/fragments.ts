import type { LocatedChange } from '../../report/report.ts'
import { own, stringify } from '../../text/json.ts'
import { code, name, type Phrase, say, words } from '../../text/phrase.ts'
import type { Names } from './names.ts'
import { clipped, join } from './words.ts'

/**
 * What a change comes to in a few words, for a table: "`coupon` now required". The event stands before it.
 * @param names to name the one app that a change of a variant concerns
 */
export function fragment(change: LocatedChange, names?: Names): Phrase {
  const said = short.find(([pattern]) => pattern.test(change.kind))?.[1](change)
  return [...clipped(said ?? fromTo(change), 80), ...onlyFor(change, names)]
}

/** " (Android)" */
export function onlyFor(change: LocatedChange, names: Names | undefined): Phrase {
  const ofSource = isOfProperty(change) || own(change.data, 'fact') !== undefined
  if (names === undefined || change.source === null || !ofSource) return []
  return say` (${name(names.of('sources', change.plan, change.source))})`
}

const short: readonly (readonly [RegExp, (change: LocatedChange) => Phrase])[] = [
  [/^event-added$/, () => words('new')],
  [/^event-removed$/, () => words('removed')],
  [/^event-renamed$/, change => say`renamed from ${name(change.renamedFrom ?? '')}`],
  [/^event-deprecated$/, () => words('deprecated')],
  [/^event-restored$/, () => words('no longer deprecated')],
  [/^event-activated$/, () => words('goes live')],
  [
    /^(kpi|use-case|owner|source|destination|identifier|migration|removed-name|suppression)-added$/,
    () => words('new'),
  ],
  [
    /^(kpi|use-case|owner|source|destination|identifier|migration|removed-name|suppression)-removed$/,
    () => words('removed'),
  ],
  [/^event-(destination|source)-added$/, change => change.story.here],
  [/^event-(destination|source)-removed$/, change => say`no longer ${change.story.onMain}`],
  [/-metadata-changed$/, metadata],
  [/-added-required$/, change => say`${thing(change)} added and required`],
  [/^(property|trait)-added$/, change => say`${thing(change)} added`],
  [/^(property|trait)-removed$/, change => say`${thing(change)} removed`],
  [/^(property|trait)-renamed$/, change => say`${thing(change)} renamed from ${change.renamedFrom ?? ''}`],
  [/-became-required$/, change => say`${thing(change)} now required`],
  [/-became-optional$/, change => say`${thing(change)} now optional`],
  [/-deprecated$/, change => say`${thing(change)} deprecated`],
  [/-restored$/, change => say`${thing(change)} no longer deprecated`],
  [/enum-value-added$/, change => say`${thing(change)} also allows ${value(change)}`],
  [/enum-value-removed$/, change => say`${thing(change)} loses ${value(change)}`],
  [
    /-description-changed$/,
    change => (!isOfProperty(change) ? words('text reworded') : say`text of ${thing(change)} reworded`),
  ],
  [
    /-examples-changed$/,
    change => (!isOfProperty(change) ? words('examples changed') : say`examples of ${thing(change)} changed`),
  ],
]

/** The property, trait or shared definition that a change is about. */
export function thing(change: LocatedChange): Phrase {
  if (change.property !== null)
    return [code(change.property.replace(/^(user|group)\.(?=.)/, change.event === null ? '' : '$&'))]
  if (change.events === null) return words('it')
  return [code(change.object.slice(change.object.indexOf(':') + 1))]
}

/** True where a property is changed, its own or one that is shared. */
export function isOfProperty(change: LocatedChange): boolean {
  return change.property !== null || (change.events !== null && !/^(source|destination):/.test(change.object))
}

function value(change: LocatedChange): Phrase {
  const found = own(change.data, 'value')
  return found === undefined ? words('a value') : [code(typeof found === 'string' ? found : stringify(found))]
}

/** "`upgrade` added", "`status` draft → active" */
function metadata(change: LocatedChange): Phrase {
  const { field, fact } = change.data
  if (typeof fact === 'string') return say`${fact} ${[...change.story.onMain, ' → ', ...change.story.here]}`
  const from = own(change.data, 'from') ?? null
  const what = typeof field === 'string' ? say`${field}` : words('other facts')
  const of: Phrase = isOfProperty(change) ? [' of ', ...thing(change)] : []
  return [...what, ...of, from === null ? ' added' : ' changed']
}

/** "owner Checkout → Growth" */
function fromTo(change: LocatedChange): Phrase {
  const { onMain, here } = change.story
  const lead: Phrase = isOfProperty(change) ? thing(change) : words(aspect(change))
  return join([lead, [...onMain, ' → ', ...here]], ' ')
}

/** What of an event, a profile or the plan is changed: "trigger", "owner". */
export function aspect({ kind }: LocatedChange): string {
  return kind
    .replace(/^(event|property|trait|plan)-(?=.*-)/, '')
    .replace(/-(changed|added|removed|widened|narrowed|forbidden|allowed|closed|opened)$/, '')
    .replaceAll('-', ' ')
}
