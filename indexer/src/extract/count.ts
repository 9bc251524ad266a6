const SCALES: Record<string, number> = { 万: 10_000, 千: 1_000, k: 1_000, m: 1_000_000 }

/** `72人`, `1,234`, `1.2万`, `3k` as a number; null for what is none. */
export function readCount(text: string): number | null {
  const [, digits, scale] = /^([\d,]*\.?\d+)\s*([万千km])?/i.exec(text.trim()) ?? []
  const count = Math.round(Number(digits?.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1))
  return digits !== undefined && Number.isSafeInteger(count) ? count : null
}
