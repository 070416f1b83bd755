// The search field's list of hits, over the catalogue beside the pages.

import { element, root } from './app.js'

// The catalogue and the search over it, once, when they are first needed.
let loading = null
export const load = () => {
  loading ??= Promise.all([import('./search.js'), fetch(`${root}catalog.json`).then(answer => answer.json())]).then(
    ([{ pagesOf, prepare, search }, { items, retired = [], plans }]) => ({
      items,
      pages: pagesOf([...items, ...retired]),
      planName: id => (plans.length > 1 ? (plans.find(plan => plan.id === id)?.name ?? id) : null),
      find: of => (prepared => query => search(prepared, query))(prepare(of)),
    }),
  )
  return loading
}

export const setUpSearchBox = (tools, input) => {
  const list = element('ul', { class: 'hits', 'aria-label': 'Found', hidden: '' })
  const said = element('p', { class: 'unseen', role: 'status' })
  let finder = null

  const show = (hits, query, planName) => {
    const none = query === '' ? [] : [element('li', { class: 'none' }, 'Nothing found.')]
    list.replaceChildren(...(hits.length === 0 ? none : hits.slice(0, 12).map(found => element('li', {}, hit(found, planName(found.item.plan))))))
    list.hidden = list.childElementCount === 0
    said.textContent = query === '' ? '' : `${hits.length} found`
  }
  const look = async () => {
    const query = input.value
    const { pages, find, planName } = await load()
    finder ??= find(pages)
    if (query === input.value) show(finder(query), query.trim(), planName)
  }
  input.addEventListener('input', look)

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
  tools.addEventListener('focusout', event => {
    if (event.relatedTarget && !tools.contains(event.relatedTarget)) list.hidden = true
  })
  input.after(list)
  tools.append(said)
  // Something may have been typed before all this was here.
  look()
}

const LOOKS = { active: 'good', deprecated: 'warn', retired: 'warn' }
export const badge = word => element('span', { class: `badge ${LOOKS[word] ?? 'plain'}` }, word)

/** The kind of call of an event, where it is not the usual one. */
export const call = ({ type = 'track' }) => (type === 'track' ? [] : [' ', badge(`${type} call`)])

/** Why something was found that has another name now. */
export const alsoKnown = found => found && `${found.of === null ? '' : `${found.of}, `}also known as ${found.alias}`

const hit = ({ item, alias }, plan) => {
  const { name, kind, status, owner, tags, text, url } = item
  return element(
    'a',
    { href: root + url },
    element('b', {}, name),
    element('span', { class: 'pill' }, kind === 'kpi' ? 'KPI' : kind.replace('-', ' ')),
    ...call(item),
    ...(status ? [' ', badge(status)] : []),
    element('small', {}, [alsoKnown(alias), plan, owner, kind === 'event' && tags?.join(', '), text].filter(Boolean).join(' · ')),
  )
}
