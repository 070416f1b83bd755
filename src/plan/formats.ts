/** A day of the calendar, as `2026-03-31`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A semantic version (semver 2.0.0), as `2.1.0`. */
export function isVersion(text: string): boolean {
  const identifier = String.raw`(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)`
  const core = String.raw`(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}`
  const source = String.raw`^${core}(?:-${identifier}(?:\.${identifier})*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$`
  return text.length <= 256 && new RegExp(source).test(text)
}
