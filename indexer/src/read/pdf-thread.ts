import { Worker } from 'node:worker_threads'
import { ReadError } from './read-error.ts'

/** A piece of text as it was set, in points from the upper left of its page; `y` is the line it stands on. */
export type PdfItem = { text: string; x: number; y: number; width: number; size: number; isTurned: boolean }
export type PdfPage = { width: number; height: number; items: PdfItem[] }
export type PdfText = { pages: PdfPage[]; pageCount: number; info: Record<string, string> }

export type PdfLimits = { mostPages: number; pageMillis: number; wholeMillis: number; megabytes: number }

export const PDF_LIMITS: PdfLimits = {
  mostPages: 2_000,
  pageMillis: 30_000,
  wholeMillis: 300_000,
  megabytes: 1_024,
}

type Message =
  | ({ kind: 'page' } & PdfPage)
  | { kind: 'end'; pages: number; info: Record<string, string> }
  | { kind: 'failed'; name: string; message: string }

let idle: Worker | null = null

/** Everything that is written on the pages, read in a thread that is ended where it takes too long or too much. */
export async function readPdfText(bytes: Uint8Array, limits = PDF_LIMITS): Promise<PdfText> {
  const worker = idle ?? startWorker(limits)
  idle = null
  worker.ref()
  try {
    const text = await converse(worker, bytes, limits)
    worker.unref()
    idle = worker
    return text
  } catch (error) {
    await worker.terminate()
    throw error
  }
}

const startWorker = ({ megabytes }: PdfLimits) =>
  new Worker(new URL('./pdf-worker.js', import.meta.url), {
    // A loader of this thread is not for that one.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stdout: true,
    stderr: true,
  })

async function converse(worker: Worker, bytes: Uint8Array, limits: PdfLimits): Promise<PdfText> {
  const pages: PdfPage[] = []
  let timers: NodeJS.Timeout[] = []
  try {
    return await new Promise<PdfText>((resolve, reject) => {
      const refuse = (reason: string) => reject(new ReadError(reason))
      const inTime = (millis: number) =>
        setTimeout(() => refuse(`reading it took too long: we gave up behind page ${pages.length}`), millis)
      const whole = inTime(limits.wholeMillis)
      timers = [whole, inTime(limits.pageMillis)]
      worker.on('message', (message: Message) => {
        clearTimeout(timers[1])
        if (message.kind === 'page') {
          pages.push(message)
          timers = [whole, inTime(limits.pageMillis)]
        } else if (message.kind === 'end') resolve({ pages, pageCount: message.pages, info: message.info })
        else refuse(reasonOf(message))
      })
      worker.once('error', (error: Error & { code?: string }) => refuse(endedBy(error, limits)))
      worker.once('exit', () => refuse('reading it ended too early'))
      worker.postMessage({ bytes, mostPages: limits.mostPages })
    })
  } finally {
    for (const timer of timers) clearTimeout(timer)
    // Without names, the worker would lose listeners of its own and fall silent.
    for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
  }
}

const endedBy = (error: Error & { code?: string }, { megabytes }: PdfLimits) =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `reading it took more than ${megabytes} MB of memory`
    : `the PDF is damaged (${error.message.slice(0, 100)})`

function reasonOf({ name, message }: { name: string; message: string }): string {
  if (name === 'PasswordException')
    return 'it is protected by a password; save it without one and load it again'
  if (name === 'InvalidPDFException') return 'the PDF is damaged or cut off: its contents can’t be found'
  return `the PDF is damaged (${message.slice(0, 100)})`
}
