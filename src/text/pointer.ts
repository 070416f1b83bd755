/** JSON pointers (RFC 6901). */

export function pointer(...segments: readonly (string | number)[]): string {
  return segments.map(segment => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The segments of a pointer; `''` has none. */
export function segments(text: string): string[] {
  if (text === '') return []
  return text
    .slice(1)
    .split('/')
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** `base` with further segments. */
export function join(base: string, ...more: readonly (string | number)[]): string {
  return base + pointer(...more)
}

/** The parent's pointer, or null at the root. */
export function parent(text: string): string | null {
  return text === '' ? null : text.slice(0, text.lastIndexOf('/'))
}
