import { eventId } from '../../model/object-id.ts'
import { foldName, splitWords } from '../../text/names.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import { names, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

interface Options {
  patterns: string[]
  minShare: number
  volumeFile?: string
}

export const lowValueEvent: Rule = defineRule({
  id: 'low-value-event',
  group: 'value',
  summary: 'Machine-made and high-volume events have an owner and a purpose.',
  why: 'One or two events often make 80 to 90 % of the volume, and nobody can say what they are for.',
  level: 'warning',
  options: {
    schema: optionsOf({
      patterns: names('Words that stand for something a machine sends again and again.'),
      minShare: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'Share of the volume from which it counts as high.',
      },
      volumeFile: { type: 'string', description: 'CSV file in the repository: event, count.' },
    }),
    defaults: {
      patterns: [
        'heartbeat',
        'ping',
        'keepalive',
        'keep alive',
        'mouse moved',
        'mousemove',
        'scroll',
        'scrolled',
        'hovered',
        'tick',
        'polled',
        'key pressed',
        'keypress',
      ],
      minShare: 0.2,
    } as Options,
  },
  messages: {
    machine: (data: { event: string; word: string }): Phrase =>
      say`Unexpected machine-made event ${data.event} without an owner and a KPI, expected both, or no such event`,
    volume: (data: { event: string; percent: number }): Phrase =>
      say`Unexpected event ${data.event} with ${data.percent} % of the volume and without an owner and a KPI, expected both, or no such event`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'owners:\n  web: { name: Web }\nkpis:\n  depth: { description: Depth of reading. }\nevents:\n  Page Scrolled: { owner: web, kpis: [depth] }\n',
      },
    ],
    invalid: [
      { plan: 'events:\n  Mouse Moved: {}\n  Ping: {}\n', findings: ['2:3-2:14 machine', '3:3-3:7 machine'] },
    ],
  },
  sources: ['4-Step Guide to CDP Success: remove low-value events'],
  sees: 'each',
  check({ plan, files, options, report }) {
    const shares = options.volumeFile
      ? volumeShares(files.get(options.volumeFile) ?? '')
      : new Map<string, number>()
    const machine = options.patterns.map(word => ({ word, key: ` ${word.toLowerCase()} ` }))
    for (const event of plan.events.values()) {
      if (event.status === 'deprecated') continue
      if (event.owner !== null && (event.kpis.length > 0 || event.useCases.length > 0)) continue
      const found = { at: event.at, object: eventId(event.id) }
      const text = ` ${splitWords(event.name).join(' ').toLowerCase()} `
      const match = machine.find(({ key }) => text.includes(key))
      const share = shares.get(foldName(event.name)) ?? 0
      if (share > options.minShare) {
        report('volume', { ...found, data: { event: event.name, percent: Math.round(share * 100) } })
      } else if (match) report('machine', { ...found, data: { event: event.name, word: match.word } })
    }
  },
})

/** Share of each event in the volume; the file's first column is the event, its second the count. */
function volumeShares(csv: string): Map<string, number> {
  const rows = csv.split(/\r?\n/).flatMap(line => {
    const [, quoted, bare, count] = /^(?:"((?:[^"]|"")*)"|([^,]*)),\s*(\d+)/.exec(line) ?? []
    const event = quoted?.replaceAll('""', '"') ?? bare
    return event === undefined || count === undefined
      ? []
      : [{ event: foldName(event), count: Number(count) }]
  })
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  return new Map(rows.map(({ event, count }) => [event, total === 0 ? 0 : count / total]))
}
