import { libraryId, thingId } from '../../model/object-id.ts'
import type { Origin } from '../../model/origin.ts'
import type { Plan, Property } from '../../model/plan.ts'
import { bodiesOf } from '../../model/walk.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import { optionsOf } from '../options.ts'
import { defineRule, type Rule } from '../rule.ts'

export const unusedDefinition: Rule = defineRule({
  id: 'unused-definition',
  group: 'structure',
  summary: 'Everything that is defined is used somewhere.',
  why: 'Unused definitions look like facts; people read them, translate them and build on them.',
  level: 'info',
  options: { schema: optionsOf(), defaults: {} },
  messages: {
    unused: (data: { what: string; id: string }): Phrase =>
      say`Unexpected ${words(data.what)} ${data.id} that nothing refers to, expected a use, or no definition`,
  },
  fix: 'none',
  examples: {
    valid: [
      {
        plan: 'kpis:\n  revenue: { description: Revenue a day. }\nproperties:\n  total: { type: number }\nevents:\n  Order Completed: { kpis: [revenue], properties: { total: { $ref: "#/properties/total" } } }\n',
      },
    ],
    invalid: [
      {
        plan: 'kpis:\n  revenue: { description: Revenue a day. }\nproperties:\n  total: { type: number }\nbundles:\n  cart: { properties: { id: { type: string } } }\n',
        findings: ['2:3-2:10 unused', '4:3-4:8 unused', '6:3-6:7 unused'],
      },
    ],
  },
  sources: ['Measured: 16 of 361 types of a public registry were unused'],
  check({ plan, report }) {
    const used = usedIn(plan)
    const judge = (
      kind: 'owner' | 'kpi' | 'use-case' | 'source' | 'library' | 'schema' | 'bundle',
      what: string,
      things: ReadonlyMap<string, { readonly at: Origin }>,
    ): void => {
      for (const [id, { at }] of things) {
        if (used.has(`${kind}:${id}`)) continue
        report('unused', {
          at,
          object: kind === 'library' ? libraryId(id) : thingId(kind, id),
          data: { what, id },
        })
      }
    }
    judge('owner', 'owner', plan.owners)
    judge('kpi', 'KPI', plan.kpis)
    judge('use-case', 'use case', plan.useCases)
    // where no event names sources, every event comes from all of them
    if ([...plan.events.values()].some(event => event.sourcesDeclared))
      judge('source', 'source', plan.sources)
    judge('library', 'library property', plan.library)
    judge('schema', 'schema', plan.schemas)
    judge('bundle', 'bundle', plan.bundles)
  },
})

/** Everything that something refers to, as `kind:id`. */
function usedIn(plan: Plan): ReadonlySet<string> {
  const used = new Set<string>()
  const use = (kind: string, ids: readonly (string | null)[]): void => {
    for (const id of ids) if (id !== null) used.add(`${kind}:${id}`)
  }
  const useProperty = (property: Property): void => {
    use('owner', [property.owner])
    use('kpi', property.kpis)
    for (const { kind, name } of property.via) use(kind, [name])
    for (const child of property.children) useProperty(child)
  }
  use('owner', [plan.ownership?.wrangler ?? null])
  for (const { owner } of [...plan.kpis.values(), ...plan.sources.values(), ...plan.destinations.values()])
    use('owner', [owner])
  for (const { outcomes } of plan.useCases.values()) {
    use(
      'owner',
      outcomes.flatMap(({ stakeholders }) => stakeholders),
    )
    use(
      'kpi',
      outcomes.flatMap(({ kpis }) => kpis),
    )
  }
  // a role is a use: the guide's roles answer for the plan as a whole
  use(
    'owner',
    [...plan.owners.values()].filter(({ roles }) => roles.length > 0).map(({ id }) => id),
  )
  for (const destination of plan.destinations.values()) use('source', destination.sources ?? [])
  for (const set of [plan.traits.user, plan.traits.group]) {
    use('owner', [set.owner])
    for (const property of set.body.properties) useProperty(property)
  }
  for (const event of plan.events.values()) {
    use('owner', [event.owner, event.champion])
    use('kpi', event.kpis)
    use('use-case', event.useCases)
    use('bundle', event.include)
    if (event.sourcesDeclared)
      use(
        'source',
        event.sources.map(({ id }) => id),
      )
    for (const { properties } of bodiesOf(event)) for (const property of properties) useProperty(property)
  }
  for (const property of plan.common.values()) useProperty(property)
  return used
}
