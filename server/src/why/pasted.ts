import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { article } from '@tidewatch/schema/article'
import { z } from 'zod'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const script = fileURLToPath(new URL('./pasted-main.ts', import.meta.url))
const TOO_LONG_MS = 30_000
/** A reader that had nothing to do for so long ends, and gives its memory back. */
const IDLE_MS = 60_000

const pasted = z.union([z.object({ article, notes: z.array(z.string()) }), z.object({ refused: z.string() })])
export type Pasted = z.infer<typeof pasted>

const answer = z.union([z.object({ pasted }), z.object({ error: z.string() })])

/**
 * Reads pasted texts one after the other in a process of its own, which starts with the first: hostile or huge ones
 * cost the server neither its memory nor its time.
 */
export function pastedReader(): (text: string) => Promise<Pasted> {
  let child: ChildProcess | null = null
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function read(text: string): Promise<Pasted> {
    clearTimeout(idle)
    child = child?.connected ? child : startReader()
    const reader = child
    const answered = await ask(reader, text)
    idle = setTimeout(() => reader.kill(), IDLE_MS).unref()
    return answered
  }

  return (text) => {
    const asked = last.then(() => read(text))
    last = asked.catch(() => undefined)
    return asked
  }
}

function startReader(): ChildProcess {
  const execArgv = ['--max-old-space-size=512', '--import', 'tsx']
  const child = fork(script, { cwd: root, execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  // It must not keep a server alive that is asked to end.
  child.unref()
  child.channel?.unref()
  return child
}

function ask(reader: ChildProcess, text: string): Promise<Pasted> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      settle()
      reader.kill('SIGKILL')
      resolve({ refused: 'reading it takes longer than half a minute' })
    }, TOO_LONG_MS)
    const onMessage = (message: unknown) => {
      settle()
      const said = answer.parse(message)
      if ('error' in said) reject(new Error(`what was pasted could not be read: ${said.error}`))
      else resolve(said.pasted)
    }
    const onEnd = () => {
      settle()
      resolve({ refused: 'its reader ended before it was done, as it does where the memory is not enough' })
    }
    const settle = () => {
      clearTimeout(late)
      reader.off('message', onMessage).off('exit', onEnd).off('error', onEnd)
    }
    reader.on('message', onMessage).on('exit', onEnd).on('error', onEnd)
    reader.send(text, (error) => error && onEnd())
  })
}
