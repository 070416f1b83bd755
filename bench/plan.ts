import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Plans of any size, of the shape that real ones have: six properties an event, ten events a file. */

const objects = [
  'Product',
  'Order',
  'Coupon',
  'Invoice',
  'Account',
  'Session',
  'Report',
  'Message',
  'Ticket',
  'Address',
]
const actions = [
  'Viewed',
  'Added',
  'Removed',
  'Completed',
  'Started',
  'Shared',
  'Opened',
  'Closed',
  'Sent',
  'Updated',
]

const registries = `plan: { name: Bench, version: 1.0.0 }
owners:
  team: { name: Team, roles: [technical-owner] }
kpis:
  revenue: { description: What was paid for orders in a week., owner: team }
sources:
  web: { type: javascript, owner: team }
destinations:
  warehouse: { type: bigquery, owner: team }
`

function eventText(index: number): string {
  const [object, action] = [objects[index % 10], actions[Math.floor(index / 10) % 10]]
  const name = `${object} ${action}${index < 100 ? '' : ` In Area ${Math.floor(index / 100)}`}`
  return `  ${name}:
    description: Somebody has done this with one ${object}, number ${index} of the plan.
    owner: team
    kpis: [revenue]
    stage: revenue
    trigger: The server confirms it.
    properties:
      item_id: { type: string, required: true, minLength: 1, description: Which one it was of all there are. }
      amount: { type: number, minimum: 0, description: What it was worth at that moment. }
      currency: { type: string, pattern: "^[A-Z]{3}$", description: Currency of the amount as ISO 4217 code. }
      kind: { type: string, enum: [first, second, third], description: Which of the three kinds it is. }
      count: { type: integer, minimum: 1, description: How many of them there were. }
      tags: { type: array, items: { type: string }, maxItems: 20, description: Words that people put on it. }
`
}

export function writePlan(folder: string, events: number): void {
  const plan = join(folder, 'tracking-plan')
  mkdirSync(plan, { recursive: true })
  writeFileSync(join(plan, 'plan.yml'), registries)
  for (let start = 0; start < events; start += 10) {
    const texts = Array.from({ length: Math.min(10, events - start) }, (_, offset) =>
      eventText(start + offset),
    )
    writeFileSync(join(plan, `events-${start / 10}.yml`), `events:\n${texts.join('\n')}`)
  }
}

/** Changes that many events: a required property here, an enum value there, a longer list, a bound. */
export function changedPlan(folder: string, events: number): void {
  const edits: [string, string][] = [
    ['amount: { type: number, minimum: 0', 'amount: { type: number, minimum: 1'],
    ['enum: [first, second, third]', 'enum: [first, second]'],
    ['maxItems: 20', 'maxItems: 10'],
    ['pattern: "^[A-Z]{3}$"', 'pattern: "^[A-Z]{3,4}$"'],
    ['count: { type: integer, minimum: 1', 'count: { type: integer, required: true, minimum: 1'],
  ]
  for (let index = 0; index < events; index += 1) {
    const file = join(folder, 'tracking-plan', `events-${index}.yml`)
    const [from, to] = edits[index % edits.length] as [string, string]
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  }
}
