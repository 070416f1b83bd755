import type { Finding } from '../model/finding.ts'
import type { Plan, Suppression } from '../model/plan.ts'
import { parent } from '../text/pointer.ts'

export interface Silenced {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Finding[]
  /** the suppressions that silenced something */
  readonly used: ReadonlySet<Suppression>
}

/** Takes out the findings that the plan suppresses on purpose. One past its date no longer holds. */
export function applySuppressions(found: readonly Finding[], plan: Plan, now: string): Silenced {
  const byRule = new Map<string, Suppression[]>()
  for (const suppression of plan.suppressions) {
    if (isExpired(suppression, now)) continue
    const others = byRule.get(suppression.rule)
    if (others) others.push(suppression)
    else byRule.set(suppression.rule, [suppression])
  }
  const used = new Set<Suppression>()
  const findings: Finding[] = []
  const suppressed: Finding[] = []
  for (const finding of found) {
    const silencing = (byRule.get(finding.rule) ?? []).filter(suppression => covers(suppression, finding))
    for (const suppression of silencing) used.add(suppression)
    if (silencing.length > 0) suppressed.push(finding)
    else findings.push(finding)
  }
  return { findings, suppressed, used }
}

/** ISO dates compare as text; the date itself still counts. */
export function isExpired(suppression: Suppression, now: string): boolean {
  return suppression.until !== null && suppression.until < now.slice(0, 10)
}

function covers(suppression: Suppression, finding: Finding): boolean {
  const { object } = suppression
  if (object === 'plan' || object === finding.object) return true
  if (
    object.startsWith('event:') &&
    finding.object.startsWith(`property:${object.slice('event:'.length)}/`)
  ) {
    return true
  }
  if (finding.object.startsWith(`${object}.`) || finding.object.startsWith(`${object}[`)) return true
  const node = suppressedNode(suppression)
  if (node === null || finding.at.file !== suppression.at.file) return false
  return finding.at.pointer === node || finding.at.pointer.startsWith(`${node}/`)
}

/** The pointer of the thing that carries `ignore: [...]`; null for a comment, which says it by its object alone. */
function suppressedNode({ form, at }: Suppression): string | null {
  if (form === 'comment') return at.pointer === '' ? null : at.pointer
  const list = parent(at.pointer)
  const node = list === null ? null : parent(list)
  return node === '' || node === '/plan' ? null : node
}
