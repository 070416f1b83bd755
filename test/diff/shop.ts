/** A plan that uses every key of the format. */
export const SHOP = `plan:
  name: Acme Shop
  version: 3.4.0
  description: What Acme collects, and why.
  unplanned: forbid
  enforcement: report
  reviewedOn: 2026-10-01
  ignore: [{ rule: event-name-case, reason: Kept for the old apps, until: 2027-01-01 }]
ownership: { model: wrangler, wrangler: data }
owners:
  data: { name: Data, roles: [project-champion], github: "@acme/data", contact: "#data", description: Keeps the standard. }
  checkout: { name: Checkout team, role: technical-owner }
  growth: { roles: [stakeholder, marketing-owner] }
useCases:
  personalise:
    name: Personalise
    description: Personalise marketing around the event.
    requirement: business
    goal: make-money
    outcomes:
      - { description: Better click-through., stakeholders: [growth], kpis: [email-ctr] }
kpis:
  email-ctr: { name: E-mail CTR, description: Clicks per delivered e-mail., unit: ratio, target: 0.04, owner: growth }
  conversion: { description: Orders per visit., owner: checkout }
sources:
  web: { type: javascript, name: Web, description: The shop, owner: checkout, repository: acme/web, enforcement: drop-event }
  ios: { type: ios, owner: growth }
destinations:
  ga4: { type: ga4, name: GA4, description: Web analytics, owner: growth, sources: [web] }
  braze: { type: braze, owner: growth, allowPersonal: true }
  warehouse: { type: snowflake, owner: data }
identifiers:
  user_id: { entity: user, format: uuid, aliases: [uid], description: The shop's account id }
  crm_contact: { entity: user, collection: users, description: The CRM's contact id }
funnel: [acquisition, activation, revenue]
properties:
  currency: { type: string, pattern: "^[A-Z]{3}$", description: ISO 4217 code., examples: [EUR] }
common:
  app_version: { type: string, description: Version of the app that sends. }
bundles:
  cart:
    description: The cart at that moment.
    properties: { cart_id: { type: string, required: true, description: Id of the cart. } }
schemas:
  product:
    type: object
    description: A product.
    properties:
      sku: { type: string, required: true, description: Stock-keeping unit. }
      price: { type: number, minimum: 0, required: true, description: Unit price. }
traits:
  user:
    properties: { email: { type: string, format: email, classification: personal, description: Address. } }
    sources: [web]
    destinations: [braze]
    owner: growth
    trigger: At sign-up.
  group:
    plan: { type: string, enum: [free, pro], description: The plan. }
events:
  Order Completed:
    description: A customer has paid for an order.
    type: track
    status: active
    version: 2.1.0
    owner: checkout
    champion: a.smith
    trigger: The payment provider confirms the payment.
    kpis: [conversion]
    useCases: [personalise]
    stage: revenue
    sources:
      web: active
      ios: { status: draft, since: "4.12", link: "https://tickets.example/SHOP-12" }
    destinations: [ga4, warehouse]
    include: [cart]
    usedBy: [{ kind: dashboard, name: Checkout weekly, url: "https://bi.example/7" }]
    links: [{ title: Design, url: "https://design.example/checkout" }]
    names: { ga4: { event: purchase, properties: { order_id: transaction_id } } }
    tags: [checkout]
    upgrade: Send the currency with every order.
    internal: false
    addedOn: 2024-02-01
    reviewedOn: 2026-06-01
    unplanned: allow
    ignore: [{ rule: property-name-case, reason: Kept }]
    properties:
      order_id: { type: string, required: true, description: The order number., examples: ["50314b"], minLength: 2, maxLength: 20 }
      currency: { $ref: "#/properties/currency", required: true }
      coupon: { type: [string, "null"], description: The code., category: promo, identifier: crm_contact, owner: growth, usedBy: [{ kind: model, name: coupons }] }
      total: { type: number, unit: EUR, minimum: 0, exclusiveMaximum: 1000, multipleOf: 0.5, default: 1, classification: internal }
      payment_method:
        type: string
        description: How it was paid.
        kpis: [conversion]
        destinations: [warehouse]
        values:
          - { value: card, description: Any card. }
          - { value: sofort, deprecated: { since: 2026-03-01, sunset: 2026-12-31 } }
      products:
        type: array
        description: What was bought.
        minItems: 1
        maxItems: 50
        uniqueItems: true
        items: { $ref: "#/schemas/product" }
      tags: { type: array, items: { type: string, enum: [a, b] }, contains: { const: a } }
      pair: { type: array, prefixItems: [{ type: string }, { type: number }] }
      shop:
        type: object
        additionalProperties: false
        properties: { city: { type: string }, open: { type: boolean, deprecated: { since: 2026-01-01, reason: Unused, replacedBy: hours } }, hours: { type: string } }
        minProperties: 1
        maxProperties: 5
        dependentRequired: { open: [city] }
        dependentSchemas: { city: { required: [hours] } }
      map:
        type: object
        patternProperties: { "^x-": { type: string } }
        propertyNames: { maxLength: 9 }
        additionalProperties: { type: number }
      either: { anyOf: [{ type: string }, { type: integer }], not: { const: none } }
      one: { oneOf: [{ const: a }, { const: b }] }
      all: { allOf: [{ type: string }, { minLength: 2 }], if: { const: ab }, then: { maxLength: 2 }, else: { maxLength: 3 } }
    variants:
      ios:
        trigger: The app says so.
        properties: { order_id: { required: false }, coupon: false }
    examples:
      - { order_id: "50314b", currency: EUR, cart_id: c1, products: [{ sku: A-1, price: 9.5 }] }
  Checkout Done:
    description: Replaced by Order Completed.
    status: deprecated
    deprecated: { since: 2026-01-15, sunset: 2026-12-31, reason: Two names for one fact., replacedBy: Order Completed }
  Home Page:
    name: Home
    type: page
    renamedFrom: Start
    properties: { title: { type: string, renamedFrom: name } }
  Raw One:
    schema:
      $schema: http://json-schema.org/draft-07/schema#
      title: A raw one
      description: Written as a schema.
      type: object
      required: [a]
      properties: { a: { type: string, title: The a }, b: { type: number, exclusiveMinimum: 0 } }
      additionalProperties: false
      if: { required: [b] }
      then: { required: [a] }
migrations:
  - { from: { system: ga-universal, event: "ecommerce:purchase" }, to: Order Completed, properties: { transaction_id: order_id }, status: planned, backfill: true }
removed:
  - { event: Purchase, on: 2025-03-01, reason: Merged into Order Completed }
`
