import type { Property } from '../../model/plan.ts'
import { type Phrase, say, words } from '../../text/phrase.ts'
import type { Case, Found } from '../difference.ts'
import type { NodeKind } from '../kind.ts'
import { about, owner, textOr } from '../words.ts'
import { atField, factChange, factShown, ownersShown, sortedFact } from './fact.ts'
import { EXAMPLE, onBoth, propertyPlan } from './on-both.ts'

interface Fact {
  readonly id: string
  readonly field: string
  readonly summary: string
  readonly said: (change: Case) => Phrase
  readonly shown?: Pick<NodeKind, 'onMain' | 'here'>
  readonly detect: (base: Property, head: Property) => Found[]
  readonly example: readonly [before: string, after: string]
}

function propertyFact(fact: Fact): NodeKind {
  return {
    id: fact.id,
    on: 'node',
    constraint: false,
    summary: fact.summary,
    mirror: { none: 'the way back is the same change' },
    producers: { level: 'safe', why: 'Apps send the same.' },
    consumers: { level: 'safe', why: 'The data stays the same.' },
    title: c => about(c, fact.said(c)),
    ...(fact.shown ?? factShown),
    detect: pair => onBoth(pair, (base, head) => atField(fact.detect(base, head), head.at, fact.field)),
    examples: [
      {
        before: propertyPlan(fact.example[0]),
        after: propertyPlan(fact.example[1]),
        changes: [`${fact.id} ${EXAMPLE}`],
      },
    ],
  }
}

export const propertyDescriptionChanged: NodeKind = propertyFact({
  id: 'property-description-changed',
  field: 'description',
  summary: 'The text that says what the property means.',
  said: () => words('is described in other words'),
  detect: (base, head) => factChange(base.description, head.description),
  example: ['{ type: number, description: A. }', '{ type: number, description: B. }'],
})

export const propertyOwnerChanged: NodeKind = propertyFact({
  id: 'property-owner-changed',
  field: 'owner',
  summary: 'Another owner, or none.',
  said: c =>
    typeof c.data['to'] === 'string'
      ? say`now belongs to ${owner(c, c.data['to'])}`
      : words('no longer has an owner of its own'),
  shown: ownersShown,
  detect: (base, head) => factChange(base.owner, head.owner),
  example: ['{ type: number, owner: a }', '{ type: number, owner: b }'],
})

export const propertyExamplesChanged: NodeKind = propertyFact({
  id: 'property-examples-changed',
  field: 'examples',
  summary: 'The property’s example values.',
  said: () => words('has other examples'),
  detect: (base, head) => factChange(sortedFact(base.examples), sortedFact(head.examples)),
  example: ['{ type: number, examples: [1] }', '{ type: number, examples: [2] }'],
})

export const propertyCategoryChanged: NodeKind = propertyFact({
  id: 'property-category-changed',
  field: 'category',
  summary: 'The property’s data category.',
  said: c => say`is now in the category ${textOr(c.data['to'])}`,
  detect: (base, head) => factChange(base.category, head.category),
  example: ['{ type: number, category: a }', '{ type: number, category: b }'],
})
