import { type Block, list, paragraph, strong } from '../../markdown/build.ts'
import { fromPhrase } from '../../markdown/phrase.ts'
import type { LocatedFinding, Report } from '../../report/report.ts'
import { blocks } from '../../report/verdict.ts'
import { type Phrase, say } from '../../text/phrase.ts'
import type { CommentContext } from './context.ts'
import { placeLink, placePart } from './places.ts'
import { capital, clipped, sentence } from './words.ts'

const rules: ReadonlySet<string> = new Set(['name-near-duplicate', 'name-unique', 'spec-event-near-miss'])

/** New names that look like ones that are there: worth a look before two teams count the same thing twice. */
export function duplicatesBlocks(report: Report, context: CommentContext): Block[] {
  const found = report.findings.filter(
    finding => finding.new && rules.has(finding.rule) && !blocks(finding, report.failOn),
  )
  if (found.length === 0) return []
  const shown = found.slice(0, 5)
  const left = found.length - shown.length
  return [
    paragraph(strong(found.length === 1 ? 'Is this here already?' : 'Are these here already?')),
    list([
      ...shown.map(finding => fromPhrase(line(finding), placeLink(context))),
      ...(left > 0 ? [`And ${left} more, in the findings below.`] : []),
    ]),
  ]
}

function line(finding: LocatedFinding): Phrase {
  const [other] = finding.relatedPlaces
  const said = sentence(capital(clipped(finding.message, 300)))
  if (other === undefined) return say`${said} See ${placePart(finding)}.`
  return say`${said} The new one is in ${placePart(finding)}, the other in ${placePart(other)}.`
}
