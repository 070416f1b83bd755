import { describe, expect, test } from 'vitest'
import { changeKinds } from '../../src/diff/index.ts'
import type { Change } from '../../src/model/change.ts'
import { type Phrase, plain } from '../../src/text/phrase.ts'
import { diff } from './support.ts'

/** Our own words in a phrase: names and values of the plan may say what they like. */
const own = (phrase: Phrase): string => phrase.filter(part => typeof part === 'string').join(' ')

const NEVER = /\b(witness|producers?|consumers?|narrowed|widened|base|head|undecided|schema|dropped)\b/i

const examples = changeKinds.flatMap(kind =>
  kind.examples.map((example, index) => [`${kind.id} ${index + 1}`, example] as const),
)
const found: readonly (readonly [string, readonly Change[]])[] = await Promise.all(
  examples.map(async ([id, example]) => [id, (await diff(example.before, example.after)).changes] as const),
)

describe('the words of a change', () => {
  test.each(found)('%s: are for people', (_, changes) => {
    for (const { story, message, producers, consumers, reason } of changes) {
      const said = [
        story.title,
        story.why,
        story.mend ?? [],
        story.onMain,
        story.here,
        message,
        producers.reason,
        consumers.reason,
        reason ?? [],
      ]
      expect(said.map(own).filter(text => NEVER.test(text))).toEqual([])
      expect(
        said.map(plain).filter(text => /undefined|\[object| {2}/.test(text.replaceAll(' in  ', ' in here '))),
      ).toEqual([])
      expect(own(story.title)).not.toMatch(/[.!]$/)
      expect(plain(story.why)).toMatch(/^[A-Z].*\.$/s)
    }
  })

  test.each(found)('%s: what breaks says how to mend it, and where', (_, changes) => {
    for (const { level, story } of changes) {
      if (level !== 'breaking') continue
      expect(story.mend?.some(part => typeof part === 'object' && 'place' in part)).toBe(true)
      expect(plain(story.mend ?? [])).toMatch(/^[a-z].*[^.]$/s)
    }
  })

  test('name who has to update, and when', async () => {
    const side = (is: boolean): string => `
sources: { web: { type: javascript }, api: { type: server }, ios: { type: ios }, android: { type: android, name: Android } }
destinations: { ga4: { type: ga4 }, rs: { type: redshift, name: The warehouse } }
events:
  Order Completed: { properties: { shipping_method: { type: string, required: ${is} } } }
`
    const story = (await diff(side(false), side(true))).changes[0]?.story
    expect(plain(story?.title ?? [])).toBe('Order Completed now requires `shipping_method`')
    expect(plain(story?.why ?? [])).toBe(
      'App versions in use today may leave it out: web and api until their next deploy, iOS and Android until people update.',
    )
    expect(plain(story?.mend ?? [])).toBe('delete `required: true` in ; require it once all four send it')
    expect(story?.mendAt?.pointer).toBe('/events/Order Completed/properties/shipping_method/required')
    const back = (await diff(side(true), side(false))).changes[0]?.story
    expect(plain(back?.why ?? [])).toBe(
      'Apps are fine. What relies on it in GA4 and The warehouse will meet events without it. The warehouse: the column is NOT NULL and refuses rows without it.',
    )
  })
})
