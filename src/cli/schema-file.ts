import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readAnyFile, readFile } from '../io/files.ts'
import { openGit } from '../io/git.ts'
import { unsafePath } from '../io/safe-path.ts'
import type { Surroundings } from '../proof/index.ts'
import { schemaLimits } from '../source/limits.ts'
import { parseSource } from '../source/parse.ts'
import { isObject, type Json, own } from '../text/json.ts'
import { plain } from '../text/phrase.ts'
import { UsageError } from '../text/usage-error.ts'

/** A schema that a person named, with the files that it refers to. */
export interface SchemaFile {
  readonly schema: Json
  readonly surroundings: Surroundings
}

/**
 * Reads a JSON or YAML file and the files that it refers to by a relative path, and they in turn: those of its repository;
 * outside of one, those of its folder. Everything else that it refers to stays unknown. Throws a UsageError where a file
 * cannot be read.
 */
export async function readSchemaFile(cwd: string, file: string): Promise<SchemaFile> {
  const path = resolve(cwd, file)
  const schema = parsed(file, await readAnyFile(path, schemaLimits.bytes))
  if (!isObject(schema) && typeof schema !== 'boolean') {
    throw new UsageError(`${file} is no JSON Schema: expected an object, true or false.`)
  }
  const folder = realpathSync(dirname(path))
  const uri = pathToFileURL(join(folder, basename(path))).href
  return { schema, surroundings: { uri, documents: await neighbours(schema, uri, folder) } }
}

async function neighbours(schema: Json, place: string, folder: string): Promise<ReadonlyMap<string, Json>> {
  const documents = new Map<string, Json>()
  const values = new Map<string, Json | null>()
  const open = references(schema, place)
  if (open.length === 0) return documents
  const root = (await openGit(folder))?.root ?? folder
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { uri, file } = next
    if (documents.has(uri)) continue
    const known = values.get(file)
    const value = known === undefined ? await neighbour(root, file) : known
    values.set(file, value)
    if (value === null) continue
    documents.set(uri, value)
    open.push(...references(value, pathToFileURL(file).href))
  }
  return documents
}

/** A document of the repository; null where there is none by that name. */
async function neighbour(root: string, file: string): Promise<Json | null> {
  const path = relative(root, file).split(sep).join('/')
  if (unsafePath(path) !== null) return null
  const found = await readFile(root, path)
  return found === null ? null : parsed(path, found.text)
}

interface Reference {
  /** what a reader of the schema takes the reference for */
  readonly uri: string
  /** absolute path */
  readonly file: string
}

/** The relative references to other files in a document. The layout of the files is taken for that of the identifiers. */
function references(document: Json, place: string): Reference[] {
  const written = isObject(document) ? (own(document, '$id') ?? own(document, 'id')) : undefined
  const bases = [place, ...(typeof written === 'string' ? [written] : [])]
  const found = new Map<string, Reference>()
  const open: Json[] = [document]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue
    open.push(...Object.values(node))
    const reference = isObject(node) ? own(node, '$ref') : undefined
    if (typeof reference !== 'string' || !isRelative(reference)) continue
    const file = fileOf(reference, place)
    if (file === null) continue
    for (const base of bases) {
      const uri = uriOf(reference, base, place)
      if (uri !== null) found.set(uri, { uri, file })
    }
  }
  return [...found.values()]
}

const isRelative = (reference: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/|#|$)/i.test(reference)

function fileOf(reference: string, place: string): string | null {
  try {
    const url = new URL(reference, place)
    url.hash = ''
    url.search = ''
    return fileURLToPath(url)
  } catch {
    return null
  }
}

/** The reference against an identifier that may itself be relative, without its fragment. */
function uriOf(reference: string, base: string, place: string): string | null {
  try {
    const url = new URL(reference, new URL(base, place))
    url.hash = ''
    return url.href
  } catch {
    return null
  }
}

function parsed(path: string, text: string): Json {
  const document = parseSource({ path, text }, schemaLimits)
  const [error] = document.errors
  if (error === undefined) return document.value ?? null
  const { line, column } = document.span(...error.range)
  throw new UsageError(`${path}:${line}:${column}: ${plain(error.message)}`)
}
