// What the site does beyond being read: tabs, copying, links to places and the colour switch; search and explorer are loaded
// when they are used. Nothing is asked of another host.

export const root = document.documentElement.dataset.root ?? ''
export const element = (tag, facts = {}, ...children) => {
  const made = document.createElement(tag)
  for (const [key, value] of Object.entries(facts)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value)
    else if (value !== null) made.setAttribute(key, value)
  }
  made.append(...children.map(child => (typeof child === 'string' ? visible(child) : child)))
  return made
}

// What cannot be seen, or turns the words around it, is shown as an escape.
const visible = text => text.replace(/[\p{Cc}\p{Bidi_C}\u200b]/gu, char => `\\u{${char.codePointAt(0).toString(16)}}`)

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

// The field stands from the start; what it does comes when it is used.
const setUpSearch = () => {
  const tools = document.getElementById('tools')
  const input = element('input', {
    type: 'search',
    placeholder: 'Search events, properties, KPIs (press /)',
    'aria-label': 'Search',
    autocomplete: 'off',
  })
  input.addEventListener('focus', () => import('./search-box.js').then(({ setUpSearchBox }) => setUpSearchBox(tools, input)), {
    once: true,
  })
  document.addEventListener('keydown', event => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '')
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    input.focus()
  })
  tools.append(input, themeButton)
}

const copyButton = (what, text) => {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'copy',
      async onclick() {
        await navigator.clipboard.writeText(text())
        button.firstChild.data = 'Copied'
        setTimeout(() => {
          button.firstChild.data = 'Copy'
        }, 1500)
      },
    },
    'Copy',
    element('span', { class: 'unseen' }, ` ${what}`),
  )
  return button
}

const setUpCopying = () => {
  if (!navigator.clipboard) return
  for (const block of document.querySelectorAll('main pre')) {
    const code = block.firstElementChild
    block.append(copyButton('the code', () => code.textContent))
  }
  const name = document.querySelector('[data-kind="event"] main > h1 ~ p > code:first-child')
  name?.after(' ', copyButton('the name', () => name.textContent))
}

// Sections and properties can be linked to: the link shows beside them.
const setUpAnchors = () => {
  for (const place of document.querySelectorAll('main :is(h2, h3)[id], td > a[id]:first-child')) {
    const cell = place.matches('a') ? place.parentElement : place
    cell.append(element('a', { class: 'here', href: `#${place.id}`, 'aria-label': `Link to ${cell.textContent.trim()}` }, '#'))
  }
}

// The list of sections marks the one that is read: the last to have come into the upper third.
const setUpContents = () => {
  const links = new Map(
    [...document.querySelectorAll('aside a')].map(link => [document.getElementById(decodeURIComponent(link.hash.slice(1))), link]),
  )
  const mark = () => {
    const now = [...links.keys()].findLast(section => section.getBoundingClientRect().top < innerHeight / 3)
    for (const [section, link] of links) link.ariaCurrent = section === now ? 'true' : null
  }
  const watch = new IntersectionObserver(mark, { rootMargin: '0px 0px -66%' })
  for (const section of links.keys()) watch.observe(section)
}

// Strings, numbers and constants of code in colour, where the browser can do that without touching the page.
const setUpColours = () => {
  if (!CSS.highlights) return
  const words = new Highlight()
  const values = new Highlight()
  for (const code of document.querySelectorAll('main pre code')) {
    const text = code.firstChild
    for (const { 0: found, index } of text?.data?.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\b(?:\d[\d.]*|true|false|null)\b/g) ?? []) {
      const range = new StaticRange({ startContainer: text, startOffset: index, endContainer: text, endOffset: index + found.length })
      ;(/^["']/.test(found) ? words : values).add(range)
    }
  }
  CSS.highlights.set('words', words)
  CSS.highlights.set('values', values)
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
  bar.addEventListener('keydown', event => {
    const at = tabs.indexOf(document.activeElement)
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    choose((next + tabs.length) % tabs.length)
    tabs.find(tab => tab.tabIndex === 0).focus()
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

// On a phone the navigation goes on beyond the edge: the page that is shown must be in sight.
const here = document.querySelector('nav [aria-current]')
if (here) here.closest('ul').scrollLeft = here.offsetLeft - 60

setUpSearch()
setUpTabs()
setUpAnchors()
setUpContents()
setUpColours()
setUpCopying()
const explorer = document.getElementById('explorer')
if (explorer) import('./explorer.js').then(({ setUpExplorer }) => setUpExplorer(explorer))
