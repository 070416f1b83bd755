import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/serialise.ts'
import { commentMarker, renderComment, renderSummary } from '../../src/render/comment/comment.ts'
import { type CommentContext, plainContext } from '../../src/render/comment/context.ts'
import { name, say, words } from '../../src/text/phrase.ts'
import { change, finding, report } from './report.ts'

const context: CommentContext = {
  ...plainContext,
  marker: { plan: 'shop', job: 'check' },
  links: {
    blob: (file, line) => `https://github.com/acme/plan/blob/4f2c9e1/${file}#L${line}`,
    rule: id => `https://waymark.example/rules/${id}`,
    run: 'https://github.com/acme/plan/actions/runs/7712',
  },
}
const heading = (text: string): string => text.split('\n').find(line => line.startsWith('### ')) ?? ''

describe('the heading says the verdict in words and counts', () => {
  const safe = (kind: string, property: string | null = null) =>
    change({ kind, property, level: 'safe', producers: { level: 'safe', reason: [] } })
  test.each([
    [{ changes: [change()] }, '### ❌ Blocked: 1 breaking change in the Acme Shop plan'],
    [
      { changes: [change(), change({ property: 'total' })], findings: [finding()] },
      '### ❌ Blocked: 2 breaking changes and 1 naming error in the Acme Shop plan',
    ],
    [
      { changes: [change()], failOn: 'never' as const },
      '### ⚠️ This would be blocked: 1 breaking change in the Acme Shop plan',
    ],
    [
      { findings: [finding({ rule: 'yaml-syntax', problem: true }), finding({ rule: 'kpi-required' })] },
      '### ❌ Blocked: 1 unreadable file and 1 error in the Acme Shop plan',
    ],
    [
      { findings: [finding({ severity: 'warning' })], failOn: 'warning' as const },
      '### ❌ Blocked: 1 warning in the Acme Shop plan',
    ],
    [
      {
        changes: [
          safe('event-added'),
          safe('event-description-changed'),
          safe('property-description-changed', 'total'),
        ],
      },
      '### ✅ Safe to merge: 1 new event, 2 texts changed',
    ],
    [
      { changes: [change({ level: 'risky' }), safe('property-added', 'x')] },
      '### 🟡 Nothing blocks: 1 risky change, 1 new property',
    ],
    [
      { changes: [change({ approved: { by: 'label', who: 'ann', reason: null } })] },
      '### 🟡 Nothing blocks: 1 breaking change accepted',
    ],
    [{}, '### ✅ Nothing changes in the Acme Shop plan'],
  ])('%#', (given, expected) => {
    expect(heading(renderComment(report(given), context))).toBe(expected)
  })
})

test('the marker is the first line', () => {
  const text = renderComment(report({ changes: [change()] }), context)
  expect(text.startsWith(`${commentMarker({ plan: 'shop', job: 'check' })}\n### `)).toBe(true)
  expect(commentMarker({ plan: 'a --> b', job: 'x y' })).toBe(
    '<!-- waymark plan=a_--_b job=x_y -->'.replace('_--_', '_-_'),
  )
  expect(renderComment(report(), plainContext)).not.toContain('<!--')
})

test('what is hidden stands at the end', () => {
  const text = renderComment(report({ changes: [change()] }), {
    ...context,
    hidden: '<!-- waymark-accepted ann 00 -->',
  })
  expect(text.endsWith('\n<!-- waymark-accepted ann 00 -->\n')).toBe(true)
})

test('each blocking change has its way out, linked to the line', () => {
  const text = renderComment(report({ changes: [change()] }), context)
  expect(text).toContain(
    '1. **Order Completed now requires `currency`.** App versions in use today don’t send it.\n   **Way out:** delete `required: true` in [checkout.yml, line 3](https://github.com/acme/plan/blob/4f2c9e1/tracking-plan/checkout.yml#L3).\n',
  )
})

test('one shared change is one item, one row, one acceptance', () => {
  const events = Array.from({ length: 40 }, (_, index) => `Event ${index + 1}`)
  const shared = change({ event: null, events, object: 'library:sku', property: 'sku' })
  const text = renderComment(report({ changes: [shared] }), context)
  expect(text.match(/^\d+\. /gm)).toHaveLength(1)
  expect(text).toContain(
    '| 🔴 **Breaking** | 40 events: **Event 1**, **Event 2**, **Event 3**, **Event 4** and 36 more: `sku` now required |',
  )
  expect(text.match(/waymark approve/g)).toHaveLength(1)
})

test('the same change made to several events by hand is one item', () => {
  const changes = ['A', 'B', 'C'].map(event => change({ event }))
  const text = renderComment(report({ changes }), context)
  expect(text).toContain('**One thing to settle before this can merge**')
  expect(text).toContain('**3 events: `currency` now required (A, B, C).**')
  expect(text).toContain('The same for the others.')
})

test('who is concerned is named, owners without a mention', () => {
  const impact = {
    sources: ['web'],
    destinations: ['ga4'],
    kpis: ['revenue'],
    useCases: [],
    stakeholders: [],
    owners: ['@acme/checkout'],
  }
  const text = renderComment(report({ changes: [change({ impact })] }), context)
  expect(text).toContain('Sent by web. Feeds *revenue*. Owner: @\u200bacme/checkout |')
})

