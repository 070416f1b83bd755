/**
 * A value in full as text: equal for values that are the same in all, the order of keys, maps and sets included, whether or not
 * parts of them are the same objects.
 */
export function inFull(value: unknown): string {
  return (
    JSON.stringify(value, (_key, each: unknown) => {
      if (each instanceof Map || each instanceof Set) return [...each]
      return typeof each === 'bigint' ? { bigint: each.toString() } : each
    }) ?? ''
  )
}
