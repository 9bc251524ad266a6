/**
 * Moves labels, given by their wished centres, as little as possible (in squares) until each has `height` for
 * itself within `top`…`bottom`, keeping their order. Too many for the room: they share it evenly.
 */
export function pushApart(
  wished: readonly number[],
  room: { height: number; top: number; bottom: number },
): number[] {
  const count = wished.length
  if (count === 0) return []
  const first = room.top + room.height / 2
  const last = room.bottom - room.height / 2
  const height = count > 1 ? Math.min(room.height, Math.max(0, last - first) / (count - 1)) : room.height
  const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0) || a - b)
  // Without the heights of those above, "apart" becomes "in order": isotonic regression by pooling neighbours.
  const pools: { sum: number; size: number }[] = []
  for (const [rank, index] of order.entries()) {
    let pool = { sum: (wished[index] ?? 0) - rank * height, size: 1 }
    for (
      let above = pools.at(-1);
      above && above.sum / above.size > pool.sum / pool.size;
      above = pools.at(-1)
    ) {
      pool = { sum: above.sum + pool.sum, size: above.size + pool.size }
      pools.pop()
    }
    pools.push(pool)
  }
  const highest = Math.max(first, last - (count - 1) * height)
  const placed: number[] = []
  let rank = 0
  for (const { sum, size } of pools) {
    for (let within = 0; within < size; within++, rank++) {
      const index = order[rank]
      if (index !== undefined) placed[index] = Math.min(highest, Math.max(first, sum / size)) + rank * height
    }
  }
  return placed
}
