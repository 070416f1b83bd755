import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Dialect, Json } from '../../src/proof/index.ts'

/** A pair with the answers that come with it: is there a payload that shows it? Undefined where nobody says. */
export interface LabelledPair {
  readonly id: string
  readonly source: string
  readonly old: Json
  readonly new: Json
  readonly dialect: Dialect
  readonly narrowed: boolean | undefined
  readonly widened: boolean | undefined
}

interface Row {
  readonly [key: string]: Json
}

function rows(name: string): Row[] {
  const file = new URL(`./fixtures/${name}.jsonl.gz`, import.meta.url)
  const text = gunzipSync(readFileSync(file)).toString('utf8')
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
}

function label(value: Json | undefined): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function negated(value: Json | undefined): boolean | undefined {
  return typeof value === 'boolean' ? !value : undefined
}

function pair(row: Row, id: string, dialect: Dialect): Omit<LabelledPair, 'narrowed' | 'widened'> {
  return { id, source: String(row.source), old: row.old!, new: row.new!, dialect }
}

export function containment(): LabelledPair[] {
  return rows('containment').map(row => ({
    ...pair(row, String(row.id), row.dialect as Dialect),
    narrowed: label(row.narrowed),
    widened: label(row.widened),
  }))
}

/** Their `backward` says that new accepts all that old does. */
export function microtests(): LabelledPair[] {
  return rows('microtests').map((row, index) => ({
    ...pair(row, `${row.source} ${index} ${row.name}`, '7'),
    narrowed: negated(row.backward),
    widened: negated(row.forward),
  }))
}

/** Only a payload that was found is an answer. */
export function counterexamples(): LabelledPair[] {
  return rows('counterexamples').map(row => ({
    ...pair(row, String(row.id), '2020-12'),
    narrowed: row.backward === true ? true : undefined,
    widened: row.forward === true ? true : undefined,
  }))
}
