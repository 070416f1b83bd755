import type { Files } from '../support/temp.ts'

/** A small plan that is right in every way, as files; what a pull request changes is an edit of its text. */
export const shop: Readonly<Record<'tracking-plan/plan.yml' | 'tracking-plan/checkout.yml', string>> = {
  'tracking-plan/plan.yml': `plan: { name: Acme Shop, description: What we collect and why. }
owners:
  checkout: { name: Checkout team, roles: [business-owner] }
kpis:
  revenue: { description: What customers pay in a week., unit: EUR, owner: checkout }
sources:
  web: { type: javascript, description: The web shop., owner: checkout }
destinations:
  warehouse: { type: bigquery, description: The warehouse., owner: checkout }
`,
  'tracking-plan/checkout.yml': `events:
  Checkout Started:
    description: A customer begins to turn the cart into an order.
    owner: checkout
    trigger: The first step of the checkout is on the screen.
    kpis: [revenue]
    sources: [web]
    destinations: [warehouse]
    properties:
      cart_id: { type: string, required: true, description: The cart that is checked out. }
    examples:
      - { cart_id: c_1 }
  Order Completed:
    description: A customer has paid for an order.
    owner: checkout
    trigger: The payment provider confirms the payment.
    kpis: [revenue]
    sources: [web]
    destinations: [warehouse]
    version: 1.0.0
    properties:
      order_id: { type: string, required: true, description: Our number of the order. }
      total: { type: number, required: true, description: What the customer pays. }
      currency: { type: string, description: The currency of the total. }
    examples:
      - { order_id: o_1, total: 27.5, currency: EUR }
`,
}

const file = 'tracking-plan/checkout.yml'

/** The shop with replacements in its events; each must be there to be replaced. */
export function edited(...replacements: readonly (readonly [from: string, to: string])[]): Files {
  let text = shop[file]
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`The plan of the shop has no ${from}`)
    text = text.replace(from, () => to)
  }
  return { [file]: text }
}

/** `currency` becomes required: breaks the apps that do not send it. */
export const breaking: Files = edited([
  'currency: { type: string,',
  'currency: { type: string, required: true,',
])

/** A text is said better: safe. */
export const harmless: Files = edited(['has paid for an order.', 'has paid for an order in full.'])

/** Nothing of the plan. */
export const elsewhere: Files = { 'README.md': '# Shop\n' }
