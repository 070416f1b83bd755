import type { Preset } from '../preset.ts'

const specs = ['segment']

export const segment: Preset = {
  id: 'segment',
  summary:
    "Segment's conventions: events in Title Case, properties in snake_case, the semantic events as they are.",
  rules: {
    'event-name-case': ['error', { style: 'title', specs }],
    'property-name-case': ['error', { style: 'snake', specs }],
    'name-unique': ['error', { specs }],
    'name-near-duplicate': ['warning', { specs }],
    'property-type-required': ['error', { specs }],
    'property-type-consistent': ['error', { specs }],
  },
}
