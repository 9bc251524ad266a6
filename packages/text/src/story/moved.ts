import type { Hunk } from './diff.ts'

/** A place where two texts differ, with the stretches that stand there. */
export type Difference = Hunk & { partsA: string[]; partsB: string[] }

/** The stretches in which two texts differ, but for those that both have, in different places. */
export function withoutMoved(
  a: readonly string[],
  b: readonly string[],
  hunks: readonly Hunk[],
): Difference[] {
  const all = hunks.map((hunk) => ({
    ...hunk,
    partsA: a.slice(hunk.aFrom, hunk.aTo),
    partsB: b.slice(hunk.bFrom, hunk.bTo),
  }))
  const inA = counted(all.flatMap(({ partsA }) => partsA))
  const inB = counted(all.flatMap(({ partsB }) => partsB))
  const both = new Map([...inA].map(([part, count]) => [part, Math.min(count, inB.get(part) ?? 0)]))
  const [leftA, leftB] = [new Map(both), new Map(both)]
  return all.map((one) => ({
    ...one,
    partsA: one.partsA.filter((part) => !taken(leftA, part)),
    partsB: one.partsB.filter((part) => !taken(leftB, part)),
  }))
}

function counted(parts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1)
  return counts
}

function taken(left: Map<string, number>, part: string): boolean {
  const count = left.get(part) ?? 0
  if (count > 0) left.set(part, count - 1)
  return count > 0
}
