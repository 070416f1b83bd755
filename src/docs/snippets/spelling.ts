import { isObject, type Json, stringify } from '../../text/json.ts'
import { payloadText } from '../parts/example.ts'

/** How a language writes the values that JSON knows. */
export interface Spelling {
  readonly none: string
  readonly truth: (value: boolean) => string
  readonly number: (value: number | bigint) => string
  readonly text: (value: string) => string
  readonly list: Brackets
  readonly map: Brackets
  readonly pair: (key: string, value: string) => string
}

/** Puts spelt items, one a line, between brackets; `lead` is the indent of the line that they begin on. */
export type Brackets = (items: readonly string[], lead: string) => string

/** Lists and maps of a language that lets a comma follow the last item. */
export function brackets(open: string, close: string, step = '  '): Brackets {
  return (items, lead) =>
    items.length === 0
      ? `${open}${close}`
      : `${open}\n${items.map(item => `${lead}${step}${item},\n`).join('')}${lead}${close}`
}

/** A value as a literal. */
export function spelt(value: Json, spelling: Spelling, lead: string, step = '  '): string {
  if (value === null) return spelling.none
  if (typeof value === 'boolean') return spelling.truth(value)
  if (typeof value === 'string') return spelling.text(value)
  if (Array.isArray(value))
    return spelling.list(
      value.map(item => spelt(item, spelling, lead + step, step)),
      lead,
    )
  if (isObject(value)) return spelling.map(pairs(value, spelling, lead, step), lead)
  return spelling.number(value)
}

/** The entries of a payload as a language writes them between its brackets. */
export function pairs(payload: Json, spelling: Spelling, lead: string, step = '  '): string[] {
  return isObject(payload)
    ? Object.entries(payload).map(([key, value]) =>
        spelling.pair(spelling.text(key), spelt(value, spelling, lead + step, step)),
      )
    : []
}

/** A string as JavaScript and JSON write it, and as most languages understand it. Not all can write half a character. */
export function quoted(value: string): string {
  return payloadText(value.toWellFormed())
}

/** A JSON string, each of its escapes spelt anew: by its letter, or by the code point that it stands for. */
export function respelt(
  value: string,
  letter: (char: string) => string,
  point: (hex: string) => string,
): string {
  return quoted(value).replace(
    /\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|\\u([0-9a-f]{4})|\\(.)/gi,
    (_, high?: string, low?: string, unit?: string, char?: string) => {
      if (char !== undefined) return letter(char)
      const whole = high === undefined ? unit : codePoint(high, low)
      return point(whole?.replace(/^0+(?=.)/, '') ?? '')
    },
  )
}

function codePoint(high: string, low = ''): string | undefined {
  return String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)).codePointAt(0)?.toString(16)
}

export const escaped = (char: string): string => `\\${char}`

export const bracedPoint = (hex: string): string => `\\u{${hex}}`

/** `\u` and four digits, or `\U` and eight. */
export function longPoint(hex: string): string {
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
}

const LARGEST = 2n ** 63n

/** A number for languages whose whole numbers have 64 bits: what is larger is written with a fraction. */
export function number64(value: number | bigint): string {
  const text = stringify(value)
  if (!/^-?\d+$/.test(text)) return text
  const whole = BigInt(text)
  return whole < LARGEST && whole >= -LARGEST ? text : `${text}.0`
}
