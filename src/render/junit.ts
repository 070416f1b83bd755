import type { Located } from '../report/locate.ts'
import type { Report } from '../report/report.ts'
import { blocks } from '../report/verdict.ts'
import { plain, visible } from '../text/phrase.ts'
import { standingOf } from './comment/words.ts'

interface Case {
  readonly name: string
  readonly message: string
  readonly at: Located
  readonly fails: boolean
}

/** JUnit XML: a suite for each plan, a case for each new finding and each change; those that block fail. */
export function renderJunit(report: Report): string {
  const suites = report.plans.map(plan => {
    const own = <T extends { readonly plan: string }>(items: readonly T[]): T[] =>
      items.filter(item => item.plan === plan.id)
    return suite(plan.id, [
      ...own(report.changes).map(change => ({
        name: `${change.kind} ${change.object}`,
        message: plain(change.message),
        at: change,
        fails: standingOf(change) === 'blocking',
      })),
      ...own(report.findings)
        .filter(finding => finding.new)
        .map(finding => ({
          name: `${finding.rule} ${finding.object}`,
          message: plain(finding.message),
          at: finding,
          fails: blocks(finding, report.failOn),
        })),
    ])
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="waymark">\n${suites.join('')}</testsuites>\n`
}

function suite(id: string, found: readonly Case[]): string {
  // an empty suite is shown as nothing run: a plan without a finding is one case that passed
  const cases = found.length > 0 ? found.map(testCase) : ['    <testcase classname="waymark" name="plan"/>\n']
  const failures = found.filter(each => each.fails).length
  return `  <testsuite name="${xml(id)}" tests="${cases.length}" failures="${failures}" errors="0">\n${cases.join('')}  </testsuite>\n`
}

function testCase({ name, message, at, fails }: Case): string {
  const place = `${at.file}:${at.place.line}:${at.place.column}`
  // the common schema has no attribute for a file: readers group by the class
  const lead = `    <testcase classname="${xml(at.file)}" name="${xml(name)}"`
  if (!fails)
    return `${lead}>\n      <system-out>${xml(`${place} ${message}`)}</system-out>\n    </testcase>\n`
  return `${lead}>\n      <failure message="${xml(message)}">${xml(place)}</failure>\n    </testcase>\n`
}

function xml(text: string): string {
  return visible(text.toWellFormed())
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\ufffe\uffff]/g, '\ufffd')
}
