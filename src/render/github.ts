import type { Report } from '../report/report.ts'
import { visible } from '../text/phrase.ts'
import { type Annotation, annotations } from './annotations.ts'

/** Annotations as workflow commands, a line each, with nothing in them that could start another command. */
export function renderGithub(report: Report): string {
  return annotations(report)
    .map(annotation => `${workflowCommand(annotation)}\n`)
    .join('')
}

/** One workflow command. */
export function workflowCommand({ level, title, message, at }: Annotation): string {
  const place = at && {
    file: at.file,
    line: at.place.line,
    // a column is only kept where it starts and ends on one line
    ...(at.place.line === at.place.endLine
      ? { endLine: at.place.endLine, col: at.place.column, endColumn: at.place.endColumn }
      : { endLine: at.place.endLine }),
  }
  const properties = Object.entries({ ...place, title })
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(',')
  return `::${level} ${properties}::${data(message)}`
}

/** Text for a log of GitHub Actions: the runner reads `##[…]` anywhere in a line, and `::…::` at its start, as a command. */
export function logSafe(text: string): string {
  return text.replaceAll('##[', '##\u200b[').replace(/^(\s*):(?=:)/gm, '$1:\u200b')
}

function data(text: string): string {
  return logSafe(visible(text))
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .slice(0, 4000)
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
