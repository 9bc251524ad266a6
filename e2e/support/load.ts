import { spawnNode } from './spawn-node.ts'

export type CliResult = { code: number; stdout: string; stderr: string }

/** Starts the indexer's command line; `kill` it at will. `code` is -1 where a signal ended it. */
export function startCli(args: string[], env: Record<string, string>) {
  const { child, output, ended } = spawnNode('indexer/src/main.ts', args, env)
  return {
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    done: ended.then((code): CliResult => ({ code, ...output })),
  }
}

/** Runs it to its end. */
export function runCli(args: string[], env: Record<string, string>): Promise<CliResult> {
  return startCli(args, env).done
}
