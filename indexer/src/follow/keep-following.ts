import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Followed } from '@tidewatch/corpus/store/follow'
import { inWords } from '../web/in-words.ts'
import { type CheckParts, check, failed } from './check.ts'

const AT_ONCE = 4
const CLAIM_MS = 3 * 60_000
const RENEW_MS = 60_000
/** How often we look what is due: other processes add to the list, too. */
const LOOK_MS = 5_000

const me = `${process.pid} ${randomUUID()}`
const claimEnd = () => new Date(Date.now() + CLAIM_MS)

/** Checks what is due as it becomes due, until it is stopped. */
export async function keepFollowing(parts: CheckParts): Promise<void> {
  const { follows, signal } = parts
  const running = new Set<Promise<unknown>>()
  while (!signal.aborted) {
    const due = running.size < AT_ONCE ? follows.claimDue(me, claimEnd()) : null
    if (due) {
      const one = checkClaimed(due, parts).finally(() => running.delete(one))
      running.add(one)
      continue
    }
    const look = sleep(LOOK_MS, undefined, { signal }).catch(() => {})
    await (running.size < AT_ONCE ? look : Promise.race([look, ...running]))
  }
  await Promise.all(running)
}

/** Checks everything once, whether due or not; true unless all of it failed. */
export async function followOnce(parts: CheckParts): Promise<boolean> {
  const { follows, signal, say } = parts
  const all = follows.list().filter(({ gone }) => !gone)
  if (all.length === 0) say('Nothing is followed. Add a feed or sitemap: npm run follow -- add https://…')
  const waiting = [...all]
  let worked = 0
  const worker = async () => {
    for (let one = waiting.shift(); one && !signal.aborted; one = waiting.shift()) {
      const claimed = follows.claim(one.n, me, claimEnd())
      if (!claimed) say(`${one.address}: another process is checking it`)
      if (!claimed || (await checkClaimed(claimed, parts))) worked += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return worked > 0
}

/** Whether it could be read. */
async function checkClaimed(followed: Followed, parts: CheckParts): Promise<boolean> {
  const { follows, say } = parts
  const { n, address } = followed
  const renewing = setInterval(() => follows.renew(n, me, claimEnd()), RENEW_MS)
  try {
    const outcome = await check(followed, parts)
    if (!outcome) return true
    follows.finish(n, me, outcome)
    const { result, failures, gone, next, movedTo, refusals } = outcome
    const again = inWords(Math.max(0, Date.parse(next) - Date.now()))
    if (movedTo && failures === 0) say(moved(address, movedTo, follows.move(n, movedTo)))
    for (const refusal of refusals) say(`refused ${refusal}`)
    say(`${address}: ${result}; ${gone ? 'it is not asked any more' : `again in ${again}`}`)
    return failures === 0
  } catch (error) {
    // A fault of ours or of the engine: it is tried again later, and the others go on.
    const failure = failed(followed, error instanceof Error ? error : new Error(String(error)))
    follows.finish(n, me, failure)
    say(`${address}: could not be loaded: ${failure.result}`)
    return false
  } finally {
    clearInterval(renewing)
    follows.release(n, me)
  }
}

const moved = (from: string, to: string, isMoved: boolean) =>
  isMoved
    ? `${from} has moved to ${to} and is followed there`
    : `${from} has moved to ${to}, which is followed already: remove it`
