/** JSON pointers (RFC 6901). */

export function pointer(...segments: readonly (string | number)[]): string {
  let text = ''
  for (const segment of segments) text += `/${escaped(String(segment))}`
  return text
}

function escaped(segment: string): string {
  return /[~/]/.test(segment) ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment
}

/** The segments of a pointer; `''` has none. */
export function segments(text: string): string[] {
  if (text === '') return []
  return text
    .slice(1)
    .split('/')
    .map(part => (part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part))
}

/** `base` with further segments. */
export function join(base: string, ...more: readonly (string | number)[]): string {
  return base + pointer(...more)
}

/** The parent's pointer, or null at the root. */
export function parent(text: string): string | null {
  return text === '' ? null : text.slice(0, text.lastIndexOf('/'))
}
