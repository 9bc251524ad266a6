import { type LoadJob, loadJob } from '@tidewatch/schema/loads'
import { problem } from '@tidewatch/schema/problem'
import { ApiError } from '../api.ts'
import type { Chosen } from './dropped-files.ts'

export type Upload = {
  files: readonly Chosen[]
  addresses: readonly string[]
  /** Sent part of the whole, 0 to 1. */
  onProgress: (part: number) => void
  signal: AbortSignal
}

/** Sends files and addresses to be loaded. Not by fetch, which doesn't tell how far an upload is. */
export function sendUpload({ files, addresses, onProgress, signal }: Upload): Promise<LoadJob> {
  const form = new FormData()
  for (const { file, path } of files) form.append('file', file, path)
  for (const address of addresses) form.append('address', address)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/loads')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 1)
    request.onload = () => {
      const job = loadJob.safeParse(jsonOf(request.responseText))
      if (request.status === 202 && job.success) resolve(job.data)
      else reject(new ApiError(request.status, problem.safeParse(jsonOf(request.responseText)).data))
    }
    request.onerror = () => reject(new ApiError(0))
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'))
    signal.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
