import { realpathSync } from 'node:fs'
import { posix, relative, sep } from 'node:path'
import { type Annotation, annotations } from '../src/render/annotations.ts'
import { workflowCommand } from '../src/render/github.ts'
import type { Report } from '../src/report/report.ts'
import type { Run } from './job.ts'

/** The report's annotations as workflow commands, a line each, with paths from the workspace as GitHub wants them. */
export function workflowCommands({ place, workspace }: Run, report: Report): string {
  const folder = relative(realpathSync(workspace), place.root).split(sep).join('/')
  const moved = (annotation: Annotation): Annotation =>
    annotation.at === null
      ? annotation
      : { ...annotation, at: { ...annotation.at, file: posix.join(folder, annotation.at.file) } }
  return annotations(report)
    .map(annotation => `${workflowCommand(moved(annotation))}\n`)
    .join('')
}
