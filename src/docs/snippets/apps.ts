import { isObject, type Json } from '../../text/json.ts'
import type { Snippet } from './index.ts'
import {
  bracedPoint,
  brackets,
  escaped,
  number64,
  pairs,
  quoted,
  respelt,
  type Spelling,
} from './spelling.ts'

/** Apps have screens and no pages. */
function screenFor(type: string): string {
  return type === 'page' ? 'screen' : type
}

/** Nested literals need their type said. */
const swiftMap = brackets('[', '] as [String: Any]')
const swiftSpelling: Spelling = {
  none: 'NSNull()',
  truth: String,
  number: number64,
  text: value =>
    respelt(
      value,
      char => (char === 'b' || char === 'f' ? bracedPoint(char === 'b' ? '8' : 'c') : escaped(char)),
      bracedPoint,
    ),
  list: brackets('[', '] as [Any]'),
  map: (items, lead) => (items.length === 0 ? '[:] as [String: Any]' : swiftMap(items, lead)),
  pair: (key, value) => `${key}: ${value}`,
}

export const swift: Snippet = {
  language: 'swift',
  write: ({ type, name }, payload) => {
    const label = type === 'track' ? 'name' : 'title'
    const entries = pairs(payload, swiftSpelling, '')
    const properties = entries.length === 0 ? '[:]' : brackets('[', ']')(entries, '')
    return `analytics.${screenFor(type)}(${label}: ${swiftSpelling.text(name)}, properties: ${properties})`
  },
}

const dartSpelling: Spelling = {
  none: 'null',
  truth: String,
  number: number64,
  text: dollarEscaped,
  list: brackets('[', ']'),
  map: brackets('{', '}'),
  pair: (key, value) => `${key}: ${value}`,
}

export const dart: Snippet = {
  language: 'dart',
  write: ({ type, name }, payload) => {
    const properties = dartSpelling.map(pairs(payload, dartSpelling, ''), '')
    return `analytics.${screenFor(type)}(${dollarEscaped(name)}, properties: ${properties});`
  },
}

/** A dollar sign begins what is worked out inside a string. */
function dollarEscaped(value: string): string {
  return quoted(value).replaceAll('$', '\\$')
}

export const kotlin: Snippet = {
  language: 'kotlin',
  write: ({ type, name }, payload) => {
    const lines = kotlinLines(payload, '')
    return `analytics.${screenFor(type)}(${kotlinString(name)}, buildJsonObject {\n${lines.join('')}})`
  },
}

/** Kotlin has no escape for a form feed. */
function kotlinString(value: string): string {
  return dollarEscaped(value).replace(/\\(.)/g, (whole, char) => (char === 'f' ? '\\u000c' : whole))
}

/** A line (or block) for each entry. */
function kotlinLines(value: Json, lead: string): string[] {
  const inner = `${lead}  `
  if (Array.isArray(value))
    return value.map(item => `${inner}${kotlinPut('add(', 'addJson', '', item, inner)}\n`)
  const entries = isObject(value) ? Object.entries(value) : []
  return entries.map(([key, item]) => {
    const name = kotlinString(key)
    return `${inner}${kotlinPut(`put(${name}, `, 'putJson', `(${name})`, item, inner)}\n`
  })
}

function kotlinPut(plain: string, nested: string, argument: string, value: Json, lead: string): string {
  if (Array.isArray(value) || isObject(value)) {
    const kind = Array.isArray(value) ? 'Array' : 'Object'
    return `${nested}${kind}${argument} {\n${kotlinLines(value, lead).join('')}${lead}}`
  }
  if (value === null) return `${plain}JsonNull)`
  if (typeof value === 'string') return `${plain}${kotlinString(value)})`
  return `${plain}${typeof value === 'boolean' ? String(value) : number64(value)})`
}