describe('size', () => {
  const many = (count: number, text: string) =>
    report({
      changes: Array.from({ length: count }, (_, index) =>
        change({
          event: `${text} ${index}`,
          property: `property_${index % 7}_${text}`,
          story: {
            ...change().story,
            title: say`${name(`${text} ${index}`)} now requires ${`property_${text}`}`,
            why: say`${name(text)} in use today don’t send it.`,
            here: say`${text}`,
          },
        }),
      ),
      findings: Array.from({ length: count }, (_, index) =>
        finding({ object: `property:${text} ${index}/x` }),
      ),
      witnesses: Array.from({ length: count }, (_, index) => ({
        plan: 'shop',
        event: `${text} ${index}`,
        source: null,
        payload: { text: text.repeat(20) },
        acceptedBy: 'base' as const,
        rejectedBy: 'head' as const,
        errors: ["must have required property 'x'"],
      })),
    })

  test.each([
    [200, 'Event'],
    [2000, 'A rather long name of an event that somebody wrote one evening'],
    [300, '😀'.repeat(400)],
    [300, '|`*_'.repeat(300)],
  ])('%i events, whole ones folded away', (count, text) => {
    const body = renderComment(many(count, text), context)
    expect(body.length).toBeLessThan(65_000)
    expect(body).toMatch(/And \d+ more/)
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length)
    expect(body.match(/```/g)?.length ?? 0).toSatisfy((fences: number) => fences % 2 === 0)
    expect(body.isWellFormed()).toBe(true)
    const summary = renderSummary(many(count, text), context)
    expect(summary.length).toBeGreaterThan(body.length)
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  })
})

test('nothing of a plan becomes a link, an image, markup or a marker', () => {
  const piece = fc.constantFrom(
    '@ann',
    '#1',
    '<img src=x>',
    '-->',
    '](http://x.y)',
    '|',
    '`',
    '\n',
    '</details>',
    '**',
    '{{',
    '\u202e',
    'a',
  )
  const hostile = fc.array(piece, { minLength: 1, maxLength: 6 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(hostile, text => {
      const body = renderComment(
        report({
          changes: [
            change({
              event: text,
              property: text,
              impact: {
                sources: [text],
                destinations: [text],
                kpis: [text],
                useCases: [],
                stakeholders: [],
                owners: [text],
              },
              story: {
                title: [name(text)],
                why: [name(text)],
                mend: [{ code: text }],
                mendAt: null,
                onMain: [{ code: text }],
                here: [name(text)],
              },
              approved: null,
            }),
            change({
              kind: 'event-description-changed',
              level: 'safe',
              event: text,
              property: null,
              story: { ...change().story, onMain: [name(text)], here: [name(text)] },
            }),
          ],
          findings: [
            finding({
              message: [{ code: text }],
              object: `event:${text}`,
              suggestion: text,
              file: `plan/${text}.yml`,
            }),
          ],
          witnesses: [
            {
              plan: 'shop',
              event: text,
              source: text,
              payload: { [text]: text },
              acceptedBy: 'base',
              rejectedBy: 'head',
              errors: [`'${text}' is wrong`],
            },
          ],
          plans: [{ ...report().plans[0]!, name: text }],
          standardChanges: [[{ code: text }]],
          exceptionsAdded: [[{ name: text }]],
        }),
        { ...context, links: { ...context.links, blob: () => null } },
      )
      const links: string[] = []
      const html: string[] = []
      const texts: string[] = []
      const walk = (node: { type: string; url?: string; value?: string; children?: unknown[] }): void => {
        if (node.type === 'link' || node.type === 'image') links.push(node.url ?? '')
        if (node.type === 'text') texts.push(node.value ?? '')
        if (node.type === 'html') html.push(node.value ?? '')
        for (const child of node.children ?? []) walk(child as never)
      }
      walk(parseMarkdown(body) as never)
      expect(new Set(links.map(url => new URL(url).host))).toEqual(new Set(['waymark.example', 'github.com']))
      const tags = html.join('').match(/<[^>]*>/g) ?? []
      for (const tag of tags)
        expect(tag).toMatch(/^<(\/?(details|summary|b|code|i)|!-- waymark plan=shop job=check --)>$/)
      expect(texts.join(' ')).not.toMatch(/@ann|#1|\u202e/)
    }),
    { numRuns: 150 },
  )
})

test('our own words are those of people who use the data', () => {
  const kinds = [
    change(),
    change({ proof: 'undecided', reason: words('too many cases'), property: 'x' }),
    change({ level: 'risky', property: 'y' }),
  ]
  const body = renderComment(
    report({ changes: kinds, findings: [finding()], standardChanges: [words('turns it off')] }),
    context,
  )
  const folded = body.replace(/`[^`]*`|https?:\S*/g, '')
  expect(folded).not.toMatch(/witness|producer|consumer|narrowed|\bbase\b|\bhead\b|undecided|schema/i)
  expect(body).toContain('could not be proven safe')
})

test('a clean change is one heading and the folded table', () => {
  const added = change({ kind: 'property-added', level: 'safe', producers: { level: 'safe', reason: [] } })
  const body = renderComment(report({ changes: [added] }), {
    ...context,
    links: { ...context.links, run: null },
  })
  const outside = body.replace(/<details>[\s\S]*?<\/details>/g, '').trim()
  expect(outside).toBe('<!-- waymark plan=shop job=check -->\n### ✅ Safe to merge: 1 new property')
})
