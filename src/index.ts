/** Waymark as a library: read, check and compare tracking plans, and draw reports. */

export { type CheckInput, check, type Side } from './check.ts'
export type { Config } from './config/config.ts'
export type { Change } from './model/change.ts'
export type { Finding } from './model/finding.ts'
export type { Plan } from './model/plan.ts'
export { type Format, formats, render } from './render/render.ts'
export { reportSchema } from './render/report-schema.ts'
export type { Report } from './report/report.ts'
export { exitsWithFailure } from './report/verdict.ts'
export type { FileSet } from './text/source-file.ts'
