import { type Block, type Inline, link, paragraph, text } from '../../markdown/build.ts'
import type { Report } from '../../report/report.ts'
import { count, englishList } from '../../text/english.ts'
import type { CommentContext } from './context.ts'

/** One line: what improved, how many documentation pages change, the full report. */
export function footerBlocks(report: Report, context: CommentContext): Block[] {
  const { errors, warnings } = report.gone
  const gone = [
    ...(errors > 0 ? [count(errors, 'older error')] : []),
    ...(warnings > 0 ? [count(warnings, 'older warning')] : []),
  ]
  const pages = context.docsPages.length
  const parts: Inline[] = [
    ...(gone.length > 0 ? [text(`Better than before: ${englishList(gone)} gone.`)] : []),
    ...(pages > 0 ? [text(`${count(pages, 'documentation page')} will change.`)] : []),
    ...(context.links.run === null ? [] : [link('Full report', context.links.run)]),
  ]
  if (parts.length === 0) return []
  return [paragraph(parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])))]
}
