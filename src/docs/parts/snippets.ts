import { type Block, codeBlock, heading, text } from '../../markdown/build.ts'
import type { PlanEvent } from '../../model/plan.ts'
import { isObject, type Json, stringify } from '../../text/json.ts'
import type { Page } from '../page.ts'
import { sourceLinks } from './event-table.ts'
import { payloadText, sampleOf } from './example.ts'

/** How one kind of app sends an event. */
interface Snippet {
  readonly language: string
  readonly write: (event: PlanEvent, payload: Json) => string
}

/** How an app of each type of source sends the event, with the page's example as its payload. Nobody is told how to send what is deprecated. */
export function snippets(event: PlanEvent, page: Page): Block[] {
  const sample = event.status === 'deprecated' ? null : sampleOf(event, page.book)
  if (sample === null) return []
  const byType = new Map<string, string[]>()
  for (const { id } of event.sources) {
    const type = page.book.plan.sources.get(id)?.type?.toLowerCase() ?? ''
    byType.set(type, [...(byType.get(type) ?? []), id])
  }
  return [...byType].flatMap(([type, ids]) => {
    const snippet = SNIPPETS.get(type)
    if (!snippet) return []
    const names = sourceLinks(ids, page).flatMap((link, index) => (index === 0 ? [link] : [text(', '), link]))
    return [heading(3, names), codeBlock(snippet.write(event, sample.payload), snippet.language)]
  })
}

const javascript: Snippet = {
  language: 'js',
  write: (event, payload) => `analytics.${event.type}(${quoted(event.name)}, ${payloadText(payload)})`,
}

const node: Snippet = {
  language: 'js',
  write: (event, payload) => {
    const name = event.type === 'track' ? 'event' : 'name'
    const body = indented(payloadText(payload))
    return `analytics.${event.type}({\n  userId: '…',\n  ${name}: ${quoted(event.name)},\n  properties: ${body},\n})`
  },
}

const python: Snippet = {
  language: 'python',
  write: ({ type, name }, payload) => {
    const before = type === 'track' ? quoted(name) : `name=${quoted(name)}`
    return `analytics.${type}(\n    "…",\n    ${before},\n    properties=${inPython(payload, '    ')},\n)`
  },
}

const swift: Snippet = {
  language: 'swift',
  write: ({ type, name }, payload) => {
    const label = type === 'track' ? 'name' : 'title'
    const method = type === 'page' ? 'screen' : type
    return `analytics.${method}(${label}: ${swiftString(name)}, properties: ${inSwift(payload, '', true)})`
  },
}

const kotlin: Snippet = {
  language: 'kotlin',
  write: ({ type, name }, payload) => {
    const method = type === 'page' ? 'screen' : type
    const entries = isObject(payload) ? Object.entries(payload) : []
    const lines = entries.map(
      ([key, value]) => `  ${inKotlin(`put(${kotlinString(key)}, `, kotlinString(key), value, '  ')}`,
    )
    return `analytics.${method}(${kotlinString(name)}, buildJsonObject {\n${lines.join('\n')}\n})`
  },
}

const http: Snippet = {
  language: 'json',
  write: ({ type, name }, payload) =>
    payloadText({ type, userId: '…', [type === 'track' ? 'event' : 'name']: name, properties: payload }),
}

const SNIPPETS: ReadonlyMap<string, Snippet> = new Map([
  ['javascript', javascript],
  ['web', javascript],
  ['node', node],
  ['python', python],
  ['ios', swift],
  ['swift', swift],
  ['android', kotlin],
  ['kotlin', kotlin],
  ['http', http],
])

/** A string as JavaScript, JSON and Python write it. Template engines run `{{` also in code, and a brace can be spelt otherwise. */
function quoted(value: string): string {
  return payloadText(value)
}

function indented(code: string): string {
  return code.replaceAll('\n', '\n  ')
}

function inPython(value: Json, lead: string): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  const items = Array.isArray(value)
    ? value.map(item => inPython(item, `${lead}    `))
    : isObject(value)
      ? Object.entries(value).map(([key, item]) => `${quoted(key)}: ${inPython(item, `${lead}    `)}`)
      : null
  if (items === null) return payloadText(value)
  return bracketed(items, Array.isArray(value) ? '[]' : '{}', lead, '    ')
}

function bracketed(items: readonly string[], brackets: string, lead: string, step: string): string {
  if (items.length === 0) return brackets
  const inner = lead + step
  return `${brackets[0]}\n${items.map(item => `${inner}${item},\n`).join('')}${lead}${brackets.at(-1)}`
}

/** Nested literals of mixed types need their type said. */
function inSwift(value: Json, lead: string, outermost = false): string {
  if (value === null) return 'NSNull()'
  if (typeof value === 'string') return swiftString(value)
  if (Array.isArray(value)) {
    const items = value.map(item => inSwift(item, `${lead}  `))
    return items.length === 0
      ? '[Any]()'
      : bracketed(items, '[]', lead, '  ') + (mixed(value) ? ' as [Any]' : '')
  }
  if (!isObject(value)) return stringify(value)
  const items = Object.entries(value).map(
    ([key, item]) => `${swiftString(key)}: ${inSwift(item, `${lead}  `)}`,
  )
  if (items.length === 0) return outermost ? '[:]' : '[String: Any]()'
  return `${bracketed(items, '[]', lead, '  ')}${outermost ? '' : ' as [String: Any]'}`
}

function mixed(values: readonly Json[]): boolean {
  return new Set(values.map(value => (value === null ? 'null' : typeof value))).size > 1
}

/** One line (or block) that puts a value under a key, or adds it to a list. */
function inKotlin(put: string, key: string | null, value: Json, lead: string): string {
  const name = key === null ? 'addJson' : 'putJson'
  const argument = key === null ? '' : `(${key})`
  if (Array.isArray(value)) {
    const lines = value.map(item => `${lead}  ${inKotlin('add(', null, item, `${lead}  `)}\n`)
    return `${name}Array${argument} {\n${lines.join('')}${lead}}`
  }
  if (isObject(value)) {
    const lines = Object.entries(value).map(
      ([inner, item]) =>
        `${lead}  ${inKotlin(`put(${kotlinString(inner)}, `, kotlinString(inner), item, `${lead}  `)}\n`,
    )
    return `${name}Object${argument} {\n${lines.join('')}${lead}}`
  }
  if (value === null) return `${put}JsonNull)`
  return `${put}${typeof value === 'string' ? kotlinString(value) : stringify(value)})`
}

/** Swift writes characters by number in braces. */
function swiftString(value: string): string {
  return quoted(value).replace(/\\(u[0-9a-f]{4}|.)/gi, (part, code: string) => {
    if (code.length > 1) return `\\u{${code.slice(1)}}`
    return code === 'b' || code === 'f' ? `\\u{${code === 'b' ? '8' : 'c'}}` : part
  })
}

/** A dollar sign begins a template in Kotlin, which has no escape for a form feed. */
function kotlinString(value: string): string {
  return quoted(value).replace(/\$|\\./g, part => (part === '$' ? '\\$' : part === '\\f' ? '\\u000c' : part))
}
