import type { Address } from './engine.ts'

export type Probe =
  | { state: 'up'; version: string | null }
  | { state: 'refused' }
  | { state: 'down'; why: string }

const PATIENCE_MS = 5_000
const TICK_MS = 250
const LATE = `no answer within ${PATIENCE_MS / 1000} s`

/** Asks whether a Meilisearch answers at an address and takes the key. */
export async function probe(address: Address, signal: AbortSignal): Promise<Probe> {
  // Not AbortSignal.any with AbortSignal.timeout: Node 20 may collect the timeout, which then never comes.
  const patience = new AbortController()
  const giveUp = () => patience.abort()
  // Counted in ticks: while this process is busy itself, one tick passes and the answer waits unread.
  let ticks = PATIENCE_MS / TICK_MS
  const timer = setInterval(() => --ticks <= 0 && giveUp(), TICK_MS).unref()
  signal.addEventListener('abort', giveUp, { once: true })
  if (signal.aborted) giveUp()
  try {
    return await ask(address, patience.signal)
  } catch (error) {
    return { state: 'down', why: patience.signal.aborted ? LATE : reason(error) }
  } finally {
    clearInterval(timer)
    signal.removeEventListener('abort', giveUp)
  }
}

async function ask({ host, apiKey }: Address, signal: AbortSignal): Promise<Probe> {
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${host}${path}`, { headers, redirect: 'error', signal })
    return { ok: answer.ok, status: answer.status, text: await answer.text() }
  }
  const withKey = { Authorization: `Bearer ${apiKey}` }
  const health = await get('/health')
  if (!health.ok) return { state: 'down', why: `it answers HTTP ${health.status}` }
  const version = await get('/version', withKey)
  if (version.ok) return { state: 'up', version: versionIn(version.text) }
  // A key made for documents and settings only may not ask for the version.
  const indexes = await get('/indexes?limit=1', withKey)
  if (indexes.ok) return { state: 'up', version: null }
  if (indexes.status === 401 || indexes.status === 403) return { state: 'refused' }
  return { state: 'down', why: `it answers HTTP ${indexes.status}` }
}

function versionIn(answer: string): string {
  const { pkgVersion } = JSON.parse(answer) as { pkgVersion?: unknown }
  if (typeof pkgVersion !== 'string') throw new Error('not a Meilisearch')
  return pkgVersion
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  const { code } = (error.cause ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : 'no Meilisearch answers there'
}
