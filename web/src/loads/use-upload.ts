import { useEffect, useRef, useState } from 'react'
import type { Chosen } from './dropped-files.ts'
import { sendUpload } from './send-upload.ts'

type Sending = { count: number; part: number }

/** Sends what was chosen; `onJob` gets the id of the load that it became. */
export function useUpload(onJob: (id: string) => void) {
  const [sending, setSending] = useState<Sending | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const stopping = useRef<AbortController | null>(null)
  useEffect(() => () => stopping.current?.abort(), [])
  const send = async (files: readonly Chosen[], addresses: readonly string[]) => {
    if (files.length + addresses.length === 0) return
    const controller = new AbortController()
    const { signal } = controller
    stopping.current = controller
    setProblem(null)
    setSending({ count: files.length, part: 0 })
    const onProgress = (part: number) => setSending({ count: files.length, part })
    try {
      onJob((await sendUpload({ files, addresses, onProgress, signal })).id)
    } catch (error) {
      if (!signal.aborted) setProblem(error instanceof Error ? error.message : String(error))
    }
    setSending(null)
  }
  return { sending, problem, send, stop: () => stopping.current?.abort() }
}
