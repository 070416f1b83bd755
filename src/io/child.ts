import { spawn } from 'node:child_process'

/** Runs a script under this very node, without a shell; what it prints on both streams, in order. */
export function runNode(args: readonly string[], cwd: string): Promise<{ status: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: false })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', status => resolve({ status: status ?? 2, output: Buffer.concat(chunks).toString() }))
  })
}
