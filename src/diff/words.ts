import { destinationLabel, kpiLabel, ownerLabel, sourceLabel } from '../model/labels.ts'
import type { Plan, Property } from '../model/plan.ts'
import { allowedTypes } from '../model/schema-types.ts'
import { count } from '../text/english.ts'
import { isObject, type Json, type JsonObject, own, stringify } from '../text/json.ts'
import { code, list, name, type Part, type Phrase, words } from '../text/phrase.ts'
import type { Case } from './difference.ts'
import { allowedValues } from './schema-meaning.ts'

/** The words that kinds of change share. Written for someone who knows the product and not the format. */

/** Whose it is: "Order Completed", "Order Completed on iOS", "User profile". */
export function whose(c: Case): Phrase {
  const owner = c.event ?? (c.traits ? traitsName(c) : null)
  const named: Phrase = owner === null ? words('The plan') : [name(owner)]
  return c.source && c.node ? [...named, ' on ', name(sourceLabel(planOf(c), c.source))] : named
}

const traitsName = (c: Case): string => (c.traits?.head.kind === 'group' ? 'Group profile' : 'User profile')

export const planOf = (c: Case): Plan => (c.plans.last ? c.plans.base : c.plans.head)

/** The property, or the payload itself. */
export function thing(c: Case): Phrase {
  const path = c.fold ? (c.fold.property ?? c.fold.name) : c.property
  if (path === null || !c.node || c.node.part === 'payload') return whose(c)
  return [code(c.traits && !c.fold ? path.replace(/^(user|group)\./, '') : path)]
}

/** A title that names the event, or where one edit reaches several, what is shared. */
export function titled(c: Case, inEvent: Phrase, shared: Phrase = inEvent, detail?: string): Phrase {
  const reach = c.fold ? [`one shared ${c.fold.noun}, ${count(c.fold.events.length, 'event')}`] : []
  const brackets = [...(detail === undefined ? [] : [detail]), ...reach].join('; ')
  return [...(c.fold ? shared : inEvent), ...(brackets === '' ? [] : [` (${brackets})`])]
}

/** The message of a change that reaches several events, as one that reaches so many. */
export function reaching(message: Phrase, events: number): Phrase {
  return message.map(part =>
    typeof part === 'string'
      ? part.replace(/(\bone shared \w+), \d+ events?\)/, `$1, ${count(events, 'event')})`)
      : part,
  )
}

/** "Order Completed: `coupon` …". @param detail what stands in brackets behind it */
export function about(c: Case, said: Phrase, detail?: string): Phrase {
  const alone = !c.node || c.node.part === 'payload'
  const inEvent: Phrase = alone ? [...whose(c), ' ', ...said] : [...whose(c), ': ', ...thing(c), ' ', ...said]
  return titled(c, inEvent, [...thing(c), ' ', ...said], detail)
}

const UPDATED_BY_PEOPLE =
  /ios|android|mobile|flutter|react.?native|kotlin|swift|unity|unreal|xamarin|cordova|capacitor|desktop|windows|macos|electron|roku|tvos|\btv\b|game/i

/** "web until its next deploy, iOS and Android until people update"; empty where nobody is known to send it. */
export function untilUpdated(c: Case): Phrase {
  const plan = planOf(c)
  const installed = (id: string): boolean => UPDATED_BY_PEOPLE.test(plan.sources.get(id)?.type ?? id)
  const label = (id: string): Part => name(sourceLabel(plan, id))
  const deployed = c.impact.sources.filter(id => !installed(id)).map(label)
  const held = c.impact.sources.filter(installed).map(label)
  const parts: Phrase[] = []
  if (deployed.length > 0) {
    parts.push([
      ...list(deployed),
      deployed.length === 1 ? ' until its next deploy' : ' until their next deploy',
    ])
  }
  if (held.length > 0) parts.push([...list(held), ' until people update'])
  return parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part]))
}

/** "App versions in use today don't send it: web until its next deploy." */
export function appsInUse(c: Case, what: string | Phrase): Phrase {
  const who = untilUpdated(c)
  const said: Phrase = typeof what === 'string' ? words(what) : what
  return ['App versions in use today ', ...said, ...(who.length > 0 ? [': ', ...who, '.'] : ['.'])]
}

