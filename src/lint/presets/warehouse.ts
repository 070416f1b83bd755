import type { Preset } from '../preset.ts'

export const warehouse: Preset = {
  id: 'warehouse',
  summary:
    'Warehouses: names that stay apart as columns and tables, one type for a name, dates with a format.',
  rules: {
    'warehouse-collision': 'error',
    'destination-limits': 'error',
    'destination-reserved': 'error',
    'property-type-required': 'error',
    'property-type-consistent': 'error',
    'date-format': 'error',
  },
}
