// Search over the catalogue with MiniSearch: by field, and forgiving of typing errors. Names weigh most, then property
// keys, then the rest; the name as one word finds slips between its words too.

import MiniSearch from './minisearch.js'

/** The catalogue's items, indexed. */
export const prepare = items => {
  const index = new MiniSearch({
    fields: ['name', 'whole', 'keys', 'rest'],
    tokenize: (text, field) => (field === 'whole' ? [text] : words(text)),
    processTerm: term => term,
  })
  index.addAll(items.map((item, id) => ({ id, ...fields(item) })))
  return { items, index }
}

const fields = item => ({
  name: item.name,
  whole: whole(item.name),
  keys: (item.keys ?? []).map(key => key.split('.').at(-1)).flatMap(key => [key, whole(key)]).join(' '),
  rest: [item.text, item.owner, ...(item.tags ?? []), ...(item.kpis ?? [])].join(' '),
})

/** The items that fit a query, best first. */
export const search = ({ items, index }, query) => {
  if (words(query).length === 0) return []
  const hits = index.search({
    combineWith: 'OR',
    queries: [
      { queries: [query], tokenize: plain, combineWith: 'AND', fields: ['name', 'keys', 'rest'], boost: { name: 6, keys: 2 }, prefix: true, fuzzy: slips },
      { queries: [whole(query)], tokenize: text => [text], fields: ['whole'], boost: { whole: 12 }, prefix: true, fuzzy: slipsInAll },
    ],
  })
  return hits
    .map(({ id, score }) => ({ item: items[id], score: score * weight(items[id]) }))
    .sort((a, b) => b.score - a.score || (a.item.name < b.item.name ? -1 : 1))
    .map(hit => hit.item)
}

const slips = term => (term.length < 4 ? false : term.length < 6 ? 1 : 2)
const slipsInAll = term => (term.length < 3 ? false : term.length < 4 ? 1 : 2)

const weight = ({ kind, status }) => (kind === 'event' ? 1.15 : 1) * (status === 'deprecated' ? 0.9 : 1)

/** The words of a text, without case and accents; `orderId` has two. */
const words = text => plain(text.replace(/([a-z\d])([A-Z])/g, '$1 $2'))

const plain = text =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const whole = text => plain(text).join('')
