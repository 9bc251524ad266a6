import type { Refusal } from '@tidewatch/schema/raw-record'
import { type LeftOut, refusal } from './source.ts'

const NAMED = 10

/** Sums up what holds no article, so that thousands of images are one sentence, and nothing is dropped in silence. */
export class LeftOutTally {
  private readonly counts = new Map<string, number>()
  private readonly names: string[] = []

  add({ what, origin }: LeftOut): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
    if (this.names.length < NAMED) this.names.push(origin.file.slice(origin.file.lastIndexOf('!') + 1))
  }

  /** One refusal for all of them, at the folder or archive they are in. */
  *refusals(file: string): Generator<Refusal> {
    if (this.counts.size === 0) return
    const parts = [...this.counts].map(
      ([what, count]) => `${count.toLocaleString('en')} ${counted(what, count)}`,
    )
    const total = [...this.counts.values()].reduce((sum, count) => sum + count, 0)
    const listed = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0]
    const names = `${this.names.join(', ')}${total > this.names.length ? ', …' : ''}`
    yield refusal(
      { file, line: null },
      `${listed} ${total === 1 ? 'was' : 'were'} left out: ${total === 1 ? 'it holds' : 'they hold'} no article`,
      names,
    )
  }
}

/** `what` is in the plural: its first noun loses its s where there is one only. */
const counted = (what: string, count: number) =>
  count > 1 ? what : what.replace(/^((?:sound and video )?[a-z]+?)s\b/, '$1')
