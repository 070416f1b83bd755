import { destinationLabel, kpiLabel, ownerLabel, sourceLabel } from '../../model/labels.ts'
import type { Plan, PlanEvent } from '../../model/plan.ts'
import type { PlanReport, Report } from '../../report/report.ts'

type Registry = 'sources' | 'destinations' | 'kpis' | 'owners'

const labels: Readonly<Record<Registry, (plan: Plan, id: string) => string>> = {
  sources: sourceLabel,
  destinations: destinationLabel,
  kpis: kpiLabel,
  owners: ownerLabel,
}

/** How the things of a report's plans are called in text for people. */
export class Names {
  readonly #plans: ReadonlyMap<string, PlanReport>

  constructor(report: Report) {
    this.#plans = new Map(report.plans.map(plan => [plan.id, plan]))
  }

  of(registry: Registry, plan: string, id: string): string {
    const { head, base } = this.#plans.get(plan) ?? {}
    const knowing = [head, base].find(side => side?.[registry].has(id)) ?? head ?? base
    return knowing ? labels[registry](knowing, id) : id
  }

  /** The keeper of the standard, where the plan has one. */
  keeper(plan: string): string | null {
    const { head, base } = this.#plans.get(plan) ?? {}
    const ownership = base?.ownership ?? head?.ownership
    if (ownership?.model !== 'wrangler' || ownership.wrangler === null) return null
    return this.of('owners', plan, ownership.wrangler)
  }

  plan(side: 'base' | 'head', plan: string): Plan | null {
    return this.#plans.get(plan)?.[side] ?? null
  }

  event(side: 'base' | 'head', plan: string, event: string): PlanEvent | null {
    return this.plan(side, plan)?.events.get(event) ?? null
  }
}

export function planName(plan: Pick<PlanReport, 'id' | 'name'>): string {
  return plan.name ?? plan.id
}
