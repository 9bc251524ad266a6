/** Milliseconds of several runs, sorted. */
export type Times = readonly number[]

const at = (times: Times, part: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN

export const median = (times: Times) => at(times, 0.5)
export const p95 = (times: Times) => at(times, 0.95)

/** Times `runs` askings, after `warm` that don't count; `ask` gets the number of the run. */
export async function timed(runs: number, ask: (run: number) => Promise<unknown>, warm = 5): Promise<Times> {
  const times: number[] = []
  for (let run = -warm; run < runs; run++) {
    const begin = performance.now()
    await ask(run + warm)
    if (run >= 0) times.push(performance.now() - begin)
  }
  return times.sort((a, b) => a - b)
}
