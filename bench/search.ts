/**
 * How good and how fast the site's search is over 5,000 events: `node bench/search.ts`, or with another number of them.
 * Each query is timed beside MiniSearch's own search with its usual settings; the ratio of medians is the figure to quote.
 */
import MiniSearch from 'minisearch'
import { finder, measure, variedItems } from './search-quality.ts'

const items = variedItems(Number(process.argv[2] ?? 5000))
const find = finder(items)
const usual = new MiniSearch<{ id: number; name: string; keys: string }>({ fields: ['name', 'keys'] })
usual.addAll(items.map(({ name, keys = [] }, id) => ({ id, name, keys: keys.join(' ') })))

const [mine, other]: [number[], number[]] = [[], []]

function timed<Value>(times: number[], run: () => Value): Value {
  const start = performance.now()
  const value = run()
  times.push(performance.now() - start)
  return value
}

const tallies = measure(items, query => {
  timed(other, () => usual.search(query, { prefix: true, fuzzy: 0.2 }))
  return timed(mine, () => find(query))
})
for (const { asked, queries, wrong } of tallies) {
  const share = ((100 * (queries - wrong.length)) / queries).toFixed(2)
  console.log(`first hit by ${asked.padEnd(24)}${share.padStart(7)} % of ${queries}`)
}

function at(times: number[], share: number): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
}
for (const share of [0.5, 0.95])
  console.log(
    `query, p${share * 100}: ${at(mine, share).toFixed(2)} ms, MiniSearch alone ${at(other, share).toFixed(2)} ms, ×${(at(mine, share) / at(other, share)).toFixed(2)}`,
  )
