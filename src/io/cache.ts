import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { UsageError } from '../text/usage-error.ts'
import type { Git } from './git.ts'
import { type Packed, pack, unpack } from './packing.ts'
import { writeWholeFile } from './write.ts'

/** What lies in a file of the cache. */
export interface Cached {
  /** the values that were written, by name; null where there are none */
  readonly values: ReadonlyMap<string, unknown> | null
  /**
   * Writes others in their place. What of a map or a list is the very same as it was read is copied as it is, and where all of it
   * is, nothing is written; the rest is turned into bytes piece by piece, so that not all of it has to be held twice. A folder that
   * cannot be written to is no error.
   */
  readonly write: (values: ReadonlyMap<string, unknown>) => void
}

/**
 * What can be worked out again but takes long. It lies in the repository's own git folder (`.git/waymark/`): never committed, the
 * same for every work tree, and nobody misses it when it is deleted. Numbers of any size, maps and sets come back as they were;
 * what is equal may come back as one, so nobody may change it.
 * @param name a file name of our own making
 * @param isOfUse is asked with the first value, before the others are read
 */
export function openCache(git: Git, name: string, isOfUse: (first: unknown) => boolean = () => true): Cached {
  const file = join(git.commonDir, 'waymark', name)
  const known = piecesIn(bytesOf(file), isOfUse)
  return {
    values: known && new Map([...known].map(([value, pieces]) => [value, joined(pieces)])),
    write(values) {
      const next = [...values].flatMap(([value, is]) => again(value, is, known?.get(value) ?? []))
      const before = [...(known?.values() ?? [])].flat()
      const isSame = before.length === next.length && next.every(({ bytes }) => bytes !== null)
      if (!isSame) writeIfPossible(file, frames(next))
    },
  }
}

function writeIfPossible(file: string, content: Iterable<Uint8Array>): void {
  try {
    writeWholeFile(file, content)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
  }
}

/** A part of a value that is written by itself: some of the keys and values of a map, some of a list, or all of another value. */
interface Piece {
  /** the value's name */
  readonly of: string
  readonly kind: 'map' | 'list' | 'one'
  readonly items: readonly unknown[]
}

/** A piece with its bytes, its head before them. */
interface WrittenPiece {
  readonly piece: Piece
  readonly bytes: Buffer
}

interface NextPiece {
  readonly piece: Piece
  /** null: it is not as it was */
  readonly bytes: Buffer | null
}

/** How many items are turned into bytes at a time: an even number, for a key stays beside its value. */
const MOST_ITEMS = 200

function piecesOf(of: string, value: unknown): Piece[] {
  const kind = value instanceof Map ? 'map' : Array.isArray(value) ? 'list' : 'one'
  const items = kind === 'one' ? [value] : Array.isArray(value) ? value : flat(value as Map<unknown, unknown>)
  const number = Math.max(1, Math.ceil(items.length / MOST_ITEMS))
  return Array.from({ length: number }, (_, index) => ({
    of,
    kind,
    items: items.slice(index * MOST_ITEMS, (index + 1) * MOST_ITEMS),
  }))
}

function flat(map: ReadonlyMap<unknown, unknown>): unknown[] {
  const items: unknown[] = []
  for (const [key, value] of map) items.push(key, value)
  return items
}

/** What pieces were made of. */
function joined(pieces: readonly WrittenPiece[]): unknown {
  const { kind } = pieces[0]!.piece
  const items = pieces.flatMap(({ piece }) => piece.items)
  if (kind === 'one') return items[0]
  if (kind === 'list') return items
  const map = new Map<unknown, unknown>()
  for (let at = 0; at < items.length; at += 2) map.set(items[at], items[at + 1])
  return map
}

/** The pieces of a value, with the bytes of those that are as they were. */
function again(name: string, value: unknown, before: readonly WrittenPiece[]): NextPiece[] {
  return piecesOf(name, value).map((piece, index) => {
    const was = before[index]
    return { piece, bytes: was !== undefined && isSame(was, piece) ? was.bytes : null }
  })
}

function isSame({ piece: was, bytes }: WrittenPiece, is: Piece): boolean {
  if (was.kind !== is.kind || was.items.length !== is.items.length) return false
  if (was.items.every((item, index) => item === is.items[index])) return true
  // What is neither map nor list is small, and mostly put together anew.
  return is.kind === 'one' && bytes.subarray(HEAD).equals(contentOf(is))
}

/** Before the content of a piece: its length, and a digest of it. */
const LENGTH = 4
const HEAD = LENGTH + 32

/** Nothing stands at the end. */
function* frames(pieces: readonly NextPiece[]): Generator<Uint8Array> {
  for (const { piece, bytes } of pieces)
    if (bytes === null) yield framed(contentOf(piece))
    else yield bytes
  yield framed(none)
}

function contentOf(piece: Piece): Buffer {
  return serialize(pack(piece))
}

function framed(content: Buffer): Buffer {
  const length = Buffer.alloc(LENGTH)
  length.writeUInt32LE(content.length)
  return Buffer.concat([length, digest(content), content])
}

function digest(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}

const none = Buffer.alloc(0)

/** A file that cannot be read is as good as none. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return none
  }
}

/** The pieces of each value, by its name; null where the bytes were cut off, or written by something else. */
function piecesIn(bytes: Buffer, isOfUse: (first: unknown) => boolean): Map<string, WrittenPiece[]> | null {
  const values = new Map<string, WrittenPiece[]>()
  for (let start = 0; start + HEAD <= bytes.length; ) {
    const end = start + HEAD + bytes.readUInt32LE(start)
    const content = bytes.subarray(start + HEAD, end)
    if (end > bytes.length || !bytes.subarray(start + LENGTH, start + HEAD).equals(digest(content)))
      return null
    if (content.length === 0) return end === bytes.length ? values : null
    const piece = pieceFrom(content)
    if (piece === null || (values.size === 0 && !isOfUse(piece.items[0]))) return null
    const pieces = values.get(piece.of) ?? []
    values.set(piece.of, pieces)
    pieces.push({ piece, bytes: bytes.subarray(start, end) })
    start = end
  }
  return null
}

/** Another version of node may not read what one has written, nor another build understand it. */
function pieceFrom(content: Buffer): Piece | null {
  try {
    const piece = unpack(deserialize(content) as Packed) as Partial<Piece> | null
    return Array.isArray(piece?.items) ? (piece as Piece) : null
  } catch {
    return null
  }
}
