import { createHash } from 'node:crypto'
import { isObject, type Json, own } from '../text/json.ts'
import { withoutKept } from './keep-regions.ts'

/** The list of the files that Waymark wrote, beside them. */
export const MANIFEST_FILE = '.waymark-manifest.json'

/** By path inside the docs folder: a digest of what Waymark answers for in the file. */
export type Manifest = ReadonlyMap<string, string>

/** A digest of what goes into a page: all that its text depends on. @param version Waymark's own */
export function contentKey(version: string, pieces: unknown): string {
  return createHash('sha256')
    .update(`${version}\n${JSON.stringify(pieces)}`)
    .digest('base64')
}

/** @param content what goes into a file: all that its text depends on, or a digest of it */
export function madeOf(content: string, text: string): string {
  return createHash('sha256').update(content).update('\0').update(text).digest('hex').slice(0, 16)
}

/** A digest of a file without what people wrote in its keep-regions; line ends make no difference. */
export function digest(text: string): string {
  return createHash('sha256')
    .update(withoutKept(text.replaceAll('\r\n', '\n')))
    .digest('hex')
    .slice(0, 16)
}

/** Of one that is no JSON (a merge left both sides in it, or a part is missing), each line that is whole counts. */
export function readManifest(text = ''): Readonly<Record<'files' | 'made', Manifest>> {
  const value = parse(text)
  const read = (member: string): Manifest =>
    value === undefined ? wholeLines(text, member) : digestsIn(value, member)
  return { files: read('files'), made: read('made') }
}

function digestsIn(value: Json, member: string): Manifest {
  const files = isObject(value) ? own(value, member) : undefined
  if (!isObject(files)) return new Map()
  return new Map(
    Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

function wholeLines(text: string, member: string): Manifest {
  const found = new Map<string, string>()
  let at = ''
  for (const line of text.split('\n')) {
    at = /^ {2}"(\w+)": \{$/.exec(line)?.[1] ?? at
    const entry = /^ {4}("(?:[^"\\]|\\.)*"): "([0-9a-f]{16})",?$/.exec(line)
    const path = entry === null || at !== member ? undefined : parse(entry[1]!)
    if (typeof path === 'string') found.set(path, entry![2]!)
  }
  return found
}

/** @param made by path: a digest of what went into a file, and of the file that came of it */
export function writeManifest(manifest: Manifest, made: Manifest): string {
  const parts = [`  "version": 1`, `  "files": ${lines(manifest)}`]
  if (made.size > 0) parts.push(`  "made": ${lines(made)}`)
  return `{\n${parts.join(',\n')}\n}\n`
}

function lines(digests: ReadonlyMap<string, string>): string {
  const paths = [...digests.keys()].sort()
  const written = paths.map(path => `    ${JSON.stringify(path)}: ${JSON.stringify(digests.get(path))}`)
  return `{\n${written.join(',\n')}\n  }`
}
