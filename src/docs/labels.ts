import { destinationLabel, sourceLabel } from '../model/labels.ts'
import type { Plan, Property } from '../model/plan.ts'

/** An id in words: `checkout-conversion` → `Checkout conversion`. */
export function inWords(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim()
  return words === '' ? id : words[0]!.toUpperCase() + words.slice(1)
}

/** What a thing of the plan is called in text. */
export const labels = {
  owner: (plan: Plan, id: string): string => plan.owners.get(id)?.name ?? inWords(id),
  kpi: (plan: Plan, id: string): string => plan.kpis.get(id)?.name ?? inWords(id),
  useCase: (plan: Plan, id: string): string => plan.useCases.get(id)?.name ?? inWords(id),
  source: (plan: Plan, id: string): string => sourceLabel(plan, id),
  destination: (plan: Plan, id: string): string => destinationLabel(plan, id),
  stage: (step: string): string => inWords(step),
} as const

/** The first sentence of a text, for tables. */
export function firstSentence(text: string | null): string {
  if (text === null) return ''
  const line = text.replace(/\s+/g, ' ').trim()
  // What goes on with a small letter was no end: "e.g. this".
  const first = /^.*?[.!?](?=\s\P{Ll}|$)/u.exec(line)?.[0] ?? line
  return first.length <= 200 ? first : `${first.slice(0, 199).trimEnd()}…`
}

/** True for data about a person. */
export function isPersonal(property: Property): boolean {
  return property.classification === 'personal' || property.classification === 'sensitive'
}
