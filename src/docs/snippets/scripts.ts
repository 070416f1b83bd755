import { stringify } from '../../text/json.ts'
import { payloadText } from '../parts/example.ts'
import type { Snippet } from './index.ts'
import { brackets, quoted, type Spelling, spelt } from './spelling.ts'

const spelling: Spelling = {
  none: 'null',
  truth: String,
  number: stringify,
  text: quoted,
  list: brackets('[', ']'),
  map: brackets('{', '}'),
  // plainly written it would be what the object inherits from
  pair: (key, value) => `${key === '"__proto__"' ? `[${key}]` : key}: ${value}`,
}

/** analytics.js, which sites of any framework call. */
export const browser: Snippet = {
  language: 'js',
  write: (event, payload) =>
    `analytics.${event.type}(${quoted(event.name)}, ${spelt(payload, spelling, '')})`,
}

/** React Native has screens and no pages. */
export const reactNative: Snippet = {
  language: 'js',
  write: ({ name, type }, payload) =>
    browser.write({ name, type: type === 'page' ? 'screen' : type }, payload),
}

export const node: Snippet = {
  language: 'js',
  write: ({ name, type }, payload) => {
    const key = type === 'track' ? 'event' : 'name'
    const body = spelt(payload, spelling, '  ')
    return `analytics.${type}({\n  userId: '…',\n  ${key}: ${quoted(name)},\n  properties: ${body},\n})`
  },
}

/** The call that every library makes in the end. */
export const http: Snippet = {
  language: 'http',
  write: ({ name, type }, payload) => {
    const body = { userId: '…', [type === 'track' ? 'event' : 'name']: name, properties: payload }
    return [
      `POST https://api.segment.io/v1/${type}`,
      'Content-Type: application/json',
      'Authorization: Basic …',
      '',
      payloadText(body),
    ].join('\n')
  },
}
