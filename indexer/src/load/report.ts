import type { LoadCounts } from '@tidewatch/schema/ledger'
import { Presets, SingleBar } from 'cli-progress'

const PLAIN_EVERY = 5_000

const whole = (value: number) => Math.round(value).toLocaleString('en-US')

export type Reporter = {
  progress(done: { bytes: number; totalBytes: number }, counts: LoadCounts): void
  stop(): void
}

/** A bar on a terminal; elsewhere a plain line every few seconds. */
export function reporter(isTerminal: boolean, started: number, say: (line: string) => void): Reporter {
  const rate = (counts: LoadCounts) => whole((counts.read / (Date.now() - started)) * 1000)
  if (!isTerminal) {
    let last = started
    return {
      progress({ bytes, totalBytes }, counts) {
        if (Date.now() - last < PLAIN_EVERY) return
        last = Date.now()
        const part = totalBytes > 0 ? Math.min(100, Math.floor((bytes / totalBytes) * 100)) : 100
        say(`${part} % · ${whole(counts.read)} read · ${rate(counts)}/s`)
      },
      stop: () => {},
    }
  }
  const format = '{bar} {percentage} % · {read} read · {rate}/s · {eta_formatted} left'
  const bar = new SingleBar({ format, hideCursor: true, etaBuffer: 50 }, Presets.shades_classic)
  bar.start(1, 0, { read: '0', rate: '0' })
  return {
    progress({ bytes, totalBytes }, counts) {
      bar.setTotal(Math.max(1, totalBytes))
      bar.update(Math.min(bytes, totalBytes), { read: whole(counts.read), rate: rate(counts) })
    },
    stop: () => bar.stop(),
  }
}

/** What a load did, for the one who started it. */
export function summary(counts: LoadCounts, milliseconds: number): string[] {
  const { read, added, updated, unchanged, refused } = counts
  const numbers = [
    `read ${whole(read)}`,
    `added ${whole(added)}`,
    `updated ${whole(updated)}`,
    `unchanged ${whole(unchanged)}`,
    `refused ${whole(refused)}`,
  ]
  const speed = `${(milliseconds / 1000).toFixed(1)} s · ${whole((read / Math.max(1, milliseconds)) * 1000)} articles/s`
  const nothing = read > 0 && unchanged === read ? ['Nothing changed: every article was there already.'] : []
  return [`${numbers.join(' · ')} · ${speed}`, ...nothing]
}
