/** A plan whose names are as different as those of real ones: what a search is measured on. */

const words = (text: string): string[] => text.trim().split(/\s+/)

const objects = words(`
  Account Address Advert Alert Allergy Appointment Article Attachment Auction Avatar Backup Badge Balance Banner Basket
  Benefit Bid Booking Brand Brochure Budget Calendar Campaign Card Cart Catalogue Category Certificate Channel Charge
  Checklist Checkout Claim Comment Company Complaint Consent Contact Contract Coupon Course Credit Currency Dashboard
  Delivery Deposit Device Discount Dispute Document Donation Download Draft Email Employee Export Favourite Feature Feed
  Filter Folder Form Fund Gallery Gift Goal Group Guide Import Insurance Invitation Invoice Issue Journey Keyword
  Lesson Licence Listing Loan Locker Map Meal Meeting Member Menu Message Milestone Mortgage Newsletter Note Notification
  Offer Order Package Page Parcel Passport Password Payment Permission Photo Pickup Playlist Podcast Policy Poll Portfolio
  Prescription Product Profile Project Promotion Quiz Quote Rating Receipt Recipe Referral Refund Reminder Report Reservation
  Return Review Reward Route Schedule Screenshot Search Session Shift Shipment Signature Song Statement Story Subscription
  Survey Task Team Template Ticket Timesheet Transfer Trial Tutorial Vehicle Video Voucher Wallet Warranty Webinar Wishlist`)

const actions = words(`
  Accepted Activated Added Approved Archived Assigned Blocked Booked Cancelled Changed Checked Clicked Closed Completed
  Confirmed Copied Created Declined Delayed Deleted Edited Exported Extended Failed Filtered Forwarded Imported Merged Muted
  Opened Paused Pinned Printed Published Rated Received Refreshed Rejected Renewed Replaced Restored Resumed Saved Scheduled
  Shared Skipped Started Submitted Updated Viewed`)

const parts = words('primary previous original billing shipping mobile partner weekly regional internal')
const facts = words('amount reason method label channel position duration score origin code')

/** Every object with every action, in an order that spreads both: as many as are asked for. */
export function eventNames(count: number): string[] {
  const all = actions.flatMap((_, turn) =>
    objects.map((object, index) => `${object} ${actions[(index + turn) % actions.length]}`),
  )
  if (count > all.length) throw new Error(`There are ${all.length} names, not ${count}.`)
  return all.slice(0, count)
}

const registries = `plan: { name: Varied, version: 1.0.0 }
owners: { ${words('checkout growth accounts content support')
  .map(id => `${id}: { name: ${id} team }`)
  .join(', ')} }
kpis: { ${words('revenue retention activation quality')
  .map(id => `${id}: { description: How good ${id} is. }`)
  .join(', ')} }
sources: { web: { type: javascript }, ios: { type: ios }, server: { type: node } }
destinations: { warehouse: { type: bigquery }, braze: { type: braze } }
`

/** Files of such a plan by path: each event has four properties that others have too, and one of its own. */
export function variedPlan(events: number): Map<string, string> {
  const names = eventNames(events)
  const pick = (list: readonly string[], at: number): string => list[at % list.length]!
  const texts = names.map((name, index) => {
    const object = name.split(' ')[0]!.toLowerCase()
    return `  ${name}:
    description: Somebody has done this with one ${object}, as the ${pick(parts, index)} one of several.
    owner: ${pick(['checkout', 'growth', 'accounts', 'content', 'support'], index)}
    kpis: [${pick(['revenue', 'retention', 'activation', 'quality'], index)}]
    stage: ${pick(['acquisition', 'activation', 'retention', 'referral', 'revenue'], index)}
    sources: [${pick(['web', 'ios', 'server'], index)}]
    tags: [${object}]
    properties:
      ${object}_id: { type: string, description: Which ${object} it was. }
      ${pick(parts, index)}_${pick(facts, Math.floor(index / 10))}: { type: string, description: What it was at that moment. }
      currency: { type: string, description: Currency of the amounts. }
      app_version: { type: string, description: Version of the app that sends. }
      ${name.toLowerCase().replace(' ', '_')}_in: { type: string, classification: personal, description: Where the person was then. }
`
  })
  const files = new Map([['tracking-plan/plan.yml', registries]])
  for (let start = 0; start < texts.length; start += 50)
    files.set(`tracking-plan/events-${start / 50}.yml`, `events:\n${texts.slice(start, start + 50).join('')}`)
  return files
}
