import type { Ajv } from 'ajv'
import type { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { fullFormats } from 'ajv-formats/dist/formats.js'

/**
 * What is known of a format beyond its own test: every word that passes is in `over`, every word in `under` passes.
 * Both are patterns; where they are the same one the format is that regular language.
 */
export interface FormatBounds {
  readonly over: RegExp | undefined
  readonly under: RegExp | undefined
  /** Words that are typical of the format. */
  readonly samples: readonly string[]
  /** Words at the border between the two. */
  readonly border: readonly string[]
  readonly test: (word: string) => boolean
  /** A format that every word of this one has too, where the bounds don't tell. */
  readonly within: string | undefined
}

const DATE =
  '(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)'
const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?'
/** Leap seconds are checked in UTC, which bounds but doesn't fix the local hour and minute. */
const LOOSE_CLOCK = '\\d\\d:\\d\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?'
const ZONE = '(?:[zZ]|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)'
const URI_TAIL = "(?:/(?:[\\w\\-.~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})*)*"
const QUERY = "(?:[\\w\\-.~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*"

/** Words of each format as people write them. */
const TYPICAL: ReadonlyMap<string, string> = new Map([
  ['date', '2024-01-31'],
  ['time', '12:00:00Z'],
  ['iso-time', '12:00:00Z'],
  ['date-time', '2024-01-31T12:00:00Z'],
  ['iso-date-time', '2024-01-31T12:00:00Z'],
  ['duration', 'P1D'],
  ['uri', 'https://example.com/'],
  ['uri-reference', 'https://example.com/'],
  ['uri-template', 'https://example.com/{id}'],
  ['url', 'https://example.com/'],
  ['email', 'user@example.com'],
  ['hostname', 'example.com'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
  ['uuid', '123e4567-e89b-12d3-a456-426614174000'],
  ['regex', '^a+$'],
  ['json-pointer', '/a'],
  ['json-pointer-uri-fragment', '#/a'],
  ['relative-json-pointer', '0/a'],
  ['byte', 'dGV4dA=='],
])

/** Leap seconds, and patterns that are none. */
const BORDER = [
  '23:59:60Z',
  '1998-12-31T23:59:60Z',
  '00:00:60Z',
  '1998-12-31T00:00:60Z',
  '(',
  '[a',
  '*',
  'urn:a:b',
  'a:^',
]

const BOUNDS: ReadonlyMap<string, readonly [over: string, under: string]> = new Map([
  ['date', [`^${DATE}$`, `^${DATE}$`]],
  ['time', [`^${LOOSE_CLOCK}${ZONE}$`, `^${CLOCK}${ZONE}$`]],
  ['iso-time', [`^${LOOSE_CLOCK}${ZONE}?$`, `^${CLOCK}${ZONE}?$`]],
  ['date-time', [`^${DATE}[tT\\s]${LOOSE_CLOCK}${ZONE}$`, `^${DATE}[tT\\s]${CLOCK}${ZONE}$`]],
  ['iso-date-time', [`^${DATE}[tT\\s]${LOOSE_CLOCK}${ZONE}?$`, `^${DATE}[tT\\s]${CLOCK}${ZONE}?$`]],
  [
    'uri',
    [
      `^[A-Za-z][A-Za-z0-9+\\-.]*:[!-~]+$`,
      `^[A-Za-z][A-Za-z0-9+\\-.]*://[A-Za-z0-9\\-._~]*(?::\\d*)?${URI_TAIL}(?:\\?${QUERY})?(?:#${QUERY})?$`,
    ],
  ],
  ['regex', ['', '^[A-Za-z0-9 ]*$']],
  ['byte', ['', '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$']],
])

/** In ajv-formats the wider one of each pair is the same test with a part of it made optional. */
const WITHIN: ReadonlyMap<string, string> = new Map([
  ['uri', 'uri-reference'],
  ['time', 'iso-time'],
  ['date-time', 'iso-date-time'],
])

/** The bounds of a format that asserts something about strings, or undefined for any other name. */
export function formatBounds(name: string): FormatBounds | undefined {
  if (!Object.hasOwn(fullFormats, name)) return undefined
  const definition = fullFormats[name as keyof typeof fullFormats]
  if (definition instanceof RegExp) {
    return {
      over: definition,
      under: definition,
      samples: typical(name),
      border: [],
      test: word => hasFormat(name, word),
      within: undefined,
    }
  }
  const validate = typeof definition === 'object' ? definition.validate : definition
  if (typeof validate === 'boolean' || (typeof definition === 'object' && 'type' in definition))
    return undefined
  const bounds = BOUNDS.get(name)
  return {
    over: bounds === undefined ? undefined : new RegExp(bounds[0], 'u'),
    under: bounds === undefined ? undefined : new RegExp(bounds[1], 'u'),
    samples: typical(name),
    border: BORDER,
    test: word => hasFormat(name, word),
    within: WITHIN.get(name),
  }
}

/** Characters of a URL: ajv-formats tests one in time that grows with their square, and nobody sends longer ones. */
const LONGEST_URL = 10_000

/** Whether a text has one of the formats of ajv-formats that say something about texts. */
export function hasFormat(name: string, text: string): boolean {
  const known = Object.hasOwn(fullFormats, name) ? fullFormats[name as keyof typeof fullFormats] : undefined
  const test = typeof known === 'object' && 'validate' in known ? known.validate : known
  if (name === 'url' && text.length > LONGEST_URL) return false
  if (test instanceof RegExp) return new RegExp(test).test(text)
  return typeof test === 'function' && (test as (text: string) => boolean)(text)
}

/** Gives ajv the formats, as {@link hasFormat} tests them. */
export function giveFormats(ajv: Ajv | Ajv2020): void {
  addFormats.default(ajv as Ajv)
  ajv.addFormat('url', text => hasFormat('url', text))
}

function typical(name: string): string[] {
  const word = TYPICAL.get(name)
  return word === undefined ? [] : [word]
}

/** The formats that say something about numbers. */
export const NUMBER_FORMATS: ReadonlyMap<string, { readonly min: number; readonly max: number }> = new Map([
  ['int32', { min: -(2 ** 31), max: 2 ** 31 - 1 }],
  ['int64', { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY }],
])
