// What the site does beyond being read: search, explorer, copying, and the colour switch. Everything comes from
// catalog.json beside the pages; nothing is asked of another host.

const root = document.documentElement.dataset.root ?? ''
const element = (tag, facts = {}, ...children) => {
  const made = document.createElement(tag)
  for (const [key, value] of Object.entries(facts)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value)
    else if (value !== null) made.setAttribute(key, value)
  }
  made.append(...children)
  return made
}

// Colours: the system's, until the reader chooses.
const stored = name => {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}
const theme = stored('theme')
if (theme) document.documentElement.dataset.theme = theme
const dark = () =>
  (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
const themeButton = element('button', {
  type: 'button',
  onclick() {
    const next = dark() ? 'light' : 'dark'
    document.documentElement.dataset.theme = next
    try {
      localStorage.setItem('theme', next)
    } catch {
      // A browser that keeps nothing still switches for this page.
    }
    nameThemeButton()
  },
})
const nameThemeButton = () => {
  themeButton.textContent = dark() ? 'Light' : 'Dark'
  themeButton.setAttribute('aria-label', dark() ? 'Use light colours' : 'Use dark colours')
}
nameThemeButton()

// The catalogue and the search over it, once, when they are first needed.
let loading = null
const load = () => {
  loading ??= Promise.all([import('./search.js'), fetch(`${root}catalog.json`).then(answer => answer.json())]).then(
    ([{ prepare, search }, { items }]) => ({ items, find: of => (prepared => query => search(prepared, query))(prepare(of)) }),
  )
  return loading
}

const setUpSearch = () => {
  const tools = document.getElementById('tools')
  const list = element('ul', { class: 'hits', 'aria-label': 'Found', hidden: '' })
  const said = element('p', { class: 'unseen', role: 'status' })
  const input = element('input', {
    type: 'search',
    placeholder: 'Search events, properties, KPIs (press /)',
    'aria-label': 'Search',
    autocomplete: 'off',
  })
  let finder = null

  const show = (hits, query) => {
    list.replaceChildren(...hits.slice(0, 12).map(item => element('li', {}, hit(item))))
    list.hidden = hits.length === 0
    said.textContent = query === '' ? '' : `${hits.length} found`
  }
  input.addEventListener('focus', load)
  input.addEventListener('input', async () => {
    const query = input.value
    const { items, find } = await load()
    finder ??= find(items)
    if (query === input.value) show(finder(query), query.trim())
  })

  // Arrows go through the hits and back to the field; Enter in the field opens the first.
  tools.addEventListener('keydown', event => {
    const links = [...list.querySelectorAll('a')]
    const at = links.indexOf(document.activeElement)
    if (event.key === 'ArrowDown') (links[at + 1] ?? links[0])?.focus()
    else if (event.key === 'ArrowUp') (at <= 0 ? input : links[at - 1]).focus()
    else if (event.key === 'Enter' && at === -1 && document.activeElement === input) links[0]?.click()
    else if (event.key === 'Escape') {
      show([], '')
      input.focus()
    } else return
    event.preventDefault()
  })
  document.addEventListener('click', event => {
    if (!tools.contains(event.target)) list.hidden = true
  })
  document.addEventListener('keydown', event => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '')
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    input.focus()
  })
  tools.append(input, list, themeButton, said)
}

const badge = status => element('span', { class: `badge ${status === 'deprecated' ? 'warn' : 'plain'}` }, status)

const hit = ({ name, kind, status, owner, text, url }) =>
  element(
    'a',
    { href: root + url },
    element('b', {}, name),
    element('span', { class: 'pill' }, kind.replace('-', ' ')),
    ...(status && status !== 'active' ? [' ', badge(status)] : []),
    element('small', {}, [owner, text].filter(Boolean).join(' · ')),
  )

const setUpCopying = () => {
  if (!navigator.clipboard) return
  for (const block of document.querySelectorAll('main pre')) {
    const button = element('button', {
      type: 'button',
      class: 'copy',
      async onclick() {
        await navigator.clipboard.writeText(block.querySelector('code').textContent)
        button.textContent = 'Copied'
        setTimeout(() => {
          button.textContent = 'Copy'
        }, 1500)
      },
    })
    button.textContent = 'Copy'
    block.append(button)
  }
}

// Snippets under headings in a row are shown one at a time; without script they stand below each other.
const setUpTabs = () => {
  const heads = [...document.querySelectorAll('main > h3')].filter(head => head.nextElementSibling?.matches('pre'))
  const before = head => heads.find(other => other.nextElementSibling.nextElementSibling === head)
  for (const first of heads.filter(head => before(head) === undefined)) {
    const group = [first]
    for (let next = after(first); heads.includes(next); next = after(next)) group.push(next)
    if (group.length > 1) makeTabs(group)
  }
}

const after = head => head.nextElementSibling.nextElementSibling

const makeTabs = heads => {
  const panels = heads.map(head =>
    element('div', { role: 'tabpanel', id: `${head.id}-snippet`, 'aria-labelledby': `${head.id}-tab`, 'data-name': head.textContent }),
  )
  const tabs = heads.map((head, index) =>
    element('button', { type: 'button', role: 'tab', id: `${head.id}-tab`, 'aria-controls': panels[index].id, onclick: () => choose(index) }, head.textContent),
  )
  const choose = chosen => {
    for (const [index, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(index === chosen))
      tab.tabIndex = index === chosen ? 0 : -1
      panels[index].hidden = index !== chosen
    }
  }
  const bar = element('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Source' }, ...tabs)
  bar.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
    if (step === undefined) return
    const next = (tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length
    choose(next)
    tabs[next].focus()
  })
  heads[0].before(bar)
  for (const [index, head] of heads.entries()) {
    panels[index].append(head.nextElementSibling)
    head.replaceWith(panels[index])
    head.hidden = true
    panels[index].prepend(head)
  }
  choose(0)
}

// The explorer: a table of everything, narrowed down by facets whose state is in the address.
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

const setUpExplorer = async place => {
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

setUpSearch()
setUpTabs()
setUpCopying()
const explorer = document.getElementById('explorer')
if (explorer) setUpExplorer(explorer)
