import type { PlanFormat } from './format.ts'

const same = (pointer: string): string => pointer

/** Waymark's own format, as its reference page has it. */
export const nativeFormat: PlanFormat = {
  id: 'native',
  detects: () => true,
  view: ({ value }) => ({ value: value ?? null, toDocument: same, toNative: same }),
}
