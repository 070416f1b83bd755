import { planId } from '../../model/object-id.ts'
import type { Plan } from '../../model/plan.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import type { Case, Found } from '../difference.ts'
import type { PlanKind } from '../kind.ts'
import type { Plans } from '../pair.ts'
import { textOr } from '../words.ts'
import { factChange, factShown } from './fact.ts'

/** Facts about the plan as a whole. A first plan, or one that goes as a whole, is told by its events. */
function planFact(
  id: string,
  summary: string,
  title: (c: Case) => Phrase,
  detect: (base: Plan, head: Plan) => Found[],
  example: readonly [string, string],
): PlanKind {
  return {
    id,
    on: 'plan',
    summary,
    mirror: { none: 'the way back is the same change' },
    producers: { level: 'safe', why: 'Apps send the same.' },
    consumers: { level: 'safe', why: 'The data stays the same.' },
    title,
    ...factShown,
    detect: ({ base, head, first, last }: Plans) =>
      first || last ? [] : detect(base, head).map(found => ({ object: planId, ...found })),
    examples: [{ before: example[0], after: example[1], changes: [`${id} plan`] }],
  }
}

const FIELDS = ['name', 'version', 'description', 'enforcement', 'reviewedOn'] as const

export const planMetadataChanged: PlanKind = planFact(
  'plan-metadata-changed',
  'A field of `plan:`; the field is in the data.',
  c => say`The plan has another ${String(c.data['field'])}: ${textOr(c.data['to'])}`,
  (base, head) =>
    FIELDS.flatMap(field =>
      factChange(base.info[field], head.info[field], { field }).map(found => ({
        ...found,
        at: { file: head.info.at.file, pointer: `${head.info.at.pointer}/${field}` },
        before: base.info.at,
      })),
    ),
  ['plan: { name: Shop }\n', 'plan: { name: Acme Shop }\n'],
)

export const ownershipChanged: PlanKind = planFact(
  'ownership-changed',
  'How ownership works: champions in the teams, or one keeper of the standard.',
  () => words('Ownership works differently'),
  (base, head) =>
    factChange(base.ownership, head.ownership).map(found => ({
      ...found,
      before: base.ownership?.at ?? null,
      ...(head.ownership ? { at: head.ownership.at } : { at: null }),
    })),
  [
    'ownership: { model: champions }\nowners: { data: {} }\n',
    'ownership: { model: wrangler, wrangler: data }\nowners: { data: {} }\n',
  ],
)

export const funnelChanged: PlanKind = planFact(
  'funnel-changed',
  'The steps of the funnel.',
  c => say`The funnel is now ${textOr(c.data['to'])}`,
  (base, head) =>
    factChange(base.funnel.steps, head.funnel.steps).map(found => ({
      ...found,
      before: base.funnel.at,
      at: head.funnel.at,
    })),
  ['funnel: [acquisition, revenue]\n', 'funnel: [acquisition, activation, revenue]\n'],
)
