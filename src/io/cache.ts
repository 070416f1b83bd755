import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Git } from './git.ts'
import { writeWholeFile } from './write.ts'

/**
 * What can be worked out again but takes long. It lies in the repository's own git folder (`.git/waymark/`): never committed, the
 * same for every work tree, and nobody misses it when it is deleted.
 * @param name a file name of our own making
 * @param isOfUse is asked with the first part, before the others are read
 * @returns the parts that were written; null where there are none
 */
export async function readCache(
  git: Git,
  name: string,
  isOfUse: (first: unknown) => boolean = () => true,
): Promise<unknown[] | null> {
  try {
    const bytes = await readFile(fileOf(git, name))
    const content = bytes.subarray(0, -DIGEST)
    // A file that was cut off, or written by something else, is as good as none.
    return bytes.subarray(-DIGEST).equals(createHash('sha256').update(content).digest())
      ? parts(content, isOfUse)
      : null
  } catch {
    return null
  }
}

/**
 * Numbers of any size, maps and sets come back as they were. A folder that cannot be written to is no error.
 * @param values each is turned into bytes when those before it have been written, a large map piece by piece: so not all of it
 * has to be held twice
 */
export async function writeCache(git: Git, name: string, values: readonly unknown[]): Promise<void> {
  await writeWholeFile(fileOf(git, name), frames(values)).catch(() => undefined)
}

const DIGEST = 32
const LENGTH = 4

/** How many entries of a map are turned into bytes at a time. */
const SLICE = 500

interface Frame {
  readonly part: unknown
  /** true for a piece of a map that another one follows */
  readonly goesOn: boolean
}

function* frames(values: readonly unknown[]): Generator<Uint8Array> {
  const hash = createHash('sha256')
  for (const frame of values.flatMap(value => (value instanceof Map ? slices(value) : [whole(value)]))) {
    const bytes = serialize(frame())
    const length = Buffer.alloc(LENGTH)
    length.writeUInt32LE(bytes.length)
    hash.update(length).update(bytes)
    yield length
    yield bytes
  }
  yield hash.digest()
}

function whole(part: unknown): () => Frame {
  return () => ({ part, goesOn: false })
}

function slices(map: ReadonlyMap<unknown, unknown>): (() => Frame)[] {
  const entries = [...map]
  const number = Math.max(1, Math.ceil(entries.length / SLICE))
  return Array.from({ length: number }, (_, index) => () => ({
    part: new Map(entries.slice(index * SLICE, (index + 1) * SLICE)),
    goesOn: index < number - 1,
  }))
}

function parts(bytes: Buffer, isOfUse: (first: unknown) => boolean): unknown[] | null {
  const values: unknown[] = []
  let open: Map<unknown, unknown> | null = null
  for (let at = 0; at < bytes.length; ) {
    const start = at + LENGTH
    at = start + bytes.readUInt32LE(at)
    const { part, goesOn } = deserialize(bytes.subarray(start, at)) as Frame
    if (values.length === 0 && !isOfUse(part)) return null
    if (open === null) values.push(part)
    else for (const [key, value] of part as Map<unknown, unknown>) open.set(key, value)
    open = goesOn ? (open ?? (part as Map<unknown, unknown>)) : null
  }
  return values
}

function fileOf(git: Git, name: string): string {
  return join(git.commonDir, 'waymark', name)
}
