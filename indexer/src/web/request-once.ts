import { type Dispatcher, request } from 'undici'
import { networkError } from './network-reason.ts'
import type { WebSettings } from './settings.ts'
import { ACCEPTED_ENCODINGS, tooLarge, unpackBody } from './unpack.ts'
import { WebError } from './web-error.ts'

export type Headers = Readonly<Record<string, string>>

/** `bytes` are those of a 200, unpacked; of other answers only the head is read. */
export type Reply = { status: number; headers: Headers; bytes: Buffer; at: Date }

export type Ask = {
  settings: WebSettings
  dispatcher: Dispatcher
  headers?: Headers
  largestBytes?: number
  signal?: AbortSignal | undefined
}

/** One request and its answer within the limits of time and size. Throws `WebError`, or what `signal` was ended with. */
export async function requestOnce(url: URL, ask: Ask): Promise<Reply> {
  const { settings, signal } = ask
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(tookTooLong(settings)), settings.totalMs)
  const stop = () => deadline.abort(signal?.reason)
  signal?.throwIfAborted()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await exchange(url, ask, deadline.signal)
  } catch (error) {
    throw deadline.signal.aborted ? deadline.signal.reason : error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

async function exchange(
  url: URL,
  { settings, dispatcher, headers, largestBytes }: Ask,
  signal: AbortSignal,
): Promise<Reply> {
  const answer = await request(url, {
    dispatcher,
    signal,
    headers: { 'user-agent': settings.userAgent, 'accept-encoding': ACCEPTED_ENCODINGS, ...headers },
  })
  const head = flat(answer.headers)
  const reply = { status: answer.statusCode, headers: head, bytes: Buffer.alloc(0), at: new Date() }
  if (answer.statusCode !== 200) {
    // Read to its end where that is near, so that the connection can be used again.
    await answer.body.dump({ limit: 64 * 1024, signal })
    return reply
  }
  const largest = largestBytes ?? settings.largestBytes
  try {
    if (Number(head['content-length']) > largest) throw tooLarge(largest)
    refuseMedia(head['content-type'] ?? '')
    const packed = await collect(answer.body, largest)
    return { ...reply, bytes: await unpackBody(packed, head['content-encoding'] ?? '', largest) }
  } finally {
    answer.body.on('error', () => {}).destroy()
  }
}

async function collect(body: AsyncIterable<Buffer>, largest: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > largest) throw tooLarge(largest)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function refuseMedia(type: string): void {
  const [, kind] = /^\s*(image|audio|video|font)\//i.exec(type) ?? []
  if (kind && !/^\s*image\/svg/i.test(type))
    throw new WebError(`it is no text: the server says ${type.slice(0, 60)}`)
}

const tookTooLong = ({ totalMs }: WebSettings) =>
  new WebError(`it took longer than ${Math.ceil(totalMs / 1000)} s`, { passes: true })

const flat = (headers: Record<string, string | string[] | undefined>): Headers =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )

/** Turns what is no `WebError` into one, where it is of the network. */
export const orNetworkError = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw networkError(error)
  })
