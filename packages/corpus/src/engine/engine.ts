export interface Address {
  host: string
  apiKey: string
}

export interface EngineOptions {
  /** Holds the engine's data, its lock, key, log and `engine.json` (where it runs). */
  dataDir: string
  /** Most memory the engine indexes with, such as `512MiB`. */
  memory: string
  /** Most threads the engine indexes with. */
  threads: number
  /** A server that runs elsewhere: nothing is started then. */
  external?: { url: string; key: string } | undefined
  /** The program to start instead of the one npm brings. */
  binary?: string | undefined
  log: EngineLog
}

export type EngineLog = (event: { level: 'info' | 'warn' | 'error'; message: string }) => void

export interface Engine {
  /** Where to reach it now; null while it is down or starting again. */
  address(): Address | null
  /** Resolves as soon as the engine answers; rejects after `ms` with an `EngineError` that says what to do. */
  ready(ms?: number): Promise<Address>
  version(): string | null
  /** Whether this process started the engine that runs now; may change, as attached processes take over. */
  readonly owned: boolean
  pid(): number | null
  /** Stops the engine if we own it, and everything that watches it. */
  close(): Promise<void>
}

/** A sentence for whoever runs the program: what is wrong with the engine and what to do about it. */
export class EngineError extends Error {
  override name = 'EngineError'
}
