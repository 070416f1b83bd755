/** A file that can't be read is never an old sin: it fails every run. */
const unreadableRules: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'json-syntax',
  'file-limits',
  'file-readable',
])

export function isUnreadable(finding: { readonly rule: string }): boolean {
  return unreadableRules.has(finding.rule)
}
