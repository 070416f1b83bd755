import { type Block, codeBlock, paragraph } from '../../markdown/build.ts'
import type { LocatedChange } from '../../report/report.ts'
import { isObject, type Json, stringify } from '../../text/json.ts'
import { code, name, type Phrase, plain, say, words } from '../../text/phrase.ts'
import { isOfProperty, thing } from './fragments.ts'
import type { Names } from './names.ts'
import type { Subject } from './subject.ts'
import { join, sentence } from './words.ts'

/** A payload that one side accepts and the other refuses, with the reasons. */
export interface ExampleEvent {
  readonly payload: Json
  readonly rightOn: 'main' | 'here'
  readonly source: string | null
  readonly errors: readonly string[]
}

/** The payload that shows most of what breaks in a subject; null where no payload can show it. */
export function exampleOf(subject: Subject): ExampleEvent | null {
  const breaks = subject.changes.filter(change => change.level === 'breaking')
  if (breaks.length === 0) return null
  const whole = subject.witness
  if (whole) return { ...whole, rightOn: whole.acceptedBy === 'base' ? 'main' : 'here' }
  const own = breaks.find(change => change.witness !== null)
  if (!own?.witness) return null
  const { payload, acceptedBy, error } = own.witness
  return {
    payload,
    rightOn: acceptedBy === 'base' ? 'main' : 'here',
    source: own.source,
    errors: [
      /^must (?!have required)/.test(error) && isOfProperty(own)
        ? `\`${plain(thing(own)).replaceAll('`', '')}\` ${error}`
        : error,
    ],
  }
}

/** What the folded part says of it. */
export function exampleTitle(example: ExampleEvent, subject: Subject): string {
  const what = subject.object.startsWith('trait') ? 'profile' : 'event'
  return example.rightOn === 'main'
    ? `an example ${what} that is right on main and wrong here`
    : `an example ${what} that is right here and does not fit what readers have`
}

/** Too long a payload is left to the full report. */
const longest = 3000

export function exampleBlock(example: ExampleEvent): Block {
  const text = payloadText(example.payload)
  if (text.length <= longest) return codeBlock(text, 'json')
  return paragraph('The example event is too long to show here; it is in the full report.')
}

/** Why it is refused, and what destinations make of it. */
export function exampleReasons({ errors, rightOn }: ExampleEvent, subject: Subject, names: Names): Phrase[] {
  const reasons = errors.slice(0, 10).map(quoted)
  if (rightOn === 'main') return reasons
  return [...reasons.map(reason => say`on main, ${reason}`), ...destinationReasons(subject.changes, names)]
}

/** "BigQuery: the column is INT64." */
function destinationReasons(changes: readonly LocatedChange[], names: Names): Phrase[] {
  const seen = new Set<string>()
  return changes.flatMap(change =>
    change.destinations.flatMap(effect => {
      if (effect.level === 'safe' || seen.has(effect.destination)) return []
      seen.add(effect.destination)
      const shown = names.of('destinations', change.plan, effect.destination)
      const said = effect.reason.some(part => JSON.stringify(part).includes(shown))
      return [sentence(said ? effect.reason : say`${name(shown)}: ${effect.reason}`)]
    }),
  )
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['integer', 'a whole number'],
  ['number', 'a number'],
  ['string', 'text'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
])

/** ajv's words on a refusal, with what is data in them as code. */
function quoted(error: string): Phrase {
  const [, path = '', said = error] = /^(?:`?(.+?)`? )?(must .*)$/s.exec(error) ?? []
  return [...(path === '' ? [] : say`${path} `), ...saidOf(said)]
}

function saidOf(said: string): Phrase {
  const [, values] = /^must be one of (.*)$/s.exec(said) ?? []
  if (values !== undefined)
    return say`must be one of ${join(
      values.split(', ').map(value => code(value.replace(/^"(.*)"$/, '$1'))),
      ', ',
    )}`
  const [, kind = ''] = /^must be (\w+)$/.exec(said) ?? []
  if (kinds.has(kind)) return words(`must be ${kinds.get(kind)}`)
  const [, rule = '', pattern] = /^must match (pattern|format) "(.*)"$/s.exec(said) ?? []
  if (pattern !== undefined) return say`must match the ${words(rule)} ${pattern}`
  return said
    .split(/'([^']+)'/)
    .map((part, index) => (index % 2 === 0 ? part : { code: part }))
    .filter(part => part !== '')
}

/** On one line where it is short. */
export function payloadText(payload: Json): string {
  const line = oneLine(payload)
  return line.length <= 100 ? line : stringify(payload, 2)
}

function oneLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (!isObject(value)) return stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** How an accepted break was accepted. */
export function acceptance(change: LocatedChange): Phrase {
  const { by = 'record', who = null, reason = null } = change.approved ?? {}
  const how = { 'major-version': 'by its new major version', label: 'by label', record: 'on record' }[by]
  return [
    ...words(`accepted ${how}`),
    ...(who === null ? [] : say` by ${name(who)}`),
    ...(reason === null ? [] : say`: ${name(reason)}`),
  ]
}
