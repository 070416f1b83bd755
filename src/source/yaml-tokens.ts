import type { CST } from 'yaml'

interface TokenScan {
  /** the offset of the first collection that is nested too deep; null where none is */
  readonly tooDeep: number | null
  /** in text order */
  readonly comments: readonly CST.SourceToken[]
  /** the offset of the first quoted text without a closing quote; null where there is none */
  readonly unclosed: number | null
}

type Step = readonly [token: CST.Token, depth: number]

/** Looks through the tokens of a document without recursion (nesting comes from strangers), before it is composed. */
export function scanTokens(tokens: readonly CST.Token[], limit: number): TokenScan {
  const comments: CST.SourceToken[] = []
  let unclosed: number | null = null
  const stack: Step[] = []
  pushAll(stack, tokens, 0)
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const [token, depth] = step
    if (isUnclosed(token)) unclosed ??= token.offset
    if (token.type === 'comment') comments.push(token as CST.SourceToken)
    else if ('items' in token) {
      if (depth === limit) return { tooDeep: token.offset, comments, unclosed }
      pushItems(stack, token, depth + 1)
    } else if (token.type === 'document') {
      pushAll(stack, token.end, depth)
      if (token.value) stack.push([token.value, depth])
      pushAll(stack, token.start, depth)
    } else if (token.type === 'block-scalar') pushAll(stack, token.props, depth)
    else if ('end' in token) pushAll(stack, token.end, depth)
  }
  return { tooDeep: null, comments, unclosed }
}

/** Last first, as a stack gives them back. */
function pushAll(stack: Step[], tokens: readonly CST.Token[] | undefined, depth: number): void {
  for (let index = (tokens?.length ?? 0) - 1; index >= 0; index--) stack.push([tokens![index]!, depth])
}

function pushItems(
  stack: Step[],
  token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
  depth: number,
): void {
  if (token.type === 'flow-collection') pushAll(stack, token.end, depth)
  for (let index = token.items.length - 1; index >= 0; index--) {
    const { start, key, sep, value } = token.items[index] as CST.CollectionItem
    if (value) stack.push([value, depth])
    pushAll(stack, sep, depth)
    if (key) stack.push([key, depth])
    pushAll(stack, start, depth)
  }
}

function isUnclosed(token: CST.Token): boolean {
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return false
  return token.source.length === 1 || token.source.at(-1) !== token.source[0]
}
