import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: { readonly line: number } }
}

/** The server that most editors use for YAML. A place in a text is marked by `|`. */
export interface YamlServer {
  /** labels of what it offers there */
  complete(marked: string, path: string): Promise<string[]>
  /** what it shows there, as markdown; null for nothing */
  hover(marked: string, path: string): Promise<string | null>
  diagnose(text: string, path: string): Promise<readonly Diagnostic[]>
  stop(): void
}

interface Message {
  readonly id?: number | undefined
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/**
 * Starts `yaml-language-server`, which reads local schemas alone.
 * @param schemas URI of a schema → glob of the files that it is for
 */
export async function startYamlServer(schemas: Readonly<Record<string, string>>): Promise<YamlServer> {
  const program = require.resolve('yaml-language-server/bin/yaml-language-server')
  const child = spawn(process.execPath, [program, '--stdio'])
  const answers = new Map<number, (result: unknown) => void>()
  const diagnosed = new Map<string, (found: readonly Diagnostic[]) => void>()
  const yaml = { schemas, validate: true, hover: true, completion: true, schemaStore: { enable: false } }

  onMessage(child, ({ id, method, params, result }) => {
    if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section?: string }[] }
      send(child, { id, result: items.map(({ section }) => (section === 'yaml' ? yaml : {})) })
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] }
      diagnosed.get(uri)?.(diagnostics)
    } else if (method === undefined) answers.get(id as number)?.(result)
    else if (id !== undefined) send(child, { id, result: null })
  })

  const ask = (method: string, params: unknown): Promise<unknown> => {
    const id = answers.size + 1
    const answer = new Promise<unknown>(resolve => answers.set(id, resolve))
    send(child, { id, method, params })
    return answer
  }
  const open = (text: string, path: string): { uri: string; found: Promise<readonly Diagnostic[]> } => {
    const uri = `file:///${diagnosed.size}/${encodeURI(path)}`
    const found = new Promise<readonly Diagnostic[]>(resolve => diagnosed.set(uri, resolve))
    const textDocument = { uri, languageId: 'yaml', version: 1, text }
    send(child, { method: 'textDocument/didOpen', params: { textDocument } })
    return { uri, found }
  }
  const askAt = async (method: string, marked: string, path: string): Promise<unknown> => {
    const [before = '', after = ''] = marked.split('|')
    const { uri, found } = open(before + after, path)
    // the schema is read by then
    await found
    const lines = before.split('\n')
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
    return ask(method, { textDocument: { uri }, position })
  }

  await ask('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  })
  send(child, { method: 'initialized', params: {} })
  return {
    async complete(marked, path) {
      const { items } = (await askAt('textDocument/completion', marked, path)) as {
        items: { label: string }[]
      }
      return items.map(item => item.label)
    },
    async hover(marked, path) {
      const shown = (await askAt('textDocument/hover', marked, path)) as {
        contents: { value: string }
      } | null
      return shown?.contents.value ?? null
    },
    diagnose: (text, path) => open(text, path).found,
    stop: () => child.kill(),
  }
}

function send(child: ChildProcess, message: Message): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

/** Messages are framed as in HTTP: headers, an empty line, a body of the stated length. */
function onMessage(child: ChildProcess, take: (message: Message) => void): void {
  let buffer = Buffer.alloc(0)
  child.stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n')
      const length = Number(
        /Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, Math.max(end, 0)))?.[1],
      )
      if (end < 0 || buffer.length < end + 4 + length) return
      take(JSON.parse(buffer.toString('utf8', end + 4, end + 4 + length)))
      buffer = buffer.subarray(end + 4 + length)
    }
  })
}
