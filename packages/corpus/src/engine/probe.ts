import type { Address } from './engine.ts'

export type Probe =
  | { state: 'up'; version: string | null }
  | { state: 'refused' }
  | { state: 'down'; why: string }

const PATIENCE_MS = 5_000

/** Asks whether a Meilisearch answers at an address and takes the key. */
export async function probe({ host, apiKey }: Address, signal: AbortSignal): Promise<Probe> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${host}${path}`, { headers, redirect: 'error', signal: patience })
    return { ok: answer.ok, status: answer.status, text: await answer.text() }
  }
  const withKey = { Authorization: `Bearer ${apiKey}` }
  try {
    const health = await ask('/health')
    if (!health.ok) return { state: 'down', why: `it answers HTTP ${health.status}` }
    const version = await ask('/version', withKey)
    if (version.ok) return { state: 'up', version: versionIn(version.text) }
    // A key made for documents and settings only may not ask for the version.
    const indexes = await ask('/indexes?limit=1', withKey)
    if (indexes.ok) return { state: 'up', version: null }
    if (indexes.status === 401 || indexes.status === 403) return { state: 'refused' }
    return { state: 'down', why: `it answers HTTP ${indexes.status}` }
  } catch (error) {
    return { state: 'down', why: reason(error) }
  }
}

function versionIn(answer: string): string {
  const { pkgVersion } = JSON.parse(answer) as { pkgVersion?: unknown }
  if (typeof pkgVersion !== 'string') throw new Error('not a Meilisearch')
  return pkgVersion
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  if (error.name === 'TimeoutError') return `no answer within ${PATIENCE_MS / 1000} s`
  const { code } = (error.cause ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : 'no Meilisearch answers there'
}
