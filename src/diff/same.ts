/** Whether two parts of a plan say the same, wherever they are written. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameList(a, b)
  if (a instanceof Map || b instanceof Map) return a instanceof Map && b instanceof Map && sameMap(a, b)
  return sameObject(a, b)
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => same(item, b[index]))
}

function sameMap(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  return a.size === b.size && [...a].every(([key, item]) => b.has(key) && same(item, b.get(key)))
}

function sameObject(a: object, b: object): boolean {
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(key => {
    if (!Object.hasOwn(b, key)) return false
    const [old, now] = [a[key as keyof typeof a] as unknown, b[key as keyof typeof b] as unknown]
    return isPlace(key, old, now) || same(old, now)
  })
}

/** Where a thing is written and what it came through are no part of what it says. */
function isPlace(key: string, a: unknown, b: unknown): boolean {
  if (key === 'at') return (isOrigin(a) || a === null) && (isOrigin(b) || b === null)
  return key === 'via' && isWay(a) && isWay(b)
}

const isWay = (value: unknown): boolean =>
  Array.isArray(value) && value.every(item => typeof item === 'object' && item !== null && isOrigin(item.at))

/** True for an {@link Origin}, as opposed to data that happens to be called `at`. */
export function isOrigin(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return (
    'file' in value &&
    'pointer' in value &&
    typeof value.file === 'string' &&
    typeof value.pointer === 'string'
  )
}
