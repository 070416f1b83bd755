/** "a, b and c" */
export function englishList(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** "an owner", "a use case" */
export function withArticle(noun: string): string {
  return `${/^(?:[aeio]|u(?!s|ni))/i.test(noun) ? 'an' : 'a'} ${noun}`
}

/** "1 event", "2 events" */
export function count(number: number, noun: string, plural: string = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}

/** "1,500". Node's own way to write numbers takes longer to get ready than a page to write. */
export function thousands(number: number): string {
  const [whole = '', ...fraction] = String(number).split('.')
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.')
}

/** A text that other sentences follow: with a full stop, unless it ends as a sentence does. */
export function closed(text: string): string {
  const trimmed = text.trimEnd()
  return /[.!?…。！？][\p{Pf}\p{Pe}"'*_`]*$/u.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`
}
