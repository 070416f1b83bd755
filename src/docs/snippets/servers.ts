import { isObject, type Json, stringify } from '../../text/json.ts'
import type { Snippet } from './index.ts'
import {
  bracedPoint,
  brackets,
  escaped,
  longPoint,
  number64,
  pairs,
  quoted,
  respelt,
  type Spelling,
  spelt,
} from './spelling.ts'

const pythonSpelling: Spelling = {
  none: 'None',
  truth: value => (value ? 'True' : 'False'),
  number: stringify,
  text: value => respelt(value, escaped, longPoint),
  list: brackets('[', ']', '    '),
  map: brackets('{', '}', '    '),
  pair: (key, value) => `${key}: ${value}`,
}

export const python: Snippet = {
  language: 'python',
  write: ({ type, name }, payload) => {
    const what = `${type === 'track' ? 'event' : 'name'}=${pythonSpelling.text(name)}`
    const properties = spelt(payload, pythonSpelling, '    ', '    ')
    return `analytics.${type}(\n    user_id="…",\n    ${what},\n    properties=${properties},\n)`
  },
}

const rubySpelling: Spelling = {
  none: 'nil',
  truth: String,
  number: stringify,
  text: value => respelt(value, escaped, bracedPoint).replaceAll('#', '\\#'),
  list: brackets('[', ']'),
  map: brackets('{', '}'),
  pair: (key, value) => `${key} => ${value}`,
}

export const ruby: Snippet = {
  language: 'ruby',
  write: ({ type, name }, payload) => {
    const what = `${type === 'track' ? 'event' : 'name'}: ${rubySpelling.text(name)}`
    return `analytics.${type}(\n  user_id: '…',\n  ${what},\n  properties: ${spelt(payload, rubySpelling, '  ')}\n)`
  },
}

const phpMap = brackets('[', ']')
const phpSpelling: Spelling = {
  none: 'null',
  truth: String,
  number: stringify,
  text: value =>
    respelt(value, char => (char === 'b' ? bracedPoint('8') : escaped(char)), bracedPoint).replaceAll(
      '$',
      '\\$',
    ),
  list: phpMap,
  // an array with the keys of a list would be sent as a list
  map: (items, lead) =>
    items.every((item, index) => item.startsWith(`"${index}" =>`))
      ? `(object) ${phpMap(items, lead)}`
      : phpMap(items, lead),
  pair: (key, value) => `${key} => ${value}`,
}

export const php: Snippet = {
  language: 'php',
  write: ({ type, name }, payload) => {
    const what = `'${type === 'track' ? 'event' : 'name'}' => ${phpSpelling.text(name)}`
    const properties = phpMap(pairs(payload, phpSpelling, '  '), '  ')
    return `Segment::${type}([\n  'userId' => '…',\n  ${what},\n  'properties' => ${properties},\n]);`
  },
}

const goSpelling: Spelling = {
  none: 'nil',
  truth: String,
  number: number64,
  text: value => respelt(value, escaped, longPoint),
  list: brackets('[]any{', '}', '    '),
  map: brackets('map[string]any{', '}', '    '),
  pair: (key, value) => `${key}: ${value}`,
}

export const go: Snippet = {
  language: 'go',
  write: ({ type, name }, payload) => {
    const what = `${type === 'track' ? 'Event' : 'Name'}: ${goSpelling.text(name)}`
    const entries = pairs(payload, goSpelling, '    ', '    ')
    const properties = brackets('analytics.Properties{', '}', '    ')(entries, '    ')
    return [
      `client.Enqueue(analytics.${capitalised(type)}{`,
      '    UserId: "…",',
      `    ${what},`,
      `    Properties: ${properties},`,
      '})',
    ].join('\n')
  },
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const csharpSpelling: Spelling = {
  none: 'JsonNull.Instance',
  truth: String,
  number: number64,
  text: quoted,
  list: brackets('new JsonArray {', '}'),
  map: brackets('new JsonObject {', '}'),
  pair: (key, value) => `[${key}] = ${value}`,
}

export const csharp: Snippet = {
  language: 'csharp',
  write: ({ type, name }, payload) => {
    const properties = csharpSpelling.map(pairs(payload, csharpSpelling, ''), '')
    return `analytics.${capitalised(type)}(${quoted(name)}, ${properties});`
  },
}

/** Java has no literal for a map that may hold null, so each object is filled by statements of its own. */
export const java: Snippet = {
  language: 'java',
  write: ({ type, name }, payload) => {
    const lines: string[] = []
    const properties = javaMap(isObject(payload) ? payload : {}, lines, 'properties')
    lines.push(
      `analytics.enqueue(${capitalised(type)}Message.builder(${quoted(name)})`,
      '    .userId("…")',
      `    .properties(${properties}));`,
    )
    return lines.join('\n')
  },
}

function javaMap(value: { readonly [key: string]: Json }, lines: string[], name: string): string {
  lines.push(`Map<String, Object> ${name} = new HashMap<>();`)
  for (const [key, item] of Object.entries(value))
    lines.push(`${name}.put(${quoted(key)}, ${javaValue(item, lines)});`)
  return name
}

function javaValue(value: Json, lines: string[]): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value))
    return value.length === 1 && value[0] === null
      ? 'Collections.singletonList(null)'
      : `Arrays.asList(${value.map(item => javaValue(item, lines)).join(', ')})`
  if (isObject(value)) {
    const made = lines.filter(line => line.startsWith('Map<')).length
    return javaMap(value, lines, `object${made}`)
  }
  const text = number64(value)
  return /^-?\d{10,}$/.test(text) ? `${text}L` : text
}
