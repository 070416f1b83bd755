import type { Preset } from '../preset.ts'

export const strict: Preset = {
  id: 'strict',
  summary: 'Every rule that warns is an error; KPI, trigger and the reasons of suppressions are required.',
  rules: {
    'enum-value-case': 'error',
    'event-name-pattern': 'error',
    'event-name-tense': 'error',
    'name-terms': 'error',
    'event-name-no-value': 'error',
    'name-near-duplicate': 'error',
    'enum-values-consistent': 'error',
    'money-needs-currency': 'error',
    'platform-parity': 'error',
    'trigger-required': 'error',
    'kpi-required': 'error',
    'event-budget': 'error',
    'low-value-event': 'error',
    'destination-types': 'error',
    'deprecated-needs-replacement': 'error',
    'review-due': 'error',
    'sunset-passed': 'error',
    'no-implicit-external-id': 'error',
    'pii-classified': 'error',
    'suppression-hygiene': 'error',
    'roles-covered': 'warning',
  },
}
