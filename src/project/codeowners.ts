import type { Plan } from '../model/plan.ts'

const begin = '# Tracking plan: written by `waymark init`, from the owners in the plan'
const end = '# End of the tracking plan'

/**
 * Lines for CODEOWNERS, so that GitHub asks the owners of what a pull request touches: each file of the plan belongs to the
 * owners of the events in it, the approvals file to all of them. Null where no owner has a GitHub name.
 */
export function codeownersBlock(plans: readonly Plan[], approvalsFile: string): string | null {
  const lines = plans.flatMap(planLines)
  const everybody = [
    ...new Set(plans.flatMap(plan => [...plan.owners.values()].flatMap(owner => handle(owner.github)))),
  ]
  if (everybody.length === 0) return null
  return [begin, ...lines, line(approvalsFile, everybody), end, ''].join('\n')
}

/** The file with the block in place of an older one, else at its end; everything else keeps its bytes. */
export function withBlock(text: string, block: string): string {
  const start = text.indexOf(begin)
  const stop = text.indexOf(end, start)
  if (start !== -1 && stop !== -1)
    return text.slice(0, start) + block + text.slice(stop + end.length).replace(/^\r?\n/, '')
  return text === '' ? block : `${text.replace(/\n*$/, '\n')}\n${block}`
}

function planLines(plan: Plan): string[] {
  const byFile = new Map<string, Set<string>>()
  for (const event of plan.events.values()) {
    const github = plan.owners.get(event.owner ?? '')?.github ?? null
    const owners = byFile.get(event.at.file) ?? new Set()
    for (const name of handle(github)) owners.add(name)
    byFile.set(event.at.file, owners)
  }
  return [...byFile].filter(([, owners]) => owners.size > 0).map(([file, owners]) => line(file, [...owners]))
}

/** A GitHub name or team, or nothing where it has not the form of one. */
function handle(github: string | null): string[] {
  const match = /^@?([A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9][\w.-]*)?)$/.exec(github ?? '')
  return match ? [`@${match[1]}`] : []
}

/** In CODEOWNERS a space and a leading `#` are escaped, and globs stand for themselves only so. */
function line(path: string, owners: readonly string[]): string {
  return `/${path.replace(/[\s#*?[\]\\!]/g, '\\$&')} ${owners.join(' ')}`
}
