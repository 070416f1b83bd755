/**
 * Keeps the text of a tracking plan text. VitePress makes a Vue template of each page, and extends Markdown with syntax that
 * anybody whose words are shown could use: `{{ }}` runs code at build time, `{onclick=…}` becomes an attribute, `[!code --]`
 * marks and `:::` boxes swallow what they are written in.
 */

const UNMARKED = '[!\u2060code'

/** What the config has to say, for the markdown of Waymark to be shown as it is. */
export const guarded = {
  markdown: {
    attrs: { disable: true },
    codeTransformers: [
      {
        name: 'waymark:code-notation-is-text',
        preprocess: code => code.replaceAll('[!code', UNMARKED),
        postprocess: html => html.replaceAll(UNMARKED, '[!code'),
      },
    ],
    config: guard,
  },
  // A page's title is written into a script, where the name of an event must not end it.
  transformPageData: ({ title }) => ({ title: title.replaceAll('</', '<\u200b/') }),
}

function guard(md) {
  const { rules } = md.renderer
  const { text, code_inline: inlineCode, link_open: linkOpen } = rules
  rules.text = (...args) => text(...args).replaceAll('{{', '&#123;&#123;')
  rules.code_inline = (tokens, index, ...rest) => {
    tokens[index].attrSet('v-pre', '')
    return inlineCode(tokens, index, ...rest)
  }
  rules.link_open = (tokens, index, ...rest) => {
    const href = tokens[index].attrGet('href')
    tokens[index].attrSet('href', href.replace(/(^|\/)README\.md(?=#|$)/, '$1index.md'))
    return linkOpen(tokens, index, ...rest)
  }
  md.block.ruler.disable(['snippet', ...CONTAINERS.map(name => `container_${name}`)])
}

const CONTAINERS = ['tip', 'info', 'warning', 'danger', 'details', 'v-pre', 'raw', 'code-group']
