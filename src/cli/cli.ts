import { writeSync } from 'node:fs'
import module from 'node:module'
import type { Terminal } from './command.ts'
import { main } from './main.ts'

const terminal: Terminal = {
  cwd: process.cwd(),
  colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
  out: text => write(1, text),
  log: text => write(2, text),
  today: () => new Date().toISOString().slice(0, 10),
}

/** Written whole before the process ends, also into a pipe. A reader that has gone away is no error of ours. */
function write(stream: 1 | 2, text: string): void {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(stream, bytes, done)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
    }
  }
}

// Node 20 cannot keep compiled code yet.
module.enableCompileCache?.()
process.exitCode = await main(process.argv.slice(2), terminal)
