import type { Preset } from '../preset.ts'

export const value: Preset = {
  id: 'value',
  summary:
    'Value: every event has an owner, a purpose, a step of the funnel and a trigger; every role is taken.',
  rules: {
    'kpi-required': 'error',
    'stage-valid': ['error', { emptySteps: true, require: true }],
    'owner-required': 'error',
    'trigger-required': 'error',
    'roles-covered': 'warning',
    'low-value-event': 'error',
  },
}
