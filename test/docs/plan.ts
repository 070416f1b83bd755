import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocsInput } from '../../src/docs/index.ts'
import type { Body, Plan, PlanEvent, Property, TraitSet } from '../../src/model/plan.ts'
import { withUnplanned } from '../../src/model/schema.ts'
import { findInstance, validate } from '../../src/proof/index.ts'
import type { SourceFile } from '../../src/text/source-file.ts'
import { project } from '../support/run.ts'

const at = { file: 'tracking-plan/plan.yml', pointer: '' }

/** The layout of the site as shipped. */
export const layout: SourceFile = {
  path: 'docs-template/site/layout.html',
  text: readFileSync(join(project, 'docs-template/site/layout.html'), 'utf8'),
}

/** A property that says nothing but its name. */
export function property(name: string, facts: Partial<Property> = {}): Property {
  return {
    name,
    path: name,
    at,
    required: false,
    types: ['string'],
    schema: { type: 'string' },
    children: [],
    via: [],
    description: null,
    examples: [],
    unit: null,
    classification: null,
    category: null,
    identifier: null,
    owner: null,
    kpis: [],
    usedBy: [],
    destinations: null,
    values: [],
    deprecated: null,
    renamedFrom: null,
    ...facts,
  }
}

export function body(properties: readonly Property[] = [], facts: Partial<Body> = {}): Body {
  const schema = { type: 'object' }
  return { at, properties, schema, dialect: '2020-12', written: null, unplanned: 'allow', ...facts }
}

/** An event that says nothing but its name. */
export function event(name: string, facts: Partial<PlanEvent> = {}): PlanEvent {
  return {
    id: name,
    name,
    key: name,
    at,
    type: 'track',
    status: 'active',
    deprecated: null,
    version: null,
    renamedFrom: null,
    description: null,
    owner: null,
    ownerInherited: false,
    champion: null,
    trigger: null,
    kpis: [],
    useCases: [],
    stage: null,
    sources: [],
    sourcesDeclared: true,
    destinations: [],
    destinationsDeclared: true,
    include: [],
    usedBy: [],
    links: [],
    names: new Map(),
    tags: [],
    upgrade: null,
    internal: false,
    addedOn: null,
    reviewedOn: null,
    body: body(),
    variants: new Map(),
    examples: [],
    ...facts,
  }
}

function traits(kind: 'user' | 'group'): TraitSet {
  return { kind, at: null, owner: null, trigger: null, sources: [], destinations: [], body: body() }
}

/** A plan of the given events, and nothing else. */
export function plan(events: readonly PlanEvent[], facts: Partial<Plan> = {}): Plan {
  const info = {
    at,
    name: 'Acme',
    version: null,
    description: null,
    unplanned: 'allow' as const,
    enforcement: null,
    reviewedOn: null,
  }
  return {
    id: 'acme',
    path: 'tracking-plan',
    info,
    ownership: null,
    funnel: { steps: ['acquisition', 'revenue'], at: null },
    owners: new Map(),
    useCases: new Map(),
    kpis: new Map(),
    sources: new Map(),
    destinations: new Map(),
    identifiers: new Map(),
    library: new Map(),
    common: new Map(),
    bundles: new Map(),
    schemas: new Map(),
    traits: { user: traits('user'), group: traits('group') },
    events: new Map(events.map(each => [each.id, each])),
    migrations: [],
    removed: [],
    suppressions: [],
    problems: [],
    files: ['tracking-plan/plan.yml'],
    ...facts,
  }
}

/** The skeletons that are shipped. */
export function shippedTemplates(): Map<string, SourceFile> {
  const folder = join(project, 'docs-template/pages')
  return new Map(
    readdirSync(folder).map(name => [
      name,
      { path: `docs-template/pages/${name}`, text: readFileSync(join(folder, name), 'utf8') },
    ]),
  )
}

const ruled = ({ schema, unplanned }: Body): ReturnType<typeof withUnplanned> =>
  withUnplanned(schema, unplanned)

/** Payloads as a real run judges and makes them. */
export const payloads: NonNullable<DocsInput['payloads']> = {
  accepts: (each, payload) => validate(ruled(each), payload, { dialect: each.dialect }).valid,
  make: each => {
    const found = findInstance(ruled(each), { dialect: each.dialect })
    return found.answer === 'yes' ? found.witness : undefined
  },
}

/** What a run is given: everything at its quietest. */
export function input(plans: readonly Plan[], facts: Partial<DocsInput> = {}): DocsInput {
  return {
    version: '1.0.0',
    plans,
    locate: ({ file }) => ({ file, line: 1 }),
    history: new Map(),
    findings: [],
    templates: shippedTemplates(),
    existing: new Map(),
    notes: new Map(),
    ownPages: [],
    settings: { title: null, edit: null, dir: 'docs' },
    repository: null,
    now: '2026-11-23',
    payloads: null,
    ...facts,
  }
}
