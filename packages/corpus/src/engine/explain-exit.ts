import type { EngineFiles } from './engine-files.ts'
import { CANNOT_WRITE, type Exit } from './launch.ts'

/** Why the engine ended, from its last words; `hopeless` where starting it again cannot help. */
export function explainExit(exit: Exit, printed: string, files: Pick<EngineFiles, 'database' | 'log'>) {
  const versions = /database version \(([\d.]+)\).*?engine version \(([\d.]+)\)/.exec(printed)
  if (versions) {
    return {
      hopeless: true,
      message:
        `${files.database} was written by Meilisearch ${versions[1]}, this engine is ${versions[2]}: set MEILI_BIN ` +
        `to a ${versions[1]} program, or move that folder away and make it anew with npm run rebuild`,
    }
  }
  if (exit.code === CANNOT_WRITE) {
    return { hopeless: false, message: `nothing can be written beside ${files.database}: is the disk full?` }
  }
  const cannotRun =
    exit.code === 126 || exit.code === 127 || exit.error !== undefined || exit.signal === 'SIGILL'
  const why = exit.error ?? lastWords(printed)
  return {
    hopeless: cannotRun,
    message: `the search engine ${cannotRun ? 'cannot be run' : 'ended'} (${ending(exit)})${why && `: ${why}`}; see ${files.log}`,
  }
}

const ending = ({ code, signal }: Exit) =>
  signal === 'SIGKILL'
    ? 'killed, perhaps for want of memory: ENGINE_MEMORY bounds it'
    : (signal ?? `exit code ${code}`)

/** The last thing it said of itself; after its banner, only errors are of interest. */
function lastWords(printed: string): string {
  const lines = printed.split('\n').map((line) => line.trim())
  const last = lines.findLastIndex((line) => /\berror\b|panicked at/i.test(line))
  if (last >= 0) {
    // A panic says where in its first line and what in its second.
    const words = lines.slice(last, lines[last]?.includes('panicked at') ? last + 2 : last + 1)
    return words.join(' ').slice(0, 500)
  }
  const begun = printed.includes('Server listening on')
  return begun ? '' : (lines.findLast((line) => line !== '') ?? '').slice(0, 500)
}
