// Search over the catalogue. MiniSearch finds what may be meant, by field and forgiving of typing errors; what a query
// spells out (a name, a property's key, the beginning of a name, a name with a slip) goes before what only resembles it.

import MiniSearch from './minisearch.js'

/** What has a page: a property of one event alone is found by that event, which holds its key, and the key's other names. */
export const pagesOf = items => {
  const inside = new Map()
  for (const { event, name, url, aliases = [] } of items) {
    if (event === undefined || aliases.length === 0) continue
    const page = url.split('#')[0]
    inside.set(page, [...(inside.get(page) ?? []), ...aliases.map(alias => ({ alias, of: name }))])
  }
  return items.filter(item => item.event === undefined).map(item => (inside.has(item.url) ? { ...item, inside: inside.get(item.url) } : item))
}

/** Items of the catalogue, indexed. */
export const prepare = items => {
  const pages = new Set(items.filter(item => item.kind === 'property' && item.status !== 'retired').map(item => `${item.plan} ${whole(item.name)}`))
  const index = new MiniSearch({
    fields: ['name', 'whole', 'keys', 'aliases', 'rest'],
    tokenize: (text, field) => (field === 'whole' ? [text] : words(text)),
    processTerm: term => term,
  })
  index.addAll(items.map((item, id) => ({ id, ...fields(item) })))
  return {
    items,
    index,
    names: items.map(item => whole(item.name)),
    keys: items.map(item => keysOf(item, pages)),
    aliases: items.map(item => aliasesOf(item).map(each => ({ ...each, whole: whole(each.alias) }))),
  }
}

const fields = item => ({
  name: item.name,
  whole: whole(item.name),
  keys: spelt((item.keys ?? []).map(last)),
  aliases: spelt(aliasesOf(item).map(({ alias }) => alias)),
  // What is gone is found by its name alone: why it went is mostly about what there is now.
  rest: item.status === 'retired' ? '' : [item.text, item.owner, ...(item.owners ?? []), ...(item.tags ?? []), ...(item.kpis ?? [])].join(' '),
})

/** Names by their words, and each as one word. */
const spelt = names => names.flatMap(name => [name, whole(name)]).join(' ')

/** Other names of an item, what the plan calls it, and the other names of what is found by it alone. */
const aliasesOf = ({ name, id, aliases = [], inside = [] }) => {
  const own = id === undefined || whole(id) === whole(name) ? aliases : [id, ...aliases]
  return [...own.map(alias => ({ alias, of: null })), ...inside]
}

/** The keys by which an event is asked for: whole paths, and the last parts of those that have no page of their own. */
const keysOf = ({ plan, keys = [] }, pages) => {
  const own = keys.map(last).filter(key => !pages.has(`${plan} ${whole(key)}`))
  return new Set([...keys.filter(key => last(key) !== key), ...own].map(whole))
}

const last = key => key.split('.').at(-1)

/** The items that fit a query, best first; each with the other name that it was found by, where it was not by what it is called now. */
export const search = (prepared, query) => {
  const { items, index } = prepared
  const asked = whole(query)
  if (asked === '') return []
  const hits = index.search({
    combineWith: 'OR',
    queries: [
      { queries: [query], tokenize: plain, combineWith: 'AND', fields: ['name', 'keys', 'rest'], boost: { name: 6, keys: 2 }, prefix: true, fuzzy: slips },
      { queries: [query], tokenize: plain, combineWith: 'AND', fields: ['aliases'], boost: { aliases: 3 }, prefix: true, fuzzy: slips },
      { queries: [asked], tokenize: text => [text], fields: ['whole'], boost: { whole: 12 }, prefix: true, fuzzy: slipsInAll },
    ],
  })
  return hits
    .map(({ id, score, match }) => {
      const own = rank(prepared, id, query, asked)
      const alias = foundBy(prepared.aliases[id], asked, own, match)
      return { item: items[id], alias, rank: alias?.whole === asked ? Math.min(own, SAME_ALIAS) : own, score: score * weight(items[id]) }
    })
    .sort((a, b) => a.rank - b.rank || b.score - a.score || (a.item.name < b.item.name ? -1 : 1))
}

/**
 * The rank of another name that is just what is asked: after names with a slip, and the beginnings of events' names; before names
 * that are less like it. One that only resembles it goes by its score.
 */
const SAME_ALIAS = 5.4

/** That of something retired whose name is just what is asked: after all that is alive under that name. */
const SAME_RETIRED = 5.45

/** The other name that an item was found by; null where what it is called now is as near. */
const foundBy = (aliases, asked, own, match) => {
  const same = own > SAME_ALIAS ? aliases.find(alias => alias.whole === asked) : undefined
  if (same) return same
  if (Object.values(match).some(fields => fields.some(field => field !== 'aliases'))) return null
  const fitting = ({ alias, whole }) => [...words(alias), whole].filter(word => Object.hasOwn(match, word)).length
  return aliases.toSorted((a, b) => fitting(b) - fitting(a))[0]
}

/**
 * How near an item is to what is asked; the lowest is the nearest. An event's name is what people look for: one with a slip
 * goes before the beginning of anything else.
 */
const rank = ({ items, names, keys }, id, query, asked) => {
  const { kind, name, status } = items[id]
  if (status === 'retired') return names[id] === asked ? SAME_RETIRED : 9
  const event = kind === 'event'
  if (names[id] === asked && (event || kind === 'property')) return name === query.trim() ? 0 : 1
  if (keys[id].has(asked)) return 2
  if (names[id] === asked) return 3
  const near = event ? 4 : 5.5
  if (names[id].startsWith(asked)) return near + (names[id].length - asked.length) / 1000
  const distance = distanceBetween(asked, names[id])
  // Of two that are as near, the one that begins as it was typed: slips are rare at the start of a word.
  return distance <= slipsInAll(asked) ? near + distance - alike(asked, names[id]) / 1000 : 9
}

/** How many letters two texts begin with alike. */
const alike = (a, b) => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

/** How many slips are between two texts: letters left out, put in, changed, or swapped with the next. */
const distanceBetween = (a, b) => {
  let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1)
    }
    ;[before, row] = [row, next]
  }
  return row[b.length]
}

const slips = term => (term.length < 4 ? false : term.length < 6 ? 1 : 2)
const slipsInAll = term => (term.length < 3 ? false : 2)

const WEIGHTS = { deprecated: 0.9, retired: 0.8 }
const weight = ({ kind, status }) => (kind === 'event' ? 1.15 : 1) * (WEIGHTS[status] ?? 1)

/** The words of a text, without case and accents; `orderId` has two. */
const words = text => plain(text.replace(/([a-z\d])([A-Z])/g, '$1 $2'))

const plain = text => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** A text as one word; one that has no letters is itself. */
const whole = text => plain(text).join('') || fold(text).trim()
