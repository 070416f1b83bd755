import manifest from '../../package.json' with { type: 'json' }

/** Waymark's own version. */
export const version: string = manifest.version

/** Filled in by `npm run build`: a digest of the sources. */
declare const SOURCES: string

/** Which build this is: another one may make something else of the same input. */
export const build: string = `${version} ${typeof SOURCES === 'string' ? SOURCES : 'source'}`

/** How workflows call the action: `owner/name@tag`. Every address of ours comes from it. */
export const actionReference: string = manifest.config.action

const [repository = '', tag = ''] = actionReference.split('@')

/** Where the published JSON Schemas are, for editors: of the version that workflows call. */
export const schemasUrl: string = `https://raw.githubusercontent.com/${repository}/${tag}/dist/schemas`

/** The reference page of a rule or of what reading a plan finds. */
export function rulePage(id: string): string {
  return `https://github.com/${repository}/blob/${tag}/docs/rules/${encodeURIComponent(id)}.md`
}
