import {
  type Block,
  type Content,
  em,
  heading,
  html,
  type Inline,
  inline,
  list,
  paragraph,
  quote,
  strong,
} from '../../markdown/build.ts'
import type { ChangeLevel } from '../../model/change.ts'
import type { EventType, Status } from '../../model/plan.ts'

/** A fact: what it is about, and what holds; left out where there is nothing to say. */
export type Fact = readonly [about: string, content: Content | null]

/** Facts as a list: it reads well on a phone, where a table would not. The site shows it as a card. */
export function facts(items: readonly Fact[]): Block[] {
  const said = items.flatMap(([about, content]) => {
    const words = content === null ? [] : inline(content)
    return words.length === 0 ? [] : [[strong(`${about}:`), ' ', ...words]]
  })
  return said.length === 0 ? [] : [{ ...list(said), data: { hProperties: { className: ['facts'] } } }]
}

/** An alert: GitHub draws it in colour, and its words stand without the colour. */
export function alert(kind: 'NOTE' | 'IMPORTANT' | 'WARNING' | 'CAUTION', content: Content): Block {
  return quote({ type: 'paragraph', children: [html(`[!${kind}]\n`), ...inline(content)] })
}

const TONES: Readonly<Record<Status, string>> = { active: 'good', draft: 'plain', deprecated: 'warn' }

/** A status as a word; the site draws a badge around it. */
export function statusBadge(status: Status): Inline {
  const hProperties = { className: ['badge', TONES[status]] }
  return { ...em(status), data: { hName: 'span', hProperties } }
}

const LEVEL_TONES: Readonly<Record<ChangeLevel, string>> = { breaking: 'bad', risky: 'warn', safe: 'good' }

/** The level of a change as a word; the site draws a badge around it. */
export function levelBadge(level: ChangeLevel): Inline {
  return {
    ...strong(level),
    data: { hName: 'span', hProperties: { className: ['badge', LEVEL_TONES[level]] } },
  }
}

/** The kind of call as words; nothing for the usual one. */
export function callBadge(type: EventType): Inline[] {
  const hProperties = { className: ['badge', 'plain'] }
  return type === 'track' ? [] : [{ ...em(`${type} call`), data: { hName: 'span', hProperties } }]
}

export function title(content: Content): Block[] {
  return [heading(1, content)]
}

/** A text of the plan: a blank line in it starts a new paragraph. */
export function prose(text: string | null): Block[] {
  if (text === null) return []
  return text
    .split(/\n\s*\n/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => paragraph(part))
}
