import type { CheckInput } from '../src/check.ts'
import type { CommentContext } from '../src/render/comment/context.ts'
import type { Report } from '../src/report/report.ts'
import type { LabelApproval } from './label.ts'

/** What was compared, by which config, and what came of it. */
export interface Checked {
  readonly report: Report
  readonly input: CheckInput
  readonly context: CommentContext
  readonly label: LabelApproval
}
