// What the site does beyond being read: search, tabs, copying and the colour switch. Everything comes from catalog.json
// beside the pages; nothing is asked of another host.

export const root = document.documentElement.dataset.root ?? ''
export const element = (tag, facts = {}, ...children) => {
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
export const load = () => {
  loading ??= Promise.all([import('./search.js'), fetch(`${root}catalog.json`).then(answer => answer.json())]).then(
    ([{ pagesOf, prepare, search }, { items, plans }]) => ({
      items,
      pages: pagesOf(items),
      planName: id => (plans.length > 1 ? (plans.find(plan => plan.id === id)?.name ?? id) : null),
      find: of => (prepared => query => search(prepared, query))(prepare(of)),
    }),
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

  const show = (hits, query, planName) => {
    const lines = hits.slice(0, 12).map(item => element('li', {}, hit(item, planName(item.plan))))
    list.replaceChildren(...(lines.length > 0 ? lines : [element('li', { class: 'none' }, 'Nothing found')]))
    list.hidden = query === ''
    said.textContent = query === '' ? '' : `${hits.length} found`
  }
  const close = () => {
    list.replaceChildren()
    list.hidden = true
    said.textContent = ''
  }
  input.addEventListener('focus', load)
  input.addEventListener('input', async () => {
    const query = input.value
    const { pages, find, planName } = await load()
    finder ??= find(pages)
    if (query === input.value) show(finder(query), query.trim(), planName)
  })

  // Arrows go through the hits and back to the field; Enter in the field opens the first.
  tools.addEventListener('keydown', event => {
    const links = [...list.querySelectorAll('a')]
    const at = links.indexOf(document.activeElement)
    if (event.key === 'ArrowDown') (links[at + 1] ?? links[0])?.focus()
    else if (event.key === 'ArrowUp') (at <= 0 ? input : links[at - 1]).focus()
    else if (event.key === 'Enter' && at === -1 && document.activeElement === input) links[0]?.click()
    else if (event.key === 'Escape') {
      close()
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

const LOOKS = { active: 'good', deprecated: 'warn' }
export const badge = status => element('span', { class: `badge ${LOOKS[status] ?? 'plain'}` }, status)

const hit = ({ name, kind, status, owner, tags, text, url }, plan) =>
  element(
    'a',
    { href: root + url },
    element('b', {}, name),
    element('span', { class: 'pill' }, kind === 'kpi' ? 'KPI' : kind.replace('-', ' ')),
    ...(status ? [' ', badge(status)] : []),
    element('small', {}, [plan, owner, kind === 'event' && tags.join(', '), text].filter(Boolean).join(' · ')),
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
  let section = heads[0]
  while (section && !section.matches('h2')) section = section.previousElementSibling
  const bar = element('div', { class: 'tabs', role: 'tablist', 'aria-label': section?.textContent ?? 'One of' }, ...tabs)
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

setUpSearch()
setUpTabs()
setUpCopying()
const explorer = document.getElementById('explorer')
if (explorer) import('./explorer.js').then(({ setUpExplorer }) => setUpExplorer(explorer))
