import type { EventUsage } from '../docs/index.ts'
import { parseCsv } from '../text/csv.ts'
import { isObject, type Json } from '../text/json.ts'
import { withoutMark } from '../text/lines.ts'
import type { SourceFile } from '../text/source-file.ts'
import { UsageError } from '../text/usage-error.ts'

/** The columns of a usage file, by the names that tools give them. */
const COLUMNS: Readonly<Record<keyof EventUsage | 'event', readonly string[]>> = {
  event: ['event', 'eventname', 'name'],
  count: ['count', 'volume', 'events', 'total'],
  lastSeen: ['lastseen', 'last', 'lastseenat'],
  queries: ['queries', 'querycount'],
}

/**
 * How often each event came and when last, from a CSV with a head line or from NDJSON: event, count, last seen, queries. Rows of one
 * event are added up. @throws {UsageError} with file and line where it cannot be read
 */
export function readUsage({ path, text: whole }: SourceFile): Map<string, EventUsage> {
  const text = withoutMark(whole)
  const rows = text.trimStart().startsWith('{') ? fromLines(path, text) : fromCsv(path, text)
  const usage = new Map<string, EventUsage>()
  for (const { event, ...row } of rows) {
    const before = usage.get(event)
    usage.set(event, before === undefined ? row : together(before, row))
  }
  return usage
}

type Row = EventUsage & { readonly event: string }

function fromCsv(path: string, text: string): Row[] {
  const [head = [], ...rows] = parseCsv(text)
  const at = (key: keyof typeof COLUMNS): number =>
    head.findIndex(cell => COLUMNS[key].includes(plainKey(cell)))
  if (at('event') === -1 || at('count') === -1)
    throw new UsageError(
      `${path}:1: Expected a head line with the columns event and count (and last seen, queries where they are known).`,
    )
  return rows.map((cells, index) => {
    const value = (key: keyof typeof COLUMNS): string | undefined => cells[at(key)]
    return rowOf(value, `${path}, row ${index + 2}`)
  })
}

function fromLines(path: string, text: string): Row[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const place = `${path}:${index + 1}`
    const object = parsed(line, place)
    const keys = new Map(Object.entries(object).map(([key, value]) => [plainKey(key), value]))
    const value = (key: keyof typeof COLUMNS): string | undefined => {
      const found = COLUMNS[key].map(name => keys.get(name)).find(each => each !== undefined && each !== null)
      return found === undefined ? undefined : String(found)
    }
    return [rowOf(value, place)]
  })
}

function parsed(line: string, place: string): { readonly [key: string]: Json } {
  try {
    const value = JSON.parse(line) as Json
    if (isObject(value)) return value
  } catch {
    // Told below, with its place.
  }
  throw new UsageError(`${place}: Expected a JSON object with event and count.`)
}

function rowOf(value: (key: keyof typeof COLUMNS) => string | undefined, place: string): Row {
  const event = value('event') ?? ''
  const count = numberOf(value('count'))
  if (event === '' || count === null)
    throw new UsageError(`${place}: Expected an event and its count as a whole number.`)
  const day = /^\d{4}-\d\d-\d\d/.exec(value('lastSeen')?.trim() ?? '')?.[0] ?? null
  return { event, count, lastSeen: day, queries: numberOf(value('queries')) }
}

function numberOf(text: string | undefined): number | null {
  const digits = (text ?? '').trim()
  return /^\d+$/.test(digits) && Number.isSafeInteger(Number(digits)) ? Number(digits) : null
}

function together(a: EventUsage, b: EventUsage): EventUsage {
  const days = [a.lastSeen, b.lastSeen].filter(day => day !== null).sort()
  return {
    count: a.count + b.count,
    lastSeen: days.at(-1) ?? null,
    queries: a.queries === null && b.queries === null ? null : (a.queries ?? 0) + (b.queries ?? 0),
  }
}

function plainKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}
