import type { Index, Meilisearch } from 'meilisearch'
import { Meilisearch as Client, MeilisearchApiError, MeilisearchRequestError } from 'meilisearch'
import type { Engine } from '../engine/engine.ts'
import type { IndexDocument } from './document.ts'
import { askEngine } from './engine-http.ts'

/** The engine is not reached: it is starting again, or its server is away. */
export class EngineUnreachable extends Error {
  constructor(cause?: unknown) {
    super('The search engine is not reached at the moment.', { cause })
  }
}

const TASK_LOOK_MS = 50

type Ask<T> = (meili: Meilisearch, index: Index<IndexDocument>) => Promise<T>

export type EngineIndex = {
  /** Asks once; `EngineUnreachable` where the engine is away. */
  reach<T>(ask: Ask<T>): Promise<T>
  /** Asks once for somebody who waits: an engine that hangs is `EngineUnreachable`, too. */
  read<T>(ask: Ask<T>): Promise<T>
  /** Waits for the engine where it is away and asks again: only for what may be asked twice. */
  insist<T>(ask: Ask<T>): Promise<T>
  /** The same engine, another index. */
  named(uid: string): EngineIndex
}

/** The engine behind one name, wherever it runs at the moment; every failure to reach it is `EngineUnreachable`. */
export function engineIndex(engine: Engine, indexUid: () => string): EngineIndex {
  let client: { host: string; apiKey: string; meili: Meilisearch } | null = null

  function connect(address: { host: string; apiKey: string }): Meilisearch {
    if (client?.host !== address.host || client.apiKey !== address.apiKey) {
      // Compressed answers cost 40 ms even on loopback.
      const requestInit = { headers: { 'Accept-Encoding': 'identity' } }
      const meili = new Client({
        ...address,
        requestInit,
        httpClient: askEngine,
        // Without a limit: the client's own timer outlives an engine that ends meanwhile, and holds up our exit.
        defaultWaitOptions: { timeout: 0, interval: TASK_LOOK_MS },
      })
      client = { ...address, meili }
    }
    return client.meili
  }

  async function reach<T>(ask: Ask<T>): Promise<T> {
    const address = engine.address()
    if (!address) throw new EngineUnreachable()
    const meili = connect(address)
    try {
      return await ask(meili, meili.index<IndexDocument>(indexUid()))
    } catch (error) {
      if (!(error instanceof MeilisearchRequestError)) throw error
      throw refusedByEngine(error) ?? new EngineUnreachable(error)
    }
  }

  return {
    reach,
    read: (ask) => withinPatience(reach(ask)),
    async insist(ask) {
      for (;;) {
        await engine.ready(120_000)
        try {
          return await reach(ask)
        } catch (error) {
          if (!(error instanceof EngineUnreachable)) throw error
          await new Promise((resolve) => setTimeout(resolve, 200))
        }
      }
    },
    named: (uid) => engineIndex(engine, () => uid),
  }
}

const PATIENCE_MS = 15_000

async function withinPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineUnreachable()), PATIENCE_MS)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

/** What the engine itself refused, which its client takes for a failure to reach it. */
const refusedByEngine = (error: unknown): MeilisearchApiError | null => {
  const cause = error instanceof MeilisearchRequestError ? error.cause : error
  return cause instanceof MeilisearchApiError ? cause : null
}

export const isMissing = (error: unknown): boolean =>
  refusedByEngine(error)?.cause?.code === 'index_not_found'
