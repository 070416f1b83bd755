import type { Preset } from '../preset.ts'

const specs = ['segment']

export const segment: Preset = {
  id: 'segment',
  summary:
    "Segment's conventions: Title Case events, snake_case properties, object and past-tense action, the semantic spec.",
  rules: {
    'event-name-case': ['error', { style: 'title', specs }],
    'event-name-pattern': ['warning', { framework: 'object-action', specs }],
    'event-name-tense': ['warning', { tense: 'past', specs }],
    'property-name-case': ['error', { style: 'snake', specs }],
    'property-name-hint': ['off', { specs }],
    'name-unique': ['error', { specs }],
    'name-near-duplicate': ['warning', { specs }],
    'property-type-required': ['error', { specs }],
    'property-type-consistent': ['error', { specs }],
    'enum-suggested': ['info', { specs }],
    'no-implicit-external-id': ['warning', { specs }],
    'spec-event-near-miss': ['warning', { specs }],
    'spec-reserved-type': ['error', { specs }],
  },
}
