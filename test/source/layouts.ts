import fc from 'fast-check'

/** A value that is laid out at random: block and flow style, quotes, comments, blank lines, indents. */
export type Tree =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly style: number }
  | { readonly kind: 'list'; readonly flow: number; readonly items: readonly Tree[] }
  | { readonly kind: 'map'; readonly flow: number; readonly entries: readonly (readonly [string, Tree])[] }

const word = fc.oneof(
  fc.constantFrom(
    'a',
    'order_id',
    'Order Completed',
    '__proto__',
    'it"s',
    "it's",
    'x: y',
    '# no',
    '404',
    'yes',
  ),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }),
)
const scalar = fc.record({
  kind: fc.constant('scalar' as const),
  value: fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)),
  style: fc.nat(3),
})
const node: fc.Memo<Tree> = fc.memo(depth =>
  depth <= 1
    ? scalar
    : fc.oneof(
        { weight: 2, arbitrary: scalar },
        fc.record({
          kind: fc.constant('list' as const),
          flow: fc.nat(3),
          items: fc.array(node(depth - 1), { minLength: 1, maxLength: 4 }),
        }),
        mapOf(depth - 1),
      ),
)

function mapOf(depth: number): fc.Arbitrary<Tree> {
  return fc.record({
    kind: fc.constant('map' as const),
    flow: fc.nat(3),
    entries: fc.uniqueArray(fc.tuple(word, node(depth)), {
      minLength: 1,
      maxLength: 4,
      selector: ([key]) => key,
    }),
  })
}

/** A map, as every plan file is. */
export const trees: fc.Arbitrary<Tree> = mapOf(4)

export function plainValue(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value
  if (tree.kind === 'list') return tree.items.map(plainValue)
  return Object.fromEntries(tree.entries.map(([key, child]) => [key, plainValue(child)]))
}

/** YAML text. Blocks hold comments above and behind their lines, each with a number of its own. */
export function layOut(tree: Tree): string {
  let comments = 0
  const comment = (): string => (comments++ % 3 === 0 ? ` # c${comments}` : '')
  const text = (value: string | number | boolean | null, style: number): string => {
    if (typeof value !== 'string') return value === null && style === 1 ? '~' : String(value)
    if (style === 0 && /^[a-z][a-z_ A-Z]*[a-zA-Z]$/.test(value) && value !== 'yes') return value
    return style === 1 && /^[ -~]+$/.test(value) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value)
  }
  const inline = (node: Tree, indent: string): string => {
    if (node.kind === 'scalar') return text(node.value, node.style)
    const [open, close] = node.kind === 'list' ? '[]' : '{}'
    const parts =
      node.kind === 'list'
        ? node.items.map(item => inline(item, indent))
        : node.entries.map(([key, child]) => `${text(key, node.flow % 3)}: ${inline(child, indent)}`)
    if (node.flow === 3)
      return `${open}\n${indent}  ${parts.join(`,${comment()}\n${indent}  `)},\n${indent}${close}`
    return node.flow === 2 ? `${open} ${parts.join(', ')} ${close}` : `${open}${parts.join(',')}${close}`
  }
  const block = (node: Tree, indent: string): string => {
    if (node.kind === 'list') return node.items.map(item => `${indent}- ${behindDash(item, indent)}`).join('')
    if (node.kind === 'scalar') return `${indent}${text(node.value, node.style)}\n`
    return node.entries
      .map(([key, child]) => {
        const above = comments++ % 4 === 0 ? `${indent}# c${comments}\n` : comments % 7 === 0 ? '\n' : ''
        return `${above}${indent}${text(key, comments % 3)}:${behindColon(child, indent)}`
      })
      .join('')
  }
  const behindColon = (child: Tree, indent: string): string => {
    if (
      child.kind === 'scalar' &&
      typeof child.value === 'string' &&
      child.style === 3 &&
      /^[a-z][a-z ]*$/.test(child.value.trimEnd()) &&
      child.value === child.value.trim()
    )
      return ` |-${comment()}\n${indent}  ${child.value}\n`
    if (child.kind === 'scalar' && child.value === null && child.style === 2) return `${comment()}\n`
    if (child.kind === 'scalar' || child.flow >= 2) return ` ${inline(child, `${indent}  `)}${comment()}\n`
    return `${comment()}\n${block(child, `${indent}  `)}`
  }
  const behindDash = (child: Tree, indent: string): string => {
    if (child.kind === 'map' && child.flow < 2) {
      const [first, ...rest] = child.entries as [readonly [string, Tree], ...(readonly [string, Tree])[]]
      const head = `${text(first[0], child.flow)}:${behindColon(first[1], `${indent}  `)}`
      return head + (rest.length > 0 ? block({ ...child, entries: rest }, `${indent}  `) : '')
    }
    return `${inline(child, `${indent}    `)}${comment()}\n`
  }
  return `# first line\n${block(tree, '')}# last line\n`
}
