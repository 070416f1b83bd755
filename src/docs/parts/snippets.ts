import {
  type Block,
  type Content,
  code,
  codeBlock,
  heading,
  type Inline,
  paragraph,
} from '../../markdown/build.ts'
import type { PlanEvent } from '../../model/plan.ts'
import { joined, type Page } from '../page.ts'
import { SCRIPTS, type Snippet, snippetFor } from '../snippets/index.ts'
import { typeOf } from '../snippets/typescript.ts'
import { sourceLinks } from './event-table.ts'
import { sampleFrom } from './example.ts'

/** The same code, and the sources that send with it. */
interface Shared {
  readonly snippet: Snippet
  readonly code: string
  readonly sources: string[]
}

/**
 * How each source sends the event, with an example that is right for it. Nobody is told how to send what is deprecated;
 * a source that no code is known for is named.
 */
export function snippets(event: PlanEvent, page: Page): Block[] {
  if (event.status === 'deprecated') return []
  const { plan } = page.book
  const found = new Map<string, Shared>()
  const without: string[] = []
  for (const { id, status, deprecated } of event.sources) {
    if (status === 'deprecated' || deprecated !== null) continue
    const snippet = snippetFor(plan.sources.get(id)?.type ?? '')
    const sample = sampleFrom(event, id, page.book)
    if (!snippet) without.push(id)
    if (!snippet || sample === null) continue
    const text = snippet.write(event, sample.payload)
    const same = found.get(text)
    if (same) same.sources.push(id)
    else found.set(text, { snippet, code: text, sources: [id] })
  }
  const shown = [...found.values()]
  return [
    ...shown.flatMap(({ snippet, code, sources }) => [
      heading(3, joined(sourceLinks(sources, page), ', ')),
      codeBlock(code, snippet.language),
    ]),
    ...(shown.some(({ snippet }) => SCRIPTS.has(snippet)) ? typeScript(event) : []),
    ...(without.length === 0 ? [] : [withoutCode(without, page)]),
  ]
}

function typeScript(event: PlanEvent): Block[] {
  const type = typeOf(event)
  return type === null ? [] : [heading(3, 'TypeScript'), codeBlock(type, 'ts')]
}

function withoutCode(sources: readonly string[], page: Page): Block {
  const named = sources.map((id): (string | Inline)[] => {
    const type = page.book.plan.sources.get(id)?.type ?? null
    return [...sourceLinks([id], page), ...(type === null ? [' (no type)'] : [' (', code(type), ')'])]
  })
  const words: Content = joined(named, ', ')
  return paragraph(['No code to show for ', ...words, ': the type of source tells no library.'])
}
