// The explorer: a table of everything, narrowed down by facets whose state is in the address.

import { element, root } from './app.js'
import { badge, load } from './search-box.js'

const FACETS = [
  ['kind', 'Kind'],
  ['status', 'Status'],
  ['owner', 'Owner'],
  ['stage', 'Stage'],
  ['kpis', 'KPI'],
  ['sources', 'Sent by'],
  ['destinations', 'Read by'],
  ['tags', 'Tag'],
  ['data', 'Personal data'],
]
const many = value => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

export const setUpExplorer = async place => {
  const { items: all, find } = await load()
  const items = all.filter(item => item.kind === 'event' || item.kind === 'property')
  const finder = find(items)
  const state = new URLSearchParams(location.search)
  const box = element('input', { type: 'search', value: state.get('q') ?? '' })
  const facets = element('div', { class: 'facets' }, element('label', {}, 'Text', box))
  const selects = new Map()
  for (const [key, label] of FACETS) {
    const values = [...new Set(items.flatMap(item => many(item[key])))].sort()
    if (values.length < 2) continue
    const select = element('select', {}, element('option', { value: '' }, 'any'), ...values.map(value => element('option', { value }, value)))
    select.value = state.get(key) ?? ''
    select.addEventListener('change', () => update())
    selects.set(key, select)
    facets.append(element('label', {}, label, select))
  }
  const count = element('p', { class: 'count', 'aria-live': 'polite' })
  const body = element('tbody')
  const head = ['Name', 'Kind', 'What it says', 'Owner', 'Stage', 'Sent by', 'Read by']
  const table = element('div', { class: 'table', tabindex: '0', role: 'group', 'aria-label': 'Found' }, element('table', {}, element('thead', {}, element('tr', {}, ...head.map(name => element('th', { scope: 'col' }, name)))), body))
  place.append(facets, count, table)
  box.addEventListener('input', () => update())
  let shown = []

  const fits = (item, except) =>
    [...selects].every(([key, select]) => key === except || select.value === '' || many(item[key]).includes(select.value))

  const update = () => {
    const query = box.value.trim()
    const found = query === '' ? items : finder(query)
    shown = found.filter(item => fits(item, null))
    for (const [key, select] of selects) {
      select.classList.toggle('set', select.value !== '')
      const open = found.filter(item => fits(item, key))
      for (const option of select.options) {
        if (option.value === '') continue
        option.textContent = `${option.value} (${open.filter(item => many(item[key]).includes(option.value)).length})`
      }
    }
    const next = new URLSearchParams()
    if (query !== '') next.set('q', query)
    for (const [key, select] of selects) if (select.value !== '') next.set(key, select.value)
    history.replaceState(null, '', next.size > 0 ? `?${next}` : location.pathname)
    count.replaceChildren(`${shown.length} of ${items.length}`, ...downloads())
    body.replaceChildren(
      ...shown.slice(0, 500).map(item =>
        element(
          'tr',
          {},
          element('td', {}, element('a', { href: root + item.url }, item.name)),
          ...[
            item.status && item.status !== 'active' ? [item.kind, ' ', badge(item.status)] : [item.kind],
            [item.text ?? ''],
            [item.owner ?? ''],
            [item.stage ?? ''],
            [many(item.sources).join(', ')],
            [many(item.destinations).join(', ')],
          ].map((words, index) => element('td', words[0] === '' ? {} : { 'data-label': head[index + 1] }, ...words.filter(word => word !== ''))),
        ),
      ),
    )
    if (shown.length > 500) count.append(' (the first 500 are shown)')
  }

  const downloads = () => [
    element('button', { type: 'button', onclick: () => save('plan.csv', 'text/csv', csv(shown)) }, 'CSV'),
    element('button', { type: 'button', onclick: () => save('plan.json', 'application/json', JSON.stringify(shown, null, 2)) }, 'JSON'),
  ]
  update()
}

const COLUMNS = ['kind', 'name', 'status', 'text', 'owner', 'stage', 'kpis', 'sources', 'destinations', 'tags', 'data', 'keys', 'url']
const csv = items =>
  [COLUMNS, ...items.map(item => COLUMNS.map(key => many(item[key]).join(' ')))].map(row => `${row.map(cell).join(',')}\r\n`).join('')

// A cell that a spreadsheet would take for a formula begins with an apostrophe.
const cell = text => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : String(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const save = (name, type, text) => {
  const url = URL.createObjectURL(new Blob([text], { type }))
  element('a', { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}
