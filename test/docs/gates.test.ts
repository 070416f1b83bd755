import { expect, it } from 'vitest'
import { siteProblems } from '../../src/docs/index.ts'

const page = (content: string): string => `<!doctype html><html><body id="top">${content}</body></html>`

function messages(files: Readonly<Record<string, string>>, most?: number): string[] {
  return siteProblems(new Map(Object.entries(files)), most).map(({ file, message }) => `${file}: ${message}`)
}

it.each([
  ['a page', '<a href="./b.html">b</a>', []],
  ['an anchor', '<a href="./b.html#here">b</a><a href="#top">up</a>', []],
  ['a page with a query', '<a href="b.html?owner=a&amp;x=1#here">b</a>', []],
  ['the web', '<a href="https://example.com/x">x</a><a class="y" href="https://example.com/x">x</a>', []],
  ['a mailbox', '<a href="mailto:a@b.example">x</a>', []],
  ['no page', '<a href="./c.html">c</a>', ['leads nowhere']],
  ['no anchor', '<a href="./b.html#there">b</a>', ['leads nowhere']],
  ['no script', '<script src="assets/none.js"></script>', ['leads nowhere']],
  ['an image elsewhere', '<img src="https://x.example/i.png">', ['asks another host']],
  ['an image without scheme', "<img alt='' src='//x.example/i.png'>", ['asks another host']],
  ['a style elsewhere', '<link rel="stylesheet" href="https://x.example/s.css">', ['asks another host']],
  ['a slip of slashes', String.raw`<img src="/\\x.example/i.png">`, ['asks another host']],
  ['a frame', '<iframe src="http://x.example/"></iframe>', ['asks another host']],
  ['text that speaks of one', '&lt;img src="https://x.example/i.png"&gt;', []],
])('links to %s', (_, content, expected) => {
  const found = messages({ 'a.html': page(content), 'b.html': page('<a id="here"></a>') })
  expect(found).toHaveLength(expected.length)
  for (const [index, words] of expected.entries()) expect(found[index]).toContain(words)
})

it.each([
  ['theme.css', 'a { background: url("//x.example/i.png") }', 1],
  ['theme.css', '@import "https://x.example/i.css";', 1],
  ['theme.css', '@import/**/"https://x.example/i.css";', 1],
  ['theme.css', 'a { background: image-set("i.png" 1x, "https://x.example/i.png" 2x) }', 1],
  ['theme.css', String.raw`a { background: u\72l(\68ttps://x.example/i.png) }`, 1],
  ['theme.css', 'a { background: url(i.png) url("data:image/png;base64,AA//") }', 0],
  ['theme.css', '/* see https://x.example */ a::after { content: "https://x.example" }', 0],
  ['theme.css', '@namespace svg url(http://www.w3.org/2000/svg);', 0],
  ['icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://x.example/i.png"/></svg>', 1],
  ['icon.svg', '<svg><image xlink:href="//x.example/i.png"/></svg>', 1],
  ['icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"><style>a { fill: url(#b) }</style></svg>', 0],
  ['app.js', 'await fetch("https://x.example/a")', 1],
  ['app.js', "import x from 'https://x.example/x.js'", 1],
  ['app.js', 'new Image().src = `//x.example/i.png`', 1],
  ['app.js', 'navigator.sendBeacon("https://x.example/")', 1],
  ['app.js', 'request.open("GET", "https://x.example/")', 1],
  ['app.js', '// https://x.example\nfetch("catalog.json"); a.href = "https://x.example"', 0],
  ['app.js', 'document.createElementNS("http://www.w3.org/2000/svg", "svg")', 0],
])('finds what %s asks for: %s', (name, text, count) => {
  expect(messages({ [`assets/${name}`]: text })).toHaveLength(count)
})

it('tells once of what leads to one place, with the number of pages', () => {
  const logo = (root: string): string => page(`<img src="${root}logo.png"><a href="${root}index.html">x</a>`)
  const files = {
    'index.html': logo(''),
    'events/a.html': logo('../'),
    'events/b.html': `${logo('../')}<a href="./c.html?a=1&#x26;b=2">c</a>`,
    'shop/events/a.html': logo('../../'),
  }
  expect(messages(files)).toEqual([
    'index.html: The link to `logo.png` leads nowhere, here and on 3 other pages.',
    'events/b.html: The link to `./c.html?a=1&b=2` leads nowhere.',
  ])
})

it('finds two pages that are one where case makes no difference', () => {
  expect(messages({ 'events/A.html': page(''), 'events/a.html': page('') })).toEqual([
    expect.stringContaining('events/a.html: This page and events/A.html have one address'),
  ])
})

it('refuses more than can be published', () => {
  const files = { 'index.html': page(''), 'catalog.json': 'x'.repeat(5000) }
  expect(messages(files, 5000)).toEqual([expect.stringContaining('The site has')])
  expect(messages(files, 6000)).toEqual([])
})
