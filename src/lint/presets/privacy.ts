import type { Preset } from '../preset.ts'

export const privacy: Preset = {
  id: 'privacy',
  summary: 'Privacy: personal data is classified and goes only where it may.',
  rules: {
    'pii-classified': 'error',
    'pii-forbidden': 'error',
    'pii-destination': 'error',
    'no-implicit-external-id': 'error',
  },
}
