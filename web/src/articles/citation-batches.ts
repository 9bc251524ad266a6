/** What one address takes: the server has 200 ids at most, and 16 KB for all headers together. */
const MOST_IDS = 200
const MOST_CHARACTERS = 10_000

/** The ids in rows that fit into one request each, in their order. */
export function citationBatches(ids: readonly string[]): string[][] {
  const batches: string[][] = []
  let room = 0
  for (const id of ids) {
    const length = id.length + '&id='.length
    const batch = batches.at(-1)
    if (batch === undefined || batch.length === MOST_IDS || length > room) {
      batches.push([id])
      room = MOST_CHARACTERS - length
    } else {
      batch.push(id)
      room -= length
    }
  }
  return batches
}
