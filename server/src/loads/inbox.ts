import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join, parse } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { isAddress } from '@tidewatch/indexer/web/is-address'
import { safePath } from './safe-path.ts'

const GIGABYTE = 1024 ** 3

export const LIMITS = { fileBytes: 4 * GIGABYTE, files: 10_000, addresses: 500 }

/** What the request asks can't be taken; the message is a sentence for the analyst, `status` the answer's. */
export class UploadRefused extends Error {
  readonly status: 400 | 413 | 507
  constructor(status: 400 | 413 | 507, message: string) {
    super(message)
    this.status = status
  }
}

/** Names of the files, relative to the folder, and addresses in the order given. */
export type Received = { files: string[]; addresses: string[] }

/**
 * Takes a multipart form with any number of `file` and `address` parts. Files go to `folder` as they arrive, none is
 * held in memory; where one fails nothing of the request is kept.
 */
export async function receive(
  request: { body: ReadableStream<Uint8Array> | null; contentType: string | undefined },
  folder: string,
  limits = LIMITS,
): Promise<Received> {
  if (!request.body || !/^multipart\/form-data;/i.test(request.contentType ?? ''))
    throw new UploadRefused(400, 'Send a multipart form with the parts file and address.')
  try {
    return await takeParts(request.body, request.contentType ?? '', folder, limits)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw asRefusal(error)
  }
}

async function takeParts(
  body: ReadableStream<Uint8Array>,
  contentType: string,
  folder: string,
  limits: typeof LIMITS,
): Promise<Received> {
  const form = new Busboy({
    headers: { 'content-type': contentType },
    preservePath: true,
    limits: { fileSize: limits.fileBytes, files: limits.files, fields: limits.addresses, fieldSize: 4_000 },
  })
  const taken: Received = { files: [], addresses: [] }
  const names = new Set<string>()
  const writing: Promise<void>[] = []
  let failure: unknown = null
  // The rest is read and dropped, since a browser that is cut short never sees the answer.
  const fail = (error: unknown) => {
    failure ??= error
  }
  const refuse = (status: 400 | 413, message: string) => fail(new UploadRefused(status, message))

  async function keep(stream: BusboyFileStream, name: string): Promise<void> {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await pipeline(stream, createWriteStream(path))
    if (stream.truncated) refuse(413, `${name} is larger than ${limits.fileBytes / GIGABYTE} GB.`)
  }

  form.on('file', (field, stream, given) => {
    stream.on('error', fail)
    if (field !== 'file' || !given || failure) return stream.resume()
    const name = unused(safePath(given), names)
    taken.files.push(name)
    writing.push(
      keep(stream, name).catch((error: unknown) => {
        fail(error)
        stream.resume()
      }),
    )
  })
  form.on('field', (field, value) => {
    const address = value.trim()
    if (field !== 'address' || address === '') return
    if (isAddress(address)) taken.addresses.push(address)
    else refuse(400, `“${address.slice(0, 200)}” is no address: it must begin with https:// or http://.`)
  })
  const tooMany = (what: string, most: number) => () =>
    refuse(413, `These are more than ${most} ${what}: send them in several loads.`)
  form.on('filesLimit', tooMany('files', limits.files))
  form.on('fieldsLimit', tooMany('addresses', limits.addresses))
  await pipeline(Readable.fromWeb(body as WebStream), form)
  await Promise.all(writing)
  if (failure) throw failure
  return taken
}

/** Two files of one name in one request are two files. */
function unused(path: string, names: Set<string>): string {
  const { dir, name, ext } = parse(path)
  let free = path
  for (let copy = 2; names.has(free.toLowerCase()); copy++) free = join(dir, `${name} (${copy})${ext}`)
  names.add(free.toLowerCase())
  return free
}

function asRefusal(error: unknown): unknown {
  if (error instanceof UploadRefused) return error
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC') return new UploadRefused(507, 'There is no room left on the disk.')
  // A form that ends early or makes no sense is all that is left besides the file system.
  if (error instanceof Error && !('syscall' in error))
    return new UploadRefused(400, 'The upload broke off or is no valid form; nothing of it was kept.')
  return error
}
