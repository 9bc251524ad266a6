import type { Engine, EngineOptions } from './engine.ts'
import { openExternalEngine } from './external-engine.ts'
import { openLocalEngine } from './local-engine.ts'

/**
 * Opens the search engine of a data folder, or the server elsewhere that `external` names. Rejects with an
 * `EngineError` where there is no engine to start; otherwise resolves at once: `ready` waits until it answers.
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  return options.external ? openExternalEngine(options.external, options.log) : openLocalEngine(options)
}
