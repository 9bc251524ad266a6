import { mkdir } from 'node:fs/promises'
import type { Engine, EngineOptions } from './engine.ts'
import { engineFiles } from './engine-files.ts'
import { loadEngineKey } from './engine-key.ts'
import { openEngineOutput } from './engine-output.ts'
import { findBinary } from './find-binary.ts'
import type { Launch } from './launch.ts'
import { launchUnderFileLock } from './launch-under-file-lock.ts'
import { canFlock, launchUnderFlock } from './launch-under-flock.ts'
import { createReach } from './reach.ts'
import { supervise } from './supervise.ts'

/** The engine of a data folder: started by us, or by another process of ours that we then share it with. */
export async function openLocalEngine(options: EngineOptions, wanted?: Launch): Promise<Engine> {
  const files = engineFiles(options.dataDir)
  await mkdir(files.folder, { recursive: true })
  const binary = await findBinary(files, options.binary)
  const key = await loadEngineKey(files.key)
  const launch = wanted ?? ((await canFlock(files.folder)) ? launchUnderFlock : launchUnderFileLock)
  const reach = createReach()
  const { memory, threads, log } = options
  const output = openEngineOutput(files.log, key)
  const supervisor = supervise({ files, binary, key, memory, threads, launch, reach, output, log })
  let closing: Promise<void> | null = null
  return {
    address() {
      const now = reach.now()
      return now && { host: now.host, apiKey: now.apiKey }
    },
    ready: (ms = 30_000) => reach.ready(ms),
    version: () => reach.now()?.version ?? null,
    get owned() {
      return reach.now()?.owned ?? false
    },
    pid: () => reach.now()?.pid ?? null,
    close: () => (closing ??= supervisor.close()),
  }
}