/** "all three", "web", or "the apps": those that send it. */
export function allSenders(c: Case): Phrase {
  const { sources } = c.impact
  if (sources.length === 0) return words('every app sends')
  if (sources.length === 1) return [name(sourceLabel(planOf(c), sources[0] as string)), ' sends']
  const numbers = ['both', 'all three', 'all four', 'all five', 'all six']
  return words(`${numbers[sources.length - 2] ?? `all ${sources.length}`} send`)
}

/** " in GA4, Braze and BigQuery"; empty where no destination is known. */
export function within(c: Case): Phrase {
  const { destinations } = c.impact
  return destinations.length === 0 ? [] : [' in ', ...list(destinations.map(id => destination(c, id)))]
}

/** " Redshift and Postgres: the column …." for those destinations that make more of it than the rest. */
export function columns(c: Case): Phrase {
  const byReason = new Map<string, { readonly ids: string[]; readonly reason: Phrase }>()
  for (const effect of c.worse) {
    const key = JSON.stringify(effect.reason)
    const known = byReason.get(key)
    if (known) known.ids.push(effect.destination)
    else byReason.set(key, { ids: [effect.destination], reason: effect.reason })
  }
  return [...byReason.values()].flatMap(
    ({ ids, reason }): Phrase => [' ', ...list(ids.map(id => destination(c, id))), ': ', ...reason, '.'],
  )
}

export const destination = (c: Case, id: string): Part => name(destinationLabel(planOf(c), id))
export const owner = (c: Case, id: string): Part => name(ownerLabel(planOf(c), id))
export const kpi = (c: Case, id: string): Part => ({ em: kpiLabel(planOf(c), id) })

/** A value as code, cut to a length that fits a line. */
export function value(json: Json | undefined): Part {
  if (json === undefined) return code('')
  const text = typeof json === 'string' ? json : stringify(json)
  return code(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}

export function values(items: readonly Json[], last = 'and'): Phrase {
  const shown = items.slice(0, 8).map(value)
  if (items.length <= 8) return list(shown, last)
  return [...shown.flatMap((part): Phrase => [part, ', ']), `${items.length - 8} more`]
}

/** "card, paypal", for tables. */
export function valueList(items: readonly Json[]): Phrase {
  return values(items, ',').map(part => (part === ' , ' ? ', ' : part))
}

const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['integer', 'whole number'],
  ['number', 'number'],
  ['boolean', 'yes or no'],
  ['object', 'object'],
  ['array', 'list'],
  ['null', 'null'],
])

/** "text", "whole number or null", "any type" */
export function typeWords(types: readonly Json[]): string {
  if (types.length === 0) return 'any type'
  return types.map(type => TYPE_WORDS.get(String(type)) ?? String(type)).join(' or ')
}

/** "text, required" */
export function described(property: Property | null): Phrase {
  if (!property) return words('not planned')
  const allowed = allowedValues(property.schema)
  const shape = allowed
    ? valueList(allowed)
    : words(typeWords(allowedTypes(property.schema, property.schema)))
  return property.required ? [...shape, ', required'] : shape
}

const MANY_WORDS: ReadonlyMap<string, string> = new Map([
  ['integer', 'whole numbers'],
  ['number', 'numbers'],
  ['boolean', 'yes or no'],
  ['object', 'objects'],
  ['array', 'lists'],
  ['null', 'nulls'],
])

/** "whole numbers" */
export function manyWords(types: readonly Json[]): string {
  return types.map(type => MANY_WORDS.get(String(type)) ?? 'text').join(' or ')
}

/** A text for a table: the text itself, or "none". */
export function textOr(json: Json | undefined, none = 'none'): Phrase {
  if (json === null || json === undefined || json === '') return words(none)
  if (Array.isArray(json)) return json.length === 0 ? words(none) : values(json)
  if (isObject(json)) return keywordsOr(json, none)
  return typeof json === 'string' ? [name(json)] : [value(json)]
}

/** "`minLength` 1, `maxLength` 20" */
export function keywordsOr(schema: JsonObject, none = 'anything'): Phrase {
  const entries = Object.keys(schema)
  if (entries.length === 0) return words(none)
  return entries.flatMap(
    (key, index): Phrase =>
      [index === 0 ? '' : ', ', code(key), ' ', value(own(schema, key))].filter(part => part !== ''),
  )
}
