import { readPasted } from './read-pasted.ts'

/** Runs in a process of its own: answers each text it is sent with what came of it, and ends with its parent. */
process.on('message', (text: string) => {
  readPasted(text, new Date()).then(
    (pasted) => process.send?.({ pasted }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit())
