import { describe, expect, test } from 'vitest'
import { specEvents } from '../../src/lint/spec.ts'
import { actionOf, pastOf } from '../../src/text/grammar.ts'
import { splitWords } from '../../src/text/names.ts'
import { oneTypoApart, stem, stems } from '../../src/text/stem.ts'

function action(name: string): string | null {
  const words = splitWords(name)
  const found = actionOf(words)
  return found && `${words[found.index]} ${found.tense}`
}

describe('the action of a name', () => {
  test.each([
    ['Order Completed', 'Completed past'],
    ['Signed Up', 'Signed past'],
    ['Account Added User', 'Added past'],
    ['Product Added to Wishlist', 'Added past'],
    ['Email Marked as Spam', 'Marked past'],
    ['Password Reset', 'Reset both'],
    ['Invite Sent', 'Sent past'],
    ['Saved Search Opened', 'Opened past'],
    ['Saved Search Click', 'Click present'],
    ['Checkout Start', 'Start present'],
    ['checkout_step_view', 'view present'],
    ['Sign Up', 'Sign present'],
    ['Add To Cart', 'Add present'],
    ['Unsubscribed', 'Unsubscribed past'],
    ['News Feed Refreshed', 'Refreshed past'],
    ['Search Results', null],
    ['Call Error', null],
    ['Shopping Basket', null],
    ['RSS Feed', null],
    ['skjema åpnet', null],
    ['Sign In Page Closed', 'Closed past'],
    ['Sign Up Form Submitted', 'Submitted past'],
    ['Add to Cart Clicked', 'Clicked past'],
    ['Delete Scheduled Task', 'Delete present'],
    ['Viewed Offer', 'Viewed past'],
    ['Viewed Special Offer', 'Viewed past'],
    ['Reset PIN', 'Reset both'],
    ['Test Run', 'Run both'],
    ['Card Freeze', 'Freeze present'],
    ['Ticket Resold', 'Resold past'],
    ['Pipeline Rerun', 'Rerun both'],
    ['Deploy Rolled Back', 'Rolled past'],
    ['image_crop', 'crop present'],
  ])('%s: %s', (name, expected) => expect(action(name)).toBe(expected))

  test('the semantic events are in the past, but for the four known ones', () => {
    const others = specEvents(['segment']).filter(name => !/ (?:past|both)$/.test(action(name) ?? ''))
    expect(others).toEqual(['Video Content Playing', 'Video Ad Playing'])
  })
})

test.each([
  ['start', 'started'],
  ['Complete', 'Completed'],
  ['apply', 'applied'],
  ['play', 'played'],
  ['ship', 'shipped'],
  ['submit', 'submitted'],
  ['open', 'opened'],
  ['enter', 'entered'],
  ['send', 'sent'],
  ['Buy', 'Bought'],
  ['tap', 'tapped'],
  ['view', 'viewed'],
  ['fix', 'fixed'],
  ['edit', 'edited'],
  ['visit', 'visited'],
  ['format', 'formatted'],
  ['reload', 'reloaded'],
  ['refer', 'referred'],
  ['drop', 'dropped'],
  ['scroll', 'scrolled'],
  ['reset', 'reset'],
  ['deliver', 'delivered'],
  ['cancel', 'cancelled'],
  ['embed', 'embedded'],
  ['Equip', 'Equipped'],
  ['unwrap', 'unwrapped'],
  ['rerun', 'rerun'],
  ['render', 'rendered'],
  ['Took', 'Taken'],
  ['viewed', 'viewed'],
  ['freeze', 'frozen'],
  ['run', 'run'],
])('the past of %s is %s', (verb, past) => expect(pastOf(verb)).toBe(past))

test.each([
  ['complete completed completes completing', 'complet'],
  ['view views viewed viewing', 'view'],
  ['apply applied applies applying', 'apply'],
  ['tap tapped tapping taps', 'tap'],
  ['add added adds adding', 'ad'],
  ['send sent sends sending', 'send'],
  ['cancel canceled cancelled', 'cancel'],
  ['category categories', 'category'],
  ['status', 'status'],
  ['address', 'addres'],
  ['feed', 'feed'],
  ['string', 'string'],
])('the stem of %s', (words, expected) => {
  expect([...new Set(words.split(' ').map(stem))]).toEqual([expected])
})

test('articles say nothing', () =>
  expect(stems('A Product Was Added to the Cart')).toEqual(stems('product was added to cart')))

test.each([
  ['order', 'orders', true],
  ['order', 'ordr', true],
  ['order', 'odrer', true],
  ['order', 'roder', true],
  ['order', 'oxder', true],
  ['order', 'order', false],
  ['order', 'oxxer', false],
  ['a', '', true],
])('%s and %s: one letter apart? %s', (one, other, expected) => {
  expect(oneTypoApart(one, other)).toBe(expected)
  expect(oneTypoApart(other, one)).toBe(expected)
})
