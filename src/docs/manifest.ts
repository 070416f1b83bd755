import { createHash } from 'node:crypto'
import { isObject, type Json, own } from '../text/json.ts'
import { withoutKept } from './keep-regions.ts'

/** The list of the files that Waymark wrote, beside them. */
export const MANIFEST_FILE = '.waymark-manifest.json'

/** By path inside the docs folder: a digest of what Waymark answers for in the file. */
export type Manifest = ReadonlyMap<string, string>

/** A digest of a file without what people wrote in its keep-regions; line ends make no difference. */
export function digest(text: string): string {
  return createHash('sha256')
    .update(withoutKept(text.replaceAll('\r\n', '\n')))
    .digest('hex')
    .slice(0, 16)
}

/** An unreadable manifest counts as none: then every file is a stranger's until its first line says otherwise. */
export function readManifest(text: string | undefined): Manifest {
  const files = parse(text)
  if (!isObject(files)) return new Map()
  return new Map(
    Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function parse(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined
  try {
    const value = JSON.parse(text) as Json
    return isObject(value) ? own(value, 'files') : undefined
  } catch {
    return undefined
  }
}

export function writeManifest(manifest: Manifest): string {
  const lines = [...manifest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `    ${JSON.stringify(path)}: ${JSON.stringify(hash)}`)
  return `{\n  "version": 1,\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`
}
