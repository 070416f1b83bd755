import manifest from '../../package.json' with { type: 'json' }

/** Waymark's own version. */
export const version: string = manifest.version

/** How workflows call the action: `owner/name@tag`. */
export const actionReference: string = manifest.config.action

/** The project's home page. */
export const homepage: string = manifest.homepage

/** Where the published JSON Schemas are, for editors: of the version that workflows call. */
export const schemasUrl: string = `https://raw.githubusercontent.com/${actionReference.replace('@', '/')}/dist/schemas`
