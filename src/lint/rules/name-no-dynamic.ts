import { type Phrase, say, words } from '../../text/phrase.ts'
import { linearRegex } from '../../text/regex.ts'
import { renaming } from '../advice.ts'
import { type NameUse, nameUses } from '../name-index.ts'
import { exceptions, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { liveObjects } from '../subjects.ts'

interface Options {
  patterns: string[]
  exceptions: string[]
}

export const nameNoDynamic: Rule = defineRule({
  id: 'name-no-dynamic',
  group: 'naming',
  summary: 'Names hold no dates, ids, counters or templates.',
  why: 'Each new value makes a new event or column: lists grow past their limits and nothing can be counted.',
  level: 'error',
  options: {
    schema: optionsOf({
      patterns: {
        type: 'array',
        items: { type: 'string', format: 'regex' },
        description: 'More patterns (RE2 syntax) of what no name may hold.',
      },
      exceptions,
    }),
    defaults: { patterns: [], exceptions: [] } as Options,
  },
  messages: {
    dynamic: (data: { name: string; part: string; what: string; live: boolean }): Phrase => [
      ...say`Unexpected ${words(data.what)} ${data.part} in ${data.name}, expected a name that is the same every time and a property that holds the value`,
      ...renaming(data.live, data.name, null),
    ],
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'events:\n  2FA Enabled: {}\n  Step 1 Viewed: {}\n  OAuth2 Granted: {}\nproperties:\n  address_line_2: { type: string }\n  utm_source: { type: string }\n  md5: { type: string }\n  latency_p50: { type: number }\n  latency_p95: { type: number }\n  latency_p99: { type: number }\n  day_7: { type: boolean }\n',
      },
    ],
    invalid: [
      {
        plan: 'events:\n  User Signed Up (11-01-2019): {}\n  "Viewed {{page}}": {}\n  Order 123456 Completed: {}\n',
        findings: ['2:3-2:30 dynamic', '3:3-3:20 dynamic', '4:3-4:25 dynamic'],
      },
      {
        plan: 'events:\n  "Viewed :page": {}\n  "Order #12 Placed": {}\n  Black Friday 2024 Opened: {}\n',
        findings: ['2:3-2:17 dynamic', '3:3-3:21 dynamic', '4:3-4:27 dynamic'],
      },
      {
        plan: 'properties:\n  item_1_name: { type: string }\n  item_2_name: { type: string }\n  item_3_name: { type: string }\n',
        findings: ['2:3-2:14 dynamic', '3:3-3:14 dynamic', '4:3-4:14 dynamic'],
      },
      {
        plan: 'properties:\n  feature_1: { type: string }\n',
        findings: ['2:3-2:12 dynamic'],
      },
      {
        plan: 'properties:\n  feature_1: { type: string }\n  feature_2: { type: string }\n  feature_3: { type: string }\n',
        findings: ['2:3-2:12 dynamic', '3:3-3:12 dynamic', '4:3-4:12 dynamic'],
      },
    ],
  },
  sources: ['Segment: no dynamic names', 'OpenTelemetry: event names'],
  sees: 'names',
  check({ plan, base, options, report }) {
    const live = liveObjects(base)
    const own = options.patterns.flatMap(pattern => {
      const compiled = linearRegex(pattern)
      return compiled.ok ? [compiled.regex] : []
    })
    const uses = nameUses([plan], ['event', 'property', 'trait'], [])
    const series = numbered(uses)
    for (const { name, kind, at, object } of uses) {
      if (options.exceptions.includes(name)) continue
      const found =
        dynamicPart(name) ?? (series.has(`${kind}\n${stemOf(name)}`) ? { part: name, what: 'counter' } : null)
      const pattern = own.some(regex => regex.test(name)) ? { part: name, what: 'pattern' } : null
      const year = yearIn(name)
      const likely = year === null ? null : { part: year, what: 'year' }
      const matched = found ?? pattern ?? likely ?? (isCounted(name) ? { part: name, what: 'counter' } : null)
      if (!matched) continue
      const certain = kind === 'event' && (found ?? pattern) !== null
      report('dynamic', {
        at,
        object,
        data: { name, ...matched, live: live.has(object) },
        ...(certain ? {} : { atMost: 'warning' as const }),
      })
    }
  },
})

const DYNAMIC: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['template', /\$\{[^}]*\}?|(?:^|(?<=[\s/])):[a-z]\w*|\{\{[^}]*\}?\}?|<%|%[sd](?![a-z])|\{\w+\}|<\w+>/],
  [
    'date',
    /(?<!\d)(?:\d{4}[-/._]\d{1,2}[-/._]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)/,
  ],
  ['id', /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i],
  ['id', /(?<![0-9a-z])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{12,}(?![0-9a-z])/i],
  ['number', /(?<!\d)\d{5,}(?!\d)|#\d+/],
  ['index', /\[\d*\]/],
]

function dynamicPart(name: string): { part: string; what: string } | null {
  // a name that is longer is the charset rule's business, and these patterns need not run on it
  const text = name.slice(0, 500)
  for (const [what, pattern] of DYNAMIC) {
    const match = pattern.exec(text)
    if (match) return { part: match[0], what }
  }
  return null
}

/** A name without the one number that may count: at its end, or standing free inside: `item_1_name`. */
const COUNTED = /^(.*?[a-z]{2}[\s_-]?)(\d{1,4})((?:[\s_-].*)?)$/i

function stemOf(name: string): string | null {
  const [, before, , after] = COUNTED.exec(name.slice(0, 500)) ?? []
  return before === undefined ? null : `${before}#${after}`
}

/** Things that a fixed number tells apart: the second line of an address, a standard, a protocol. */
const NUMBERED: ReadonlySet<string> = new Set(
  'address addr line street sha utf iso base mp phase tier top q quarter stage step type version v web covid day week month hour'.split(
    ' ',
  ),
)

/** One name that counts: `feature_1`. */
function isCounted(name: string): boolean {
  const [, word] = /([a-z]+)[\s_-]\d{1,3}$/i.exec(name) ?? []
  return word !== undefined && !NUMBERED.has(word.toLowerCase())
}

/** The year that a name is of: `Black Friday 2024`. */
function yearIn(name: string): string | null {
  return /(?<![\p{L}\d])20[1-3]\d(?![\p{L}\d])/u.exec(name)?.[0] ?? null
}

/** Three numbers and more with few gaps: 1, 2, 3, but not 7, 30, 90 (days) or 50, 95, 99 (percentiles). */
function isSeries(numbers: ReadonlySet<number>): boolean {
  const span = Math.max(...numbers) - Math.min(...numbers) + 1
  return numbers.size >= 3 && numbers.size * 2 >= span
}

/** The names that three and more others only count on from: `feature_1`, `feature_2`, `feature_3`. */
function numbered(uses: readonly NameUse[]): ReadonlySet<string> {
  const counts = new Map<string, Set<number>>()
  for (const { kind, name } of uses) {
    const stem = stemOf(name)
    if (stem === null) continue
    const key = `${kind}\n${stem}`
    counts.set(key, (counts.get(key) ?? new Set()).add(Number(COUNTED.exec(name)?.[2])))
  }
  return new Set([...counts].filter(([, numbers]) => isSeries(numbers)).map(([key]) => key))
}
