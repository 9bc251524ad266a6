import { type Address, type Engine, EngineError, type EngineLog } from './engine.ts'
import { createBackOff, pause } from './pause.ts'
import { ENGINE_VERSION } from './pinned-engine.ts'
import { type Probe, probe } from './probe.ts'
import { createReach, type Reach } from './reach.ts'

const CHECK_MS = 5_000

/** A server that runs elsewhere: it is asked whether it answers, nothing more. */
export function openExternalEngine({ url, key }: { url: string; key: string }, log: EngineLog): Engine {
  if (!/^[\x20-\x7e]+$/.test(key)) throw new EngineError('MEILI_KEY holds characters that no key has')
  const address: Address = { host: hostOf(url), apiKey: key }
  const reach = createReach()
  const ending = new AbortController()
  const done = watch(address, reach, log, ending.signal)
  return {
    address: () => (reach.now() ? address : null),
    ready: (ms = 30_000) => reach.ready(ms),
    version: () => reach.now()?.version ?? null,
    owned: false,
    pid: () => null,
    async close() {
      ending.abort()
      await done
      reach.down('it was closed', 'hopeless')
    },
  }
}

async function watch(address: Address, reach: Reach, log: EngineLog, signal: AbortSignal): Promise<void> {
  const whenDown = createBackOff(200, 10_000)
  const say = onceEach(log)
  while (!signal.aborted) {
    const answer = await probe(address, signal)
    if (signal.aborted) return
    const message = messageFor(answer, address.host)
    if (answer.state === 'up') {
      say('info', message)
      reach.up({ ...address, version: answer.version, pid: null, owned: false })
      whenDown.reset()
      await pause(CHECK_MS, signal)
    } else {
      say('error', message)
      reach.down(message, answer.state === 'refused' ? 'hopeless' : undefined)
      await pause(whenDown.next(), signal)
    }
  }
}

function onceEach(log: EngineLog) {
  let last = ''
  return (level: 'info' | 'error', message: string) => {
    if (message !== last) log({ level, message })
    last = message
  }
}

function messageFor(answer: Probe, host: string): string {
  if (answer.state === 'refused') {
    return `the search engine at ${host} (MEILI_URL) does not take the key in MEILI_KEY: give its master key or an admin key`
  }
  if (answer.state === 'down') {
    return `the search engine at ${host} (MEILI_URL) is not reached (${answer.why}): start it, or correct MEILI_URL`
  }
  const other = answer.version && answer.version !== ENGINE_VERSION
  return `search engine ${answer.version ?? ''} at ${host}${other ? `; this project is tested with ${ENGINE_VERSION}` : ''}`
}

function hostOf(url: string): string {
  const wrong = (what: string) => new EngineError(`MEILI_URL ${what}; it looks like http://127.0.0.1:7700`)
  if (!URL.canParse(url)) throw wrong('is no address')
  const { protocol, username, password, origin, pathname } = new URL(url)
  if (!/^https?:$/.test(protocol)) throw wrong('is neither http nor https')
  if (username || password) throw wrong('must not hold a name or password: the key goes into MEILI_KEY')
  return `${origin}${pathname.replace(/\/+$/, '')}`
}
