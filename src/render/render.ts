import type { Report } from '../report/report.ts'
import { renderComment } from './comment/comment.ts'
import { type CommentContext, plainContext } from './comment/context.ts'
import { renderGithub } from './github.ts'
import { renderGitlab } from './gitlab.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderSarif } from './sarif.ts'
import { renderTerminal } from './terminal.ts'

export const formats = ['human', 'json', 'markdown', 'github', 'sarif', 'junit', 'gitlab'] as const
export type Format = (typeof formats)[number]

/**
 * A report in one of the formats of the command line; ends in a line break, or is empty.
 * @param options.colour for `human`
 * @param options.context for `markdown`, which is the comment without its marker
 */
export function render(
  report: Report,
  format: Format,
  options: { readonly colour?: boolean; readonly context?: CommentContext } = {},
): string {
  switch (format) {
    case 'human':
      return renderTerminal(report, { colour: options.colour ?? false })
    case 'json':
      return renderJson(report)
    case 'markdown':
      return renderComment(report, { ...(options.context ?? plainContext), marker: null })
    case 'github':
      return renderGithub(report)
    case 'sarif':
      return renderSarif(report)
    case 'junit':
      return renderJunit(report)
    case 'gitlab':
      return renderGitlab(report)
  }
}
