/** Places where two lists differ: `a.slice(aFrom, aTo)` stands where the other has `b.slice(bFrom, bTo)`. */
export type Hunk = { aFrom: number; aTo: number; bFrom: number; bTo: number }

/**
 * The fewest items to take out of `a` and put in to make `b` (Myers 1986, greedy), as hunks in order; null where that
 * takes more than `most`, which bounds time and memory.
 */
export function diff(a: readonly string[], b: readonly string[], most: number): Hunk[] | null {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  const shorter = Math.min(a.length, b.length) - head
  while (tail < shorter && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const middle = { a: a.slice(head, a.length - tail), b: b.slice(head, b.length - tail) }
  if (middle.a.length === 0 || middle.b.length === 0) {
    const isSame = middle.a.length + middle.b.length === 0
    const hunk = { aFrom: head, aTo: a.length - tail, bFrom: head, bTo: b.length - tail }
    return isSame ? [] : [hunk]
  }
  const frontiers = search(middle.a, middle.b, most)
  return frontiers && hunksOf(frontiers, middle.a, middle.b, head)
}

/** For each number of edits, how far in `a` each diagonal was reached; the last one reaches both ends. */
function search(a: readonly string[], b: readonly string[], most: number): Int32Array[] | null {
  const frontiers: Int32Array[] = []
  let last = new Int32Array(3)
  for (let edits = 0; edits <= Math.min(most, a.length + b.length); edits += 1) {
    // Diagonal k = x - y stands at k + edits + 1, with one place to spare on either side.
    const reached = new Int32Array(2 * edits + 3).fill(-1)
    for (let k = -edits; k <= edits; k += 2) {
      let x = edits === 0 ? 0 : furthest(last, k, edits)
      let y = x - k
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1
        y += 1
      }
      reached[k + edits + 1] = x
      if (x >= a.length && y >= b.length) return [...frontiers, reached]
    }
    frontiers.push(reached)
    last = reached
  }
  return null
}

/** Where diagonal `k` is entered with the `edits`-th edit: from above (an item of `b` put in) or from the left. */
function furthest(last: Int32Array, k: number, edits: number): number {
  const above = last[k + edits + 1] ?? -1
  const left = last[k + edits - 1] ?? -1
  return k === -edits || (k !== edits && left < above) ? above : left + 1
}

function hunksOf(
  frontiers: readonly Int32Array[],
  a: readonly string[],
  b: readonly string[],
  head: number,
): Hunk[] {
  const hunks: Hunk[] = []
  let x = a.length
  let y = b.length
  for (let edits = frontiers.length - 1; edits > 0; edits -= 1) {
    const last = frontiers[edits - 1] ?? new Int32Array(0)
    const k = x - y
    const above = last[k + edits + 1] ?? -1
    const left = last[k + edits - 1] ?? -1
    const isPutIn = k === -edits || (k !== edits && left < above)
    const from = isPutIn ? above : left
    const edit = isPutIn
      ? { aFrom: from, aTo: from, bFrom: from - k - 1, bTo: from - k }
      : { aFrom: from, aTo: from + 1, bFrom: from - k + 1, bTo: from - k + 1 }
    const next = hunks.at(-1)
    if (next && next.aFrom === edit.aTo && next.bFrom === edit.bTo) {
      next.aFrom = edit.aFrom
      next.bFrom = edit.bFrom
    } else hunks.push(edit)
    x = edit.aFrom
    y = edit.bFrom
  }
  return hunks.reverse().map(({ aFrom, aTo, bFrom, bTo }) => ({
    aFrom: aFrom + head,
    aTo: aTo + head,
    bFrom: bFrom + head,
    bTo: bTo + head,
  }))
}
