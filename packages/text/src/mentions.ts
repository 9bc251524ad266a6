/** First and last token, inclusive. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** Of the found spans, those outside every excluded one: leftmost first, then longest, not overlapping. */
export function mentions<S extends Span>(found: readonly S[], excluded: readonly Span[]): S[] {
  const covering = excluded.toSorted((a, b) => a.first - b.first)
  const kept: S[] = []
  let end = -1
  let covered = -1
  let passed = 0
  for (const span of found.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    for (let next = covering[passed]; next && next.first <= span.first; next = covering[passed]) {
      covered = Math.max(covered, next.last)
      passed += 1
    }
    if (span.last <= covered || span.first <= end) continue
    kept.push(span)
    end = span.last
  }
  return kept
}
