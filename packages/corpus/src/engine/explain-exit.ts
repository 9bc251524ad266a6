import type { EngineFiles } from './engine-files.ts'
import type { Exit } from './launch.ts'

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

/** The last line that says something: the engine prints a banner before and a stack after its errors. */
function lastWords(printed: string): string {
  const lines = printed.split('\n').map((line) => line.trim())
  const errors = lines.filter((line) => /^error:|ERROR|panicked at/i.test(line))
  return (errors.at(-1) ?? lines.filter((line) => line !== '').at(-1) ?? '').slice(0, 500)
}
