import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { buildDocs } from '../../src/docs/index.ts'
import type { EventType, Source } from '../../src/model/plan.ts'
import type { Json } from '../../src/text/json.ts'
import { body, event, input, plan } from './plan.ts'

const at = { file: 'tracking-plan/plan.yml', pointer: '' }
const payload = {
  text: 'He said "no" \\ $5 \\u0041 \\(x) {{ y }} tab\t line\n bell\b feed\f ünï 🎉',
  number: 1.5,
  yes: true,
  nothing: null,
  list: ['a', 1],
  items: [{ sku: 'A-1', tags: [] }],
  inner: { a: { b: false }, empty: {} },
} as Json

/** The code that an event's page shows for a type of source. */
function snippet(type: string, name = 'Order "Completed"', kind: EventType = 'track'): string {
  const facts = { name: null, description: null, owner: null, repository: null, enforcement: null }
  const source: Source = { at, id: 'app', type, ...facts }
  const sent = { at, id: 'app', status: 'active' as const, since: null, link: null, deprecated: null }
  const one = event(name, { type: kind, sources: [sent], examples: [{ at, value: payload }], body: body() })
  const { pages } = buildDocs(input([plan([one], { sources: new Map([['app', source]]) })]))
  const text = pages.find(page => page.path === 'events/order-completed.md')!.markdown
  return /## Send it\n\n### .*\n\n```\w+\n([\s\S]*?)\n```/.exec(text)![1]!
}

/** Runs JavaScript with something called `analytics`, and gives back what it was called with. */
function called(code: string): { method: string; values: unknown[] } {
  const calls: { method: string; values: unknown[] }[] = []
  const record =
    (method: string) =>
    (...values: unknown[]) =>
      calls.push({ method, values })
  new Function('analytics', code)({ track: record('track'), page: record('page'), screen: record('screen') })
  return calls[0]!
}

describe('a snippet sends the example', () => {
  it('in the browser', () => {
    expect(called(snippet('javascript'))).toEqual({ method: 'track', values: ['Order "Completed"', payload] })
    expect(called(snippet('javascript', 'Order "Completed"', 'page')).method).toBe('page')
  })

  it('from node', () => {
    const { values } = called(snippet('node'))
    expect(values).toEqual([{ userId: '…', event: 'Order "Completed"', properties: payload }])
  })

  it('over HTTP', () => {
    const sent = { type: 'track', userId: '…', event: 'Order "Completed"', properties: payload }
    expect(JSON.parse(snippet('http'))).toEqual(sent)
  })

  it.skipIf(spawnSync('python3', ['--version']).status !== 0)('from Python', () => {
    const script = [
      'import json, sys',
      'class Analytics:',
      '    def track(self, user, name, properties): print(json.dumps([user, name, properties]))',
      'analytics = Analytics()',
      'exec(sys.stdin.read())',
    ].join('\n')
    const output = execFileSync('python3', ['-c', script], {
      input: snippet('python'),
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf8' },
    })
    expect(JSON.parse(output)).toEqual(['…', 'Order "Completed"', payload])
  })

  it('from Swift and Kotlin, in their own spelling', () => {
    expect(snippet('ios')).toMatchInlineSnapshot(`
      "analytics.track(name: "Order \\"Completed\\"", properties: [
        "text": "He said \\"no\\" \\\\ $5 \\\\u0041 \\\\(x) \\u{007b}{ y }} tab\\t line\\n bell\\u{8} feed\\u{c} ünï 🎉",
        "number": 1.5,
        "yes": true,
        "nothing": NSNull(),
        "list": [
          "a",
          1,
        ] as [Any],
        "items": [
          [
            "sku": "A-1",
            "tags": [Any](),
          ] as [String: Any],
        ],
        "inner": [
          "a": [
            "b": false,
          ] as [String: Any],
          "empty": [String: Any](),
        ] as [String: Any],
      ])"
    `)
    expect(snippet('android')).toMatchInlineSnapshot(`
      "analytics.track("Order \\"Completed\\"", buildJsonObject {
        put("text", "He said \\"no\\" \\\\ \\$5 \\\\u0041 \\\\(x) \\u007b{ y }} tab\\t line\\n bell\\b feed\\u000c ünï 🎉")
        put("number", 1.5)
        put("yes", true)
        put("nothing", JsonNull)
        putJsonArray("list") {
          add("a")
          add(1)
        }
        putJsonArray("items") {
          addJsonObject {
            put("sku", "A-1")
            putJsonArray("tags") {
            }
          }
        }
        putJsonObject("inner") {
          putJsonObject("a") {
            put("b", false)
          }
          putJsonObject("empty") {
          }
        }
      })"
    `)
  })
})
