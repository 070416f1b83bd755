import type { Finding, Fix } from '../../model/finding.ts'
import { eventId } from '../../model/object-id.ts'
import { splitWords } from '../../text/names.ts'
import { code, type Phrase, say } from '../../text/phrase.ts'
import { renameEvent, renaming } from '../advice.ts'
import { atLeast, oneOf, optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'
import { isLiveEvent, liveObjects, propertySubjects } from '../subjects.ts'

interface Options {
  allow: 'ascii' | 'unicode'
  maxWords?: number
}

interface Data {
  readonly name: string
  readonly expected: string
  readonly live: boolean
}

type MessageId = 'empty' | 'control' | 'spaces' | 'notNfc' | 'mixedScript' | 'notAscii' | 'tooManyWords'

const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u
/** joiners and variation selectors that emoji and some scripts need */
const NEEDED = /[\u200c\u200d]/gu

export const nameCharset: Rule = defineRule({
  id: 'name-charset',
  group: 'naming',
  summary: 'Names hold no stray spaces, hidden characters or look-alikes.',
  why: 'Names that look the same and are not split data in a way that nobody can see.',
  level: 'error',
  options: {
    schema: optionsOf({
      allow: oneOf(['ascii', 'unicode'], 'Letters that names may have.'),
      maxWords: atLeast(1, 'Most words that a name may have.'),
    }),
    defaults: { allow: 'unicode' } as Options,
  },
  messages: {
    empty: (): Phrase => say`Unexpected empty name, expected at least one letter or digit`,
    control: (data: Data): Phrase => [
      ...say`Unexpected hidden character in ${data.name}, expected ${data.expected}`,
      ...renaming(data.live, data.name, data.expected),
    ],
    spaces: (data: Data): Phrase => [
      ...say`Unexpected spaces in ${code(shownSpaces(data.name))}, expected ${data.expected}: single spaces between words, none around them`,
      ...renaming(data.live, data.name, data.expected),
    ],
    notNfc: (data: Data): Phrase => [
      ...say`Unexpected form of ${data.name}: its accents are characters of their own, expected the composed form (NFC)`,
      ...renaming(data.live, data.name, data.expected),
    ],
    mixedScript: (data: { name: string; live: boolean }): Phrase => [
      ...say`Unexpected mix of Latin and Cyrillic or Greek letters in one word of ${data.name}, expected one alphabet: look-alike letters make another name`,
      ...renaming(data.live, data.name, null),
    ],
    notAscii: (data: { name: string; live: boolean }): Phrase => [
      ...say`Unexpected character outside ASCII in ${data.name}, expected a to z, digits and separators`,
      ...renaming(data.live, data.name, null),
    ],
    tooManyWords: (data: { name: string; words: number; most: number; live: boolean }): Phrase => [
      ...say`Unexpected ${data.words} words in ${data.name}, expected at most ${data.most}`,
      ...renaming(data.live, data.name, null),
    ],
  },
  fix: 'draft',
  examples: {
    valid: [
      { plan: 'events:\n  skjema åpnet: {}\n  Zahlung bestätigt: {}\n  注文完了: {}\n' },
      { plan: 'events:\n  Order Completed: {}\n', options: { allow: 'ascii', maxWords: 2 } },
    ],
    invalid: [
      { plan: 'events:\n  "Cart  Viewed ": {}\n', findings: ['2:3-2:18 spaces'] },
      { plan: 'events:\n  "Cart\\u200bViewed": {}\n', findings: ['2:3-2:21 control'] },
      { plan: 'events:\n  "Cafe\\u0301 Opened": {}\n', findings: ['2:3-2:22 notNfc'] },
      { plan: 'events:\n  "\\u0391lpha Viewed": {}\n', findings: ['2:3-2:22 mixedScript'] },
      { plan: 'events:\n  "C\\u0430rt Viewed": {}\n', findings: ['2:3-2:21 mixedScript'] },
      {
        plan: 'events:\n  Åpnet: { properties: { a_b_c: { type: string } } }\n',
        options: { allow: 'ascii', maxWords: 2 },
        findings: ['2:3-2:8 notAscii', '2:26-2:31 tooManyWords'],
      },
    ],
  },
  sources: ['4-Step Guide to CDP Success: spacing', 'OpenTelemetry: naming'],
  sees: 'names',
  check({ plan, base, options, report }) {
    const live = liveObjects(base)
    for (const event of plan.events.values()) {
      const found = { at: event.at, object: eventId(event.id) }
      judge(event.name, found, isLiveEvent(event, base), to => renameEvent(event, to))
    }
    for (const { property, object } of propertySubjects(plan)) {
      const { at, name } = property
      judge(name, { at, object }, live.has(object), to => ({ at, kind: 'rename-key', key: to }))
    }

    function judge(
      name: string,
      where: Pick<Finding, 'at' | 'object'>,
      isLive: boolean,
      rename: (to: string) => Fix,
    ): void {
      const id = fault(name, options)
      if (id === null) return
      const expected = cleaned(name)
      const words = splitWords(name).length
      report(id, {
        ...where,
        data: { name, expected, live: isLive, words, most: options.maxWords ?? 0 },
        ...(expected === name || expected === '' ? {} : { suggestion: expected }),
        ...(isLive || expected === name || expected === '' ? {} : { fix: rename(expected) }),
      })
    }
  },
})

function fault(name: string, options: Options): MessageId | null {
  // a name without any character is told by plan-shape
  if (name === '') return null
  if (name.trim() === '') return 'empty'
  if (HIDDEN.test(name.replace(NEEDED, ''))) return 'control'
  if (/^\s|\s$|\s\s|[^\S ]/u.test(name)) return 'spaces'
  if (name !== name.normalize('NFC')) return 'notNfc'
  if (
    name
      .split(/[^\p{L}\p{M}]+/u)
      .some(word => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(word))
  ) {
    return 'mixedScript'
  }
  if (options.allow === 'ascii' && /[^ -~]/u.test(name)) return 'notAscii'
  return options.maxWords !== undefined && splitWords(name).length > options.maxWords ? 'tooManyWords' : null
}

/** Spaces that look like the usual one are shown as what they are. */
function shownSpaces(name: string): string {
  return name.replace(/[^\S ]/gu, space => `\\u{${space.codePointAt(0)?.toString(16)}}`)
}

function cleaned(name: string): string {
  const visible = name.replace(/[\p{Zl}\p{Zp}\t\n\r\v\f]/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '')
  return visible.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
