import { useEffect, useState } from 'react'
import { hear, isOver, type JobStory, type Told, unheard } from './job-story.ts'

const TYPES = ['job', 'start', 'progress', 'item', 'file', 'end'] as const

/** Events are drawn together: a fast load tells thousands a second. */
const DRAW_MS = 100

/** Follows a job while it runs; `isGone` where the server doesn't know it, as after a restart. */
export function useJobStory(id: string): { story: JobStory; isGone: boolean } {
  const [state, setState] = useState({ id, story: unheard, isGone: false })
  useEffect(() => {
    if (!id) return
    setState({ id, story: unheard, isGone: false })
    const source = new EventSource(`/api/loads/jobs/${encodeURIComponent(id)}/events`)
    let story = unheard
    let waiting: Told[] = []
    let timer: number | undefined
    const draw = () => {
      timer = undefined
      story = hear(story, waiting)
      waiting = []
      setState({ id, story, isGone: false })
      // The server ends the answer, which a browser takes for a failure and asks again.
      if (isOver(story)) source.close()
    }
    const take = ({ data }: MessageEvent<string>) => {
      waiting.push(JSON.parse(data) as Told)
      timer ??= window.setTimeout(draw, DRAW_MS)
    }
    for (const type of TYPES) source.addEventListener(type, take)
    source.onopen = () => {
      // Whoever comes back is told all from the beginning.
      story = unheard
      waiting = []
    }
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) setState({ id, story, isGone: true })
    }
    return () => {
      source.close()
      clearTimeout(timer)
    }
  }, [id])
  return state.id === id ? state : { story: unheard, isGone: false }
}
