// The explorer: a table of everything, narrowed down by facets whose state is in the address.

import { element, root } from './app.js'
import { alsoKnown, badge, call, load } from './search-box.js'

const FACETS = [
  ['plan', 'Plan'],
  ['kind', 'Kind'],
  ['status', 'Status'],
  ['owner', 'Owner'],
  ['stage', 'Stage'],
  ['kpis', 'KPI'],
  ['sources', 'Sent by'],
  ['destinations', 'Read by'],
  ['tags', 'Tag'],
  ['classification', 'Classification'],
]
const HEAD = ['Name', 'Kind', 'What it says', 'Owner', 'Stage', 'Sent by', 'Read by']
const AT_ONCE = 100

// What a property is said to be by its events is listed where they differ.
const SEVERAL = { owner: 'owners', stage: 'stages' }

const many = (item, key) => [item[SEVERAL[key]] ?? item[key] ?? []].flat()
const valuesOf = (item, key) => {
  const values = many(item, key).filter(value => value !== '')
  if (values.length > 0) return values
  return [key === 'classification' ? '(not decided)' : '(none)']
}

export const setUpExplorer = async place => {
  const { items: all, find, planName } = await load()
  const items = all.filter(item => item.kind === 'event' || item.kind === 'property')
  const state = new URLSearchParams(location.search)
  const box = element('input', { type: 'search', autocomplete: 'off' })
  box.value = state.get('q') ?? ''
  const facets = FACETS.flatMap(([key, label]) => facet(key, label, items, planName))
  for (const { key, select } of facets) select.value = state.get(key) ?? ''
  const count = element('p', { role: 'status' })
  const clear = element('button', { type: 'button', onclick: () => reset() }, 'Clear')
  const more = element('button', { type: 'button', onclick: () => showMore() }, 'Show more')
  const body = element('tbody')
  const columns = element('tr', {}, ...HEAD.map(name => element('th', { scope: 'col' }, name)))
  const table = element('div', { class: 'table', tabindex: '0', role: 'group', 'aria-label': 'Found' }, element('table', {}, element('thead', {}, columns), body))
  const none = element('p', { role: 'status' })
  const showAll = element('button', { type: 'button', onclick: () => reset() }, `Clear the filters and show all ${items.length}`)
  place.append(
    element('div', { class: 'facets', role: 'search', 'aria-label': 'Narrow down' }, element('label', {}, 'Text', box), ...facets.map(({ label }) => label)),
    element(
      'div',
      { class: 'count' },
      count,
      clear,
      element('button', { type: 'button', onclick: () => save('plan.csv', 'text/csv', csv(shown)) }, 'CSV'),
      element('button', { type: 'button', onclick: () => save('plan.json', 'application/json', JSON.stringify(shown, null, 2)) }, 'JSON'),
    ),
    table,
    none,
    showAll,
    more,
  )

  let finder = null
  let shown = []
  let aliases = new Map()

  const update = () => {
    const query = box.value.trim()
    if (query !== '') finder ??= find(items)
    const hits = query === '' ? items.map(item => ({ item })) : finder(query)
    aliases = new Map(hits.map(({ item, alias }) => [item, alias]))
    const set = facets.filter(({ select }) => select.value !== '')
    shown = narrow([...aliases.keys()], facets, set)
    const next = new URLSearchParams()
    if (query !== '') next.set('q', query)
    for (const { key, select } of set) next.set(key, select.value)
    history.replaceState(null, '', next.size > 0 ? `?${next}` : location.pathname)
    count.textContent = `${shown.length} of ${items.length}`
    clear.hidden = next.size === 0
    table.hidden = shown.length === 0
    none.textContent = shown.length > 0 ? '' : items.length === 0 ? 'There are no events or properties yet.' : 'Nothing fits the text and the choices above.'
    showAll.hidden = shown.length > 0 || items.length === 0
    body.replaceChildren()
    showMore()
  }

  const showMore = () => {
    const from = body.children.length
    const rows = shown.slice(from, from + AT_ONCE).map(item => row(item, planName(item.plan), aliases.get(item)))
    body.append(...rows)
    more.hidden = body.children.length >= shown.length
    more.textContent = `Show more (${shown.length - body.children.length} left)`
    if (from > 0) rows[0].querySelector('a').focus()
  }

  const reset = () => {
    box.value = ''
    for (const { select } of facets) select.value = ''
    update()
    box.focus()
  }

  box.addEventListener('input', update)
  for (const { select } of facets) select.addEventListener('change', update)
  update()
}

/** A choice among the values that there are; none where there is nothing to choose. */
const facet = (key, title, items, planName) => {
  const values = [...new Set(items.flatMap(item => valuesOf(item, key)))].sort()
  if (values.length < 2) return []
  const options = new Map(values.map(value => [value, element('option', { value })]))
  const select = element('select', {}, element('option', { value: '' }, 'any'), ...options.values())
  const named = value => (key === 'plan' ? planName(value) : value)
  return [{ key, select, options, named, label: element('label', {}, title, select) }]
}

/** What fits all that is chosen. Each choice is told how many it would leave, given the others. */
const narrow = (found, facets, set) => {
  const counts = new Map(facets.map(({ key }) => [key, new Map()]))
  const add = (item, key) => {
    for (const value of valuesOf(item, key)) counts.get(key).set(value, (counts.get(key).get(value) ?? 0) + 1)
  }
  const fitting = found.filter(item => {
    const misses = set.filter(({ key, select }) => !valuesOf(item, key).includes(select.value))
    if (misses.length === 0) for (const { key } of facets) add(item, key)
    else if (misses.length === 1) add(item, misses[0].key)
    return misses.length === 0
  })
  for (const { key, select, options, named } of facets) {
    select.classList.toggle('set', select.value !== '')
    for (const [value, option] of options) option.textContent = `${named(value)} (${counts.get(key).get(value) ?? 0})`
  }
  return fitting
}

const row = (item, plan, alias) => {
  const where = [item.event && `in ${item.event}`, alsoKnown(alias), plan].filter(Boolean).join(' · ')
  const cells = [
    [item.kind, ...call(item), ...(item.status === 'active' ? [] : [' ', badge(item.status)])],
    [item.text],
    ...['owner', 'stage', 'sources', 'destinations'].map(key => [many(item, key).join(', ')]),
  ]
  return element(
    'tr',
    {},
    element('td', {}, element('a', { href: root + item.url }, item.name), ...(where === '' ? [] : [' ', element('small', {}, where)])),
    ...cells.map((words, index) => element('td', words[0] === '' ? {} : { 'data-label': HEAD[index + 1] }, ...words.filter(word => word !== ''))),
  )
}

const COLUMNS = ['plan', 'kind', 'name', 'event', 'status', 'text', 'owner', 'stage', 'kpis', 'sources', 'destinations', 'tags', 'classification', 'keys', 'url', 'aliases']
const csv = items =>
  [COLUMNS, ...items.map(item => COLUMNS.map(key => many(item, key).join('; ')))].map(cells => `${cells.map(cell).join(',')}\r\n`).join('')

// A cell that a spreadsheet would take for a formula begins with an apostrophe.
const cell = text => {
  const safe = /^\s*[=+\-@]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const save = (name, type, text) => {
  const url = URL.createObjectURL(new Blob([text], { type }))
  element('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
