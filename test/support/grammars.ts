/**
 * Reads `[grammar, codes][]` as JSON and writes, for each code, the first places that the grammar can't read. A process of its
 * own: V8 runs out of memory when it optimises a grammar as large as that of Swift, and is told not to try.
 *
 * `node --liftoff-only test/support/grammars.ts <IN >OUT`
 */
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'
import { Language, type Node, Parser } from 'web-tree-sitter'

const require = createRequire(import.meta.url)

function* broken(node: Node): Generator<Node> {
  if (!node.hasError) return
  if (node.isError || node.isMissing) yield node
  for (const child of node.children) if (child) yield* broken(child)
}

function errorsOf(parser: Parser, code: string): string[] {
  const tree = parser.parse(code)
  const errors =
    tree === null ? ['nothing read'] : [...broken(tree.rootNode)].slice(0, 2).map(node => node.text)
  tree?.delete()
  return errors
}

await Parser.init()
const parser = new Parser()
const errors: string[][][] = []
for (const [grammar, codes] of JSON.parse(await text(process.stdin)) as [string, string[]][]) {
  parser.setLanguage(
    await Language.load(require.resolve(`tree-sitter-wasms/out/tree-sitter-${grammar}.wasm`)),
  )
  errors.push(codes.map(code => errorsOf(parser, code)))
}
console.log(JSON.stringify(errors))
